package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Client;
import xinqiao.identity.PersonalTokens;
import xinqiao.organisation.Power;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The client in the documents does what it says. */
@XinqiaoTest
@Import(Staff.class)
class ClientTest {
    private static final Path CLIENT = Path.of("docs/client/Client.java");

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private record Ran(int exit, String out) {}

    private Ran run(Set<Power> powers, String... arguments) throws IOException, InterruptedException {
        String token = tokens.issue(
                        staff.actor("tian.ye"),
                        "client " + System.nanoTime(),
                        powers,
                        1,
                        new Client("127.0.0.1", "test"))
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                CLIENT.toString(),
                arguments[0],
                "http://localhost:" + port));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XINQIAO_TOKEN", token);
        var process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(Duration.ofMinutes(1))).isTrue();
        return new Ran(process.exitValue(), out);
    }

    private Path petition(Path folder) throws IOException {
        String said = Files.readString(Path.of("docs/client/petition.json"));
        String today = LocalDate.now(clock).toString();
        return Files.writeString(
                folder.resolve("petition.json"),
                said.replaceFirst("\"receivedOn\": \"[^\"]+\"", "\"receivedOn\": \"" + today + "\""));
    }

    @Test
    void itRegistersAPetitionAndFollowsIt(@TempDir Path folder) throws Exception {
        var registered =
                run(Set.of(Power.REGISTER), "register", petition(folder).toString());
        assertThat(registered.exit()).as(registered.out()).isZero();
        var id = Pattern.compile("id +(\\d+)").matcher(registered.out());
        assertThat(id.find()).isTrue();
        assertThat(registered.out()).contains("number 8602-").contains("code");
        var followed = run(Set.of(), "follow", id.group(1));
        assertThat(followed.exit()).as(followed.out()).isZero();
        assertThat(followed.out()).contains("Registered", "state  REGISTERED", "seq    1", "last=");
        assertThat(run(Set.of(), "follow", id.group(1), "1").out()).doesNotContain("Registered  ");
    }

    @Test
    void itTellsWhyItWasRefused(@TempDir Path folder) throws Exception {
        var refused = run(Set.of(), "register", petition(folder).toString());
        assertThat(refused.exit()).as(refused.out()).isEqualTo(1);
        assertThat(refused.out()).contains("422", "第七条");
    }
}
