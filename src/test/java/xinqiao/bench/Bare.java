package xinqiao.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.bench.Recording.Counter;
import xinqiao.bench.Recording.Row;
import xinqiao.bench.Recording.Step;

/**
 * The measure: writes the same rows in as many transactions with JDBC alone, without rights, rules, letters' wording or
 * dates. Its tables have the same columns and indexes, and neither row security nor references.
 */
final class Bare {
    private static final List<String> TABLES = List.of(
            "petition",
            "fact",
            "petition_text",
            "petitioner",
            "letter",
            "letter_series",
            "letter_number",
            "issued_letter",
            "petition_count",
            "petition_number");

    private final Connection connection;
    private final String house;
    private final List<Step> life;
    private final Map<String, String> types;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long statements;

    static void createTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema bare");
            for (String table : TABLES)
                statement.execute("create table bare.%1$s (like public.%1$s including all)".formatted(table));
            statement.execute("create sequence bare.petition_id; create sequence bare.letter_id");
        }
    }

    Bare(Connection connection, int thread, List<Step> life) throws SQLException {
        this.connection = connection;
        this.house = "b" + thread;
        this.life = life;
        this.types = types(connection);
        connection.setAutoCommit(false);
    }

    private static Map<String, String> types(Connection connection) throws SQLException {
        Map<String, String> types = new HashMap<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select table_name || '.' || column_name, udt_name"
                        + " from information_schema.columns where table_schema = 'bare'")) {
            while (result.next()) types.put(result.getString(1), result.getString(2));
        }
        return types;
    }

    long statements() {
        return statements;
    }

    void live() {
        try {
            long id = register(life.getFirst());
            long[] letters = new long[2];
            int issued = 0;
            int served = 0;
            for (int i = 1; i < life.size(); i++) {
                Step step = life.get(i);
                lock(id);
                facts(id, step);
                update(id, step);
                if (!step.letters().isEmpty()) letters[issued++] = letter(id, step);
                if (serves(step)) serve(letters[served++]);
                count(step);
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean serves(Step step) {
        return step.facts().stream()
                .anyMatch(fact -> "LetterServed".equals(fact.values().get("kind")));
    }

    private long register(Step step) throws SQLException {
        long id;
        int no;
        try (var given = query(
                "insert into bare.petition_number values (?::text, 2026, 1) on conflict (house_code, year)"
                        + " do update set last = petition_number.last + 1 returning last, nextval('bare.petition_id')",
                house)) {
            given.next();
            no = given.getInt(1);
            id = given.getLong(2);
        }
        facts(id, step);
        insert("petition", step.petition(), Map.of("id", Long.toString(id), "number", house + "-" + no));
        insert("petition_text", step.texts().getFirst(), Map.of("petition_id", Long.toString(id)));
        insert("petitioner", step.people().getFirst(), Map.of("petition_id", Long.toString(id)));
        count(step);
        connection.commit();
        return id;
    }

    private void lock(long id) throws SQLException {
        try (var row = query("select * from bare.petition where id = ?::bigint for no key update", Long.toString(id))) {
            if (!row.next()) throw new SQLException("no case " + id);
        }
    }

    private void facts(long id, Step step) throws SQLException {
        for (Row fact : step.facts())
            insert("fact", fact, Map.of("stream_id", Long.toString(id), "hash", hash(id, fact)));
    }

    private static String hash(long id, Row fact) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((id + "|" + fact.values()).getBytes());
            return "\\x" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(long id, Step step) throws SQLException {
        var values = step.petition().values();
        String set = values.keySet().stream()
                .map(column -> column + " = ?::" + types.get("petition." + column))
                .collect(Collectors.joining(", "));
        var all = new java.util.ArrayList<@Nullable String>(values.values());
        all.add(Long.toString(id));
        execute("update bare.petition set " + set + " where id = ?::bigint", all.toArray(String[]::new));
    }

    private long letter(long petition, Step step) throws SQLException {
        long id;
        String no;
        try (var given = query(
                "insert into bare.letter_series values (?::text, 'a', 2026, 1) on conflict (house_code, series, year)"
                        + " do update set last_number = letter_series.last_number + 1"
                        + " returning last_number, nextval('bare.letter_id')",
                house)) {
            given.next();
            no = given.getString(1);
            id = given.getLong(2);
        }
        String printed = house + "〔2026〕" + no + "号";
        execute("insert into bare.letter_number values (?::text, 'a', 2026, ?::int, ?::text)", house, no, printed);
        insert(
                "letter",
                step.letters().getFirst(),
                Map.of("id", Long.toString(id), "petition_id", Long.toString(petition), "number", printed));
        insert(
                "issued_letter",
                step.due().getFirst(),
                Map.of("letter_id", Long.toString(id), "house_code", house, "number", printed));
        return id;
    }

    private void serve(long letter) throws SQLException {
        execute(
                "update bare.letter set served_on = current_date, served_by = 'POST', service_note = ''"
                        + " where id = ?::bigint",
                Long.toString(letter));
    }

    private void count(Step step) throws SQLException {
        if (step.counts().isEmpty()) return;
        execute(
                "insert into bare.petition_count (house_code, house_path, part, department_id, person_id, state, n)"
                        + " select ?::text, '', * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])"
                        + " on conflict (house_code, part, department_id, person_id, state)"
                        + " do update set n = petition_count.n + excluded.n",
                house,
                array(step, counter -> counter.part()),
                array(step, counter -> counter.department()),
                array(step, counter -> counter.person()),
                array(step, counter -> counter.state()),
                step.counts().values().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    private static String array(Step step, Function<Counter, Object> part) {
        return step.counts().keySet().stream()
                .map(counter -> String.valueOf(part.apply(counter)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void insert(String table, Row row, Map<String, String> ours) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row.values());
        values.putAll(ours);
        if (table.equals("fact")) {
            values.remove("id");
            values.remove("xid");
        }
        String marks = values.keySet().stream()
                .map(column -> "?::" + types.get(table + "." + column))
                .collect(Collectors.joining(", "));
        execute(
                "insert into bare." + table + " (" + String.join(", ", values.keySet()) + ") values (" + marks + ")",
                values.values().toArray(String[]::new));
    }

    private void execute(String sql, @Nullable String... values) throws SQLException {
        filled(sql, values).executeUpdate();
    }

    private ResultSet query(String sql, @Nullable String... values) throws SQLException {
        return filled(sql, values).executeQuery();
    }

    private PreparedStatement filled(String sql, @Nullable String... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) prepared.put(sql, statement = connection.prepareStatement(sql));
        for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
        statements++;
        return statement;
    }
}
