package xinqiao.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.KM_2;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class PostsAndPasswordsTest {
    private static final String PASSWORD = SampleOrganisation.PASSWORD;
    private static final Machine SETUP = new Machine("test");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    AccountOffice accounts;

    @Autowired
    Houses houses;

    private Browser browser;

    @BeforeEach
    void aNewBrowser() {
        clock.reset();
        browser = new Browser(port);
    }

    @Test
    @Covers(KM_2)
    void whoeverHoldsSeveralPostsChoosesOneAndCanChangeIt() {
        assertThat(browser.signIn("jiang.nan", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(Browser.location(browser.get("/desk/access-log"))).isEqualTo("/desk/post");
        var choice = browser.get("/desk/post").body();
        assertThat(choice).contains("昆明海关 法规处", "西双版纳海关 法规科");

        for (var holder : houses.postsOf(
                houses.postsWith("8604", Power.REVIEW_LAW).getFirst().person().id())) {
            var chosen = browser.submit(
                    "/desk/post",
                    "/desk/post",
                    Map.of("post", Long.toString(holder.post().id())));
            assertThat(Browser.location(chosen)).isEqualTo("/desk?done=signin.post-chosen");
            assertThat(browser.get("/desk/password").body())
                    .contains(houses.get(holder.department().houseCode()).nameZh());
        }
    }

    @Test
    void somebodyElsesPostCantBeChosen() {
        var other = houses.postsWith("8600", Power.ADMINISTER).getFirst().post();
        assertThat(browser.signIn("jiang.nan", PASSWORD).statusCode()).isEqualTo(303);
        var refused = browser.submit("/desk/post", "/desk/post", Map.of("post", Long.toString(other.id())));
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void aFirstPasswordMustBeChangedBeforeAnythingElse() {
        var person = houses.postsWith("8600", Power.AUDIT).getFirst().person();
        assertThat(accounts.open(SETUP, "first.time", person.id(), "Only-once-1")
                        .isGranted())
                .isTrue();
        assertThat(browser.signIn("first.time", "Only-once-1").statusCode()).isEqualTo(303);
        assertThat(Browser.location(browser.get("/desk/access-log"))).isEqualTo("/desk/password");
        var weak = change("Only-once-1", "weak", "weak");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("密码不得少于8位。", "至少3类");
        assertThat(change("wrong", "Better-2026", "Better-2026").body()).contains("原密码不正确");
        assertThat(change("Only-once-1", "Better-2026", "Bitter-2026").body()).contains("两次输入的新密码不一致");
        assertThat(Browser.location(change("Only-once-1", "Better-2026", "Better-2026")))
                .isEqualTo("/desk?done=signin.password-changed");
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> change(String old, String fresh, String again) {
        return browser.submit("/desk/password", "/desk/password", Map.of("old", old, "fresh", fresh, "again", again));
    }

    @Test
    void anOldPasswordMustBeChanged() {
        clock.advance(Duration.ofDays(91));
        assertThat(browser.signIn("tao.ran", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(Browser.location(browser.get("/desk/access-log"))).isEqualTo("/desk/password");
        clock.reset();
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() {
        var person = houses.postsWith("8600", Power.AUDIT).getFirst().person();
        assertThat(accounts.openForDemo("two.places", person.id(), accounts.hash(PASSWORD)))
                .isPositive();
        var elsewhere = new Browser(port);
        assertThat(elsewhere.signIn("two.places", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.signIn("two.places", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(change(PASSWORD, "Another-2026", "Another-2026").statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/desk/access-log").statusCode()).isEqualTo(303);
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        var person = houses.postsWith("8600", Power.AUDIT).getFirst().person();
        assertThat(accounts.openForDemo("gone.soon", person.id(), accounts.hash(PASSWORD)))
                .isPositive();
        assertThat(browser.signIn("gone.soon", PASSWORD).statusCode()).isEqualTo(303);
        accounts.disable(SETUP, "gone.soon");
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(303);
        assertThat(browser.signIn("gone.soon", PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void aBearerTokenCountsAtTheApiUntilItIsRevoked() {
        var auditor = houses.postsWith("8600", Power.AUDIT).getFirst().post();
        var token = accounts.issueToken(SETUP, "shen.pei", auditor.id(), "monitor", Duration.ofDays(1));
        var bearer = "Bearer " + token;
        assertThat(browser.get("/api/nothing").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/nothing", "Authorization", bearer).statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/api/nothing", Map.of(), "Authorization", bearer)
                        .statusCode())
                .isEqualTo(404); // no form, no form's secret
        assertThat(browser.get("/desk/access-log", "Authorization", bearer).statusCode())
                .isEqualTo(303);
        accounts.revokeToken(SETUP, token);
        assertThat(browser.get("/api/nothing", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }
}
