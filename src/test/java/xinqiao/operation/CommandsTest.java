package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import xinqiao.operation.command.Instance;
import xinqiao.operation.command.RemoteCommand;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import(CommandsTest.Two.class)
class CommandsTest {
    private static final AtomicInteger DONE = new AtomicInteger();

    @TestConfiguration(proxyBeanMethods = false)
    static class Two {
        @Bean
        Job countingJob() {
            return Job.every("test.count", Duration.ofHours(1), DONE::incrementAndGet);
        }

        @Bean
        OperatorCommand echo() {
            return new OperatorCommand() {
                @Override
                public String name() {
                    return "echo";
                }

                @Override
                public int run(List<String> arguments, PrintWriter out) {
                    if (arguments.isEmpty()) throw new IllegalStateException("nothing to say");
                    arguments.forEach(out::println);
                    return 3;
                }
            };
        }
    }

    @Autowired
    private DataFolder data;

    @LocalServerPort
    private int port;

    @Test
    void theTerminalGetsTheLinesAndTheExitCode() {
        assertThat(run("echo", "海关", "two words")).isEqualTo("海关\ntwo words\n3");
        assertThat(run("echo")).contains("nothing to say").endsWith("70");
        assertThat(run("unheard-of")).contains("echo", "verify").endsWith("2");
        assertThat(run("job", "test.count")).endsWith("0");
        assertThat(DONE).hasValue(1);
    }

    @Test
    void onlyWhoReadTheFileMayCommand() throws Exception {
        assertThat(post("wrong")).isEqualTo(404);
        assertThat(post(instance().token())).isEqualTo(200);
        var file = data.path().resolve("instance.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whoeverWatchesSeesHealthAndNothingElse() throws Exception {
        var health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("PostgreSQL");
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    private Instance instance() {
        return Instance.find(data.path()).orElseThrow();
    }

    private String run(String name, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        int exit = RemoteCommand.run(
                instance(), name, List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8) + exit;
    }

    private int post(String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/operation/commands/job"))
                .header("X-Instance-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("[]"))
                .build();
        return send(request).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
