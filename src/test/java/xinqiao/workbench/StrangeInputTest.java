package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What no form offers but somebody sends all the same: taken or refused, never a breakdown. */
@XinqiaoTest
class StrangeInputTest {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Clerk clerk;

    @BeforeEach
    void signIn() {
        clock.set(LocalDate.of(2026, 11, 23));
        clerk = Clerk.signedIn(port, "tian.ye");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/petitions/abc",
                "/desk/petitions/-1",
                "/desk/petitions/99999999999999999999",
                "/desk/petitions/abc/receipt",
                "/desk/petitions/1/files/x",
                "/desk/petitions/1/letters/x.pdf",
                "/desk/petitions/x/clocks/notice"
            })
    void anAddressOfNothingIsNotThere(String path) {
        assertThat(clerk.status(path)).as(path).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%F0%9F%98%80", "%E3%80%80", "%ED%A0%80", "%25_%27"})
    void aStrangeSearchFindsNothingAndBreaksNothing(String words) {
        assertThat(clerk.status("/desk/petitions?view=ALL&q=" + words)).isIn(200, 400);
    }

    @Test
    void strangeTextIsKeptWithoutNul() {
        long id = clerk.registers(
                "请求\0查明😀", "title", "\u3000\u3000", "p0-name", "长".repeat(40), "facts", "事实。".repeat(3400));
        assertThat(clerk.page("/desk/petitions/" + id)).contains("请求查明😀", "长".repeat(40));
    }

    @Test
    void aDayFarOffIsTakenOrRefused() {
        long id = clerk.registers("请求查明", "receivedOn", "0001-01-01");
        assertThat(clerk.status("/desk/petitions/" + id)).isEqualTo(200);
        var future = clerk.submit(
                "/desk/register", "/desk/register", "do", "register", "channel", "LETTER", "receivedOn", "9999-12-31");
        assertThat(future.statusCode()).isEqualTo(422);
    }
}
