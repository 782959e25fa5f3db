package xinqiao.redress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.QueryCode;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;
import xinqiao.redress.ClaimDesks.Desk;
import xinqiao.redress.ClaimFact.*;
import xinqiao.redress.ClaimStore.Handled;
import xinqiao.redress.ClaimStore.Kept;
import xinqiao.redress.rules.Claiming;

/** Complaints and requests for correction: taken, handed to who can look into them, answered, served. */
@Component
public class Claims {
    private final Gate gate;
    private final ClaimStore store;
    private final ClaimDesks desks;
    private final ClaimLetters letters;
    private final ApplicationIntake intake;
    private final Houses houses;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    Claims(
            Gate gate,
            ClaimStore store,
            ClaimDesks desks,
            ClaimLetters letters,
            ApplicationIntake intake,
            Houses houses,
            Calendars calendars,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.desks = desks;
        this.letters = letters;
        this.intake = intake;
        this.houses = houses;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return number and query code; whoever takes a complaint down doesn't see it afterwards, unless it is theirs to answer */
    @Enforces({Provision.SZ_28, Provision.SZ_31, Provision.SZ_32})
    public Decision<ClaimReceipt> register(Viewer who, ClaimForm form) {
        boolean takes = !(who instanceof Actor actor)
                || Claiming.takes(actor, form.kind())
                        && houses.find(form.house())
                                .filter(house -> house.path().startsWith(actor.housePath()))
                                .isPresent();
        return new Objections()
                .when(!takes, form.kind().provision(), "redress.refusal.no-power")
                .and(Claiming.check(form, today()))
                .orGrant(() -> form)
                .flatMap(checked -> gate.as(who, tx -> begin(tx, who, checked)));
    }

    private Decision<ClaimReceipt> begin(DSLContext tx, Viewer who, ClaimForm form) {
        String about = form.application().strip();
        Optional<Handled> handled = about.isEmpty() ? Optional.empty() : store.handled(tx, about, form.house());
        // whoever mistypes a number and whoever guesses one get the same answer
        if (!about.isEmpty() && handled.isEmpty())
            return Decision.refused(form.kind().provision(), "redress.refusal.no-such-application");
        boolean complaint = form.kind() == ClaimKind.COMPLAINT;
        Set<Long> departments = complaint ? handled.map(Handled::departments).orElse(Set.of()) : Set.of();
        Set<Long> people = complaint ? handled.map(Handled::people).orElse(Set.of()) : Set.of();
        Desk desk = complaint ? desks.supervision(form.house(), departments) : desks.office(form.house());
        var house = houses.get(form.house());
        var profile = intake.profile(form.house());
        var entered = store.next(tx, form.house(), form.kind(), today().getYear());
        var one = new Claim(
                entered.id(),
                entered.number(),
                form.kind(),
                house.directCustoms(),
                form.house(),
                desk.house(),
                desk.department(),
                handled.map(Handled::application).orElse(null),
                profile.id(),
                form.receivedOn(),
                form.language(),
                !(who instanceof Actor),
                ClaimState.REGISTERED,
                null,
                Claiming.due(form.kind(), form.receivedOn(), profile, calendars.current())
                        .orElse(null),
                null,
                null,
                null,
                Set.of(desk.department()),
                people,
                departments.contains(desk.department()) ? Set.of() : departments,
                ClaimContent.of(form));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps
        Link link = append(
                tx,
                who,
                one,
                Link.START,
                new Registered(form.receivedOn(), form.kind(), form.house(), desk.department()),
                now);
        String code = QueryCode.fresh();
        store.insert(tx, one, house.path(), QueryCode.digest(one.number(), code), now, form.files(), link);
        return Decision.granted(new ClaimReceipt(one.id(), one.number(), code));
    }

    /** To the department that keeps the record. */
    @Enforces(Provision.SZ_28)
    public Decision<Long> assign(Actor actor, long id, long department) {
        return act(actor, id, ClaimAct.ASSIGN, (tx, kept) -> {
            Claim one = kept.claim();
            boolean known = desks.departments(one.house()).stream().anyMatch(each -> each.id() == department);
            return new Objections()
                    .when(!known, Provision.SZ_28, "redress.refusal.no-department")
                    .orGrant(() -> new Step(one.at(department), new HandedTo(today(), department)));
        });
    }

    /** Decided and answered; it goes back to the desk that serves. @param destination to whom it is handed on */
    @Enforces({Provision.SZ_28, Provision.SZ_32, Provision.LAW_D7})
    public Decision<Long> decide(Actor actor, long id, ClaimOutcome outcome, String reason, String destination) {
        return act(actor, id, ClaimAct.DECIDE, (tx, kept) -> {
            Claim one = kept.claim();
            long back = one.kind() == ClaimKind.CORRECTION
                    ? desks.office(one.house()).department()
                    : one.desk();
            return Claiming.decide(one, outcome, reason, destination)
                    .flatMap(how -> letters.issue(tx, one, how, reason.strip(), destination.strip()))
                    .map(letter -> new Step(
                            one.decided(
                                    back,
                                    outcome,
                                    today(),
                                    letter.number(),
                                    one.content().answered(reason.strip(), destination.strip(), letter.json())),
                            new Decided(today(), outcome, letter.number())));
        });
    }

    public Decision<Long> serve(Actor actor, long id, LocalDate on) {
        return act(
                actor,
                id,
                ClaimAct.SERVE,
                (tx, kept) -> Claiming.serve(kept.claim(), on, today())
                        .map(day -> new Step(kept.claim().served(day), new Served(day))));
    }

    /** What comes of an act. */
    private record Step(Claim after, ClaimFact fact) {}

    private interface Rule {
        Decision<Step> of(DSLContext tx, Kept kept);
    }

    private Decision<Long> act(Actor actor, long id, ClaimAct act, Rule rule) {
        return gate.as(actor, tx -> {
            Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            return Claiming.may(kept.claim(), actor, act)
                    .flatMap(_ -> rule.of(tx, kept))
                    .map(step -> {
                        Link link = append(tx, actor, step.after(), kept.link(), step.fact(), clock.instant());
                        store.update(tx, step.after(), link);
                        return id;
                    });
        });
    }

    private Link append(DSLContext tx, Viewer who, Claim one, Link last, ClaimFact fact, Instant at) {
        var stream = new Stream(ClaimStore.STREAM, one.id(), one.directCustoms());
        return journal.append(tx, who, stream, last, List.of(ClaimStore.entry(fact)), at);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
