package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.KM_7;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xinqiao.identity.Client;
import xinqiao.law.Covers;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;

/** Who serves: posts by roles, leaving, names and logins that are taken once. */
class ServingTest extends Administering {
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
}
