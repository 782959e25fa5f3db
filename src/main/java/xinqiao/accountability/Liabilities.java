package xinqiao.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Charge.Subject;
import xinqiao.accountability.LiabilityFact.*;
import xinqiao.accountability.LiabilityStore.Case;
import xinqiao.accountability.LiabilityStore.Kept;
import xinqiao.accountability.rules.Judging;
import xinqiao.accountability.rules.Judging.Competence;
import xinqiao.disclosure.AmissApplications;
import xinqiao.disclosure.AmissApplications.Named;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;

/** The register of liability (责任追究): what is done with a case, from the proposal to its end. */
@Component
public class Liabilities {
    private final Gate gate;
    private final LiabilityStore store;
    private final AmissApplications applications;
    private final CorrectionOrders orders;
    private final Units units;
    private final Houses houses;
    private final Journal journal;
    private final Clock clock;

    Liabilities(
            Gate gate,
            LiabilityStore store,
            AmissApplications applications,
            CorrectionOrders orders,
            Units units,
            Houses houses,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.applications = applications;
        this.orders = orders;
        this.units = units;
        this.houses = houses;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of an entry. @param seen whether it is for whoever entered it; else another house or office judges it */
    public record Entry(long id, boolean seen) {}

    /** What a fact changes, with the words that belong to it. */
    private record Step(Liability after, LiabilityFact fact) {}

    /**
     * Enters what somebody saw. Whoever may judge it has opened it with that; for anybody else it is a proposal to those who
     * judge.
     */
    @Enforces({Provision.KM_35, Provision.KM_36, Provision.KM_37})
    public Decision<Entry> enter(Actor actor, NewLiability asked) {
        return enter(actor, asked, Judging.enters(actor), null).map(one -> new Entry(one.id(), one.seen()));
    }

    /** A case that has begun. @param judge the house that judges it */
    record Begun(long id, boolean seen, String judge) {}

    /** @param may whether the actor may enter it @param inspection the check that it is proposed from */
    Decision<Begun> enter(Actor actor, NewLiability asked, boolean may, @Nullable Long inspection) {
        return gate.as(actor, tx -> {
            String number = asked.caseNumber().strip();
            Case about = number.isEmpty() ? null : store.petition(tx, number).orElse(null);
            // a breach of disclosure may be about an application
            Named application =
                    number.isEmpty() || !asked.ground().ofDisclosure() ? null : applications.named(tx, number);
            var kind = asked.unitDepartment() == null
                    ? null
                    : houses.department(asked.unitDepartment())
                            .map(Department::kind)
                            .orElse(null);
            boolean house = kind == null || Judging.isTheHouse(kind, asked.ground());
            Long department = house ? null : asked.unitDepartment();
            if (!units.answerable(actor.houseCode(), asked))
                return Decision.refused(asked.ground().provision(), "accountability.refusal.no-unit");
            var competence = Judging.competent(
                    asked.ground(),
                    asked.unitHouse(),
                    department != null,
                    orders.superiorOrders(asked.unitHouse()),
                    units.superior(asked.unitHouse()),
                    about != null && about.walled() ? about.house() : null);
            return new Objections()
                    .when(!may, asked.ground().provision(), "accountability.refusal.not-now")
                    .when(
                            !number.isEmpty() && about == null && application == null,
                            asked.ground().provision(),
                            "accountability.refusal.no-such-case")
                    .when(asked.statement().isBlank(), asked.ground().provision(), "accountability.refusal.no-words")
                    .and(Judging.naming(
                            asked.people(),
                            units.known(asked.unitHouse(), asked.unitDepartment(), asked.people()),
                            actor,
                            units.leaders(competence.house())))
                    .orGrant(() -> {
                        var subject = application != null
                                ? Subject.ofApplication(application.id())
                                : Subject.of(about == null ? null : (Long) about.id());
                        String direct = application != null
                                ? application.directCustoms()
                                : about != null ? about.directCustoms() : units.directCustoms(asked.unitHouse());
                        return begin(tx, actor, asked, department, subject, direct, competence, inspection);
                    });
        });
    }

    private Begun begin(
            DSLContext tx,
            Actor actor,
            NewLiability asked,
            @Nullable Long department,
            Subject subject,
            String directCustoms,
            Competence competence,
            @Nullable Long inspection) {
        var charge = new Charge(
                directCustoms,
                competence,
                new Units.Unit(asked.unitHouse(), department),
                asked.people(),
                asked.ground(),
                null,
                subject);
        var said = LiabilityContent.of(asked.statement().strip());
        var proposed = Liability.proposed(store.next(tx), charge, today(), said);
        List<LiabilityFact> facts = new ArrayList<>();
        facts.add(new Entered(today(), asked.ground(), asked.unitHouse(), department, inspection));
        boolean opens = Judging.open(proposed, actor, today()).contains(LiabilityAct.OPEN);
        if (opens) facts.add(new Opened(today(), asked.people()));
        var one = opens ? proposed.opened(asked.people(), proposed.content()) : proposed;
        var _ = store.insert(tx, one, null, append(tx, actor, one, Link.START, facts));
        return new Begun(one.id(), store.find(tx, one.id()).isPresent(), competence.house());
    }

    /** Opened as a liability case. @param people directly responsible, besides those who are named already */
    @Enforces({Provision.KM_35, Provision.KM_36, Provision.KM_37})
    public Decision<Long> open(Actor actor, long id, Set<Long> people, String words) {
        return act(actor, id, LiabilityAct.OPEN, (tx, one) -> {
            boolean known = units.known(one.unitHouse(), one.unitDepartment(), people);
            return Judging.naming(one.withPeople(people), known, actor, units.leaders(one.house()))
                    .map(all ->
                            new Step(one.opened(all, one.content().judged(words.strip())), new Opened(today(), all)));
        });
    }

    @Enforces(Provision.KM_36)
    public Decision<Long> setAside(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                LiabilityAct.SET_ASIDE,
                (tx, one) -> Judging.said(one, LiabilityAct.SET_ASIDE, words)
                        .map(why -> new Step(
                                one.in(LiabilityState.SET_ASIDE, one.content().judged(why)), new SetAside(today()))));
    }

