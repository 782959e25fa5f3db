package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xinqiao.identity.Machine;

/** How far an administrator reaches, and whom nobody can take over. */
class ReachTest extends Administering {
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
    void aTaskOfTheSystemReachesEverything() {
        assertThat(administration.find(new Machine("test"), Item.HOUSE, "0000")).isPresent();
    }

    @Test
    void aPostElsewhereThatEndsSomeDayPutsSomebodyBeyondReachAsWell() {
        var below = administratorOf("8604");
        String person = person("8604", "借调");
        String account = login(person);
        assertThat(administration
                        .find(below, Item.ACCOUNT, account)
                        .orElseThrow()
                        .editable())
                .isTrue();
        String post = post(
                        admin,
                        person,
                        Long.toString(
                                houses.petitionOffice("8600").orElseThrow().id()),
                        "HOUSE",
                        "TRIAGE")
                .orElseThrow();
        assertThat(change(Item.POST, post, "until", "2027-06-30").isGranted()).isTrue();
        assertThat(administration.find(below, Item.ACCOUNT, account).map(Administration.State::editable))
                .isNotEqualTo(Optional.of(true));
        assertThat(change(Item.POST, post, "until", "2026-11-21").isGranted()).isTrue();
        assertThat(administration
                        .find(below, Item.ACCOUNT, account)
                        .orElseThrow()
                        .editable())
                .isTrue();
    }

    @Test
    void nobodyHasTwoAccountsSoNobodyCanActAsSomebodyUnnoticed() {
        String person = Long.toString(staff.actor("dao.yaping").personId());
        assertThat(reasons(administration.create(
                        admin, Item.ACCOUNT, fields("person", person, "login", "t.second" + NUMBER.incrementAndGet()))))
                .contains("has-account");
    }
}
