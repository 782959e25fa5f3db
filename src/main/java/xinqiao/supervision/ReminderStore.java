package xinqiao.supervision;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static xinqiao.db.Tables.REMINDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReminderRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.law.Provision;
import xinqiao.supervision.Reminders.Box;

/** All SQL on reminders; it owns the ends of their journals. The policies say which ones a viewer sees. */
@Component
class ReminderStore implements StreamHeads {
    static final String STREAM = "reminder";

    /** A reminder with the end of its journal. */
    record Kept(Reminder reminder, String directCustoms, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, REMINDER, REMINDER.ID, REMINDER.SEQ, REMINDER.HASH, id, limit);
    }

    /** Its id; nothing where this stage of this term was reminded of before, by whichever node. */
    Optional<Long> insert(DSLContext tx, ReminderRecord row) {
        row.setSeq(0);
        row.setHash(Link.START.hash());
        return tx.insertInto(REMINDER)
                .set(row)
                .onConflictDoNothing()
                .returningResult(REMINDER.ID)
                .fetchOptional(one -> one.value1());
    }

    void end(DSLContext tx, long id, Link link) {
        tx.update(REMINDER)
                .set(REMINDER.SEQ, link.seq())
                .set(REMINDER.HASH, link.hash())
                .where(REMINDER.ID.eq(id))
                .execute();
    }

    void noted(DSLContext tx, long id, LocalDate on, String by, String explanation, Link link) {
        tx.update(REMINDER)
                .set(REMINDER.NOTED_ON, on)
                .set(REMINDER.NOTED_BY, by)
                .set(REMINDER.EXPLANATION, explanation)
                .set(REMINDER.SEQ, link.seq())
                .set(REMINDER.HASH, link.hash())
                .where(REMINDER.ID.eq(id))
                .execute();
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(REMINDER)
                .where(REMINDER.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(row -> new Kept(read(row), row.getDirectCustoms(), link(row)));
    }

    List<Reminder> of(DSLContext tx, @Nullable Long petition, @Nullable Long sending) {
        return tx.selectFrom(REMINDER)
                .where(petition != null ? REMINDER.PETITION_ID.eq(petition) : REMINDER.SENDING_ID.eq(sending))
                .orderBy(REMINDER.ID.desc())
                .fetch(ReminderStore::read);
    }

    List<Reminder> list(DSLContext tx, Actor actor, Box box, @Nullable Long before, int most) {
        return tx.selectFrom(REMINDER)
                .where(wanted(actor, box), before == null ? noCondition() : REMINDER.ID.lt(before))
                .orderBy(REMINDER.ID.desc())
                .limit(most)
                .fetch(ReminderStore::read);
    }

    long count(DSLContext tx, Actor actor, boolean late) {
        return tx.fetchCount(
                REMINDER, wanted(actor, Box.MINE).and(late ? REMINDER.STAGE.ne(Stage.SOON.name()) : noCondition()));
    }

    /** {@link xinqiao.supervision.rules.Reminding#concerns} for a list. */
    private static Condition wanted(Actor actor, Box box) {
        boolean office = actor.office();
        Condition department = REMINDER.UNIT_DEPARTMENT.eq(actor.departmentId());
        Condition unit = office
                ? REMINDER.UNIT_DEPARTMENT
                        .isNull()
                        .and(REMINDER.UNIT_HOUSE
                                .eq(actor.houseCode())
                                .or(REMINDER.UNIT_HOUSE.isNull().and(REMINDER.HOUSE_CODE.eq(actor.houseCode()))))
                : falseCondition();
        return switch (box) {
            case MINE -> REMINDER.NOTED_ON.isNull().and(department.or(unit));
            case SENT -> office ? REMINDER.HOUSE_CODE.eq(actor.houseCode()) : falseCondition();
            case ALL -> noCondition();
        };
    }

    private static Reminder read(ReminderRecord row) {
        return new Reminder(
                row.getId(),
                row.getPetitionId(),
                row.getSendingId(),
                row.getHouseCode(),
                row.getUnitHouse(),
                row.getUnitDepartment(),
                row.getTitle(),
                row.getNumber(),
                row.getTerm(),
                row.getDueOn(),
                Stage.valueOf(row.getStage()),
                Provision.valueOf(row.getProvision()),
                row.getFiredOn(),
                row.getNotedOn(),
                row.getNotedBy() == null ? "" : row.getNotedBy(),
                row.getExplanation());
    }

    private static Link link(ReminderRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
