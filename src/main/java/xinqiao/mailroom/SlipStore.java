package xinqiao.mailroom;

import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Sequences.MAIL_ID;
import static xinqiao.db.Tables.MAIL_CASE;
import static xinqiao.db.Tables.MAIL_ITEM;
import static xinqiao.db.Tables.MAIL_SLIP;
import static xinqiao.db.Tables.PETITION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.MailSlipRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.Origin;
import xinqiao.petition.State;

/** All SQL on handling slips; it remembers where their chains end. */
@Component
class SlipStore implements StreamHeads {
    static final String STREAM = "slip";
    private static final int MOST = 500;

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, MAIL_SLIP, MAIL_SLIP.ID, MAIL_SLIP.SEQ, MAIL_SLIP.HASH, id, limit);
    }

    long nextId(DSLContext tx) {
        return tx.nextval(MAIL_ID);
    }

    void insert(DSLContext tx, long id, Actor by, Origin of, long leader, String proposal, Instant at, Link link) {
        tx.insertInto(MAIL_SLIP)
                .set(MAIL_SLIP.ID, id)
                .set(MAIL_SLIP.PETITION_ID, of.id())
                .set(MAIL_SLIP.HOUSE_CODE, of.houseCode())
                .set(MAIL_SLIP.DIRECT_CUSTOMS, of.directCustoms())
                .set(MAIL_SLIP.STATE, Slip.State.SUBMITTED.name())
                .set(MAIL_SLIP.LEADER, leader)
                .set(MAIL_SLIP.PROPOSAL, proposal)
                .set(MAIL_SLIP.SUBMITTED_BY, by.personId())
                .set(MAIL_SLIP.SUBMITTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(MAIL_SLIP.SEQ, link.seq())
                .set(MAIL_SLIP.HASH, link.hash())
                .execute();
    }

    /** Locked for a change. */
    Optional<MailSlipRecord> lock(DSLContext tx, long id) {
        return tx.selectFrom(MAIL_SLIP)
                .where(MAIL_SLIP.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    void update(DSLContext tx, MailSlipRecord row, Link link) {
        row.setSeq(link.seq());
        row.setHash(link.hash());
        tx.update(MAIL_SLIP).set(row).where(MAIL_SLIP.ID.eq(row.getId())).execute();
    }

    Optional<Slip> find(DSLContext tx, long id) {
        return list(tx, MAIL_SLIP.ID.eq(id)).stream().findFirst();
    }

    /** Of one case, the latest first. */
    List<Slip> of(DSLContext tx, long petition) {
        return list(tx, MAIL_SLIP.PETITION_ID.eq(petition));
    }

    List<Slip> ofHouse(DSLContext tx, String house) {
        return list(tx, MAIL_SLIP.HOUSE_CODE.eq(house));
    }

    List<Slip> waiting(DSLContext tx, String house, Slip.State state) {
        return list(tx, MAIL_SLIP.HOUSE_CODE.eq(house).and(MAIL_SLIP.STATE.eq(state.name())));
    }

    List<Slip> decided(DSLContext tx, String house) {
        return list(tx, MAIL_SLIP.HOUSE_CODE.eq(house).and(MAIL_SLIP.STATE.ne(Slip.State.SUBMITTED.name())));
    }

    private static List<Slip> list(DSLContext tx, Condition wanted) {
        return tx.select(MAIL_SLIP.fields())
                .select(PETITION.NUMBER, PETITION.TITLE)
                .from(MAIL_SLIP)
                .join(PETITION)
                .on(PETITION.ID.eq(MAIL_SLIP.PETITION_ID))
                .where(wanted)
                .orderBy(MAIL_SLIP.ID.desc())
                .limit(MOST)
                .fetch(SlipStore::read);
    }

    private static Slip read(Record found) {
        var row = found.into(MAIL_SLIP);
        return new Slip(
                row.getId(),
                row.getPetitionId(),
                found.get(PETITION.NUMBER),
                found.get(PETITION.TITLE),
                Slip.State.valueOf(row.getState()),
                row.getLeader(),
                row.getProposal(),
                row.getSubmittedBy(),
                row.getSubmittedAt().toInstant(),
                row.getAgreed(),
                row.getWords(),
                row.getDecidedBy(),
                instant(row.getDecidedAt()),
                row.getResult(),
                row.getCarriedBy(),
                row.getCarriedOn());
    }

    /** Cases that came of letters of the mail book, open and without a slip, the oldest first. */
    List<Slips.Waiting> unsubmitted(DSLContext tx, String house) {
        return tx.select(PETITION.ID, PETITION.NUMBER, PETITION.TITLE)
                .from(MAIL_ITEM)
                .join(MAIL_CASE)
                .on(MAIL_CASE.MAIL_ID.eq(MAIL_ITEM.ID))
                .join(PETITION)
                .on(PETITION.ID.eq(MAIL_CASE.PETITION_ID))
                .where(
                        MAIL_ITEM.HOUSE_CODE.eq(house),
                        MAIL_ITEM.OUTCOME.eq(MailOutcome.REGISTERED.name()),
                        PETITION.STATE.eq(State.REGISTERED.name()))
                .andNotExists(selectOne().from(MAIL_SLIP).where(MAIL_SLIP.PETITION_ID.eq(PETITION.ID)))
                .orderBy(PETITION.ID)
                .limit(MOST)
                .fetch(row -> new Slips.Waiting(row.value1(), row.value2(), row.value3()));
    }

    static Link link(MailSlipRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
