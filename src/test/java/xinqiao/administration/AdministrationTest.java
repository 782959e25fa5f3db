package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_7;
import static xinqiao.law.Provision.KM_9;
import static xinqiao.law.Provision.SYS_3;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.AccountBook;
import xinqiao.identity.Accounts;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.Machine;
import xinqiao.identity.Sessions;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import(Staff.class)
class AdministrationTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Administration administration;

    @Autowired
    Changes changes;

    @Autowired
    Departure departure;

    @Autowired
    Staffing staffing;

    @Autowired
    Houses houses;

    @Autowired
    AccountBook accounts;

    @Autowired
    Accounts signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    JournalCheck journal;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    private Actor admin;

    @BeforeEach
    void now() {
        clock.set(LocalDate.of(2026, 11, 22));
        admin = staff.actor("tao.ran");
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) fields.put(namesAndValues[i], namesAndValues[i + 1]);
        return fields;
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision instanceof Refused<?> refused
                ? refused.objections().stream()
                        .map(objection -> objection.reason().replace("administration.refusal.", ""))
                        .toList()
                : List.of();
    }

    private String house() {
        String code = "86T" + NUMBER.incrementAndGet();
        return administration
                .create(
                        admin,
                        Item.HOUSE,
                        fields("parent", "8600", "code", code, "name-zh", "试点海关" + code, "name-en", "Pilot"))
                .orElseThrow();
    }

    @CanIgnoreReturnValue
    private String department(String house, String kind, String name) {
        return administration
                .create(
                        admin,
                        Item.DEPARTMENT,
                        fields("house", house, "department-kind", kind, "name-zh", name, "name-en", "X"))
                .orElseThrow();
    }

    private String person(String house, String name) {
        return administration
                .create(admin, Item.PERSON, fields("house", house, "name", name + NUMBER.incrementAndGet()))
                .orElseThrow();
    }

    private Decision<String> post(Actor who, String person, String department, String scope, String powers) {
        return administration.create(
                who,
                Item.POST,
                fields(
                        "person", person,
                        "department", department,
                        "title-zh", "信访岗",
                        "title-en", "Officer",
                        "scope", scope,
                        "powers", powers,
                        "from", "2026-01-01"));
    }

    private int version(Item item, String key) {
        return administration.find(admin, item, key).orElseThrow().version();
    }

    private Decision<String> change(Item item, String key, String... given) {
        return administration.change(admin, item, key, fields(given), version(item, key));
    }

    private String login(String person) {
        String login = "t.admin" + NUMBER.incrementAndGet();
        return administration
                .create(admin, Item.ACCOUNT, fields("person", person, "login", login))
                .orElseThrow();
    }

    /** Somebody who administers one house only. */
    private Actor administratorOf(String house) {
        String it = department(house, "IT", "科技科" + NUMBER.incrementAndGet());
        String person = person(house, "管理员");
        String post = post(admin, person, it, "OWN", "ADMINISTER").orElseThrow();
        String account = login(person);
        var file = staffing.post(Long.parseLong(post)).orElseThrow();
        return new Actor(
                Long.parseLong(account),
                Long.parseLong(person),
                "管理员",
                Long.parseLong(post),
                house,
                file.housePath(),
                "8600",
                file.department().id(),
                file.department().kind(),
                file.post().scope(),
                file.post().powers());
    }

    @Test
    @Covers({KM_2, KM_7, KM_9})
    void aHouseIsMadeAndPutIntoServiceWhenItHasItsOfficeAndItsLegalDepartment() {
        String house = house();
        assertThat(reasons(change(Item.HOUSE, house, "in-service", "yes")))
                .containsExactly("no-petition-office", "no-legal-department");
        String office = department(house, "PETITION_OFFICE", "办公室");
        department(house, "LEGAL", "法规科");
        assertThat(reasons(administration.create(
                        admin,
                        Item.DEPARTMENT,
                        fields("house", house, "department-kind", "LEGAL", "name-zh", "法规科", "name-en", "Legal"))))
                .contains("department-named-so", "second-legal-department");
        assertThat(change(Item.HOUSE, house, "in-service", "yes", "mark", "试" + house)
                        .isGranted())
                .isTrue();
        assertThat(houses.get(house).directCustoms()).isEqualTo("8600");
        assertThat(reasons(change(Item.DEPARTMENT, office, "open", "no"))).contains("no-petition-office");
        assertThat(change(Item.HOUSE, house, "in-service", "no").isGranted()).isTrue();
        assertThat(change(Item.DEPARTMENT, office, "open", "no").isGranted()).isTrue();
    }

    @Test
    @Covers(KM_2)
    void aHouseNeedsACodeThatNobodyHasAndNames() {
        assertThat(reasons(administration.create(
                        admin, Item.HOUSE, fields("parent", "8600", "code", "8601", "name-zh", "", "name-en", ""))))
                .containsExactlyInAnyOrder("house-code-taken", "no-name");
        assertThat(reasons(administration.create(admin, Item.HOUSE, fields("parent", "0000", "code", "9900"))))
                .containsExactly("house");
    }

    @Test
    @Covers(SYS_3)
    void everyChangeIsInTheJournalWithWhatItWasBeforeAndCanBeTakenBack() {
        String person = person("8602", "王小明");
        assertThat(change(Item.PERSON, person, "name", "王大明").isGranted()).isTrue();
        var history = changes.of(admin, Item.PERSON, person);
        assertThat(history).extracting(Change::deed).containsExactly(Deed.CHANGED, Deed.CREATED);
        var change = history.getFirst();
        assertThat(change.by()).isEqualTo(admin.name());
        assertThat(change.differences()).extracting(Change.Difference::field).containsExactly("name");
        assertThat(change.differences().getFirst().after()).isEqualTo("王大明");
        assertThat(administration
                        .restore(admin, change, version(Item.PERSON, person))
                        .isGranted())
                .isTrue();
        assertThat(staffing.person(Long.parseLong(person))
                        .orElseThrow()
                        .person()
                        .name())
                .startsWith("王小明");
        assertThat(changes.of(admin, Item.PERSON, person)).hasSize(3);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    void nothingChangedLeavesNothingBehind() {
        String person = person("8602", "不变");
        assertThat(change(Item.PERSON, person).isGranted()).isTrue();
        assertThat(version(Item.PERSON, person)).isEqualTo(1);
    }

    @Test
    @Covers(SYS_3)
    void theSecondOfTwoWhoChangeTheSameIsToldSo() {
        String person = person("8602", "并发");
        int base = version(Item.PERSON, person);
        assertThat(administration
                        .change(admin, Item.PERSON, person, fields("name", "甲"), base)
                        .isGranted())
                .isTrue();
        assertThat(reasons(administration.change(admin, Item.PERSON, person, fields("name", "乙"), base)))
                .containsExactly("changed-meanwhile");
        assertThat(staffing.person(Long.parseLong(person))
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("甲");
    }

    @Test
    void anAdministratorReachesTheirOwnHouseAndThoseBelowOnly() {
        var below = administratorOf("8602");
        String elsewhere = person("8603", "别处");
        String office =
                Long.toString(houses.petitionOffice("8603").orElseThrow().id());
        assertThat(administration.find(below, Item.HOUSE, "8602")).isPresent();
        assertThat(administration.find(below, Item.HOUSE, "8600")).isEmpty();
        assertThat(administration.find(below, Item.HOUSE, "8603")).isEmpty();
        assertThat(administration.find(below, Item.PERSON, elsewhere)).isEmpty();
        assertThat(administration.find(below, Item.DEPARTMENT, office)).isEmpty();
        assertThat(reasons(post(below, elsewhere, office, "HOUSE", ""))).containsExactly("house");
        assertThat(reasons(administration.create(below, Item.PERSON, fields("house", "8600", "name", "x"))))
                .containsExactly("house");
        assertThatThrownBy(() -> {
                    var unused = administration.change(below, Item.PERSON, elsewhere, fields("name", "x"), 1);
                })
                .isInstanceOf(NoSuchElementException.class);
        var foreign = changes.of(admin, Item.PERSON, elsewhere).getFirst();
        assertThat(changes.find(below, foreign.id())).isEmpty();
        assertThat(changes.of(below, Item.PERSON, elsewhere)).isEmpty();
        assertThat(changes.list(below, ChangeFilter.ALL, null, 500))
                .extracting(Change::id)
                .doesNotContain(foreign.id());
        assertThatThrownBy(() -> departure.hindered(below, Long.parseLong(elsewhere)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoDoesNotAdministerReachesNothing() {
        for (String login : List.of("chen.jing", "wei.hong", "shen.pei")) {
            var other = staff.actor(login);
            assertThat(administration.find(other, Item.HOUSE, other.houseCode()))
                    .as(login)
                    .isEmpty();
            assertThat(reasons(
                            administration.create(other, Item.PERSON, fields("house", other.houseCode(), "name", "x"))))
                    .containsExactly("house");
        }
        assertThat(changes.list(staff.actor("chen.jing"), ChangeFilter.ALL, null, 10))
                .isEmpty();
        String person = person("8602", "审计可见");
        assertThat(changes.of(staff.actor("shen.pei"), Item.PERSON, person)).hasSize(1);
    }

    @Test
    void whoServesBeyondReachCannotBeTakenOverByAnAdministratorOfOneHouse() {
        var below = administratorOf("8604");
        var both = staff.actor("jiang.nan"); // 西双版纳海关 and 昆明海关
        String person = Long.toString(both.personId());
        assertThat(administration.find(below, Item.PERSON, person).orElseThrow().editable())
                .isFalse();
        String account = Long.toString(both.accountId());
        assertThat(administration
                        .find(below, Item.ACCOUNT, account)
                        .orElseThrow()
                        .editable())
                .isFalse();
        assertThatThrownBy(() -> {
                    var unused = administration.newPassword(below, account, 0);
                })
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobodySetsTheirOwnPostAndNobodyAdministersAndAudits() {
        String own = Long.toString(admin.postId());
        assertThat(reasons(change(Item.POST, own, "powers", "ADMINISTER SET_CALENDAR APPROVE")))
                .contains("own-post");
        String it = Long.toString(admin.departmentId());
        assertThat(reasons(post(admin, Long.toString(admin.personId()), it, "BELOW", "APPROVE")))
                .contains("own-post");
        String person = person("8600", "两权");
        assertThat(reasons(post(admin, person, it, "OWN", "ADMINISTER AUDIT"))).contains("administers-and-audits");
        assertThat(post(admin, person, it, "OWN", "AUDIT").isGranted()).isTrue();
        assertThat(reasons(post(admin, person, it, "OWN", "ADMINISTER"))).contains("administers-and-audits");
    }

    @Test
    void theLastAdministratorStays() {
        var second = administratorOf("8600");
        String last = Long.toString(admin.postId());
        int base = administration.find(second, Item.POST, last).orElseThrow().version();
        String ownPost = Long.toString(second.postId());
        // the second one serves for a while only, so the first must not be ended
        assertThat(change(Item.POST, ownPost, "until", "2027-12-31").isGranted())
                .isTrue();
        assertThat(reasons(administration.change(second, Item.POST, last, fields("until", "2026-11-30"), base)))
                .containsExactly("last-administrator");
        String account = Long.toString(admin.accountId());
        assertThat(reasons(administration.change(second, Item.ACCOUNT, account, fields("enabled", "no"), 0)))
                .containsExactly("last-administrator");
        assertThat(reasons(change(Item.ACCOUNT, account, "enabled", "no"))).containsExactly("own-account");
        assertThat(accounts.find(admin.accountId()).orElseThrow().disabled()).isFalse();
    }

    @Test
    @Covers(KM_7)
    void aChangedRoleReachesEveryPostThatUsesItAtTheNextClick() {
        String role = administration
                .create(
                        admin,
                        Item.ROLE,
                        fields(
                                "house",
                                "8600",
                                "name-zh",
                                "登记岗" + NUMBER.incrementAndGet(),
                                "name-en",
                                "Registrar",
                                "scope",
                                "HOUSE",
                                "powers",
                                "REGISTER"))
                .orElseThrow();
        String person = person("8602", "角色");
        String office =
                Long.toString(houses.petitionOffice("8602").orElseThrow().id());
        String post = administration
                .create(
                        admin,
                        Item.POST,
                        fields(
                                "person",
                                person,
                                "department",
                                office,
                                "title-zh",
                                "信访岗",
                                "title-en",
                                "Officer",
                                "role",
                                role,
                                "from",
                                "2026-01-01"))
                .orElseThrow();
        String account = login(person);
        String password = administration
                .newPassword(admin, account, version(Item.ACCOUNT, account))
                .orElseThrow();
        String login = accounts.find(Long.parseLong(account)).orElseThrow().login();
        String token =
                signIn.signIn(login, password, new Client("127.0.0.1", "test")).orElseThrow();
        assertThat(sessions.find(token).orElseThrow().mustChange()).isTrue();
        assertThat(powers(post)).containsExactly(Power.REGISTER);
        assertThat(change(Item.ROLE, role, "powers", "REGISTER TRIAGE").isGranted())
                .isTrue();
        assertThat(powers(post)).containsExactlyInAnyOrder(Power.REGISTER, Power.TRIAGE);
        assertThat(changes.of(admin, Item.ACCOUNT, account))
                .extracting(Change::deed)
                .containsExactly(Deed.PASSWORD, Deed.CREATED);
        assertThat(changes.of(admin, Item.ACCOUNT, account).toString()).doesNotContain(password);
        assertThat(reasons(administration.create(
                        admin,
                        Item.POST,
                        fields(
                                "person",
                                person,
                                "department",
                                office,
                                "title-zh",
                                "x",
                                "title-en",
                                "x",
                                "role",
                                "999999",
                                "from",
                                "2026-01-01"))))
                .contains("role-of-another-house");
    }

    private Set<Power> powers(String post) {
        return staffing.post(Long.parseLong(post)).orElseThrow().post().powers();
    }

    @Test
    void whoLeavesLosesPostsAndAccountInOneAct() {
        String person = person("8602", "离岗");
        String office =
                Long.toString(houses.petitionOffice("8602").orElseThrow().id());
        String post = post(admin, person, office, "HOUSE", "REGISTER").orElseThrow();
        String account = login(person);
        assertThat(departure
                        .leave(admin, Long.parseLong(person), LocalDate.of(2026, 11, 22))
                        .isGranted())
                .isTrue();
        assertThat(staffing.post(Long.parseLong(post)).orElseThrow().post().validUntil())
                .isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(accounts.find(Long.parseLong(account)).orElseThrow().disabled())
                .isTrue();
        clock.set(LocalDate.of(2026, 11, 23));
        assertThat(staffing.people(new Staffing.Wanted("/0000/8600/8602/", "离岗", null, true), null, 10))
                .extracting(one -> Long.toString(one.id()))
                .contains(person);
    }

    @Test
    void whatAHouseTellsThePublicIsKeptInBothLanguages() {
        assertThat(reasons(change(Item.CONTACT, "8603", "email", "no address", "phone", "")))
                .containsExactlyInAnyOrder("contact-incomplete", "email");
        assertThat(change(Item.CONTACT, "8603", "phone", "0873-5550999").isGranted())
                .isTrue();
        assertThat(houses.contacts("8603").orElseThrow().complaintPhone()).isEqualTo("0873-5550999");
        assertThat(reasons(change(Item.NOTICE, "8603", "notice-zh", "本周五停办")))
                .containsExactly("notice-in-one-language");
        assertThat(change(Item.NOTICE, "8603", "notice-zh", "本周五停办", "notice-en", "Closed on Friday")
                        .isGranted())
                .isTrue();
        assertThat(staffing.notice("8603").orElseThrow().zh()).isEqualTo("本周五停办");
    }

    @Test
    void namesNumbersAndLoginsAreTakenOnce() {
        String first = person("8602", "甲");
        String second = person("8602", "乙");
        assertThat(change(Item.PERSON, first, "staff-no", "S" + first).isGranted())
                .isTrue();
        assertThat(reasons(change(Item.PERSON, second, "staff-no", "S" + first)))
                .containsExactly("staff-no-taken");
        assertThat(reasons(administration.create(admin, Item.ACCOUNT, fields("person", second, "login", "tao.ran"))))
                .containsExactly("login-taken");
        assertThat(reasons(administration.create(admin, Item.ACCOUNT, fields("person", second, "login", "有 空格"))))
                .containsExactly("login");
    }

    @Test
    void aTaskOfTheSystemReachesEverything() {
        assertThat(administration.find(new Machine("test"), Item.HOUSE, "0000")).isPresent();
    }
}
