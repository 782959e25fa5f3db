package xinqiao.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one life left in the tables, step by step, so that the bare program can write the very same. */
final class Recording implements Lives.Watcher {
    /** A row as texts, in the order of its columns; what PostgreSQL fills in itself is left out. */
    record Row(Map<String, @Nullable String> values) {}

    /**
     * @param petition the columns that this step changed; all of them in the first step
     * @param due the letters that are to be signed
     * @param counts by how much each counter moved
     */
    record Step(
            Row petition,
            List<Row> facts,
            List<Row> letters,
            List<Row> due,
            List<Row> texts,
            List<Row> people,
            Map<Counter, Long> counts) {}

    record Counter(String part, long department, long person, String state) {}

    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final Statements counter;
    private final Set<String> derived;
    private long id;
    private int facts;
    private int letters;
    private Map<Counter, Long> counted = Map.of();
    private Row before = new Row(Map.of());

    Recording(Connection connection, Statements counter) throws SQLException {
        this.connection = connection;
        this.counter = counter;
        this.derived = derived(connection);
        this.counted = counters();
    }

    /** The columns that PostgreSQL fills in itself, for whoever writes the row. */
    private static Set<String> derived(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select table_name || '.' || column_name from information_schema.columns where is_generated = 'ALWAYS'")) {
            while (result.next()) names.add(result.getString(1));
        }
        return names;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T step(String name, Supplier<T> work) {
        Object[] result = new Object[1];
        var sent = counter.of(() -> result[0] = work.get());
        if (result[0] instanceof Long registered) id = registered;
        statements.add("%-18s %d".formatted(name, sent.size()));
        if (Boolean.getBoolean("bench.sql")) sent.forEach(sql -> statements.add("    " + sql));
        try {
            record();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (T) result[0];
    }

    private void record() throws SQLException {
        boolean first = steps.isEmpty();
        Row now = rows("petition where id = " + id).getFirst();
        List<Row> all = rows("fact where stream = 'petition' and stream_id = " + id + " order by seq");
        List<Row> issued = rows("letter where petition_id = " + id + " order by id");
        steps.add(new Step(
                changed(now),
                List.copyOf(all.subList(facts, all.size())),
                List.copyOf(issued.subList(letters, issued.size())),
                rows("issued_letter where letter_of = 'petition' and letter_id in (select id from letter where petition_id = "
                                + id + ") order by letter_id")
                        .subList(letters, issued.size()),
                first ? rows("petition_text where petition_id = " + id) : List.of(),
                first ? rows("petitioner where petition_id = " + id) : List.of(),
                moved()));
        before = now;
        facts = all.size();
        letters = issued.size();
    }

    private Map<Counter, Long> moved() throws SQLException {
        Map<Counter, Long> now = counters();
        Map<Counter, Long> moved = new LinkedHashMap<>();
        now.forEach((counter, n) -> moved.put(counter, n - counted.getOrDefault(counter, 0L)));
        moved.values().removeIf(by -> by == 0);
        counted = now;
        return moved;
    }

    /** Of all houses, since nobody else is at work while a life is recorded. */
    private Map<Counter, Long> counters() throws SQLException {
        Map<Counter, Long> counters = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select part, department_id, person_id, state, sum(n)"
                        + " from petition_count group by 1, 2, 3, 4 order by 1, 2, 3, 4")) {
            while (result.next())
                counters.put(
                        new Counter(result.getString(1), result.getLong(2), result.getLong(3), result.getString(4)),
                        result.getLong(5));
        }
        return counters;
    }

    private Row changed(Row now) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(now.values());
        values.entrySet()
                .removeIf(each -> before.values().containsKey(each.getKey())
                        && java.util.Objects.equals(
                                each.getValue(), before.values().get(each.getKey())));
        return new Row(values);
    }

    private List<Row> rows(String from) throws SQLException {
        List<Row> rows = new ArrayList<>();
        String table = from.substring(0, from.indexOf(' ')) + ".";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + from)) {
            var columns = result.getMetaData();
            while (result.next()) {
                Map<String, @Nullable String> values = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    if (!derived.contains(table + columns.getColumnName(i)))
                        values.put(columns.getColumnName(i), result.getString(i));
                rows.add(new Row(values));
            }
        }
        return rows;
    }

    List<Step> steps() {
        return steps;
    }

    /** How many statements each step sent, without begin and commit. */
    List<String> statements() {
        return statements;
    }
}
