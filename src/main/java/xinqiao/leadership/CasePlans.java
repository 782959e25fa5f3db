package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.LeaderPaperRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.leadership.CasePlan.Content;
import xinqiao.leadership.rules.Owning;
import xinqiao.leadership.rules.Planning;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;

/** Plans to coordinate (协调处理方案) and outlines of direct answers (答复提纲), approved before they are carried out. */
@Component
public class CasePlans {
    private final Gate gate;
    private final LeaderBook book;
    private final Leaders leaders;
    private final PetitionDesk desk;
    private final Clock clock;

    CasePlans(Gate gate, LeaderBook book, Leaders leaders, PetitionDesk desk, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.leaders = leaders;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The office puts it forward; it waits for the leader.
     *
     * @param kind {@code COORDINATION} or {@code OUTLINE}
     * @throws NotThere for a case that the actor can't see
     */
    public Decision<CasePlan> propose(
            Actor actor, PaperKind kind, long petition, String words, Coordinator coordinator, List<Measure> measures) {
        var file = desk.read(actor, petition).petition();
        var origin = file.origin();
        boolean known =
                measures.stream().allMatch(one -> leaders.departmentKnown(origin.houseCode(), one.department()));
        return gate.as(actor, tx -> {
            boolean standing = !book.list(tx, kind, LeaderBook.ofCase(petition).and(LeaderBook.open()))
                    .isEmpty();
            return Planning.propose(kind, file, actor, words, measures, known, standing, today())
                    .map(good -> {
                        var row = LeaderBook.rowOf(kind, origin, today(), PaperState.APPROVAL);
                        row.setPersonId(actor.personId());
                        row.setDepartments(Measure.departments(measures));
                        var content =
                                new Content(words.strip(), coordinator, measures, List.of(), "", actor.signature());
                        var fact = new LeaderFact.Drafted(kind, today(), List.of(petition));
                        return read(tx, book.begin(tx, actor, row, content, fact));
                    });
        });
    }

    /** 审定: carried out as the leader decides; or over, with the reason, so that another can be put forward. */
    public Decision<CasePlan> approve(
            Actor actor, PaperKind kind, long id, boolean approved, Coordinator coordinator, String words) {
        return act(
                actor,
                kind,
                id,
                PlanAct.APPROVE,
                (plan, row) -> Planning.approve(plan, actor, approved, words).map(good -> {
                    row.setLeader(actor.as());
                    row.setState((approved ? PaperState.OPEN : PaperState.DONE).name());
                    if (approved) next(row, plan.content());
                    else row.setDoneOn(today());
                    Content decided = plan.content().by(coordinator);
                    var note = Noted.of(actor, today(), approved ? Noted.Kind.READ : Noted.Kind.RETURNED, words);
                    return new Step(decided.noting(note), new LeaderFact.Signed(today(), approved, null));
                }));
    }

    private static void next(LeaderPaperRecord row, Content content) {
        row.setDueOn(Measure.next(content.measures()).orElse(null));
    }

    /** A step is taken. @param place of it in the list */
    public Decision<CasePlan> measureDone(Actor actor, PaperKind kind, long id, int place, String result) {
        return act(actor, kind, id, PlanAct.MEASURE, (plan, row) -> {
            Content content = plan.content();
            return Owning.done(content.measures(), place, result).map(words -> {
                var after = content.with(Measure.done(content.measures(), place, today(), words));
                next(row, after);
                return new Step(after, new LeaderFact.MeasureDone(today(), place));
            });
        });
    }

    /** @param outcome what was coordinated, or how the written answer was given */
    public Decision<CasePlan> conclude(Actor actor, PaperKind kind, long id, String outcome) {
        return act(
                actor,
                kind,
                id,
                PlanAct.CONCLUDE,
                (plan, row) -> Planning.conclude(plan, outcome).map(words -> {
                    row.setState(PaperState.DONE.name());
                    row.setDoneOn(today());
                    return new Step(plan.content().ended(words), new LeaderFact.Released(today()));
                }));
    }

    private record Step(Content content, LeaderFact fact) {}

    private Decision<CasePlan> act(
            Actor actor,
            PaperKind kind,
            long id,
            PlanAct act,
            BiFunction<CasePlan, LeaderPaperRecord, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, kind, id);
            CasePlan plan = read(tx, row);
            if (!Planning.open(plan, actor).contains(act))
                return Decision.refused(Planning.provision(kind), "leadership.refusal.not-now");
            Decision<Step> ruled = rule.apply(plan, row);
            if (ruled instanceof Granted<Step>(Step step)) book.write(tx, actor, row, step.content(), step.fact());
            return ruled.map(step -> read(tx, row));
        });
    }

    /** What is open to the actor now. */
    public static Set<PlanAct> open(CasePlan plan, Actor actor) {
        return Planning.open(plan, actor);
    }

    /** What it rests on. */
    public static Provision provision(PaperKind kind) {
        return Planning.provision(kind);
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.SYS_4, Provision.KM_21B})
    public CasePlan open(Actor actor, PaperKind kind, long id) {
        CasePlan plan = gate.as(actor, tx -> read(tx, book.find(tx, kind, id)));
        var _ = desk.read(actor, plan.petition()); // a protected case's reading is journalled
        return plan;
    }

    /** Of one case, the newest first. */
    public List<CasePlan> of(Actor actor, PaperKind kind, long petition) {
        return list(actor, kind, LeaderBook.ofCase(petition));
    }

    /** Of the house, the newest first. @param all those that are over too */
    public List<CasePlan> list(Actor actor, PaperKind kind, boolean all) {
        Condition house = LeaderBook.ofHouse(actor.houseCode());
        return list(actor, kind, all ? house : house.and(LeaderBook.open()));
    }

    private List<CasePlan> list(Actor actor, PaperKind kind, Condition wanted) {
        return gate.as(actor, tx -> book.list(tx, kind, wanted, this::read));
    }

    private CasePlan read(DSLContext tx, LeaderPaperRecord row) {
        return read(row, book.cases(tx, List.of(row)));
    }

    private CasePlan read(LeaderPaperRecord row, Map<Long, CaseRef> cases) {
        return new CasePlan(
                row.getId(),
                row.getHouseCode(),
                PaperKind.valueOf(row.getKind()),
                Arrays.stream(row.getCases()).findFirst().orElseThrow(),
                LeaderBook.refs(row, cases),
                row.getPersonId(),
                row.getLeader(),
                row.getOnDay(),
                row.getDueOn(),
                PaperState.valueOf(row.getState()),
                row.getDoneOn(),
                book.content(row, Content.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
