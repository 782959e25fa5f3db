package xinqiao.routing;

import static org.jooq.impl.DSL.noCondition;
import static xinqiao.db.Sequences.NEGOTIATION_ID;
import static xinqiao.db.Tables.NEGOTIATION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.NegotiationRecord;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;

/** All SQL on negotiations; it owns the ends of their journals. The policies say which ones a viewer sees. */
@Component
class NegotiationStore implements StreamHeads {
    static final String STREAM = "negotiation";

    /** A negotiation with the end of its journal. */
    record Held(Negotiation negotiation, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, NEGOTIATION, NEGOTIATION.ID, NEGOTIATION.SEQ, NEGOTIATION.HASH, id, limit);
    }

    long next(DSLContext tx) {
        return tx.nextval(NEGOTIATION_ID);
    }

    void insert(DSLContext tx, Negotiation one, Link link) {
        var row = fill(one, link);
        row.setId(one.id());
        row.setDirectCustoms(one.directCustoms());
        row.setPetitionId(one.petition());
        row.setHouseCode(one.house());
        row.setHouses(one.houses().toArray(String[]::new));
        tx.insertInto(NEGOTIATION).set(row).execute();
    }

    void update(DSLContext tx, Negotiation one, Link link) {
        tx.update(NEGOTIATION)
                .set(fill(one, link))
                .where(NEGOTIATION.ID.eq(one.id()))
                .execute();
    }

    private static NegotiationRecord fill(Negotiation one, Link link) {
        var row = new NegotiationRecord();
        row.setSuperior(one.superior());
        row.setState(one.state().name());
        row.setDetails(JSONB.valueOf(SendingJson.write(one)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        return row;
    }

    Optional<Held> find(DSLContext tx, long id) {
        return tx.selectFrom(NEGOTIATION).where(NEGOTIATION.ID.eq(id)).fetchOptional(NegotiationStore::held);
    }

    Optional<Held> lock(DSLContext tx, long id) {
        return tx.selectFrom(NEGOTIATION)
                .where(NEGOTIATION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(NegotiationStore::held);
    }

    /** Those that aren't settled, of the houses that take part and of the superior that was asked. */
    List<Negotiation> open(DSLContext tx) {
        return tx.selectFrom(NEGOTIATION)
                .where(NEGOTIATION.STATE.in("OPEN", "REFERRED"))
                .orderBy(NEGOTIATION.ID)
                .fetch(row -> held(row).negotiation());
    }

    /** The newest first. @param before the last of the page before; null for the first */
    List<Negotiation> page(DSLContext tx, Condition wanted, @Nullable Long before, int limit) {
        return tx.selectFrom(NEGOTIATION)
                .where(before == null ? wanted : wanted.and(NEGOTIATION.ID.lt(before)))
                .orderBy(NEGOTIATION.ID.desc())
                .limit(limit)
                .fetch(row -> held(row).negotiation());
    }

    static Condition in(Negotiation.@Nullable State state) {
        return state == null ? noCondition() : NEGOTIATION.STATE.eq(state.name());
    }

    private static Held held(NegotiationRecord row) {
        return new Held(SendingJson.read(row.getDetails().data(), Negotiation.class), link(row));
    }

    private static Link link(NegotiationRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
