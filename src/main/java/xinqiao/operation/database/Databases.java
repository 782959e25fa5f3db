package xinqiao.operation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Mode;
import xinqiao.operation.StartRefused;
import xinqiao.operation.database.Database.Login;
import xinqiao.operation.postgres.LocalPostgres;
import xinqiao.operation.postgres.Secrets;

/** Opens the database that the settings ask for. */
final class Databases {
    private static final String NAME = "xinqiao";
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "postgres",
            "password",
            "changeme",
            "change-me",
            "secret",
            "admin",
            "123456",
            "12345678",
            "xinqiao",
            "xinqiao_app",
            "xinqiao_owner");

    private Databases() {}

    static Database external(DatabaseSettings settings, Mode mode) {
        String url = String.valueOf(settings.url());
        var owner = new Login(
                settings.owner().user(),
                password("xinqiao.database.owner.password", settings.owner().password(), mode));
        var app = new Login(
                settings.app().user(),
                password("xinqiao.database.app.password", settings.app().password(), mode));
        try {
            Roles.ensureApp(owner, app, url);
        } catch (SQLException e) {
            throw new StartRefused(e, "operation.refusal.database", url, String.valueOf(e.getMessage()));
        }
        return new Database(url, owner, app, null);
    }

    static Database own(DatabaseSettings settings, DataFolder data, String version) {
        Path folder = data.folder("postgres");
        var server = LocalPostgres.start(folder, version, settings.programs(), settings.server());
        try {
            var owner = new Login(settings.owner().user(), Secrets.keep(folder.resolve("owner.password")));
            var app = new Login(settings.app().user(), Secrets.keep(folder.resolve("app.password")));
            String url = server.url(NAME);
            if (!Roles.connects(app, url)) makeOwn(server, owner, app);
            return new Database(url, owner, app, server);
        } catch (SQLException | IOException e) {
            stop(server, e);
            throw new StartRefused(e, "operation.refusal.database", server.url(NAME), String.valueOf(e.getMessage()));
        }
    }

    private static void makeOwn(LocalPostgres server, Login owner, Login app) throws SQLException {
        var superuser = new Login(server.superuser(), server.password());
        try (var connection = superuser.connect(server.url("postgres"));
                var statement = connection.createStatement()) {
            Roles.give(connection, owner);
            Roles.give(connection, app);
            try (var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) return;
            }
            statement.execute("create database " + NAME + " owner " + Roles.quoted(connection, owner.user()));
        }
    }

    private static void stop(LocalPostgres server, Exception cause) {
        try {
            server.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static String password(String setting, @Nullable String value, Mode mode) {
        if (value == null || value.isBlank()) throw new StartRefused("operation.refusal.setting-missing", setting);
        if (mode == Mode.PRODUCTION && KNOWN_TO_ALL.contains(value.toLowerCase(Locale.ROOT))) {
            throw new StartRefused("operation.refusal.default-secret", setting);
        }
        return value;
    }
}
