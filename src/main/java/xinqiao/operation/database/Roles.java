package xinqiao.operation.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import xinqiao.operation.StartRefused;
import xinqiao.operation.database.Database.Login;

/** Gives the two identities their login, as far as whoever is connected may do so. */
final class Roles {
    private static final String INVALID_PASSWORD = "28P01";
    private static final String MAY_NOT_CONNECT = "28000";

    private Roles() {}

    /** Nothing to do when the role can connect already, which is every start but the first. */
    static boolean connects(Login login, String url) throws SQLException {
        try (var connection = login.connect(url)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            // a missing database (3D000) is for the caller to make
            if (INVALID_PASSWORD.equals(e.getSQLState())
                    || MAY_NOT_CONNECT.equals(e.getSQLState())
                    || "3D000".equals(e.getSQLState())) return false;
            throw e;
        }
    }

    static void give(Connection connection, Login login) throws SQLException {
        String role = quoted(connection, login.user());
        try (var statement = connection.createStatement()) {
            if (!exists(connection, login.user())) statement.execute("create role " + role);
            statement.execute("alter role " + role + " login");
        }
        // hashed here, so that the password itself reaches neither the server's log nor its statistics
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    /** On an external server: makes the application's role if the owner may, or says what the administrator has to do. */
    static void ensureApp(Login owner, Login app, String url) throws SQLException {
        if (connects(app, url)) return;
        try (var connection = owner.connect(url)) {
            if (!mayCreateRoles(connection)) {
                throw new StartRefused("operation.refusal.app-role", app.user(), owner.user());
            }
            give(connection, app);
        }
    }

    private static boolean mayCreateRoles(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (var statement = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            statement.setString(1, role);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    static String quoted(Connection connection, String name) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(name);
    }
}
