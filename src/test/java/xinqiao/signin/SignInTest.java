package xinqiao.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.AccountOffice;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class SignInTest {
    private static final String PASSWORD = SampleOrganisation.PASSWORD;

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

    @AfterEach
    void now() {
        clock.reset();
    }

    /** An account of a person who holds this post, with a password that is already their own. */
    private String account(String login) {
        var person = houses.postsWith("8603", Power.REVIEW_LAW).getFirst().person();
        assertThat(accounts.openForDemo(login, person.id(), accounts.hash(PASSWORD)))
                .isPositive();
        return login;
    }

    @Test
    void theDeskLeadsToSignInAndBack() {
        var refused = browser.get("/desk/access-log?login=zhou.min");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(Browser.location(refused)).isEqualTo("/desk/sign-in?to=%2Fdesk%2Faccess-log%3Flogin%3Dzhou.min");
        var page = browser.get(Browser.location(refused));
        assertThat(page.body()).contains("value=\"/desk/access-log?login=zhou.min\"");
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (var evil : new String[] {"//evil.example", "/desk//evil.example", "https://evil.example", "/desk\\x"})
            assertThat(ToSignIn.target(evil)).isEqualTo("/desk");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var in = browser.signIn("shen.pei", PASSWORD);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(Browser.location(in)).isEqualTo("/desk");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("xq_session=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownLoginIsRefusedInTheSameWordsAsAWrongPassword() {
        var unknown = browser.signIn("no.body", PASSWORD);
        var wrong = browser.signIn("shen.pei", "wrong-Password-1");
        assertThat(unknown.statusCode()).isEqualTo(401).isEqualTo(wrong.statusCode());
        assertThat(unknown.body()).contains("用户名或者密码不正确");
        assertThat(wrong.body()).contains("用户名或者密码不正确");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefusedForAWhile() {
        var login = account("lock.out");
        for (int i = 0; i < 5; i++)
            assertThat(browser.signIn(login, "wrong-Password-1").statusCode()).isEqualTo(401);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(401);
        clock.advance(Duration.ofMinutes(31));
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void anIdleSessionEnds() {
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(30));
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(303);
        assertThat(browser.cookie(SessionCookie.SESSION)).isEmpty();
    }

    @Test
    void aSessionInConstantUseEndsAfterItsWholeTime() {
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        for (int i = 0; i < 28; i++) {
            clock.advance(Duration.ofMinutes(25));
            assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(25));
        assertThat(browser.get("/desk/access-log").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionForWhoeverCopiedTheCookie() {
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        var copied = "xq_session=" + browser.cookie(SessionCookie.SESSION).orElseThrow();
        assertThat(new Browser(port).get("/desk/access-log", "Cookie", copied).statusCode())
                .isEqualTo(200);
        var out = browser.submit("/desk/access-log", "/desk/sign-out", Map.of());
        assertThat(Browser.location(out)).isEqualTo("/desk/sign-in?done=signin.out");
        assertThat(new Browser(port).get("/desk/access-log", "Cookie", copied).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutItsSecretIsRefused() {
        assertThat(browser.post("/desk/sign-in", Map.of("login", "shen.pei", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.cookie(SessionCookie.SESSION)).isEmpty();
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.post("/desk/post", Map.of("post", "1")).statusCode()).isEqualTo(403);
        assertThat(browser.post("/desk/post", Map.of("post", "1", "_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsToSignInAndSaysSo() {
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        clock.advance(Duration.ofHours(1));
        var late = browser.post("/desk/post", Map.of("post", "1"));
        assertThat(Browser.location(late)).isEqualTo("/desk/sign-in?ended");
        assertThat(browser.get("/desk/sign-in?ended").body()).contains("登录已超时");
    }

    @Test
    void fromAFormThatCameTooLateOneIsLedBackToItsPageAndToNoOther() {
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        clock.advance(Duration.ofHours(1));
        var late = browser.post(
                "/desk/register", Map.of(), "Referer", "http://localhost:" + port + "/desk/register?batch=yes");
        assertThat(Browser.location(late)).isEqualTo("/desk/sign-in?ended&to=%2Fdesk%2Fregister%3Fbatch%3Dyes");
        assertThat(browser.get(Browser.location(late)).body())
                .contains("登录已超时", "name=\"to\" value=\"/desk/register?batch=yes\"");
        var asked = browser.post(
                "/desk/kept",
                Map.of(),
                "HX-Request",
                "true",
                "HX-Current-URL",
                "http://localhost:" + port + "/desk/register");
        assertThat(asked.headers().firstValue("HX-Redirect")).contains("/desk/sign-in?ended&to=%2Fdesk%2Fregister");
        for (String strange : List.of("https://example.org/", "//example.org/desk//x", "no address", "http://x/track"))
            assertThat(Browser.location(browser.post("/desk/register", Map.of(), "Referer", strange)))
                    .as(strange)
                    .isEqualTo("/desk/sign-in?ended");
    }

    @Test
    void onlyTheAuditorReadsTheLogOfSignIns() {
        assertThat(browser.signIn("shen.pei", "wrong-Password-1").statusCode()).isEqualTo(401);
        assertThat(browser.signIn("shen.pei", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.get("/desk/access-log?login=shen.pei").body()).contains("登录失败", "登录成功", "127.0.0.1");
        var administrator = new Browser(port);
        assertThat(administrator.signIn("tao.ran", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(administrator.get("/desk/access-log").statusCode()).isEqualTo(404);
    }

    @Test
    void thePortalIsOpen() {
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
}
