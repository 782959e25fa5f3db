package xinqiao.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/**
 * {@code ./xinqiao bench load}: fills a data folder with as many petitions as asked for. Some hundreds are brought about
 * by the application itself, from real texts and at every step of a life; the rest are copies of their rows with other
 * numbers, days and owners of the text. The copies' journals don't add up, so {@code verify} has no place there.
 */
final class Load {
    private static final int CHUNK = 100_000;

    /** What belongs to a petition, and the column that says to which. */
    private static final Map<String, String> TABLES = Map.of(
            "petition", "id",
            "petition_text", "petition_id",
            "petitioner", "petition_id",
            "letter", "petition_id",
            "fact", "stream_id");

    /** What a copy has of its own, as SQL over the original's row o and the number of the copy k. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("petition.id", "o.id + k * :step"),
            Map.entry("petition.number", "o.number || '-' || k"),
            Map.entry("petition.source", "null"),
            Map.entry("petition.received_on", "o.received_on - (k % 700)::int"),
            Map.entry("petition.registered_at", "o.registered_at - make_interval(days => (k % 700)::int)"),
            Map.entry("petition.due_on", "o.due_on + (k % 90)::int - 9"),
            Map.entry("petition.petitioner", "(select v from sealed_name s where s.id = o.id + k * :step)"),
            Map.entry(
                    "petitioner.details",
                    "(select v from sealed_details s where s.id = o.petition_id + k * :step and s.ord = o.ord)"),
            // people of their own; the first bytes name the key
            Map.entry("petitioner.name_mark", mark("o.name_mark")),
            Map.entry("petitioner.phone_mark", mark("o.phone_mark")),
            Map.entry("petitioner.document_mark", mark("o.document_mark")),
            Map.entry("petition_text.came", "null"),
            Map.entry("petition_text.petition_id", "o.petition_id + k * :step"),
            Map.entry("petitioner.petition_id", "o.petition_id + k * :step"),
            Map.entry("letter.petition_id", "o.petition_id + k * :step"),
            Map.entry("letter.id", "o.id + k * :step"),
            Map.entry("letter.number", "o.number || '-' || k"),
            Map.entry("fact.at", "o.at - make_interval(days => (k % 700)::int)"),
            Map.entry("fact.stream_id", "o.stream_id + k * :step"));

    private static String mark(String of) {
        return "substr(%1$s, 1, 4) || substr(sha256(%1$s || int8send(k)), 1, length(%1$s) - 4)".formatted(of);
    }

    private final Connection owner;
    private final Vault vault;

    Load(Connection owner, Vault vault) {
        this.owner = owner;
        this.vault = vault;
    }

    static void run(Path folder, Path texts, int wanted) throws Exception {
        try (var application = Started.on(folder, List.of());
                var owner = Started.owner(application, folder)) {
            var load = new Load(owner, application.getBean(Vault.class));
            if (load.number("select count(*) from petition") < 500) seeds(application, Texts.read(texts));
            load.multiply(wanted);
            System.out.printf(
                    "%d petitions, %d facts, %.1f GB in %s%n",
                    load.number("select count(*) from petition"),
                    load.number("select count(*) from fact"),
                    load.number("select pg_database_size(current_database())") / 1e9,
                    folder);
        }
    }

    /** Each text is somebody's letter; every step of a life has some that stand there. */
    private static void seeds(ApplicationContext application, List<Texts.Text> texts) {
        var lives = new Lives(application, LocalDate.now(application.getBean(java.time.Clock.class)));
        int n = 0;
        for (var text : texts) lives.liveUntil(n++, text);
        System.out.println(n + " petitions brought about by the application");
    }

