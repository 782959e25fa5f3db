package xinqiao.mailroom;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Sequences.MAIL_ID;
import static xinqiao.db.Tables.MAIL_CASE;
import static xinqiao.db.Tables.MAIL_ITEM;
import static xinqiao.db.Tables.MAIL_VALUABLE;
import static xinqiao.db.Tables.PETITION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** All SQL on money and valuables that came with letters. */
@Component
class ValuableStore {
    private static final int MOST = 500;

    private final MailSeals seals;

    ValuableStore(MailSeals seals) {
        this.seals = seals;
    }

    long insert(DSLContext tx, Actor by, MailItem item, String what, long with, Instant at) {
        long id = tx.nextval(MAIL_ID);
        tx.insertInto(MAIL_VALUABLE)
                .set(MAIL_VALUABLE.ID, id)
                .set(MAIL_VALUABLE.MAIL_ID, item.id())
                .set(MAIL_VALUABLE.HOUSE_CODE, item.houseCode())
                .set(MAIL_VALUABLE.CONTENT, seals.seal(MailSeals.VALUABLE, id, what))
                .set(MAIL_VALUABLE.TAKEN_BY, by.personId())
                .set(MAIL_VALUABLE.TAKEN_WITH, with)
                .set(MAIL_VALUABLE.TAKEN_AT, at.atOffset(ZoneOffset.UTC))
                .set(MAIL_VALUABLE.STATE, Valuable.State.OPEN.name())
                .execute();
        return id;
    }

    void settle(DSLContext tx, Actor by, long id, Valuable.State how, String words, long with, LocalDate on) {
        tx.update(MAIL_VALUABLE)
                .set(MAIL_VALUABLE.STATE, how.name())
                .set(MAIL_VALUABLE.SETTLEMENT, seals.seal(MailSeals.SETTLEMENT, id, words))
                .set(MAIL_VALUABLE.SETTLED_BY, by.personId())
                .set(MAIL_VALUABLE.SETTLED_WITH, with)
                .set(MAIL_VALUABLE.SETTLED_ON, on)
                .where(MAIL_VALUABLE.ID.eq(id))
                .execute();
    }

    List<Valuable> of(DSLContext tx, long mail) {
        return list(tx, MAIL_VALUABLE.MAIL_ID.eq(mail));
    }

    /** The latest first. */
    List<Valuable> all(DSLContext tx, Actor actor) {
        return list(tx, lookedAfter(actor));
    }

    Optional<Valuable> find(DSLContext tx, Actor actor, long id) {
        return list(tx, MAIL_VALUABLE.ID.eq(id).and(lookedAfter(actor))).stream()
                .findFirst();
    }

    /** The letters with something that is still here. */
    long left(DSLContext tx, Actor actor) {
        return tx.select(countDistinct(MAIL_VALUABLE.MAIL_ID))
                .from(MAIL_VALUABLE)
                .where(MAIL_VALUABLE.STATE.eq(Valuable.State.OPEN.name()), lookedAfter(actor))
                .fetchSingle()
                .value1();
    }

    /** What came to the own mail room; of a report whoever reads it, for the mail room may have nobody who does (KM-21b). */
    private static Condition lookedAfter(Actor actor) {
        var report = exists(selectOne()
                .from(MAIL_CASE)
                .join(PETITION)
                .on(PETITION.ID.eq(MAIL_CASE.PETITION_ID))
                .where(MAIL_CASE.MAIL_ID.eq(MAIL_VALUABLE.MAIL_ID))
                .and(PETITION.PROTECTED));
        return Mailroom.keeps(actor)
                ? MAIL_VALUABLE.HOUSE_CODE.eq(actor.houseCode()).or(report)
                : report;
    }

    private List<Valuable> list(DSLContext tx, Condition wanted) {
        return tx.select(MAIL_VALUABLE.fields())
                .select(MAIL_ITEM.NUMBER)
                .from(MAIL_VALUABLE)
                .join(MAIL_ITEM)
                .on(MAIL_ITEM.ID.eq(MAIL_VALUABLE.MAIL_ID))
                .where(wanted)
                .orderBy(MAIL_VALUABLE.ID.desc())
                .limit(MOST)
                .fetch(this::read);
    }

    private Valuable read(Record found) {
        var row = found.into(MAIL_VALUABLE);
        return new Valuable(
                row.getId(),
                row.getMailId(),
                row.getHouseCode(),
                found.get(MAIL_ITEM.NUMBER),
                seals.open(MailSeals.VALUABLE, row.getId(), row.getContent()),
                row.getTakenBy(),
                row.getTakenWith(),
                row.getTakenAt().toInstant(),
                Valuable.State.valueOf(row.getState()),
                row.getSettlement() == null ? "" : seals.open(MailSeals.SETTLEMENT, row.getId(), row.getSettlement()),
                row.getSettledBy(),
                row.getSettledWith(),
                row.getSettledOn());
    }
}
