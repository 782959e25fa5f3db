package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.law.Provision.GS_C20;
import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.SYS_3;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.organisation.Level;
import xinqiao.petition.Papers;
import xinqiao.petition.Registrations;

/** Houses that get another place; what a house tells the public; names apart from the journal. */
class MovingTest extends Administering {
    @Autowired
    DSLContext sql;

    @Autowired
    Gate gate;

    @Autowired
    Registrations registrations;

    private String below(String parent) {
        String code = "86T" + NUMBER.incrementAndGet();
        return administration
                .create(
                        admin,
                        Item.HOUSE,
                        fields("parent", parent, "code", code, "name-zh", "分支海关" + code, "name-en", "Branch"))
                .orElseThrow();
    }

    @Test
    @Covers({KM_2, SYS_3})
    void aHouseOutOfServiceMovesWithAllBelowItAndBackAgain() {
        String from = house();
        String to = house();
        String moved = below(from);
        String deeper = below(moved);
        department(deeper, "IT", "科技科");
        assertThat(reasons(change(Item.HOUSE, moved, "parent", deeper))).contains("move-below-itself");
        assertThat(reasons(change(Item.HOUSE, moved, "parent", "0000"))).containsExactly("move-where");
        assertThat(change(Item.HOUSE, moved, "parent", to).isGranted()).isTrue();
        assertThat(houses.get(moved).path()).isEqualTo("/0000/8600/" + to + "/" + moved + "/");
        assertThat(houses.get(deeper).path()).isEqualTo("/0000/8600/" + to + "/" + moved + "/" + deeper + "/");
        assertThat(houses.get(deeper).directCustoms()).isEqualTo("8600");
        assertThat(changes.of(administratorOf(to), Item.HOUSE, deeper))
                .as("what was changed there came along")
                .hasSize(1);
        assertThat(changes.of(administratorOf(from), Item.HOUSE, deeper)).isEmpty();
        var change = changes.of(admin, Item.HOUSE, moved).getFirst();
        assertThat(administration
                        .restore(admin, change, version(Item.HOUSE, moved))
                        .isGranted())
                .isTrue();
        assertThat(houses.get(deeper).path()).startsWith("/0000/8600/" + from + "/");
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(KM_2)
    void aHouseInServiceOrADirectCustomsStaysWhereItIs() {
        assertThat(reasons(change(Item.HOUSE, "8603", "parent", "8602"))).containsExactly("move-in-service");
        assertThat(reasons(change(Item.HOUSE, "8600", "parent", "8602")))
                .contains("move-level", "move-below-itself", "move-in-service");
    }

    @Test
    @Covers(KM_2)
    void aHouseWithCasesStaysWithItsDirectCustomsWhoeverAsks() {
        String other = "9" + String.format("%03d", NUMBER.incrementAndGet());
        var national = new Machine("test");
        assertThat(administration
                        .create(
                                national,
                                Item.HOUSE,
                                fields("parent", "0000", "code", other, "name-zh", "他处海关" + other, "name-en", "Other"))
                        .isGranted())
                .isTrue();
        assertThat(houses.get(other).level()).isEqualTo(Level.DIRECT);
        String free = house();
        assertThat(administration
                        .change(national, Item.HOUSE, free, fields("parent", other), version(Item.HOUSE, free))
                        .isGranted())
                .isTrue();
        assertThat(houses.get(free).directCustoms()).isEqualTo(other);
        assertThat(registrations
                        .register(new Visitor(), Papers.web("8602", LocalDate.of(2026, 11, 22)))
                        .isGranted())
                .isTrue();
        assertThat(reasons(administration.change(
                        national, Item.HOUSE, "8602", fields("parent", other), version(Item.HOUSE, "8602"))))
                .containsExactly("move-with-cases");
        assertThatThrownBy(() -> sql.execute("select move_house('8602', ?)", other))
                .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
    }

    @Test
    @Covers(GS_C20)
    void theTelephoneNumbersOfEachBusinessAreKeptLineByLine() {
        String house = house();
        assertThat(reasons(change(Item.PHONES, house, "phones", "通关监管 0871-55500011\n通关 | Clearance | 电话")))
                .containsExactly("phone-line", "phone-line");
        assertThat(change(
                                Item.PHONES,
                                house,
                                "phones",
                                "通关监管 | Customs clearance | 0871-55500011\n\n行邮 | Postal articles | 0871-55500012 转 3")
                        .isGranted())
                .isTrue();
        assertThat(staffing.businessPhones(house))
                .extracting(one -> one.phone())
                .containsExactly("0871-55500011", "0871-55500012 转 3");
        assertThat(administration
                        .restore(admin, changes.of(admin, Item.PHONES, house).getFirst(), version(Item.PHONES, house))
                        .isGranted())
                .isTrue();
        assertThat(staffing.businessPhones(house)).isEmpty();
    }

    @Test
    @Covers(SYS_3)
    void whatSomebodyIsCalledStandsApartFromTheFact() {
        String person = person("8602", "日志里没有的名字");
        String name =
                staffing.person(Long.parseLong(person)).orElseThrow().person().name();
        var facts = gate.as(
                new Machine("test"),
                tx -> tx.fetchCount(tx.selectOne().from("fact").where("payload::text like ?", "%日志里没有的名字%")));
        assertThat(facts).isZero();
        assertThat(changes.of(admin, Item.PERSON, person).getFirst().after()).containsEntry("name", name);
    }

    @Test
    void whatIsHeldForSomebodyAbsentIsNoPostToBeEdited() {
        var file = staffing.postsOf(staff.actor("yue.hua").personId()).getFirst();
        long acting = sql.fetchOne(
                        """
                        insert into post (person_id, department_id, title_zh, title_en, scope, powers, valid_from, valid_until, behalf_of)
                        values (?, ?, '代理', 'Acting', 'OWN', '{}', '2026-01-01', '2026-01-02', ?) returning id""",
                        file.post().personId(),
                        file.department().id(),
                        staff.actor("gu.xin").postId())
                .get(0, Long.class);
        assertThat(administration
                        .find(admin, Item.POST, Long.toString(acting))
                        .orElseThrow()
                        .editable())
                .isFalse();
        assertThatThrownBy(() -> {
                    var unused = change(Item.POST, Long.toString(acting), "title-zh", "正式");
                })
                .isInstanceOf(java.util.NoSuchElementException.class);
    }
}
