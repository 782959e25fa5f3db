package xinqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_4;
import static xinqiao.law.Provision.KM_9;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import xinqiao.law.Covers;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class HousesTest {
    @Autowired
    Houses houses;

    @Autowired
    Establishment establishment;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    private void inOneTransaction(Consumer<TransactionStatus> work) {
        new TransactionTemplate(transactions).executeWithoutResult(work);
    }

    @Test
    @Covers(KM_2)
    void theTreeRunsFromTheTopThroughTheDirectCustomsToItsHouses() {
        assertThat(houses.get("8602").path()).isEqualTo("/0000/8600/8602/");
        assertThat(houses.get("8602").directCustoms()).isEqualTo("8600");
        assertThat(houses.tree()).extracting(House::code).startsWith("0000").contains("8600", "8601", "8604");
        assertThat(houses.children("8600")).extracting(House::code).contains("8601", "8602", "8603", "8604");
        assertThat(houses.ancestors("8602")).extracting(House::code).containsExactly("8600", "0000");
        assertThat(houses.atOrBelow(houses.get("8601"))).extracting(House::code).containsExactly("8601");
        assertThat(houses.commonSuperior("8602", "8603")).map(House::code).contains("8600");
    }

    @Test
    @Covers(KM_2)
    void aHouseMayStandAtAnyDepth() {
        inOneTransaction(tx -> {
            var below = establishment.house("860299", "8602", Level.SUBORDINATE, "试点", "Pilot", false);
            assertThat(below.path()).isEqualTo("/0000/8600/8602/860299/");
            assertThat(below.directCustoms()).isEqualTo("8600");
            tx.setRollbackOnly();
        });
    }

    @Test
    @Covers(KM_9)
    void aHouseKnowsItsPetitionOfficeItsLegalAndItsHandlingDepartments() {
        assertThat(houses.petitionOffice("8600")).map(Department::nameZh).contains("办公室政务公开科");
        assertThat(houses.petitionOffice("8602")).map(Department::nameZh).contains("办公室");
        assertThat(houses.legalDepartment("8600")).map(Department::nameZh).contains("法规处");
        assertThat(houses.departments("8602"))
                .filteredOn(department -> department.kind() == DepartmentKind.HANDLING)
                .extracting(Department::nameZh)
                .containsExactly("监管一科", "综合业务科");
        assertThat(houses.petitionOffice("0000")).isEmpty();
    }

    @Test
    void aHouseInServiceWithoutAPetitionOfficeIsRefused() {
        assertThatThrownBy(() -> inOneTransaction(tx -> {
                    var house = establishment.house("869901", "8600", Level.SUBORDINATE, "缺", "Lacking", true);
                    establishment.department(house.code(), DepartmentKind.LEGAL, "法规科", "Legal");
                }))
                .hasStackTraceContaining("869901 PETITION_OFFICE");
    }

    @Test
    @Covers(KM_9)
    void aSecondPetitionOfficeOrLegalDepartmentIsRefused() {
        assertThatThrownBy(
                        () -> establishment.department("8602", DepartmentKind.PETITION_OFFICE, "信访二科", "Second Office"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> establishment.department("8602", DepartmentKind.LEGAL, "法规二科", "Second"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void postsAreFoundByPowerAndHouseWhileTheyAreHeld() {
        var registrars = houses.postsWith("8602", Power.REGISTER);
        assertThat(registrars).extracting(holder -> holder.person().name()).contains("刀亚萍", "田野");
        assertThat(registrars)
                .filteredOn(
                        holder -> Set.of("刀亚萍", "田野").contains(holder.person().name()))
                .allMatch(holder -> holder.department().kind() == DepartmentKind.PETITION_OFFICE);
        assertThat(houses.postsWith("8602", Power.SET_CALENDAR)).isEmpty();
        clock.set("2020-01-01T09:00");
        assertThat(houses.postsWith("8602", Power.REGISTER)).isEmpty();
    }

    @Test
    void aPersonMayHoldPostsInSeveralHouses() {
        var jiang = houses.postsWith("8604", Power.REVIEW_LAW).getFirst().person();
        assertThat(houses.postsOf(jiang.id()))
                .extracting(holder -> holder.department().houseCode())
                .containsExactly("8600", "8604");
    }

    @Test
    @Covers(KM_4)
    void theHouseOfThePlaceAndTheDepartmentOfTheBusinessAreProposed() {
        var first = houses.proposeJurisdiction("云南省瑞丽市姐告", "边民互市").getFirst();
        assertThat(first.house().code()).isEqualTo("8602");
        assertThat(first.department()).map(Department::nameZh).contains("监管一科");
        assertThat(first.reasons()).hasSize(4);
    }

    @Test
    void everyHouseInServiceTellsThePublicWhereToTurn() {
        var contacts = houses.contacts("8602").orElseThrow();
        assertThat(contacts.postalAddress().in(Locale.ENGLISH)).contains("Ruili");
        assertThat(contacts.receptionTime().in(Locale.CHINA)).contains("工作日");
        assertThat(contacts.progress().zh()).contains("查询码");
    }

    @Test
    void aHouseFollowsTheProfileOfItsDirectCustoms() {
        assertThat(houses.profile("8602", "PETITION", LocalDate.of(2026, 3, 2))).contains("kunming-petition-2023");
        assertThat(houses.profile("8602", "PETITION", LocalDate.of(2022, 6, 1))).contains("national-petition-2022");
    }

    @Test
    void whoseLastDayHasPassedHoldsThePostNoMore() {
        clock.set(LocalDate.of(2026, 3, 2));
        long office = houses.petitionOffice("8604").orElseThrow().id();
        long person = establishment.person("离岗人", null, null).id();
        LocalDate last = LocalDate.of(2026, 3, 2);
        var unused = establishment.post(new Post(
                0, person, office, "信访岗", "Petition Officer", Scope.HOUSE, Set.of(), LocalDate.of(2026, 1, 1), last));
        assertThat(houses.postsOf(person)).hasSize(1);
        clock.set(last.plusDays(1));
        assertThat(houses.postsOf(person)).isEmpty();
    }

    @Test
    void aDepartmentThatNeverWasIsLookedForAmongTheClosedOnesToo() {
        assertThat(houses.department(-1)).isEmpty();
    }
}
