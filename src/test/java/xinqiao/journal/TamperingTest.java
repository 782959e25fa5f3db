package xinqiao.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.SYS_3;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import xinqiao.identity.Actor;
import xinqiao.journal.Reading.Subject;
import xinqiao.law.Covers;

/** Whatever a superuser does to the journal is found and named. Three cases: four sealed facts each, one more unsealed. */
@Covers(SYS_3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {
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
    void write() {
        server.clear();
        for (long id = 1; id <= 3; id++) server.write(JournalServer.MACHINE, id, 4);
        var actor = JournalServer.actor(7, "/8600/");
        for (long id = 1; id <= 3; id++) read(actor, id);
        assertThat(server.seal()).isEqualTo(15);
        for (long id = 1; id <= 3; id++) server.write(JournalServer.MACHINE, id, 1);
        assertThat(server.found()).isEmpty();
    }

    private void read(Actor actor, long id) {
        server.gate().run(actor, tx -> server.get(ReadingLog.class).record(tx, actor, new Subject("case", id)));
    }

    private void tamper(String sql) {
        assertThat(server.superuser.execute(sql)).as(sql).isPositive();
    }

    @Test
    void anUntouchedJournalHasNoProblemAlsoAfterMoreSeals() {
        assertThat(server.seal()).isEqualTo(3);
        assertThat(server.seal()).isZero();
        assertThat(server.found()).isEmpty();
    }

    @Test
    void aChangedPayloadIsFound() {
        tamper("update fact set payload = '{\"case\":2,\"n\":33}' where stream_id = 2 and seq = 3");
        assertThat(server.found()).containsExactly("case 2: fact 3 was changed after it was written");
    }

    @Test
    void aFactThatChangesHandsOrTimeIsFound() {
        tamper("update fact set by_name = 'nobody' where stream_id = 1 and seq = 1");
        tamper("update fact set at = at + interval '1 microsecond' where stream_id = 3 and seq = 2");
        assertThat(server.found())
                .containsExactly(
                        "case 1: fact 1 was changed after it was written",
                        "case 3: fact 2 was changed after it was written");
    }

    @Test
    void aRemovedFactIsFoundByTheChainAndByTheSeal() {
        tamper("delete from fact where stream_id = 2 and seq = 2");
        assertThat(server.found())
                .hasSize(2)
                .contains("case 2: facts 2 to 2 are missing")
                .anySatisfy(
                        words -> assertThat(words).startsWith("Seal 1 of").contains("covers 12 facts, 11 are there"));
    }

    @Test
    void aTailCutOffBeforeTheNextSealIsFoundByTheCase() {
        tamper("delete from fact where stream_id = 2 and seq = 5");
        assertThat(server.found()).singleElement().asString().startsWith("case 2: the chain does not end where");
    }

    @Test
    void aTailCutOffAfterTheSealIsFoundEvenIfTheCaseIsMadeToFit() {
        server.seal();
        tamper("delete from fact where stream_id = 2 and seq = 5");
        server.heads.put(
                2L,
                server.gate()
                        .as(
                                JournalServer.MACHINE,
                                tx -> server.get(FactStore.class).end(tx, JournalServer.KIND, 2)));
        assertThat(server.found())
                .singleElement()
                .asString()
                .startsWith("Seal 2 of")
                .contains("covers 3 facts, 2");
    }

    @Test
    void aWholeCaseRemovedWithItsRowIsFoundByTheSeals() {
        tamper("delete from fact where stream_id = 3");
        server.heads.remove(3L);
        assertThat(server.found()).singleElement().asString().contains("covers 12 facts, 8 are there");
    }

    @Test
    void aCaseWithoutAnyFactLeftIsFoundByItsRow() {
        tamper("delete from fact where stream_id = 3");
        assertThat(server.found()).anySatisfy(words -> assertThat(words).startsWith("case 3: the chain does not end"));
    }

    @Test
    void twoFactsThatChangePlacesAreFound() {
        tamper("update fact set seq = 99 where stream_id = 1 and seq = 2");
        tamper("update fact set seq = 2 where stream_id = 1 and seq = 3");
        tamper("update fact set seq = 3 where stream_id = 1 and seq = 99");
        assertThat(server.found())
                .contains(
                        "case 1: fact 2 does not continue the fact before it",
                        "case 1: fact 2 was changed after it was written",
                        "case 1: fact 3 was changed after it was written");
    }

    @Test
    void factsThatChangeCasesAreFound() {
        tamper("update fact set stream_id = 1, seq = 6 where stream_id = 2 and seq = 5");
        assertThat(server.found())
                .contains("case 1: fact 6 does not continue the fact before it")
                .anySatisfy(words -> assertThat(words).startsWith("case 2: the chain does not end"));
    }

    @Test
    void aChainRewrittenWithRightHashesIsFoundByTheSeal() {
        Link last = Link.START;
        for (Fact fact : server.gate()
                .as(JournalServer.MACHINE, tx -> server.get(Journal.class).facts(tx, JournalServer.KIND, 2))) {
            var entry = fact.seq() == 2 ? new Entry("noted", "{\"forged\":true}") : fact.entry();
            Fact forged = Fact.after(last, fact.stream(), fact.at(), fact.by(), entry);
            assertThat(server.superuser.execute(
                            "update fact set payload = ?, prev = ?, hash = ? where stream_id = 2 and seq = ?",
                            entry.payload(),
                            forged.prev(),
                            forged.hash(),
                            forged.seq()))
                    .isOne();
            last = forged.link();
        }
        server.heads.put(2L, last);
        assertThat(server.found())
                .singleElement()
                .asString()
                .contains("its 12 facts are not the ones that were sealed");
    }

    @Test
    void aForgedFactWithTheRightHashIsFoundBeforeAndAfterTheSeal() {
        Fact forged = Fact.after(
                server.head(2),
                new Stream(JournalServer.KIND, 2, "8600"),
                Instant.parse("2026-03-02T02:00:00Z"),
                By.of(JournalServer.MACHINE),
                new Entry("noted", "{}"));
        server.gate()
                .run(JournalServer.MACHINE, tx -> server.get(FactStore.class).insert(tx, List.of(forged)));
        assertThat(server.found()).singleElement().asString().startsWith("case 2: the chain does not end where");
        // the forger adjusts the case's row and backdates the transaction
        server.heads.put(2L, forged.link());
        tamper("update fact set xid = (select to_xid - 1 from journal_seal) where stream_id = 2 and seq = 6");
        assertThat(server.found()).singleElement().asString().contains("covers 12 facts, 13 are there");
    }

    @Test
    void anEditedSealIsFound() {
        server.seal();
        tamper("update journal_seal set facts = 11 where no = 1");
        assertThat(server.found()).contains("Seal 1 was changed after it was set");
    }

    @Test
    void aRemovedSealIsFound() {
        server.seal();
        tamper("delete from journal_seal where no = 1");
        assertThat(server.found()).contains("Seals 1 to 1 are missing");
    }

    @Test
    void aChangedOrRemovedEntryOfTheReadingLogIsFound() {
        tamper("update reading set person = 8 where subject_id = 2");
        assertThat(server.found()).singleElement().asString().contains("entries of the reading log are not the ones");
        tamper("delete from reading where subject_id = 2");
        assertThat(server.found()).singleElement().asString().contains("covers 3 entries of the reading log, 2");
    }
}
