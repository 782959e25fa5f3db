package planted.rules;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Wrong on purpose: RulesArePureTest must find it. */
@Component
public final class AsksTheDatabase {
    public boolean late(Connection connection, DSLContext sql) throws SQLException {
        return connection.isClosed() && sql.fetchExists(sql.selectOne());
    }
}
