package xinqiao.reception;

import static xinqiao.db.Sequences.RECEPTION_ID;
import static xinqiao.db.Tables.RECEPTION_CASE;
import static xinqiao.db.Tables.RECEPTION_PAPER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.journal.Fact;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;

/** The papers of the reception, each with its chain of facts; it remembers where the chains end. */
@Component
class PaperBook implements StreamHeads {
    static final String STREAM = "reception";

    /** What a paper is about; never renamed. */
    enum Kind {
        ROOM,
        DAY,
        BOOKING,
        VISIT,
        DUTY,
        INCIDENT,
        PLAN
    }

    private final Journal journal;
    private final Houses houses;
    private final Clock clock;

    PaperBook(Journal journal, Houses houses, Clock clock) {
        this.journal = journal;
        this.houses = houses;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx, RECEPTION_PAPER, RECEPTION_PAPER.ID, RECEPTION_PAPER.SEQ, RECEPTION_PAPER.HASH, id, limit);
    }

    /** A new paper with its first fact. @return its id */
    long begin(DSLContext tx, Viewer who, Kind kind, String house, ReceptionFact fact) {
        long id = tx.nextval(RECEPTION_ID);
        String customs = houses.get(house).directCustoms();
        Link link = journal.append(
                tx, who, new Stream(STREAM, id, customs), Link.START, List.of(Json.entry(fact)), clock.instant());
        tx.insertInto(RECEPTION_PAPER)
                .set(RECEPTION_PAPER.ID, id)
                .set(RECEPTION_PAPER.KIND, kind.name())
                .set(RECEPTION_PAPER.DIRECT_CUSTOMS, customs)
                .set(RECEPTION_PAPER.HOUSE_CODE, house)
                .set(RECEPTION_PAPER.SEQ, link.seq())
                .set(RECEPTION_PAPER.HASH, link.hash())
                .execute();
        return id;
    }

    /** Holds the paper until the transaction ends: whoever comes second sees what the first did. */
    void lock(DSLContext tx, Kind kind, long id) {
        Optional<Long> found = tx.select(RECEPTION_PAPER.ID)
                .from(RECEPTION_PAPER)
                .where(RECEPTION_PAPER.ID.eq(id), RECEPTION_PAPER.KIND.eq(kind.name()))
                .forNoKeyUpdate()
                .fetchOptional(RECEPTION_PAPER.ID);
        if (found.isEmpty()) throw new NotThere(id);
    }

    /** The next fact of a paper. */
    void add(DSLContext tx, Viewer who, long id, ReceptionFact fact) {
        var row = tx.selectFrom(RECEPTION_PAPER)
                .where(RECEPTION_PAPER.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
        Link link = journal.append(
                tx,
                who,
                new Stream(STREAM, id, row.getDirectCustoms()),
                new Link(row.getSeq(), row.getHash()),
                List.of(Json.entry(fact)),
                clock.instant());
        tx.update(RECEPTION_PAPER)
                .set(RECEPTION_PAPER.SEQ, link.seq())
                .set(RECEPTION_PAPER.HASH, link.hash())
                .where(RECEPTION_PAPER.ID.eq(id))
                .execute();
    }

    List<Fact> facts(DSLContext tx, long id) {
        return journal.facts(tx, STREAM, id);
    }

    /** Notes the case that came of a paper. */
    void became(DSLContext tx, long id, long petition) {
        tx.insertInto(RECEPTION_CASE)
                .set(RECEPTION_CASE.PAPER_ID, id)
                .set(RECEPTION_CASE.PETITION_ID, petition)
                .execute();
    }

    /** The case that came of it, as far as the viewer sees it. */
    Optional<Long> petition(DSLContext tx, long id) {
        return tx.select(RECEPTION_CASE.PETITION_ID)
                .from(RECEPTION_CASE)
                .where(RECEPTION_CASE.PAPER_ID.eq(id))
                .orderBy(RECEPTION_CASE.PETITION_ID.desc())
                .limit(1)
                .fetchOptional(RECEPTION_CASE.PETITION_ID);
    }
}
