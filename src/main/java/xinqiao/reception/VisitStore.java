package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_CALL;
import static xinqiao.db.Tables.RECEPTION_INTERVIEW;
import static xinqiao.db.Tables.RECEPTION_PROMISE;
import static xinqiao.db.Tables.RECEPTION_VISIT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReceptionCallRecord;
import xinqiao.db.tables.records.ReceptionVisitRecord;
import xinqiao.identity.Actor;
import xinqiao.reception.Visit.CallState;

/** All SQL on visits at the window. */
@Component
class VisitStore {
    private static final List<String> OPEN =
            List.of(VisitState.WAITING.name(), VisitState.CALLED.name(), VisitState.INTERVIEW.name());

    private final Seals seals;
    private final PaperBook papers;

    VisitStore(Seals seals, PaperBook papers) {
        this.seals = seals;
        this.papers = papers;
    }

    /** The next ticket of the day; whoever draws at the same moment waits. */
    int ticket(DSLContext tx, String house, LocalDate day) {
        tx.execute("select pg_advisory_xact_lock(hashtextextended({0}, 24))", DSL.val("ticket " + house));
        Integer last = tx.select(DSL.max(RECEPTION_VISIT.TICKET))
                .from(RECEPTION_VISIT)
                .where(RECEPTION_VISIT.HOUSE_CODE.eq(house), RECEPTION_VISIT.ON_DAY.eq(day))
                .fetchSingle()
                .value1();
        return last == null ? 1 : last + 1;
    }

    void insert(DSLContext tx, long id, Actor actor, LocalDate day, int ticket, String name, int people, Instant at) {
        tx.insertInto(RECEPTION_VISIT)
                .set(RECEPTION_VISIT.ID, id)
                .set(RECEPTION_VISIT.HOUSE_CODE, actor.houseCode())
                .set(RECEPTION_VISIT.ON_DAY, day)
                .set(RECEPTION_VISIT.TICKET, ticket)
                .set(RECEPTION_VISIT.STATE, VisitState.WAITING.name())
                .set(RECEPTION_VISIT.PEOPLE, people)
                .set(RECEPTION_VISIT.NAME, seals.seal(Seals.VISIT, id, name))
                .set(RECEPTION_VISIT.CAME_AT, utc(at))
                .execute();
    }

    void move(DSLContext tx, long id, VisitState to, Instant at) {
        var update = tx.update(RECEPTION_VISIT).set(RECEPTION_VISIT.STATE, to.name());
        var timed = switch (to) {
            case CALLED -> update.set(RECEPTION_VISIT.CALLED_AT, utc(at));
            case INTERVIEW -> update.set(RECEPTION_VISIT.BEGUN_AT, utc(at));
            case DONE, LEFT, WAITING -> update.set(RECEPTION_VISIT.ENDED_AT, utc(at));
        };
        timed.where(RECEPTION_VISIT.ID.eq(id)).execute();
    }

    /** @param shut whether the name is struck out, since the case alone has it */
    void registered(DSLContext tx, long id, boolean shut) {
        var update = tx.update(RECEPTION_VISIT).set(RECEPTION_VISIT.REGISTERED, true);
        (shut ? update.setNull(RECEPTION_VISIT.NAME) : update)
                .where(RECEPTION_VISIT.ID.eq(id))
                .execute();
    }

    Optional<Visit> find(DSLContext tx, long id) {
        return tx.selectFrom(RECEPTION_VISIT).where(RECEPTION_VISIT.ID.eq(id)).fetchOptional(row -> read(tx, row));
    }

    List<Visit> of(DSLContext tx, String house, LocalDate day) {
        return tx.selectFrom(RECEPTION_VISIT)
                .where(RECEPTION_VISIT.HOUSE_CODE.eq(house), RECEPTION_VISIT.ON_DAY.eq(day))
                .orderBy(RECEPTION_VISIT.TICKET)
                .fetch(row -> read(tx, row));
    }

