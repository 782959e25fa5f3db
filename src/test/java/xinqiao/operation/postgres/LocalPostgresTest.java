package xinqiao.operation.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.operation.DataFolder;
import xinqiao.operation.StartRefused;

class LocalPostgresTest {
    private static final Map<String, String> SETTINGS = Map.of("shared_buffers", "16MB", "fsync", "off");

    @TempDir
    static Path folder;

    private static LocalPostgres server;

    @BeforeAll
    static void begin() {
        server = start();
    }

    private static LocalPostgres start() {
        return LocalPostgres.start(folder.resolve("postgres"), version(), null, SETTINGS);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void programsThatLieReadyAreTakenAsTheyAre() throws IOException {
        Path unpacked = folder.resolve("postgres");
        Path other = Files.createDirectory(folder.resolve("other"));
        Path home = Binaries.unpack(other, version(), unpacked);
        assertThat(home).isEqualTo(other.resolve("programs-" + version()));
        assertThat(home.resolve("bin/postgres")).isExecutable();
        try (var taken = Files.walk(home);
                var ready = Files.walk(unpacked.resolve("programs-" + version()))) {
            assertThat(taken.count()).isEqualTo(ready.count());
        }
        Files.writeString(home.resolve("bin/postgres"), "changed");
        assertThat(Binaries.unpack(other, version(), unpacked)).isEqualTo(home);
        assertThat(home.resolve("bin/postgres")).hasContent("changed");
    }

    @Test
    void whatWasCommittedIsOnTheDiskWhateverTheSettingsSay() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask("show shared_buffers")).isEqualTo("16MB");
    }

    @Test
    void onlyThisMachineGetsInAndOnlyWithThePassword() throws SQLException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "wrong"))
                .matches(e -> "28P01".equals(e.getSQLState()));
    }

    @Test
    void secretsAreForTheirOwnerOnly() throws IOException {
        var rights = Files.getPosixFilePermissions(folder.resolve("postgres/superuser.password"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(folder.resolve("postgres"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("cluster", "log", "programs-" + version(), "superuser.password");
        }
    }

    @Test
    void chineseWordsAreWordsAndSortAlikeEverywhere() throws SQLException {
        assertThat(ask("select 'A' collate \"default\" < 'a'")).isEqualTo("t");
        assertThat(ask("select '海关' ~ '^\\w+$'")).isEqualTo("t");
    }

    @Test
    void dataOutlivesARestart() throws Exception {
        ask("drop table if exists kept; create table kept as select 7 as n");
        server.close();
        server = start();
        assertThat(ask("select n from kept")).isEqualTo("7");
    }

    @Test
    void theServerOfAKilledRunIsStoppedFirst() throws SQLException {
        ask("drop table if exists kept; create table kept as select 7 as n");
        var leftOver = server.processes();
        assertThat(leftOver).isNotEmpty();
        server = start();
        assertThat(server.processes()).doesNotContainAnyElementsOf(leftOver);
        assertThat(ask("select n from kept")).isEqualTo("7");
    }

    @Test
    void killedToTheLastProcessItRecoversWhatWasCommitted() throws Exception {
        ask("drop table if exists kept; create table kept as select 7 as n");
        server.processes().forEach(ProcessHandle::destroyForcibly);
        Thread.sleep(Duration.ofMillis(300));
        server = start();
        assertThat(ask("select n from kept")).isEqualTo("7");
    }

    @Test
    void aRecycledProcessIdInTheWayIsNotKilled() throws Exception {
        server.close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("postgres/cluster/postmaster.pid"), stranger.pid() + "\n/elsewhere\n");
            server = start();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(ask("select 1")).isEqualTo("1");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aClusterOfAnotherVersionIsLeftAlone() throws IOException {
        server.close();
        Path stamp = folder.resolve("postgres/cluster/PG_VERSION");
        Files.writeString(stamp, "16\n");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start())
                .matches(refused -> refused.key().equals("operation.refusal.other-version"));
        Files.writeString(stamp, "18\n");
        server = start();
    }

    @Test
    void aDamagedClusterIsReportedAndLeftAlone() throws IOException {
        server.close();
        Path control = folder.resolve("postgres/cluster/global/pg_control");
        Path kept = folder.resolve("pg_control");
        Files.move(control, kept);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start())
                .matches(refused -> refused.key().equals("operation.refusal.postgres"));
        Files.move(kept, control);
        server = start();
    }

    @Test
    void oneFolderServesOneInstance() throws IOException {
        try (var first = DataFolder.open(folder)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DataFolder.open(first.path()))
                    .matches(refused -> refused.key().equals("operation.refusal.in-use"));
        }
        DataFolder.open(folder).close();
    }

    @CanIgnoreReturnValue
    private String ask(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            try (var result = statement.getResultSet()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    static String version() {
        try (var yaml = LocalPostgresTest.class.getResourceAsStream("/application.yaml")) {
            var properties = new Properties();
            properties.load(yaml);
            return properties.getProperty("postgres-version").replace("'", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
