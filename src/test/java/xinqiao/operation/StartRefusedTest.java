package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import xinqiao.Xinqiao;
import xinqiao.personal.TestKeys;
import xinqiao.testing.SharedPostgres;

/** Starts the whole application on an external server, wrongly in every way that a start must refuse. */
class StartRefusedTest {
    private static final String PASSWORD = "drawn-by-the-administrator";
    private static EmbeddedPostgres external;

    @TempDir
    Path data;

    private String url;

    @BeforeAll
    static void startServer() {
        external = SharedPostgres.start(Map.of("fsync", "on", "synchronous_commit", "on"));
    }

    @AfterAll
    static void stopServer() throws IOException {
        external.close();
    }

    @BeforeEach
    void url() throws Exception {
        url = "jdbc:postgresql://localhost:" + external.getPort() + "/xinqiao";
        ask("alter role xinqiao_owner createrole password '" + PASSWORD + "'");
        SharedPostgres.empty(external, "xinqiao");
    }

    /** As an administrator hands it out; what starts there makes the tables itself. */
    private static void withoutTables() throws Exception {
        ask("drop database xinqiao");
        ask("create database xinqiao owner xinqiao_owner");
    }

    @Test
    void anExternalServerServesWhenItIsDurable() throws Exception {
        withoutTables();
        assertThat(start("production")).isNull();
        assertThat(start("production")).as("the second time").isNull();
    }

    @Test
    void productionRefusesADatabaseThatCanLoseAnAct() throws Exception {
        ask("alter database xinqiao set synchronous_commit = off");
        assertThat(start("production")).isEqualTo("operation.refusal.not-durable");
        assertThat(start("demo", "xinqiao.data=" + data.resolve("demo"))).isNull();
    }

    @Test
    void productionRefusesAPasswordThatEverybodyKnows() {
        assertThat(start("production", "xinqiao.database.app.password=xinqiao"))
                .isEqualTo("operation.refusal.default-secret");
    }

    @Test
    void theApplicationIsNoSuperuser() {
        assertThat(start("demo", "xinqiao.database.app.user=postgres", "xinqiao.database.app.password=any"))
                .isEqualTo("operation.refusal.role-too-strong");
    }

    @Test
    void theApplicationIsNotTheOwner() {
        assertThat(start("demo", "xinqiao.database.app.user=xinqiao_owner"))
                .isEqualTo("operation.refusal.role-too-strong");
    }

    @Test
    void anOwnerWhoMayNotCreateRolesNeedsTheAdministrator() throws Exception {
        String another = "xinqiao.database.app.user=made_by_hand";
        ask("alter role xinqiao_owner nocreaterole");
        withoutTables();
        assertThat(start("production", another)).isEqualTo("operation.refusal.app-role");
        ask("create role made_by_hand login password '" + PASSWORD + "'");
        assertThat(start("production", another)).isNull();
    }

    @Test
    void aFolderOfTheDemonstrationNeverServesRealCases() {
        assertThat(start("demo")).isNull();
        assertThat(start("production")).isEqualTo("operation.refusal.mode");
    }

    @Test
    void aTakenPortIsToldWithItsHolder() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = refusal(List.of("demo", "server.address=127.0.0.1", "server.port=" + taken.getLocalPort()));
            assertThat(refused)
                    .isNotNull()
                    .hasMessageContaining("java (" + ProcessHandle.current().pid() + ")")
                    .extracting(StartRefused::key)
                    .isEqualTo("operation.refusal.port");
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThat(start("demo", "xinqiao.data=" + file)).isEqualTo("operation.refusal.data-folder");
    }

    @Test
    void aDatabaseThatIsNotThereIsRefused() {
        assertThat(start("demo", "xinqiao.database.url=jdbc:postgresql://localhost:1/none"))
                .isEqualTo("operation.refusal.database");
    }

    @Test
    void productionNeedsKeysThatSomebodyMade() {
        assertThat(start("production", "server.port=0")).isEqualTo("operation.refusal.keys-missing");
        TestKeys.write(data.resolve("keys/personal.json"));
        assertThat(start("production", "server.port=0")).isNull();
    }

    @Test
    void productionRefusesKeysThatOthersCanRead() throws IOException {
        Path keys = data.resolve("own.json");
        TestKeys.write(keys);
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(start("production", "xinqiao.personal.keys=" + keys)).isEqualTo("operation.refusal.keys-open");
    }

    @Test
    void aLostKeyIsNeverReplacedAndAnotherOneIsNotTaken() throws IOException {
        assertThat(start("demo")).isNull();
        Path keys = data.resolve("keys/personal.json");
        Path kept = Files.move(keys, data.resolve("kept.json"));
        assertThat(start("demo")).isEqualTo("operation.refusal.keys-gone");
        assertThat(keys).doesNotExist();
        TestKeys.write(keys);
        assertThat(start("demo")).isEqualTo("operation.refusal.keys-wrong");
        Files.writeString(keys, "{}");
        assertThat(start("demo")).isEqualTo("operation.refusal.keys-unreadable");
        assertThat(start("demo", "xinqiao.personal.keys=" + kept)).isNull();
    }

    /** The message's key; null when the application started. */
    private @Nullable String start(String... words) {
        var refused = refusal(List.of(words));
        return refused == null ? null : refused.key();
    }

    private @Nullable StartRefused refusal(List<String> words) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("server.port", "-1");
        settings.put("xinqiao.jobs.enabled", "false");
        settings.put("xinqiao.data", data.toString());
        settings.put("xinqiao.database.url", url);
        settings.put("xinqiao.database.owner.password", PASSWORD);
        settings.put("xinqiao.database.app.password", PASSWORD);
        settings.put("spring.profiles.active", words.getFirst());
        words.stream().skip(1).map(word -> word.split("=", 2)).forEach(word -> settings.put(word[0], word[1]));
        String[] all = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        var thrown =
                catchThrowable(() -> SpringApplication.run(Xinqiao.class, all).close());
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof StartRefused refused) return refused;
        }
        assertThat(thrown).isNull();
        return null;
    }

    private static void ask(String sql) throws Exception {
        try (var connection = external.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