    /** Of earlier days, never brought to an end. */
    List<Visit> left(DSLContext tx, String house, LocalDate before) {
        return tx.selectFrom(RECEPTION_VISIT)
                .where(
                        RECEPTION_VISIT.HOUSE_CODE.eq(house),
                        RECEPTION_VISIT.ON_DAY.lt(before),
                        RECEPTION_VISIT.STATE.in(OPEN))
                .orderBy(RECEPTION_VISIT.ON_DAY, RECEPTION_VISIT.TICKET)
                .fetch(row -> read(tx, row));
    }

    /** How many are open of the days up to and with one. */
    int count(DSLContext tx, String house, LocalDate until) {
        return tx.fetchCount(
                RECEPTION_VISIT,
                RECEPTION_VISIT
                        .HOUSE_CODE
                        .eq(house)
                        .and(RECEPTION_VISIT.ON_DAY.le(until))
                        .and(RECEPTION_VISIT.STATE.in(OPEN)));
    }

    void call(DSLContext tx, Visit visit, long department, String about, Instant at) {
        tx.insertInto(RECEPTION_CALL)
                .set(RECEPTION_CALL.VISIT_ID, visit.id())
                .set(RECEPTION_CALL.HOUSE_CODE, visit.houseCode())
                .set(RECEPTION_CALL.DEPARTMENT_ID, department)
                .set(RECEPTION_CALL.STATE, CallState.ASKED.name())
                .set(RECEPTION_CALL.ABOUT, about)
                .set(RECEPTION_CALL.ASKED_AT, utc(at))
                .execute();
    }

