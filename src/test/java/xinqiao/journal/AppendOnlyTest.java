package xinqiao.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static xinqiao.law.Provision.SYS_3;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.identity.Actor;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.Reading.What;
import xinqiao.journal.ReadingLog.Filter;
import xinqiao.law.Covers;
import xinqiao.organisation.Power;

/** What the application's own role can do with the journal, and who sees what of it. */
@Covers(SYS_3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppendOnlyTest {
    private final Actor auditor = JournalServer.actor(1, "/0000/8600/", Power.AUDIT);
    private final Actor below = JournalServer.actor(2, "/0000/8600/8601/");
    private final Actor elsewhere = JournalServer.actor(3, "/0000/5100/", Power.AUDIT);
    private JournalServer server;

    @BeforeAll
    void start() {
        server = new JournalServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void clear() {
        server.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fact set payload = '{}'",
                "delete from fact",
                "truncate fact",
                "insert into fact overriding system value select * from fact",
                "insert into fact (id) overriding system value values (1)",
                "insert into fact (xid) values (1)",
                "alter table fact disable row level security",
                "update reading set person = 1",
                "delete from reading",
                "truncate reading",
                "update journal_seal set facts = 0",
                "delete from journal_seal",
                "truncate journal_seal",
            })
    void theApplicationCannot(String sql) {
        server.write(JournalServer.MACHINE, 1, 1);
        assertThatThrownBy(() -> server.gate().run(JournalServer.MACHINE, tx -> tx.execute(sql)))
                .hasMessageContaining(sql.startsWith("alter") ? "must be owner" : "permission denied");
    }

    @Test
    void nobodyWritesInAnotherKindsName() {
        for (var impostor : List.of(new Machine("import"), auditor)) {
            assertThatThrownBy(() -> server.gate().run(new Petitioner(1), tx -> server.write(tx, impostor, 1, 1)))
                    .hasMessageContaining("row-level security");
        }
        assertThat(server.write(new Petitioner(1), 1, 1).seq()).isOne();
        assertThat(server.write(new Visitor(), 2, 1).seq()).isOne();
        assertThat(server.write(below, 3, 1).seq()).isOne();
    }

    @Test
    void factsOfCasesStayUnseenUntilTheirModuleSaysWhoMayReadThem() {
        server.write(JournalServer.MACHINE, 1, 2);
        assertThat(facts(JournalServer.MACHINE)).hasSize(2);
        assertThat(facts(auditor)).isEmpty();
        assertThat(facts(new Petitioner(1))).isEmpty();
        assertThat(facts(new Visitor())).isEmpty();
    }

    private List<Fact> facts(Viewer viewer) {
        return server.gate().as(viewer, tx -> server.get(Journal.class).facts(tx, JournalServer.KIND, 1));
    }

    @Test
    void factsComeBackAsTheyWereWrittenAndTimeIsKeptToTheMicrosecond() {
        server.write(below, 1, 2);
        assertThat(facts(JournalServer.MACHINE))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.at()).isEqualTo(Instant.parse("2026-03-02T01:00:00.123456Z"));
                            assertThat(first.by()).isEqualTo(new By("staff", 102L, 202L, "李明"));
                            assertThat(first.prev()).isEqualTo(Link.START.hash());
                            assertThat(first.entry()).isEqualTo(new Entry("noted", "{\"case\":1,\"n\":1}"));
                        },
                        second -> assertThat(second.link()).isEqualTo(server.head(1)));
    }

    @Test
    void anybodyCanRecomputeAHashFromTheDocumentedForm() {
        server.write(JournalServer.MACHINE, 1, 1);
        Object hash = server.superuser.fetchValue(
                """
                select sha256(field('xinqiao-fact-1') || int4send(32) || prev || field(stream)
                    || int4send(8) || int8send(stream_id) || int4send(8) || int8send(seq) || field(direct_customs)
                    || int4send(8) || int8send((extract(epoch from at) * 1000000)::bigint) || field(by_kind)
                    || int4send(-1) || int4send(-1) || field(by_name) || field(kind) || field(payload)) from fact
                """.replaceAll("field\\(([^)]*)\\)", "int4send(octet_length($1)) || convert_to($1, 'UTF8')"));
        assertThat((byte[]) hash).isEqualTo(server.head(1).hash());
    }

    @Test
    void anAuditorSeesTheReadingsOfTheOwnHouseAndThoseBelowNewestFirst() {
        var log = server.get(ReadingLog.class);
        var subject = new Subject("petition", 9);
        server.gate().run(below, tx -> log.record(tx, below, subject));
        server.gate().run(elsewhere, tx -> log.exported(tx, elsewhere, subject));
        server.gate().run(auditor, tx -> log.refused(tx, auditor, new Subject("petition", 10)));

        assertThat(log.list(auditor, Filter.ALL, null))
                .extracting(Reading::person, Reading::what)
                .containsExactly(tuple(1L, What.REFUSED), tuple(2L, What.READ));
        assertThat(log.list(elsewhere, Filter.ALL, null)).singleElement().matches(row -> row.person() == 3);
        assertThat(log.list(below, Filter.ALL, null))
                .as("without the power to audit")
                .isEmpty();
        assertThat(log.list(auditor, new Filter(null, subject, null), null)).hasSize(1);
        assertThat(log.list(auditor, new Filter(1L, null, What.REFUSED), null)).hasSize(1);
        long newest = log.list(auditor, Filter.ALL, null).getFirst().id();
        assertThat(log.list(auditor, Filter.ALL, newest)).hasSize(1);
    }

    @Test
    void nobodyLogsAReadingAsSomebodyElse() {
        assertThatThrownBy(() -> server.gate()
                        .run(below, tx -> server.get(ReadingLog.class).record(tx, auditor, new Subject("petition", 9))))
                .hasMessageContaining("row-level security");
    }
}
