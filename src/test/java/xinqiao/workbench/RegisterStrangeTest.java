package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Whatever is typed into the form of a registration, it is taken or refused, and never a fault. */
@XinqiaoTest
class RegisterStrangeTest {
    private static final String PATH = "/desk/register";
    private static final String DRAFTS = "/desk/register/drafts";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Clerk clerk;

    @BeforeEach
    void signIn() {
        clock.set("2026-11-23T10:00");
        clerk = Clerk.signedIn(port, "tian.ye");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table petition; --",
                "\0\u202e😀\ud800",
                "${7*7}{{7*7}}%s%n\\u0000",
                "99999999999999999999",
                "\r\n\r\nSet-Cookie: x=y"
            })
    void strangeTextInEveryFieldIsTakenOrRefused(String strange) {
        for (Channel channel : Channel.values()) {
            List<String> form = new ArrayList<>();
            for (ChannelField field : ChannelField.values()) form.addAll(List.of("came-" + field, strange));
            for (String name : List.of(
                    "title",
                    "request",
                    "facts",
                    "place",
                    "business",
                    "language",
                    "asked",
                    "accused",
                    "competence",
                    "groupSize",
                    "rows",
                    "once",
                    "draft",
                    "batch",
                    "p0-name",
                    "p0-phone",
                    "p0-address",
                    "p0-email",
                    "p0-documentKind",
                    "p0-documentNumber",
                    "p0-organisation",
                    "class-FORM",
                    "class-CONTENT",
                    "row")) form.addAll(List.of(name, strange));
            form.addAll(List.of("channel", channel.name()));
            String[] all = form.toArray(String[]::new);
            for (String action : List.of("register", "channel", "more", "competence", "draft", "take-0-1", strange)) {
                var answer = clerk.sends(action, all);
                assertThat(answer.statusCode()).as(channel + " " + action).isIn(200, 303, 404, 422);
                assertThat(answer.body()).doesNotContain("<script>alert(1)");
            }
            assertThat(clerk.submit(PATH, PATH + "/known", all).statusCode()).isEqualTo(200);
        }
        assertThat(clerk.page(DRAFTS)).doesNotContain("<script>alert(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?draft=x", "?draft=99999999999", "?channel=NONE&batch=yes&after=x", "?receivedOn=%00&batch=yes"
            })
    void aStrangeAddressShowsAFormOrNothing(String query) {
        assertThat(clerk.status(PATH + query)).isIn(200, 404);
    }
}
