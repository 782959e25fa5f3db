package xinqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The PostgreSQL that all tests of this JVM share. The application meets it as an external server, with an owner who
 * is no superuser but may create roles: what a database administrator would hand out.
 */
public final class SharedPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String OWNER = "xinqiao_owner";
    private static final String PASSWORD = "only-for-tests";

    /** One file for a server, whatever context uses it. */
    private static final Path KEYS = folder();

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties(Holder.SERVER)).applyTo(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("xinqiao-test-keys");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String[] properties(EmbeddedPostgres server) {
        try {
            return new String[] {
                "xinqiao.data=" + Files.createTempDirectory("xinqiao-test"),
                "xinqiao.personal.keys=" + KEYS.resolve(server.getPort() + ".json"),
                "xinqiao.database.url=jdbc:postgresql://localhost:" + server.getPort() + "/xinqiao",
                "xinqiao.database.owner.user=" + OWNER,
                "xinqiao.database.owner.password=" + PASSWORD,
                "xinqiao.database.app.password=" + PASSWORD,
                "spring.mail.host=127.0.0.1",
                "xinqiao.channel.site=https://customs.example",
                "spring.mail.port=" + freePort()
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a test may start a mail server; without one mails wait. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Another server, as quick and as little durable as the shared one. */
    public static EmbeddedPostgres start() {
        return start(Map.of());
    }

    /** A server with the owner's role and an empty database; for tests that need one of their own. */
    public static EmbeddedPostgres start(Map<String, String> settings) {
        try {
            var builder = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8");
            settings.forEach(builder::setServerConfig);
            var server = builder.start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login createrole password '" + PASSWORD + "'");
                statement.execute("create database xinqiao owner " + OWNER);
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
