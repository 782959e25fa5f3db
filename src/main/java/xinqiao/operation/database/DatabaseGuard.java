package xinqiao.operation.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import xinqiao.operation.Mode;
import xinqiao.operation.StartRefused;

/**
 * Looks at the database as the application will use it, before the first request: an act that was acknowledged must
 * survive a power cut, and the application must not be able to switch off the database's own lock.
 */
final class DatabaseGuard implements SmartInitializingSingleton {
    private static final String QUESTION = """
            select current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'),
                   r.rolname, r.rolsuper, r.rolbypassrls,
                   exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                              and pg_has_role(r.oid, c.relowner, 'member'))
              from pg_roles r
             where r.rolname = current_user""";

    private final DataSource pool;
    private final Mode mode;

    DatabaseGuard(DataSource pool, Mode mode) {
        this.pool = pool;
        this.mode = mode;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(QUESTION)) {
            if (!row.next()) throw new SQLException("The role has no entry in pg_roles");
            var seen = new Seen(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getBoolean(5),
                    row.getBoolean(6),
                    row.getBoolean(7));
            for (StartRefused refused : seen.objections(mode)) throw refused;
        } catch (SQLException e) {
            throw new StartRefused(e, "operation.refusal.database", "", String.valueOf(e.getMessage()));
        }
    }

    record Seen(
            String fsync,
            String synchronousCommit,
            String fullPageWrites,
            String role,
            boolean superuser,
            boolean bypassesRowSecurity,
            boolean ownsTables) {

        List<StartRefused> objections(Mode mode) {
            var objections = new ArrayList<StartRefused>();
            if (superuser || bypassesRowSecurity || ownsTables) {
                objections.add(new StartRefused("operation.refusal.role-too-strong", role));
            }
            if (mode == Mode.PRODUCTION && !durable()) {
                objections.add(
                        new StartRefused("operation.refusal.not-durable", fsync, synchronousCommit, fullPageWrites));
            }
            return objections;
        }

        private boolean durable() {
            return fsync.equals("on") && fullPageWrites.equals("on") && !synchronousCommit.equals("off");
        }
    }
}
