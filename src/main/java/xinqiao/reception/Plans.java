package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_MEASURE;
import static xinqiao.db.Tables.RECEPTION_PLAN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReceptionPlanRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.reception.rules.Disorder;

/** The leading group, emergency plans and sensitive periods of a house, and the measures of those that run (KM-5). */
@Component
public class Plans {
    private final Gate gate;
    private final PaperBook papers;
    private final Clock clock;

    Plans(Gate gate, PaperBook papers, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.clock = clock;
    }

    /** A measure of a running period, today. */
    public record Measure(
            Plan period, int ord, String words, @Nullable Instant doneAt, String remark) {}

    /** Whoever has to do with petitions in the house reads them. */
    public List<Plan> list(Actor actor) {
        return gate.as(actor, tx -> list(tx, actor));
    }

    private List<Plan> list(DSLContext tx, Actor actor) {
        return tx.selectFrom(RECEPTION_PLAN)
                .where(RECEPTION_PLAN.HOUSE_CODE.eq(actor.houseCode()))
                .and(RECEPTION_PLAN.IN_FORCE)
                .orderBy(RECEPTION_PLAN.KIND, RECEPTION_PLAN.FROM_DAY, RECEPTION_PLAN.ID)
                .fetch(Plans::read);
    }

    public Plan open(Actor actor, long id) {
        return list(actor).stream().filter(plan -> plan.id() == id).findFirst().orElseThrow(() -> new NotThere(id));
    }

    /** The sensitive periods that run today. */
    public List<Plan> running(Actor actor) {
        return list(actor).stream()
                .filter(plan -> plan.kind() == PlanKind.PERIOD && plan.activeOn(today()))
                .toList();
    }

    /** What they demand today. */
    public List<Measure> today(Actor actor) {
        return gate.as(
                actor,
                tx -> list(tx, actor).stream()
                        .filter(plan -> plan.kind() == PlanKind.PERIOD && plan.activeOn(today()))
                        .flatMap(period -> {
                            Map<Integer, Done> done = done(tx, period.id());
                            var lines = period.content().lines();
                            return IntStream.range(0, lines.size()).mapToObj(ord -> {
                                var one = Optional.ofNullable(done.get(ord));
                                return new Measure(
                                        period,
                                        ord,
                                        lines.get(ord),
                                        one.map(Done::at).orElse(null),
                                        one.map(Done::remark).orElse(""));
                            });
                        })
                        .toList());
    }

    private record Done(Instant at, String remark) {}

    private Map<Integer, Done> done(DSLContext tx, long period) {
        return tx
                .selectFrom(RECEPTION_MEASURE)
                .where(RECEPTION_MEASURE.PERIOD_ID.eq(period), RECEPTION_MEASURE.ON_DAY.eq(today()))
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.getOrd(), row -> new Done(row.getDoneAt().toInstant(), row.getRemark())));
    }

    /** @param id of the one that changes, or null for a new one */
    public Decision<Long> keep(
            Actor actor,
            @Nullable Long id,
            PlanKind kind,
            LocalDate from,
            LocalDate to,
            boolean inForce,
            Plan.Content content) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        Long follows = content.plan();
        boolean planned = follows != null
                && list(actor).stream().anyMatch(plan -> plan.id() == follows && plan.kind() == PlanKind.PLAN);
        return Disorder.ready(kind, from, to, content, planned)
                .map(good -> gate.as(actor, tx -> write(tx, actor, id, kind, from, to, inForce, good)));
    }

    private Long write(
            DSLContext tx,
            Actor actor,
            @Nullable Long id,
            PlanKind kind,
            LocalDate from,
            LocalDate to,
            boolean inForce,
            Plan.Content content) {
        var fact = new ReceptionFact.PlanKept(kind, from, to, inForce, content);
        if (id == null) {
            long fresh = papers.begin(tx, actor, PaperBook.Kind.PLAN, actor.houseCode(), fact);
            tx.insertInto(RECEPTION_PLAN)
                    .set(RECEPTION_PLAN.ID, fresh)
                    .set(RECEPTION_PLAN.HOUSE_CODE, actor.houseCode())
                    .set(RECEPTION_PLAN.KIND, kind.name())
                    .set(RECEPTION_PLAN.FROM_DAY, from)
                    .set(RECEPTION_PLAN.TO_DAY, to)
                    .set(RECEPTION_PLAN.IN_FORCE, inForce)
                    .set(RECEPTION_PLAN.DETAILS, Json.column(content))
                    .execute();
            return fresh;
        }
        papers.lock(tx, PaperBook.Kind.PLAN, id);
        papers.add(tx, actor, id, fact);
        tx.update(RECEPTION_PLAN)
                .set(RECEPTION_PLAN.FROM_DAY, from)
                .set(RECEPTION_PLAN.TO_DAY, to)
                .set(RECEPTION_PLAN.IN_FORCE, inForce)
                .set(RECEPTION_PLAN.DETAILS, Json.column(content))
                .where(RECEPTION_PLAN.ID.eq(id))
                .execute();
        return id;
    }

    /** Notes that a measure was carried out today; pressed twice it is noted once. */
    public void done(Actor actor, long period, int ord, String remark) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(period);
        gate.run(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.PLAN, period);
            boolean demanded = running(actor).stream()
                    .anyMatch(plan -> plan.id() == period
                            && ord >= 0
                            && ord < plan.content().lines().size());
            if (!demanded) throw new NotThere(period);
            int noted = tx.insertInto(RECEPTION_MEASURE)
                    .set(RECEPTION_MEASURE.PERIOD_ID, period)
                    .set(RECEPTION_MEASURE.HOUSE_CODE, actor.houseCode())
                    .set(RECEPTION_MEASURE.ON_DAY, today())
                    .set(RECEPTION_MEASURE.ORD, ord)
                    .set(RECEPTION_MEASURE.DONE_BY, actor.personId())
                    .set(RECEPTION_MEASURE.DONE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(RECEPTION_MEASURE.REMARK, remark)
                    .onConflictDoNothing()
                    .execute();
            if (noted == 1) papers.add(tx, actor, period, new ReceptionFact.MeasureDone(today(), ord));
        });
    }

    private static Plan read(ReceptionPlanRecord row) {
        return new Plan(
                row.getId(),
                row.getHouseCode(),
                PlanKind.valueOf(row.getKind()),
                row.getFromDay(),
                row.getToDay(),
                row.getInForce(),
                Json.value(row.getDetails().data(), Plan.Content.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
