package xinqiao.operation.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import xinqiao.operation.postgres.LocalPostgres;

/**
 * The database of this run and the two identities it is used with. What connects to it depends on this bean, so our
 * own server, when there is one, is the last to stop.
 */
record Database(
        String url, Login owner, Login app, @Nullable LocalPostgres server) implements AutoCloseable {

    record Login(String user, String password) {
        Connection connect(String url) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public String toString() {
            return user;
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) server.close();
    }
}
