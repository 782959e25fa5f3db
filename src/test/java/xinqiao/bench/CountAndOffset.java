package xinqiao.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The list as back offices commonly ask for it: every row counted, then skipped to the page. No walls, no texts. */
final class CountAndOffset {
    private static final int TIMES = 30;

    private final Connection owner;

    CountAndOffset(Connection owner) {
        this.owner = owner;
    }

    void measure(Percentiles into, LocalDate today) throws SQLException {
        for (int i = 0; i < TIMES; i++) {
            one(into, "count and offset: open, one house", "house_code = '8602' and state <> 'CLOSED'", 20 * i);
            one(into, "count and offset: all, one house", "house_code = '8602'", 500 * i);
            one(into, "count and offset: all, direct customs", "house_path like '/0000/8600/%'", 500 * i);
            one(
                    into,
                    "count and offset: late, direct customs",
                    "house_path like '/0000/8600/%' and state <> 'CLOSED' and due_on < '" + today + "'",
                    20 * i);
        }
    }

    private void one(Percentiles into, String kind, String where, int offset) throws SQLException {
        long begin = System.nanoTime();
        try (var statement = owner.createStatement()) {
            try (var count = statement.executeQuery("select count(*) from petition where " + where)) {
                count.next();
            }
            try (var rows = statement.executeQuery("select * from petition where " + where
                    + " order by due_on nulls last, id limit 30 offset " + offset)) {
                while (rows.next()) rows.getString("title");
            }
        }
        into.add(kind, System.nanoTime() - begin);
    }
}