    /** 责令改正. @param answerBy null: the last day of the period that the procedure configures */
    @Enforces(Provision.KM_36)
    public Decision<Long> order(Actor actor, long id, String demands, @Nullable LocalDate answerBy) {
        return act(actor, id, LiabilityAct.ORDER, (tx, one) -> {
            LocalDate by =
                    answerBy != null ? answerBy : orders.answerBy(one.house()).orElse(null);
            return Judging.ordering(one.ground(), demands, by, today())
                    .map(day -> ordered(tx, one, demands.strip(), day));
        });
    }

    private Step ordered(DSLContext tx, Liability one, String demands, LocalDate day) {
        var letter = orders.issue(tx, one, demands, day);
        var order =
                CorrectionOrder.issued(one.orders().size() + 1, today(), letter.number(), day, demands, letter.json());
        return new Step(one.ordered(day, one.content().ordering(order)), new Ordered(today(), letter.number(), day));
    }

    @Enforces(Provision.KM_36)
    public Decision<Long> answer(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                LiabilityAct.ANSWER,
                (tx, one) -> Judging.said(one, LiabilityAct.ANSWER, words)
                        .map(said -> new Step(
                                one.in(
                                        LiabilityState.ANSWERED,
                                        one.content().lastOrder(order -> order.answered(today(), said))),
                                new Answered(today()))));
    }

    /** Corrected or not; what isn't is ordered again. An answer that doesn't come is no correction. */
    @Enforces(Provision.KM_36)
    public Decision<Long> examine(Actor actor, long id, boolean corrected, String words) {
        return act(
                actor,
                id,
                LiabilityAct.EXAMINE,
                (tx, one) -> new Objections()
                        .and(Judging.said(one, LiabilityAct.EXAMINE, words))
                        .when(
                                corrected && one.state() == LiabilityState.ORDERED,
                                LiabilityAct.EXAMINE.provision(one.ground()),
                                "accountability.refusal.not-answered")
                        .orGrant(() -> new Step(
                                one.in(
                                        corrected ? LiabilityState.CORRECTED : LiabilityState.OPENED,
                                        one.content()
                                                .lastOrder(order -> order.examined(today(), corrected, words.strip()))),
                                new Examined(today(), corrected))));
    }

    /** For those directly responsible: to the supervision department; what is about a report stays with its readers. */
    @Enforces({Provision.KM_35, Provision.KM_36, Provision.KM_37, Provision.KM_21B})
    public Decision<Long> refer(Actor actor, long id, Referral what, String words) {
        return act(
                actor,
                id,
                LiabilityAct.REFER,
                (tx, one) -> Judging.said(one, LiabilityAct.REFER, words).map(said -> {
                    Long to = one.walled()
                            ? null
                            : units.supervision(one.house())
                                    .map(Department::id)
                                    .filter(department -> !department.equals(one.unitDepartment()))
                                    .orElse(null);
                    return new Step(
                            one.referral(to, true, one.content().referred(what, said)),
                            new Referred(today(), what, to));
                }));
    }

    @Enforces({Provision.KM_35, Provision.KM_36, Provision.KM_37})
    public Decision<Long> endReferral(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                LiabilityAct.END_REFERRAL,
                (tx, one) -> Judging.said(one, LiabilityAct.END_REFERRAL, words)
                        .map(said -> new Step(
                                one.referral(
                                        one.referredTo(), false, one.content().referralEnded(said)),
                                new ReferralEnded(today()))));
    }

    @Enforces({Provision.KM_35, Provision.KM_36, Provision.KM_37})
    public Decision<Long> close(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                LiabilityAct.CLOSE,
                (tx, one) -> Judging.said(one, LiabilityAct.CLOSE, words)
                        .map(said -> new Step(
                                one.in(LiabilityState.CLOSED, one.content().closed(said)), new Closed(today()))));
    }

    private Decision<Long> act(
            Actor actor, long id, LiabilityAct act, BiFunction<DSLContext, Liability, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            var may = Judging.check(kept.liability(), actor, act, today());
            if (!(may instanceof Granted<LiabilityAct>)) return may.map(_ -> id);
            return rule.apply(tx, kept.liability()).map(step -> {
                var link = append(tx, actor, step.after(), kept.link(), List.of(step.fact()));
                store.update(tx, step.after(), link);
                return id;
            });
        });
    }

    private Link append(DSLContext tx, Actor actor, Liability one, Link last, List<LiabilityFact> facts) {
        var stream = new Stream(LiabilityStore.STREAM, one.id(), one.directCustoms());
        var entries = facts.stream().map(store::entry).toList();
        return journal.append(tx, actor, stream, last, entries, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
