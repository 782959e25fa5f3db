package xinqiao.operation.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only root has more than one way to run the server. */
class ServerAccountTest {
    @TempDir
    Path folder;

    @Test
    void whereNamespacesAreForbiddenTheServerBecomesNobodyAndBack() throws Exception {
        assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "not root");
        for (var account : new ServerAccount[] {ServerAccount.find(), ServerAccount.nobody(), ServerAccount.find()}) {
            assertThat(starts(account)).isTrue();
            assertThat(Files.getAttribute(folder.resolve("data/cluster"), "unix:uid"))
                    .isEqualTo(account.uid());
        }
    }

    private boolean starts(ServerAccount account) throws Exception {
        try (var server = LocalPostgres.start(
                        folder.resolve("data"), LocalPostgresTest.version(), null, Map.of(), account);
                var connection =
                        DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password())) {
            return connection.isValid(5);
        }
    }
}
