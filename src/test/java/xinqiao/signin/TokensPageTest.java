package xinqiao.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Client;
import xinqiao.identity.PersonalTokens;
import xinqiao.identity.Sessions;
import xinqiao.organisation.Power;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;
import xinqiao.workbench.Clerk;

/** Tokens that people make for their own programs. */
@XinqiaoTest
@Import(Staff.class)
class TokensPageTest {
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Staff staff;

    @Test
    void aTokenIsShownOnceAndMayNoMoreThanWasTicked() {
        var clerk = Clerk.signedIn(port, "tian.ye");
        var answer = clerk.submit("/desk/tokens", "/desk/tokens", "name", "台账", "days", "30", "powers", "REGISTER");
        assertThat(answer.statusCode()).isEqualTo(201);
        var secret = SECRET.matcher(answer.body());
        assertThat(secret.find()).isTrue();
        var actor = sessions.byApiToken(secret.group(1)).orElseThrow();
        assertThat(actor.powers()).containsExactly(Power.REGISTER);
        assertThat(actor.personId()).isEqualTo(staff.actor("tian.ye").personId());
        assertThat(clerk.page("/desk/tokens")).contains("台账").doesNotContain(secret.group(1));
        assertThat(clerk.submit("/desk/tokens", "/desk/tokens", "name", "台账", "days", "30")
                        .body())
                .contains("已有同名的有效令牌");
        long id = tokens.of(staff.actor("tian.ye")).getFirst().id();
        assertThat(Clerk.signedIn(port, "dao.yaping")
                        .submit("/desk/tokens", "/desk/tokens/" + id + "/revoke")
                        .statusCode())
                .isEqualTo(404);
        assertThat(sessions.byApiToken(secret.group(1))).isPresent();
        assertThat(clerk.submit("/desk/tokens", "/desk/tokens/" + id + "/revoke")
                        .statusCode())
                .isEqualTo(303);
        assertThat(sessions.byApiToken(secret.group(1))).isEmpty();
    }

    @Test
    void noTokenHasMoreThanItsPostAndNoneIsForEver() {
        var client = new Client("127.0.0.1", "test");
        var handler = staff.actor("yue.hua");
        assertThat(tokens.issue(handler, "x", java.util.Set.of(Power.ADMINISTER), 30, client)
                        .toString())
                .contains("token-powers");
        assertThat(tokens.issue(handler, "x", java.util.Set.of(), PersonalTokens.LONGEST + 1, client)
                        .toString())
                .contains("token-days");
        var clerk = Clerk.signedIn(port, "yue.hua");
        var refused = clerk.submit("/desk/tokens", "/desk/tokens", "name", "a".repeat(61), "days", "soon");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a".repeat(61)).contains("有效天数");
    }
}