    Optional<Visit.Call> lockCall(DSLContext tx, long id) {
        return tx.selectFrom(RECEPTION_CALL)
                .where(RECEPTION_CALL.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(VisitStore::call);
    }

    /** What waits for a department. */
    List<Visit.Call> calls(DSLContext tx, long department) {
        return tx.selectFrom(RECEPTION_CALL)
                .where(
                        RECEPTION_CALL.DEPARTMENT_ID.eq(department),
                        RECEPTION_CALL.STATE.in(CallState.ASKED.name(), CallState.CONFIRMED.name()))
                .orderBy(RECEPTION_CALL.ID)
                .fetch(VisitStore::call);
    }

    void answer(DSLContext tx, long call, CallState state, @Nullable Long person, String reason, Instant at) {
        tx.update(RECEPTION_CALL)
                .set(RECEPTION_CALL.STATE, state.name())
                .set(RECEPTION_CALL.PERSON_ID, person)
                .set(RECEPTION_CALL.REASON, reason)
                .set(RECEPTION_CALL.ANSWERED_AT, utc(at))
                .where(RECEPTION_CALL.ID.eq(call))
                .execute();
    }

    void arrived(DSLContext tx, long call, Instant at) {
        tx.update(RECEPTION_CALL)
                .set(RECEPTION_CALL.STATE, CallState.ARRIVED.name())
                .set(RECEPTION_CALL.ARRIVED_AT, utc(at))
                .where(RECEPTION_CALL.ID.eq(call))
                .execute();
    }

    void interview(DSLContext tx, Actor clerk, Visit visit, Visit.Interview content, Instant at) {
        byte[] sealed = seals.seal(Seals.INTERVIEW, visit.id(), content);
        if (visit.interview() == null)
            tx.insertInto(RECEPTION_INTERVIEW)
                    .set(RECEPTION_INTERVIEW.VISIT_ID, visit.id())
                    .set(RECEPTION_INTERVIEW.HOUSE_CODE, visit.houseCode())
                    .set(RECEPTION_INTERVIEW.PETITION_ID, visit.petitionId())
                    .set(RECEPTION_INTERVIEW.CONTENT, sealed)
                    .set(RECEPTION_INTERVIEW.CLERK, clerk.personId())
                    .set(RECEPTION_INTERVIEW.FINISHED, content.finished())
                    .set(RECEPTION_INTERVIEW.AT, utc(at))
                    .execute();
        else
            tx.update(RECEPTION_INTERVIEW)
                    .set(RECEPTION_INTERVIEW.CONTENT, sealed)
                    .set(RECEPTION_INTERVIEW.CLERK, clerk.personId())
                    .set(RECEPTION_INTERVIEW.FINISHED, content.finished())
                    .set(RECEPTION_INTERVIEW.AT, utc(at))
                    .where(RECEPTION_INTERVIEW.VISIT_ID.eq(visit.id()))
                    .execute();
    }

    void promise(DSLContext tx, Visit visit, PromiseKind kind, LocalDate on, String words) {
        tx.insertInto(RECEPTION_PROMISE)
                .set(RECEPTION_PROMISE.VISIT_ID, visit.id())
                .set(RECEPTION_PROMISE.HOUSE_CODE, visit.houseCode())
                .set(RECEPTION_PROMISE.KIND, kind.name())
                .set(RECEPTION_PROMISE.ON_DAY, on)
                .set(RECEPTION_PROMISE.WORDS, seals.seal(Seals.PROMISE, visit.id(), words))
                .set(RECEPTION_PROMISE.STATE, "OPEN")
                .execute();
    }

    List<Visit.Promise> openPromises(DSLContext tx, String house, LocalDate until) {
        return tx.selectFrom(RECEPTION_PROMISE)
                .where(
                        RECEPTION_PROMISE.HOUSE_CODE.eq(house),
                        RECEPTION_PROMISE.STATE.eq("OPEN"),
                        RECEPTION_PROMISE.ON_DAY.le(until))
                .orderBy(RECEPTION_PROMISE.ON_DAY, RECEPTION_PROMISE.ID)
                .fetch(this::promise);
    }

    /** @return whether it was open */
    boolean end(DSLContext tx, long promise, boolean kept) {
        return tx.update(RECEPTION_PROMISE)
                        .set(RECEPTION_PROMISE.STATE, kept ? "KEPT" : "DROPPED")
                        .where(RECEPTION_PROMISE.ID.eq(promise), RECEPTION_PROMISE.STATE.eq("OPEN"))
                        .execute()
                == 1;
    }

    private Visit read(DSLContext tx, ReceptionVisitRecord row) {
        long id = row.getId();
        return new Visit(
                id,
                row.getHouseCode(),
                row.getOnDay(),
                row.getTicket(),
                VisitState.valueOf(row.getState()),
                row.getPeople(),
                seals.open(Seals.VISIT, id, row.getName(), String.class),
                row.getRegistered(),
                row.getCameAt().toInstant(),
                instant(row.getCalledAt()),
                instant(row.getBegunAt()),
                instant(row.getEndedAt()),
                papers.petition(tx, id).orElse(null),
                tx.selectFrom(RECEPTION_CALL)
                        .where(RECEPTION_CALL.VISIT_ID.eq(id))
                        .orderBy(RECEPTION_CALL.ID)
                        .fetch(VisitStore::call),
                tx.select(RECEPTION_INTERVIEW.CONTENT)
                        .from(RECEPTION_INTERVIEW)
                        .where(RECEPTION_INTERVIEW.VISIT_ID.eq(id))
                        .fetchOptional(found -> Objects.requireNonNull(
                                seals.open(Seals.INTERVIEW, id, found.value1(), Visit.Interview.class)))
                        .orElse(null),
                tx.selectFrom(RECEPTION_PROMISE)
                        .where(RECEPTION_PROMISE.VISIT_ID.eq(id))
                        .orderBy(RECEPTION_PROMISE.ID)
                        .fetch(this::promise));
    }

    private Visit.Promise promise(xinqiao.db.tables.records.ReceptionPromiseRecord row) {
        String words = seals.open(Seals.PROMISE, row.getVisitId(), row.getWords(), String.class);
        return new Visit.Promise(
                row.getId(),
                row.getVisitId(),
                PromiseKind.valueOf(row.getKind()),
                row.getOnDay(),
                Objects.requireNonNull(words),
                row.getState().equals("OPEN"));
    }

    private static Visit.Call call(ReceptionCallRecord row) {
        return new Visit.Call(
                row.getId(),
                row.getVisitId(),
                row.getDepartmentId(),
                CallState.valueOf(row.getState()),
                row.getAbout(),
                row.getAskedAt().toInstant(),
                row.getPersonId(),
                row.getReason(),
                instant(row.getArrivedAt()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
