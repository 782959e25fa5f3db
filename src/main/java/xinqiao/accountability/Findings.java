package xinqiao.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Charge.Subject;
import xinqiao.accountability.rules.Breaches;
import xinqiao.accountability.rules.Judging;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Reading;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.DueCases;
import xinqiao.petition.DueCases.DueCase;
import xinqiao.petition.DueCases.Running;
import xinqiao.routing.DueSendings;
import xinqiao.routing.Sending;

/**
 * Goes round every night and proposes what was missed, for people to judge. The database lets one breach in once: whatever
 * crashes is made up for, and nothing comes twice, set aside or not.
 */
@Component
class Findings {
    static final Machine TASK = new Machine("liability");
    private static final int BATCH = 200;

    private final Gate gate;
    private final DueCases cases;
    private final DueSendings sendings;
    private final FindingsOfDisclosure disclosure;
    private final ReadingLog readings;
    private final Intrusions intrusions;
    private final FoundBreaches found;
    private final CorrectionOrders orders;
    private final Units units;
    private final Houses houses;
    private final Clock clock;

    Findings(
            Gate gate,
            DueCases cases,
            DueSendings sendings,
            FindingsOfDisclosure disclosure,
            ReadingLog readings,
            Intrusions intrusions,
            FoundBreaches found,
            CorrectionOrders orders,
            Units units,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.sendings = sendings;
        this.disclosure = disclosure;
        this.readings = readings;
        this.intrusions = intrusions;
        this.found = found;
        this.orders = orders;
        this.units = units;
        this.houses = houses;
        this.clock = clock;
    }

    @Enforces({Provision.KM_36, Provision.KM_37})
    void go() {
        LocalDate today = LocalDate.now(clock);
        goThrough(
                (tx, after) -> cases.until(tx, today, after, BATCH),
                DueCase::petition,
                (tx, one) -> one.clocks().forEach(term -> missed(tx, one, term, today)));
        goThrough((tx, after) -> sendings.until(tx, today, after, BATCH), Sending::id, (tx, one) -> {
            if (one.late(today)) missed(tx, one);
        });
        disclosure.go(this);
        goThrough((tx, after) -> readings.withheld(tx, after, BATCH), Reading::id, intrusions::tried);
    }

    /** Batch by batch, each in a transaction of its own. @param next what comes after a number, in the order of numbers */
    <T> void goThrough(
            BiFunction<DSLContext, Long, List<T>> next, ToLongFunction<T> number, BiConsumer<DSLContext, T> look) {
        List<T> batch = List.of();
        do {
            long after = batch.isEmpty() ? 0 : number.applyAsLong(batch.getLast());
            batch = gate.as(TASK, tx -> {
                var some = next.apply(tx, after);
                some.forEach(one -> look.accept(tx, one));
                return some;
            });
        } while (batch.size() == BATCH);
    }

    /** KM-36.3, KM-36.4. Telling the petitioner is the house's; an answer is the department's where the case lies. */
    private void missed(DSLContext tx, DueCase one, Running term, LocalDate today) {
        var breach = Breaches.of(term.term(), term.lastDay(), today).orElse(null);
        if (breach == null) return;
        var desk = houses.department(one.department()).orElse(null);
        boolean house =
                breach == Breach.NOTICE_LATE || desk == null || Judging.isTheHouse(desk.kind(), breach.ground());
        var unit = new Units.Unit(one.houseCode(), house ? null : (Long) one.department());
        var subject = Subject.missed(one.petition(), term.term(), term.lastDay());
        propose(tx, one.directCustoms(), breach, unit, subject, one.walled() ? one.houseCode() : null);
    }

    /** KM-36.1, KM-36.4: forwarded or assigned to a house of this system. */
    private void missed(DSLContext tx, Sending one) {
        String house = one.to().house();
        if (house == null) return;
        var breach = Breaches.ofSending(one.receivedOn() != null);
        String sender = one.from().house();
        String report = one.report() ? sender == null ? house : sender : null;
        var unit = new Units.Unit(house, null);
        propose(tx, one.directCustoms(), breach, unit, Subject.missed(one.id(), one.due()), report);
    }

    void propose(
            DSLContext tx,
            String directCustoms,
            Breach breach,
            Units.Unit unit,
            Subject subject,
            @Nullable String report) {
        var competence = Judging.competent(
                breach.ground(),
                unit.house(),
                unit.department() != null,
                orders.superiorOrders(unit.house()),
                units.superior(unit.house()),
                report);
        found.propose(tx, Charge.found(directCustoms, competence, unit, breach, subject));
    }
}
