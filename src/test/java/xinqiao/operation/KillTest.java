package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.operation.command.Instance;
import xinqiao.workbench.Clerk;

/** The whole system in processes of its own, killed under load: what it had acknowledged must be there afterwards. */
class KillTest {
    private static final List<String> CLERKS = List.of("tian.ye", "yan.ming", "yu.bo", "mo.han");

    private static final String REQUEST = "请求核查一批不应丢失的货物";

    @TempDir
    Path folder;

    private @Nullable Process application;

    @AfterEach
    void stop() throws InterruptedException {
        var running = application;
        if (running == null) return;
        running.destroy();
        running.waitFor();
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfEveryProcess() throws Exception {
        Process started = start();
        int port = port(started);
        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        Queue<Throwable> tooEarly = new ConcurrentLinkedQueue<>();
        try (var clerks = Executors.newFixedThreadPool(CLERKS.size())) {
            for (String login : CLERKS) clerks.execute(() -> registerUntilItDies(port, login, acknowledged, tooEarly));
            while (acknowledged.size() < 60 && tooEarly.isEmpty()) Thread.sleep(20);
            List<Throwable> before = List.copyOf(tooEarly);
            killEverything(started);
            assertThat(before).isEmpty();
        }
        int again = port(start());
        for (String login : CLERKS) {
            var clerk = Clerk.signedIn(again, login);
            for (var each : acknowledged.entrySet())
                if (each.getValue().equals(login))
                    assertThat(clerk.page("/desk/petitions/" + each.getKey())).contains(REQUEST);
        }
        mustBeClean();
    }

    /** The answer to a registration names the case: from then on the system has promised to keep it. */
    private static void registerUntilItDies(
            int port, String login, Map<Long, String> acknowledged, Queue<Throwable> ends) {
        try {
            var clerk = Clerk.signedIn(port, login);
            while (true) acknowledged.put(clerk.registers(REQUEST), login);
        } catch (RuntimeException | AssertionError died) {
            // nothing was promised; the end of the application is the only reason that is expected
            ends.add(died);
        }
    }

    private void killEverything(Process started) throws IOException {
        long postgres = Long.parseLong(Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"))
                .getFirst());
        List<ProcessHandle> all = new ArrayList<>(List.of(started.toHandle()));
        ProcessHandle.of(postgres).ifPresent(server -> {
            all.add(server);
            server.children().forEach(all::add);
        });
        assertThat(all).hasSizeGreaterThan(3);
        all.forEach(ProcessHandle::destroyForcibly);
        started.onExit().join();
    }

    private Process start() throws IOException {
        var started =
                java("xinqiao.Xinqiao", "--spring.profiles.active=demo", "--xinqiao.data=" + folder, "--server.port=0");
        application = started;
        return started;
    }

    /** Known a little before the sample staff is there, so it is asked whether it is ready. */
    private int port(Process started) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(80).toNanos();
        while (System.nanoTime() < end && started.isAlive()) {
            Optional<Instance> instance = Instance.find(folder).filter(found -> found.pid() == started.pid());
            if (instance.isPresent() && ready(instance.get().port()))
                return instance.get().port();
            Thread.sleep(100);
        }
        throw new IllegalStateException(Files.readString(folder.resolve("output")));
    }

    private static boolean ready(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .build();
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private void mustBeClean() throws IOException, InterruptedException {
        int exit = java("xinqiao.Xinqiao", "command", "--xinqiao.data=" + folder, "verify")
                .waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("output"))).isZero();
    }

    /** With the classes that ship, without those of the tests. */
    private Process java(String... words) throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }
}
