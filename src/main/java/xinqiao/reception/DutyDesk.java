package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_DUTY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.db.tables.records.ReceptionDutyRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.reception.rules.Disorder;

/** What duty officers and guards take down outside office hours, for the petition office to work on (KM-14). */
@Component
public class DutyDesk {
    private final Gate gate;
    private final PaperBook papers;
    private final Seals seals;
    private final Incidents incidents;
    private final Calendars calendars;
    private final ReceptionSettings settings;
    private final Clock clock;

    DutyDesk(
            Gate gate,
            PaperBook papers,
            Seals seals,
            Incidents incidents,
            Calendars calendars,
            ReceptionSettings settings,
            Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.seals = seals;
        this.incidents = incidents;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever may be on duty: everybody who works with petitions in the house, and its guards. */
    public static boolean takes(Actor actor) {
        return actor.may(Power.REGISTER)
                || actor.may(Power.HANDLE)
                || actor.may(Power.APPROVE)
                || actor.departmentKind() == DepartmentKind.SECURITY;
    }

    /** What was kept of a record. @param incident that it began, if any */
    public record Kept(long id, LocalDate dueOn, @Nullable Long incident) {}

    /** Takes it down; what is sudden begins an incident in the same moment. */
    public Decision<Kept> take(Actor actor, DutyRecord.Content content, @Nullable Sudden sudden) {
        if (!takes(actor)) throw new NotThere(0);
        return Disorder.take(content).map(good -> gate.as(actor, tx -> insert(tx, actor, good, sudden)));
    }

    private Kept insert(DSLContext tx, Actor actor, DutyRecord.Content content, @Nullable Sudden sudden) {
        var now = clock.instant();
        var here = now.atZone(clock.getZone());
        LocalDate due =
                Disorder.nextStart(here.toLocalDate(), here.toLocalTime(), settings.dayStarts(), calendars.current());
        long id = papers.begin(
                tx, actor, PaperBook.Kind.DUTY, actor.houseCode(), new ReceptionFact.DutyTaken(due, sudden));
        tx.insertInto(RECEPTION_DUTY)
                .set(RECEPTION_DUTY.ID, id)
                .set(RECEPTION_DUTY.HOUSE_CODE, actor.houseCode())
                .set(RECEPTION_DUTY.TAKEN_AT, now.atOffset(ZoneOffset.UTC))
                .set(RECEPTION_DUTY.DUE_ON, due)
                .set(RECEPTION_DUTY.SUDDEN, sudden == null ? null : sudden.name())
                .set(RECEPTION_DUTY.STATE, "WAITING")
                .set(RECEPTION_DUTY.CONTENT, seals.seal(Seals.DUTY, id, content))
                .execute();
        if (sudden == null) return new Kept(id, due, null);
        return new Kept(id, due, incidents.begin(actor, IncidentKind.SUDDEN_GROUP, content.matter()));
    }

    /** Those that wait, the oldest first; the petition office's alone. */
    public List<DutyRecord> waiting(Actor actor) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(
                actor,
                tx -> tx.selectFrom(RECEPTION_DUTY)
                        .where(RECEPTION_DUTY.HOUSE_CODE.eq(actor.houseCode()), RECEPTION_DUTY.STATE.eq("WAITING"))
                        .orderBy(RECEPTION_DUTY.DUE_ON, RECEPTION_DUTY.ID)
                        .fetch(row -> read(tx, row)));
    }

    public DutyRecord open(Actor actor, long id) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> find(tx, id));
    }

    private DutyRecord find(DSLContext tx, long id) {
        return tx.selectFrom(RECEPTION_DUTY)
                .where(RECEPTION_DUTY.ID.eq(id))
                .fetchOptional(row -> read(tx, row))
                .orElseThrow(() -> new NotThere(id));
    }

    /** The petition office takes it over. @param petition the case that came of it, or null where it needed none */
    public Decision<DutyRecord> takeOver(Actor actor, long id, @Nullable Long petition) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.DUTY, id);
            var record = find(tx, id);
            return new Objections()
                    .when(!record.waiting(), Provision.KM_14, "reception.refusal.not-at-this-point")
                    .orGrant(() -> {
                        tx.update(RECEPTION_DUTY)
                                .set(RECEPTION_DUTY.STATE, "TAKEN_OVER")
                                .where(RECEPTION_DUTY.ID.eq(id))
                                .execute();
                        if (petition != null) papers.became(tx, id, petition);
                        LocalDate today = LocalDate.now(clock);
                        papers.add(tx, actor, id, new ReceptionFact.TakenOver(today, petition != null));
                        return record;
                    });
        });
    }

    private DutyRecord read(DSLContext tx, ReceptionDutyRecord row) {
        return new DutyRecord(
                row.getId(),
                row.getHouseCode(),
                row.getTakenAt().toInstant(),
                row.getDueOn(),
                row.getSudden() == null ? null : Sudden.valueOf(row.getSudden()),
                row.getState().equals("WAITING"),
                Objects.requireNonNull(seals.open(Seals.DUTY, row.getId(), row.getContent(), DutyRecord.Content.class)),
                papers.petition(tx, row.getId()).orElse(null));
    }
}