    private void multiply(int wanted) throws SQLException, IOException {
        long seeds = number("select count(*) from petition");
        long step = number("select greatest(max(id), (select max(id) from letter)) + 1 from petition");
        long copies = Math.ceilDiv(wanted - seeds, seeds);
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("set local synchronous_commit = off");
            statement.execute("create temp table sealed_name (id bigint primary key, v bytea) on commit drop");
            statement.execute(
                    "create temp table sealed_details (id bigint, ord smallint, v bytea, primary key (id, ord)) on commit drop");
            List<Sealed> people = people();
            List<String> indexes = dropIndexes(statement);
            for (long from = 1; from <= copies; from += Math.max(1, CHUNK / seeds)) {
                long to = Math.min(copies, from + Math.max(1, CHUNK / seeds) - 1);
                seal(statement, people, step, from, to);
                for (String table : List.of("petition", "petition_text", "petitioner", "letter", "fact"))
                    statement.execute(copy(table, step, from, to));
                System.out.println((to + 1) * seeds + " petitions");
            }
            statement.execute("set local maintenance_work_mem = '1GB'");
            for (String index : indexes) statement.execute(index);
            recount(statement);
            statement.execute("select setval('petition_id', (select max(id) from petition) + 1)");
            statement.execute("select setval('letter_id', (select max(id) from letter) + 1)");
        }
        owner.commit();
        owner.setAutoCommit(true);
        try (var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** What is personal in a seed. @param ord null for the name in the case's own row */
    private record Sealed(long petition, @Nullable Short ord, String plain) {
        Place place(long id) {
            return ord == null ? Place.of("petition", id) : Place.of("petitioner", id, ord);
        }
    }

    private List<Sealed> people() throws SQLException {
        List<Sealed> people = new ArrayList<>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select id, null::smallint, petitioner from petition"
                        + " where petitioner is not null union all select petition_id, ord, details from petitioner")) {
            while (row.next()) {
                Short ord = row.getObject(2) == null ? null : row.getShort(2);
                var sealed = new Sealed(row.getLong(1), ord, "");
                String plain = vault.open(sealed.place(sealed.petition()), row.getBytes(3));
                people.add(new Sealed(sealed.petition(), ord, plain));
            }
        }
        return people;
    }

    /** A sealed value opens in its own row only, so each copy has to be sealed for itself. */
    private void seal(Statement statement, List<Sealed> people, long step, long from, long to)
            throws SQLException, IOException {
        statement.execute("truncate sealed_name, sealed_details");
        var names = new StringBuilder();
        var details = new StringBuilder();
        for (Sealed each : people) {
            for (long k = from; k <= to; k++) {
                long id = each.petition() + k * step;
                var out = each.ord() == null ? names : details;
                out.append(id);
                if (each.ord() != null) out.append('\t').append(each.ord());
                out.append("\t\\\\x")
                        .append(HexFormat.of().formatHex(vault.seal(each.place(id), each.plain())))
                        .append('\n');
            }
        }
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("copy sealed_name from stdin", new StringReader(names.toString()));
        copy.copyIn("copy sealed_details from stdin", new StringReader(details.toString()));
        statement.execute("analyze sealed_name");
        statement.execute("analyze sealed_details");
    }

    /** Those that only make reading quick are built once, at the end. */
    private List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (var result = statement.executeQuery("""
                select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
                 where not indisunique and indrelid::regclass::text in ('petition', 'petition_text', 'petitioner', 'letter', 'fact')""")) {
            while (result.next()) {
                names.add(result.getString(1));
                definitions.add(result.getString(2));
            }
        }
        for (String name : names) statement.execute("drop index " + name);
        return definitions;
    }

    private String copy(String table, long step, long from, long to) throws SQLException {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> OWN.getOrDefault(table + "." + column, "o." + column))
                .collect(Collectors.joining(", "));
        String only = table.equals("fact") ? " and o.stream = 'petition'" : "";
        return "insert into %s (%s) select %s from %s o, generate_series(%d, %d) k where o.%s < %d%s"
                .formatted(
                        table,
                        String.join(", ", columns),
                        values.replace(":step", Long.toString(step)),
                        table,
                        from,
                        to,
                        TABLES.get(table),
                        step,
                        only);
    }

    /** Without those that PostgreSQL fills itself. */
    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var statement = owner.createStatement();
                var result = statement.executeQuery("""
                        select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0
                           and not attisdropped and attidentity = '' and attgenerated = ''
                           and (attrelid::regclass::text, attname::text) <> ('fact', 'xid')
                        order by attnum""".formatted(table))) {
            while (result.next()) columns.add(result.getString(1));
        }
        return columns;
    }

    private static void recount(Statement statement) throws SQLException {
        statement.execute("delete from petition_count");
        statement.execute("""
                insert into petition_count (house_code, house_path, part, department_id, person_id, state, n)
                select house_code, house_path, 'DESK', coalesce(desk_department, 0), coalesce(desk_person, 0), state, count(*)
                  from petition where not protected group by 1, 2, 4, 5, 6
                union all
                select house_code, house_path, 'HAD', department, 0, state, count(*)
                  from petition, unnest(departments) department where not protected group by 1, 2, 4, 6""");
    }

    private long number(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
