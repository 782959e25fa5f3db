package xinqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The PostgreSQL that all tests of this JVM share. The application meets it as an external server, with an owner who
 * is no superuser but may create roles: what a database administrator would hand out.
 */
public final class SharedPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String OWNER = "xinqiao_owner";
    private static final String APP = "xinqiao_app";
    private static final String PASSWORD = "only-for-tests";

    /** The database that the others of a server are copied from. */
    private static final String MIGRATED = "xinqiao_migrated";

    /** Keys and files of a database, whatever context uses it. */
    private static final Path KEPT = folder();

    private static final class Holder {
        static final EmbeddedPostgres SERVER = migrated();

        private static EmbeddedPostgres migrated() {
            var server = start();
            empty(server, "xinqiao");
            return server;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties(Holder.SERVER, "xinqiao")).applyTo(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("xinqiao-test-kept");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] properties(EmbeddedPostgres server, String database) {
        try {
            return new String[] {
                "xinqiao.data=" + Files.createTempDirectory("xinqiao-test"),
                "xinqiao.personal.keys=" + KEPT.resolve(database + ".json"),
                "xinqiao.files.folder=" + KEPT.resolve(database + "-files"),
                "xinqiao.database.url=jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
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

    /** What starts another application beside the shared one, on a database of its own that has all tables and nothing in them. */
    public static String[] ofItsOwn(String database, String... more) {
        empty(Holder.SERVER, database);
        return Stream.concat(Arrays.stream(properties(Holder.SERVER, database)), Arrays.stream(more))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }

    /** The shared server, for a test that is content with a database of its own on it. */
    public static EmbeddedPostgres shared() {
        return Holder.SERVER;
    }

    /**
     * A database with all tables and nothing in them, in place of the one of that name: a copy of what was migrated once on
     * this server, which takes a tenth of the time.
     */
    public static void empty(EmbeddedPostgres server, String database) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!there(statement, MIGRATED)) migrate(server, statement);
            statement.execute("drop database if exists " + database);
            statement.execute("create database " + database + " owner " + OWNER + " template " + MIGRATED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean there(Statement statement, String database) throws SQLException {
        try (var row = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return row.next();
        }
    }

    private static void migrate(EmbeddedPostgres server, Statement statement) throws SQLException {
        statement.execute("create database " + MIGRATED + " owner " + OWNER);
        // the owner makes it, as in an installation, and may therefore give it a password
        statement.execute("set role " + OWNER);
        statement.execute("create role " + APP + " login");
        statement.execute("reset role");
        var unused = Flyway.configure()
                .dataSource("jdbc:postgresql://localhost:" + server.getPort() + "/" + MIGRATED, OWNER, PASSWORD)
                .placeholders(Map.of("appRole", APP))
                .load()
                .migrate();
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
