package xinqiao.serving;

import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.SERVING;
import static xinqiao.db.Tables.SERVING_NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ServingNoticeRecord;
import xinqiao.procedure.LetterKind;

/** All SQL on public notices. */
@Component
class ServingNoticeStore {
    private static final int MOST = 200;

    private final ServingSeals seals;

    ServingNoticeStore(ServingSeals seals) {
        this.seals = seals;
    }

    void insert(DSLContext tx, ServingNoticeRecord row, String addressee, String ground) {
        row.setAddressee(seals.seal(ServingSeals.ADDRESSEE, row.getServingId(), addressee));
        row.setGround(seals.seal(ServingSeals.GROUND, row.getServingId(), ground));
        tx.insertInto(SERVING_NOTICE).set(row).execute();
    }

    void decide(DSLContext tx, ServingNoticeRecord row, String remarks) {
        row.setRemarks(seals.seal(ServingSeals.REMARKS, row.getServingId(), remarks));
        tx.update(SERVING_NOTICE)
                .set(row)
                .where(SERVING_NOTICE.SERVING_ID.eq(row.getServingId()))
                .execute();
    }

    void withdraw(DSLContext tx, long serving, LocalDate on) {
        tx.update(SERVING_NOTICE)
                .set(SERVING_NOTICE.WITHDRAWN_ON, on)
                .where(SERVING_NOTICE.SERVING_ID.eq(serving))
                .execute();
    }

    Optional<Notice> find(DSLContext tx, long serving) {
        return list(tx, SERVING_NOTICE.SERVING_ID.eq(serving)).stream().findFirst();
    }

    List<Notice> ofHouse(DSLContext tx, String house) {
        return list(tx, SERVING_NOTICE.HOUSE_CODE.eq(house));
    }

    List<Notice> toDecide(DSLContext tx, String house) {
        return list(
                tx,
                SERVING_NOTICE
                        .HOUSE_CODE
                        .eq(house)
                        .and(SERVING_NOTICE.AGREED.isNull())
                        .and(SERVING_NOTICE.WITHDRAWN_ON.isNull())
                        // what was taken back waits for nobody
                        .and(SERVING_NOTICE.SERVING_ID.in(DSL.select(SERVING.ID)
                                .from(SERVING)
                                .where(SERVING.STATE.eq(ServingState.PREPARED.name())))));
    }

    /** Those whose last day is over, and those whose letter has been served in another way meanwhile. */
    List<Notice> over(DSLContext tx, LocalDate today) {
        Condition served = DSL.exists(DSL.selectOne()
                .from(LETTER)
                .where(LETTER.PETITION_ID.eq(SERVING_NOTICE.PETITION_ID))
                .and(LETTER.NUMBER.eq(SERVING_NOTICE.LETTER_NUMBER))
                .and(LETTER.SERVED_ON.isNotNull()));
        return list(tx, running().and(SERVING_NOTICE.PUBLIC_UNTIL.lt(today).or(served)));
    }

    /** What everybody may read on that day. */
    List<Notice.Shown> shown(DSLContext tx, LocalDate today) {
        return tx.selectFrom(SERVING_NOTICE)
                .where(running())
                .and(SERVING_NOTICE.PUBLIC_FROM.le(today))
                .and(SERVING_NOTICE.PUBLIC_UNTIL.ge(today))
                .orderBy(SERVING_NOTICE.PUBLIC_UNTIL, SERVING_NOTICE.SERVING_ID)
                .limit(MOST)
                .fetch(row -> new Notice.Shown(
                        row.getServingId(),
                        row.getHouseCode(),
                        LetterKind.valueOf(row.getLetterKind()),
                        row.getLetterNumber(),
                        seals.open(ServingSeals.ADDRESSEE, row.getServingId(), row.getAddressee()),
                        row.getPublicFrom(),
                        row.getPublicUntil()));
    }

    private static Condition running() {
        return SERVING_NOTICE.AGREED.isTrue().and(SERVING_NOTICE.WITHDRAWN_ON.isNull());
    }

    private List<Notice> list(DSLContext tx, Condition wanted) {
        return tx.selectFrom(SERVING_NOTICE)
                .where(wanted)
                .orderBy(SERVING_NOTICE.SERVING_ID.desc())
                .limit(MOST)
                .fetch(this::read);
    }

    private Notice read(ServingNoticeRecord row) {
        long id = row.getServingId();
        return new Notice(
                id,
                row.getHouseCode(),
                LetterKind.valueOf(row.getLetterKind()),
                row.getLetterNumber(),
                seals.open(ServingSeals.ADDRESSEE, id, row.getAddressee()),
                seals.open(ServingSeals.GROUND, id, row.getGround()),
                row.getAskedBy(),
                row.getAskedName(),
                row.getAskedAt().toInstant(),
                row.getDecidedName(),
                row.getAgreed(),
                seals.open(ServingSeals.REMARKS, id, row.getRemarks()),
                row.getPublicFrom(),
                row.getPublicUntil(),
                row.getWithdrawnOn());
    }
}
