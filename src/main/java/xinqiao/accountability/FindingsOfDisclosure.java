package xinqiao.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Charge.Subject;
import xinqiao.accountability.rules.Breaches;
import xinqiao.accountability.rules.Judging;
import xinqiao.compliance.OverdueItems;
import xinqiao.compliance.OverdueItems.Overdue;
import xinqiao.disclosure.AmissApplications;
import xinqiao.disclosure.AmissApplications.Amiss;
import xinqiao.disclosure.AmissApplications.Whose;
import xinqiao.guide.OutdatedGuides;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.redress.AmissClaims;

/** SZ-34: what the night finds in disclosure: applications, review and court cases, complaints, and what is published late or never. */
@Component
class FindingsOfDisclosure {
    private static final int BATCH = 200;
    /** Nights after its end in which something is looked at once more, should the program have stood still. */
    private static final int LATELY = 31;
    /** The same for the end of a review or court case and for complaints, which are often entered late. */
    private static final int SETTLED = 366;

    private static final int MOST = 10_000;

    private final Gate gate;
    private final AmissApplications applications;
    private final AmissClaims claims;
    private final OverdueItems items;
    private final OutdatedGuides guides;
    private final Houses houses;
    private final Units units;
    private final Clock clock;

    FindingsOfDisclosure(
            Gate gate,
            AmissApplications applications,
            AmissClaims claims,
            OverdueItems items,
            OutdatedGuides guides,
            Houses houses,
            Units units,
            Clock clock) {
        this.gate = gate;
        this.applications = applications;
        this.claims = claims;
        this.items = items;
        this.guides = guides;
        this.houses = houses;
        this.units = units;
        this.clock = clock;
    }

    @Enforces(Provision.SZ_34)
    void go(Findings into) {
        LocalDate today = LocalDate.now(clock);
        LocalDate closed = today.minusDays(LATELY);
        LocalDate settled = today.minusDays(SETTLED);
        into.goThrough(
                (tx, after) -> applications.all(tx, today, closed, after, BATCH),
                one -> one.whose().application(),
                (tx, one) -> amiss(into, tx, one));
        gate.run(Findings.TASK, tx -> {
            applications.revoked(tx, settled, MOST).forEach(one -> {
                // an answer that didn't stand is the house's
                var subject = Subject.ofApplication(one.whose().application(), null, one.on());
                propose(into, tx, one.whose(), Breach.REPLY_REVOKED, subject);
            });
        });
        gate.run(Findings.TASK, tx -> claims(into, tx, settled, today));
        // the traces of what is published are read by a task of their own
        var overdue = items.since(closed);
        gate.run(
                Findings.TASK,
                tx -> overdue.forEach(one -> Breaches.ofPublication(one.due(), one.before(), today)
                        .ifPresent(breach -> owed(into, tx, one, breach))));
        var outdated = guides.look().stream()
                .flatMap(one -> items.update(one.house(), one.item(), one.element(), one.since()).stream())
                .toList();
        gate.run(
                Findings.TASK,
                tx -> outdated.forEach(
                        one -> Breaches.ofGuide(one.due(), today).ifPresent(breach -> owed(into, tx, one, breach))));
    }

    /** Late, or charged too much. */
    private void amiss(Findings into, DSLContext tx, Amiss one) {
        long application = one.whose().application();
        one.missed()
                .forEach(missed -> Breaches.ofApplication(missed.term(), missed.lastDay(), missed.reached())
                        .ifPresent(breach -> propose(
                                into,
                                tx,
                                one.whose(),
                                breach,
                                Subject.ofApplication(application, missed.term(), missed.lastDay()))));
        one.fees()
                .forEach(fee -> Breaches.ofFee(fee.charged(), fee.lawful())
                        .ifPresent(breach -> propose(
                                into,
                                tx,
                                one.whose(),
                                breach,
                                Subject.ofApplication(application, null, fee.noticedOn()))));
    }

    /** A late answer is its desk's; what a complaint was right about, the house's that it is about. */
    private void claims(Findings into, DSLContext tx, LocalDate since, LocalDate today) {
        for (var one : claims.late(tx, since, today, MOST))
            Breaches.ofClaim(one.kind(), one.on(), reached(one.reached(), today))
                    .ifPresent(breach -> into.propose(
                            tx,
                            one.directCustoms(),
                            breach,
                            answering(one),
                            Subject.ofClaim(one.claim(), one.on()),
                            null));
        for (var one : claims.founded(tx, since, MOST))
            into.propose(
                    tx,
                    one.directCustoms(),
                    Breach.COMPLAINT_FOUNDED,
                    new Units.Unit(one.house(), null),
                    Subject.ofClaim(one.claim(), one.on()),
                    null);
    }

    /** The supervision department doesn't judge itself: its house answers to the one above, and without one to its leaders. */
    private Units.Unit answering(AmissClaims.Amiss one) {
        return switch (one.kind()) {
            case COMPLAINT ->
                units.superior(one.deskHouse()) == null
                        ? unit(one.deskHouse(), one.desk(), Breach.COMPLAINT_LATE)
                        : new Units.Unit(one.deskHouse(), null);
            case CORRECTION -> unit(one.deskHouse(), one.desk(), Breach.RECORD_LATE);
        };
    }

    private void owed(Findings into, DSLContext tx, Overdue one, Breach breach) {
        into.propose(
                tx,
                one.house().directCustoms(),
                breach,
                unit(one.house().code(), one.department(), breach),
                Subject.ofItem(one.item(), one.due()),
                null);
    }

    private static LocalDate reached(@Nullable LocalDate day, LocalDate today) {
        return Objects.requireNonNullElse(day, today);
    }

    private void propose(Findings into, DSLContext tx, Whose whose, Breach breach, Subject subject) {
        into.propose(tx, whose.directCustoms(), breach, unit(whose.house(), whose.department(), breach), subject, null);
    }

    private Units.Unit unit(String house, @Nullable Long department, Breach breach) {
        var desk = department == null ? null : houses.department(department).orElse(null);
        return desk == null || Judging.isTheHouse(desk.kind(), breach.ground())
                ? new Units.Unit(house, null)
                : new Units.Unit(desk.houseCode(), desk.id());
    }
}
