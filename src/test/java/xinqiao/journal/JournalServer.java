package xinqiao.journal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import xinqiao.identity.Actor;
import xinqiao.identity.ChangeCount;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.testing.ExecutedSql;
import xinqiao.testing.SharedPostgres;
import xinqiao.testing.TestClock;

/** A journal in a database of its own, which a test may damage as only a superuser could. */
final class JournalServer implements AutoCloseable {
    static final String KIND = "case";
    static final Machine MACHINE = new Machine("test");
    static final Instant AT = Instant.parse("2026-03-02T01:00:00.123456789Z");

    final DSLContext superuser;
    final TreeMap<Long, Link> heads = new TreeMap<>();
    private static final String DATABASE = "journal";

    private final EmbeddedPostgres server = SharedPostgres.shared();
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    JournalServer() {
        SharedPostgres.empty(server, DATABASE);
        superuser = DSL.using(server.getDatabase("postgres", DATABASE), SQLDialect.POSTGRES);
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("xinqiao_app", DATABASE));
        config.setMaximumPoolSize(12);
        pool = new HikariDataSource(config);
        context.registerBean(Clock.class, TestClock::new);
        context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(pool));
        context.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(new TransactionAwareDataSourceProxy(pool))
                        .set(SQLDialect.POSTGRES)
                        .set(new DefaultExecuteListenerProvider(new ExecutedSql()))));
        context.registerBean(StreamHeads.class, Kept::new);
        context.register(Gate.class, ChangeCount.class);
        context.scan("xinqiao.journal", "xinqiao.organisation");
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Gate gate() {
        return get(Gate.class);
    }

    /** Appends facts to one case, each with its own payload, in one transaction. */
    @CanIgnoreReturnValue
    Link write(Viewer who, long id, int facts) {
        return gate().as(who, tx -> write(tx, who, id, facts));
    }

    @CanIgnoreReturnValue
    Link write(DSLContext tx, Viewer who, long id, int facts) {
        Link last = head(id);
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= facts; i++)
            entries.add(new Entry("noted", "{\"case\":%d,\"n\":%d}".formatted(id, last.seq() + i)));
        Link end = get(Journal.class).append(tx, who, new Stream(KIND, id, "8600"), last, entries, AT);
        synchronized (heads) {
            heads.put(id, end);
        }
        return end;
    }

    @CanIgnoreReturnValue
    long seal() {
        return get(Sealing.class).seal();
    }

    /** What the row of a case says about the end of its chain. */
    Link head(long id) {
        synchronized (heads) {
            return heads.getOrDefault(id, Link.START);
        }
    }

    List<Problem> problems() {
        return get(JournalCheck.class).problems();
    }

    List<String> found() {
        return problems().stream()
                .map(problem -> problem.words().split(" / ")[1])
                .toList();
    }

    void clear() {
        superuser.execute("truncate fact, reading, journal_seal restart identity");
        heads.clear();
    }

    static Actor actor(long person, String housePath, Power... powers) {
        return new Actor(
                person + 100,
                person,
                "李明",
                person + 200,
                "8600",
                housePath,
                "8600",
                1,
                DepartmentKind.PETITION_OFFICE,
                Scope.HOUSE,
                Set.of(powers));
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    /** What the module that owns the cases would keep in its rows. */
    private final class Kept implements StreamHeads {
        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<Head> after(DSLContext tx, long id, int limit) {
            synchronized (heads) {
                return heads.tailMap(id, false).entrySet().stream()
                        .limit(limit)
                        .map(head -> new Head(head.getKey(), head.getValue()))
                        .toList();
            }
        }
    }
}
