package xinqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.testing.XinqiaoTest;

/** How another system gets its token. */
@XinqiaoTest
class TokenCommandTest {
    @Autowired
    TokenCommand command;

    @Autowired
    Sessions sessions;

    private final StringWriter said = new StringWriter();

    private int run(String... words) {
        said.getBuffer().setLength(0);
        return command.run(List.of(words), new PrintWriter(said, true));
    }

    @Test
    void aTokenActsAsItsAccountUntilItIsRevoked() {
        assertThat(run("issue", "zhou.min", "test")).isZero();
        String token = said.toString().strip();
        assertThat(sessions.byApiToken(token)).map(Actor::name).hasValue("周敏");
        assertThat(run("revoke", token)).isZero();
        assertThat(sessions.byApiToken(token)).isEmpty();
    }

    @Test
    void whoHoldsSeveralPostsIsAskedForWhich() {
        assertThat(run("issue", "gao.jie", "test")).isEqualTo(1);
        String post = said.toString()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip()
                .split(" ")[0];
        assertThat(run("issue", "gao.jie", "test", "--post", post, "--days", "1"))
                .isZero();
        assertThat(sessions.byApiToken(said.toString().strip()))
                .map(Actor::postId)
                .hasValue(Long.parseLong(post));
    }

    @Test
    void whatIsNoCommandIsToldSo() {
        assertThat(run("issue", "nobody.there", "test")).isEqualTo(1);
        assertThat(run("issue", "zhou.min", "test", "--days", "soon")).isEqualTo(2);
        assertThat(run("steal")).isEqualTo(2);
    }
}
