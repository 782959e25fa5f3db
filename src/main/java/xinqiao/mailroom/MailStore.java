package xinqiao.mailroom;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static xinqiao.db.Sequences.MAIL_ID;
import static xinqiao.db.Tables.MAIL_ITEM;
import static xinqiao.db.Tables.MAIL_STEP;
import static xinqiao.db.Tables.MAIL_VALUABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.MailItemRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;

/** All SQL on the letters of the mail book and the steps they took; it remembers where their chains end. */
@Component
class MailStore implements StreamHeads {
    static final String STREAM = "mail";
    private static final int MOST = 3000;

    /** What came with a case that the viewer doesn't see isn't there: the letter would say that it is a report (KM-21b). */
    private static final Field<String> VALUABLES = when(
                    MAIL_ITEM
                            .OUTCOME
                            .in(MailOutcome.REGISTERED.name(), MailOutcome.JOINED.name())
                            .and(MAIL_ITEM.VALUABLES.ne(ValuablesState.NONE.name()))
                            .andNotExists(
                                    selectOne().from(MAIL_VALUABLE).where(MAIL_VALUABLE.MAIL_ID.eq(MAIL_ITEM.ID))),
                    inline(ValuablesState.NONE.name()))
            .otherwise(MAIL_ITEM.VALUABLES)
            .as("valuables_seen");

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, MAIL_ITEM, MAIL_ITEM.ID, MAIL_ITEM.SEQ, MAIL_ITEM.HASH, id, limit);
    }

    /** Holds the post of the day until the transaction ends, so that no two letters get one place. */
    int last(DSLContext tx, String house, LocalDate day) {
        tx.execute("select pg_advisory_xact_lock(hashtext(?))", "mail " + house + " " + day);
        return tx.select(coalesce(max(MAIL_ITEM.ORD), 0))
                .from(MAIL_ITEM)
                .where(MAIL_ITEM.HOUSE_CODE.eq(house), MAIL_ITEM.ON_DAY.eq(day))
                .fetchSingle()
                .value1();
    }

    List<MailItem> of(DSLContext tx, String house, UUID once) {
        return list(tx, MAIL_ITEM.ONCE.eq(once).and(MAIL_ITEM.HOUSE_CODE.eq(house)));
    }

    long nextId(DSLContext tx) {
        return tx.nextval(MAIL_ID);
    }

    void insert(DSLContext tx, MailItem item, String customs, UUID once, Link link) {
        tx.insertInto(MAIL_ITEM)
                .set(MAIL_ITEM.ID, item.id())
                .set(MAIL_ITEM.HOUSE_CODE, item.houseCode())
                .set(MAIL_ITEM.DIRECT_CUSTOMS, customs)
                .set(MAIL_ITEM.ON_DAY, item.onDay())
                .set(MAIL_ITEM.ORD, item.ord())
                .set(MAIL_ITEM.NUMBER, item.number())
                .set(MAIL_ITEM.ONCE, once)
                .set(MAIL_ITEM.KIND, item.kind().name())
                .set(MAIL_ITEM.CAME_AT, item.cameAt().atOffset(ZoneOffset.UTC))
                .set(MAIL_ITEM.STEP, item.step().name())
                .set(MAIL_ITEM.SEQ, link.seq())
                .set(MAIL_ITEM.HASH, link.hash())
                .execute();
    }

    /** What isn't out of the book yet, in the order in which it came. */
    List<MailItem> waiting(DSLContext tx, String house) {
        var open = MAIL_ITEM.OUTCOME.isNull().or(MAIL_ITEM.VALUABLES.eq(ValuablesState.OPEN.name()));
        return list(tx, MAIL_ITEM.HOUSE_CODE.eq(house).and(open)).stream()
                .filter(item -> item.place() != MailPlace.OUT)
                .toList();
    }

    List<MailItem> ofDay(DSLContext tx, String house, LocalDate day) {
        return list(tx, MAIL_ITEM.HOUSE_CODE.eq(house).and(MAIL_ITEM.ON_DAY.eq(day)));
    }

    List<MailItem> numbered(DSLContext tx, String house, Collection<String> numbers) {
        return list(tx, MAIL_ITEM.HOUSE_CODE.eq(house).and(MAIL_ITEM.NUMBER.in(numbers)));
    }

    Optional<MailItem> find(DSLContext tx, long id) {
        return select(tx).where(MAIL_ITEM.ID.eq(id)).fetchOptional(MailStore::read);
    }

    /** Holds them until the transaction ends: whoever comes second sees what the first did. */
    List<MailItem> lock(DSLContext tx, String house, Collection<Long> ids) {
        return lock(tx, MAIL_ITEM.ID.in(ids).and(MAIL_ITEM.HOUSE_CODE.eq(house)));
    }

    /** Also one of another house, whose case is here. */
    List<MailItem> lock(DSLContext tx, long id) {
        return lock(tx, MAIL_ITEM.ID.eq(id));
    }

    private static List<MailItem> lock(DSLContext tx, Condition wanted) {
        return select(tx).where(wanted).orderBy(MAIL_ITEM.ID).forNoKeyUpdate().fetch(MailStore::read);
    }

    private static List<MailItem> list(DSLContext tx, Condition wanted) {
        return select(tx).where(wanted).orderBy(MAIL_ITEM.ID).limit(MOST).fetch(MailStore::read);
    }

    private static SelectJoinStep<Record> select(DSLContext tx) {
        return tx.select(MAIL_ITEM.fields()).select(VALUABLES).from(MAIL_ITEM);
    }

    MailItemRecord head(DSLContext tx, long id) {
        return tx.selectFrom(MAIL_ITEM).where(MAIL_ITEM.ID.eq(id)).fetchSingle();
    }

    void move(DSLContext tx, long id, Link link) {
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.SEQ, link.seq())
                .set(MAIL_ITEM.HASH, link.hash())
                .where(MAIL_ITEM.ID.eq(id))
                .execute();
    }

    void step(DSLContext tx, Actor by, MailItem item, MailStep step, @Nullable Long clerk, Instant at) {
        tx.insertInto(MAIL_STEP)
                .set(MAIL_STEP.MAIL_ID, item.id())
                .set(MAIL_STEP.STEP, step.name())
                .set(MAIL_STEP.HOUSE_CODE, item.houseCode())
                .set(MAIL_STEP.PERSON_ID, by.personId())
                .set(MAIL_STEP.AT, at.atOffset(ZoneOffset.UTC))
                .execute();
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.STEP, step.name())
                .set(MAIL_ITEM.CLERK, clerk == null ? item.clerk() : clerk)
                .where(MAIL_ITEM.ID.eq(item.id()))
                .execute();
    }

    void takeBack(DSLContext tx, MailItem item, MailStep before) {
        tx.deleteFrom(MAIL_STEP)
                .where(
                        MAIL_STEP.MAIL_ID.eq(item.id()),
                        MAIL_STEP.STEP.eq(item.step().name()))
                .execute();
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.STEP, before.name())
                .where(MAIL_ITEM.ID.eq(item.id()))
                .execute();
    }

    List<MailFile.Taken> steps(DSLContext tx, long id) {
        return tx
                .selectFrom(MAIL_STEP)
                .where(MAIL_STEP.MAIL_ID.eq(id))
                .fetch(row -> new MailFile.Taken(
                        MailStep.valueOf(row.getStep()),
                        row.getPersonId(),
                        row.getAt().toInstant()))
                .stream()
                .sorted(java.util.Comparator.comparing(MailFile.Taken::step))
                .toList();
    }

    void described(DSLContext tx, long id) {
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.DESCRIBED, true)
                .where(MAIL_ITEM.ID.eq(id))
                .execute();
    }

    void unscanned(DSLContext tx, long id) {
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.UNSCANNED, true)
                .where(MAIL_ITEM.ID.eq(id))
                .execute();
    }

    void valuables(DSLContext tx, long id, ValuablesState state) {
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.VALUABLES, state.name())
                .where(MAIL_ITEM.ID.eq(id))
                .execute();
    }

    void end(DSLContext tx, long id, MailOutcome outcome, @Nullable HandOnGround ground, LocalDate on) {
        tx.update(MAIL_ITEM)
                .set(MAIL_ITEM.OUTCOME, outcome.name())
                .set(MAIL_ITEM.GROUND, ground == null ? null : ground.name())
                .set(MAIL_ITEM.ENDED_ON, on)
                .where(MAIL_ITEM.ID.eq(id))
                .execute();
    }

    private static MailItem read(Record found) {
        var row = found.into(MAIL_ITEM);
        return new MailItem(
                row.getId(),
                row.getHouseCode(),
                row.getOnDay(),
                row.getOrd(),
                row.getNumber(),
                MailKind.valueOf(row.getKind()),
                row.getCameAt().toInstant(),
                MailStep.valueOf(row.getStep()),
                row.getClerk(),
                row.getDescribed(),
                row.getUnscanned(),
                ValuablesState.valueOf(found.get(VALUABLES)),
                row.getOutcome() == null ? null : MailOutcome.valueOf(row.getOutcome()),
                row.getGround() == null ? null : HandOnGround.valueOf(row.getGround()),
                row.getEndedOn());
    }
}
