package xinqiao.petition;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills the tables of petitions with rows that look like those of a year or more, to see what PostgreSQL makes of them. */
final class ManyRows {
    static final String DIRECT = "Q000";
    static final int HOUSES = 20;

    private ManyRows() {}

    static String house(int n) {
        return "Q%03d".formatted(n);
    }

    /** Five departments a house, ten people a department. */
    static long department(int house, int n) {
        return 9_000_000L + house * 5L + n;
    }

    static long person(int house, int department, int n) {
        return department(house, department) * 10 + n;
    }

    /** One in ten is open, one in two hundred protected; the caller's transaction, so that nothing of it need stay. */
    static void fill(Connection connection, int rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into petition (id, number, query_code, direct_customs, house_code, house_path, profile_id,
                        channel, received_on, registered_at, title, anonymous, group_size, kind, state,
                        outcome, desk_department, desk_person, departments, handler_person, protected, readers, barred,
                        barred_departments, barred_houses, extension_asked, unserved, due_on, due_term, clocks,
                        closed_on, progress, seq, hash)
                    select 900000000000 + g, 'Q-' || g, ''::bytea, 'Q000', house, '/0000/Q000/' || house || '/', 'p',
                        'LETTER', date '2026-01-01' + g %% 300, now(), '请求尽快办理' || g, false, 1, 'APPEAL',
                        case when open then 'HANDLING' else 'CLOSED' end, case when not open then 'EXPLAINED' end,
                        case when open then section end, case when open and g %% 3 = 0 then section * 10 + g %% 10 end,
                        array[office, section], section * 10 + (g / 7) %% 10, g %% 200 = 0,
                        case when g %% 200 = 0 then array[office * 10] else '{}' end, case when g %% 500 = 1
                        then array[office * 10 + 1] else '{}' end, '{}', '{}', open and g %% 90 = 0, open and g %% 40 = 0,
                        case when open then date '2026-11-01' + g %% 60 end, case when open then 'handling' end,
                        '[]', case when not open then date '2026-10-01' end, '{}', 1, ''::bytea
                    from (select g, 'Q' || lpad((g %% %1$d)::text, 3, '0') house, (g / 20) %% 10 = 0 open,
                            9000000 + g %% %1$d * 5::bigint office, 9000000 + g %% %1$d * 5 + 1 + (g / 200) %% 4 section
                          from generate_series(1, %2$d) g) made""".formatted(HOUSES, rows));

            statement.execute("""
                    insert into petition_text (petition_id, house_code, request, facts, language, salt, plain, tokens)
                    select id, house_code, title, title, 'zh', ''::bytea, title, array['请', '求', '请求', '第' || id % 5000]
                      from petition where direct_customs = 'Q000'""");
            // everybody has opened something, so that what was seen is no small table either
            statement.execute("""
                    insert into petition_seen (person_id, petition_id, seen_at)
                    select person.id, petition.id, now() from person
                      cross join lateral (select id from petition where direct_customs = 'Q000' order by id limit 300) petition""");
            statement.execute("analyze petition_seen");
            statement.execute("analyze petition");
            statement.execute("analyze petition_text");
        }
    }

    /** Nothing of it stays, nor what PostgreSQL has noted of how large the tables were. */
    static void forget(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        connection.close();
    }
}
