package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_INCIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReceptionIncidentRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.petition.NotThere;
import xinqiao.reception.rules.Disorder;

/** Incidents at the reception and around it, worked through step by step (KM-19, JF-V4a, JF-V4b). */
@Component
public class Incidents {
    private static final int SHOWN = 100;

    private final Gate gate;
    private final PaperBook papers;
    private final Seals seals;
    private final Clock clock;

    Incidents(Gate gate, PaperBook papers, Seals seals, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.seals = seals;
        this.clock = clock;
    }

    /** Begins one with a single press: words can follow. */
    public long begin(Actor actor, IncidentKind kind, String about) {
        if (!DutyDesk.takes(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> {
            long id = papers.begin(
                    tx, actor, PaperBook.Kind.INCIDENT, actor.houseCode(), new ReceptionFact.IncidentBegun(kind));
            tx.insertInto(RECEPTION_INCIDENT)
                    .set(RECEPTION_INCIDENT.ID, id)
                    .set(RECEPTION_INCIDENT.HOUSE_CODE, actor.houseCode())
                    .set(RECEPTION_INCIDENT.BEGUN_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(RECEPTION_INCIDENT.KIND, kind.name())
                    .set(RECEPTION_INCIDENT.OPEN, true)
                    .set(
                            RECEPTION_INCIDENT.CONTENT,
                            seals.seal(Seals.INCIDENT, id, new Incident.Content(about, List.of())))
                    .execute();
            return id;
        });
    }

    /** The latest first. */
    public List<Incident> list(Actor actor) {
        if (!DutyDesk.takes(actor)) return List.of();
        return gate.as(
                actor,
                tx -> tx.selectFrom(RECEPTION_INCIDENT)
                        .where(RECEPTION_INCIDENT.HOUSE_CODE.eq(actor.houseCode()))
                        .orderBy(RECEPTION_INCIDENT.ID.desc())
                        .limit(SHOWN)
                        .fetch(this::read));
    }

    public int count(Actor actor) {
        if (!DutyDesk.takes(actor)) return 0;
        return gate.as(
                actor,
                tx -> tx.fetchCount(
                        RECEPTION_INCIDENT,
                        RECEPTION_INCIDENT.HOUSE_CODE.eq(actor.houseCode()).and(RECEPTION_INCIDENT.OPEN)));
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    public Incident open(Actor actor, long id) {
        if (!DutyDesk.takes(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> find(tx, id));
    }

    public Decision<IncidentStep> step(Actor actor, long id, IncidentStep step, String by, String result) {
        if (!DutyDesk.takes(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.INCIDENT, id);
            var incident = find(tx, id);
            return Disorder.step(incident, step, by, result).map(good -> {
                List<Incident.Taken> steps = new ArrayList<>(incident.content().steps());
                steps.add(new Incident.Taken(good, by, clock.instant(), result));
                keep(tx, id, true, new Incident.Content(incident.content().about(), steps));
                papers.add(tx, actor, id, new ReceptionFact.StepTaken(good));
                return good;
            });
        });
    }

    /** @param about what happened, written down when there was time for it */
    public Decision<Incident> close(Actor actor, long id, String about) {
        if (!DutyDesk.takes(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.INCIDENT, id);
            return Disorder.close(find(tx, id)).map(incident -> {
                String words = about.isBlank() ? incident.content().about() : about;
                keep(
                        tx,
                        id,
                        false,
                        new Incident.Content(words, incident.content().steps()));
                papers.add(tx, actor, id, new ReceptionFact.IncidentClosed(LocalDate.now(clock)));
                return incident;
            });
        });
    }

    private void keep(DSLContext tx, long id, boolean open, Incident.Content content) {
        tx.update(RECEPTION_INCIDENT)
                .set(RECEPTION_INCIDENT.OPEN, open)
                .set(RECEPTION_INCIDENT.CONTENT, seals.seal(Seals.INCIDENT, id, content))
                .where(RECEPTION_INCIDENT.ID.eq(id))
                .execute();
    }

    private Incident find(DSLContext tx, long id) {
        return tx.selectFrom(RECEPTION_INCIDENT)
                .where(RECEPTION_INCIDENT.ID.eq(id))
                .fetchOptional(this::read)
                .orElseThrow(() -> new NotThere(id));
    }

    private Incident read(ReceptionIncidentRecord row) {
        return new Incident(
                row.getId(),
                row.getHouseCode(),
                row.getBegunAt().toInstant(),
                IncidentKind.valueOf(row.getKind()),
                row.getOpen(),
                Objects.requireNonNull(
                        seals.open(Seals.INCIDENT, row.getId(), row.getContent(), Incident.Content.class)));
    }
}
