package xinqiao.inquiry;

import static xinqiao.db.Tables.INQUIRY;
import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.InquiryRecord;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.Origin;

/** All SQL on inquiries; it owns the ends of their journals. Which ones a viewer sees follows the case. */
@Component
class InquiryStore implements StreamHeads {
    static final String STREAM = "inquiry";
    private static final int MOST = 200;

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, INQUIRY, INQUIRY.ID, INQUIRY.SEQ, INQUIRY.HASH, id, limit);
    }

    long nextId(DSLContext tx) {
        return tx.select(xinqiao.db.Sequences.INQUIRY_ID.nextval())
                .fetchSingle()
                .value1();
    }

    void insert(
            DSLContext tx,
            long id,
            Origin of,
            InquiryWay way,
            LocalDate on,
            String question,
            @Nullable String by,
            Link link) {
        tx.insertInto(INQUIRY)
                .set(INQUIRY.ID, id)
                .set(INQUIRY.PETITION_ID, of.id())
                .set(INQUIRY.HOUSE_CODE, of.houseCode())
                .set(INQUIRY.DIRECT_CUSTOMS, of.directCustoms())
                .set(INQUIRY.WAY, way.name())
                .set(INQUIRY.ASKED_ON, on)
                .set(INQUIRY.QUESTION, question)
                .set(INQUIRY.TAKEN_BY, by)
                .set(INQUIRY.STATE, InquiryState.OPEN.name())
                .set(INQUIRY.SEQ, link.seq())
                .set(INQUIRY.HASH, link.hash())
                .execute();
    }

    /** Locked for a change. */
    Optional<InquiryRecord> lock(DSLContext tx, long petition, long id) {
        return tx.selectFrom(INQUIRY)
                .where(INQUIRY.ID.eq(id))
                .and(INQUIRY.PETITION_ID.eq(petition))
                .forUpdate()
                .fetchOptional();
    }

    void update(DSLContext tx, InquiryRecord row, Link link) {
        row.setSeq(link.seq());
        row.setHash(link.hash());
        tx.update(INQUIRY).set(row).where(INQUIRY.ID.eq(row.getId())).execute();
    }

    /** Of one case, the newest first. */
    List<Inquiry> of(DSLContext tx, long petition) {
        return list(tx, INQUIRY.PETITION_ID.eq(petition));
    }

    /** What waits in a house. */
    List<Inquiry> waiting(DSLContext tx, String house, List<InquiryState> states) {
        return list(
                tx,
                INQUIRY.HOUSE_CODE
                        .eq(house)
                        .and(INQUIRY.ANSWERED_ON.isNull())
                        .and(INQUIRY.STATE.in(states.stream().map(Enum::name).toList())));
    }

    private static List<Inquiry> list(DSLContext tx, Condition wanted) {
        return tx.select(INQUIRY.fields())
                .select(PETITION.NUMBER)
                .from(INQUIRY)
                .join(PETITION)
                .on(PETITION.ID.eq(INQUIRY.PETITION_ID))
                .where(wanted)
                .orderBy(INQUIRY.ID.desc())
                .limit(MOST)
                .fetch((Record row) -> inquiry(row.into(INQUIRY), row.get(PETITION.NUMBER)));
    }

    static Inquiry inquiry(InquiryRecord row, String number) {
        return new Inquiry(
                row.getId(),
                row.getPetitionId(),
                number,
                InquiryWay.valueOf(row.getWay()),
                row.getAskedOn(),
                row.getQuestion(),
                row.getTakenBy(),
                InquiryState.valueOf(row.getState()),
                row.getWritten(),
                row.getAnswer() == null ? "" : row.getAnswer(),
                row.getDrafter(),
                row.getRemark() == null ? "" : row.getRemark(),
                row.getAnsweredOn(),
                row.getAnsweredBy());
    }

    static Link link(InquiryRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
