package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Ownership.Content;
import xinqiao.leadership.rules.Owning;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;

/** Leaders own hard cases (包案): who, since when, what is to be reached and by which measures, until the release. */
@Component
public class Ownerships {
    private final Gate gate;
    private final LeaderBook book;
    private final Leaders leaders;
    private final PetitionDesk desk;
    private final Clock clock;

    Ownerships(Gate gate, LeaderBook book, Leaders leaders, PetitionDesk desk, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.leaders = leaders;
        this.desk = desk;
        this.clock = clock;
    }

    /** An ownership with what the actor may do. @param barred its owner may not see the case any more */
    public record Owned(Ownership ownership, boolean barred, Set<OwnershipAct> open) {}

    /**
     * A leader takes a case on, or the petition office enters that one did.
     *
     * @param person the leader
     * @throws NotThere for a case that the actor can't see
     */
    public Decision<Ownership> take(
            Actor actor, long petition, long person, String aim, LocalDate due, List<Measure> measures) {
        Petition file = desk.read(actor, petition).petition();
        var origin = file.origin();
        var leader = leaders.leader(origin.houseCode(), person);
        boolean known =
                measures.stream().allMatch(one -> leaders.departmentKnown(origin.houseCode(), one.department()));
        return gate.as(actor, tx -> {
            boolean owned = !book.list(
                            tx, PaperKind.OWNERSHIP, LeaderBook.ofCase(petition).and(LeaderBook.open()))
                    .isEmpty();
            return Owning.take(file, actor, person, leader, owned, aim, due, measures, known, today())
                    .map(good -> {
                        var row = LeaderBook.rowOf(PaperKind.OWNERSHIP, origin, today(), PaperState.OPEN);
                        row.setLeader(person);
                        String by = Objects.requireNonNull(leader).person().name();
                        var content = new Content(by, aim.strip(), due, measures, List.of(), "");
                        dates(row, content);
                        var fact = new LeaderFact.TakenOn(petition, person, today(), due, measures.size());
                        return read(tx, book.begin(tx, actor, row, content, fact));
                    });
        });
    }

    private static void dates(LeaderPaperRecord row, Content content) {
        row.setDueOn(Measure.next(content.measures())
                .filter(next -> next.isBefore(content.due()))
                .orElse(content.due()));
        row.setDepartments(Measure.departments(content.measures()));
    }

    /** 化解进展 */
    public Decision<Ownership> note(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                OwnershipAct.NOTE,
                (owned, row) -> new Objections()
                        .when(words.isBlank(), Provision.KM_6, "leadership.refusal.no-words")
                        .orGrant(() -> new Step(
                                owned.ownership().content().noting(Noted.of(actor, today(), Noted.Kind.STEP, words)),
                                new LeaderFact.StepNoted(today()))));
    }

    /** @param place of the measure in the list */
    public Decision<Ownership> measureDone(Actor actor, long id, int place, String result) {
        return act(actor, id, OwnershipAct.MEASURE, (owned, row) -> {
            Content content = owned.ownership().content();
            return Owning.done(content.measures(), place, result).map(words -> {
                var after = content.with(Measure.done(content.measures(), place, today(), words));
                dates(row, after);
                return new Step(after, new LeaderFact.MeasureDone(today(), place));
            });
        });
    }

    /** 解除包案 */
    public Decision<Ownership> release(Actor actor, long id, String result) {
        return act(
                actor,
                id,
                OwnershipAct.RELEASE,
                (owned, row) -> Owning.release(owned.ownership(), owned.barred(), result)
                        .map(words -> {
                            row.setState(PaperState.DONE.name());
                            row.setDoneOn(today());
                            return new Step(
                                    owned.ownership().content().released(words), new LeaderFact.Released(today()));
                        }));
    }

    private record Step(Content content, LeaderFact fact) {}

    private Decision<Ownership> act(
            Actor actor, long id, OwnershipAct act, BiFunction<Owned, LeaderPaperRecord, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, PaperKind.OWNERSHIP, id);
            Owned owned = owned(tx, actor, row);
            if (!owned.open().contains(act)) return Decision.refused(Provision.KM_6, "leadership.refusal.not-now");
            Decision<Step> ruled = rule.apply(owned, row);
            if (ruled instanceof Granted<Step>(Step step)) book.write(tx, actor, row, step.content(), step.fact());
            return ruled.map(step -> read(tx, row));
        });
    }

    private Owned owned(DSLContext tx, Actor actor, LeaderPaperRecord row) {
        Ownership one = read(tx, row);
        var walls = desk.read(actor, one.petition()).petition().walls();
        var leader = leaders.leader(one.house(), one.leader());
        boolean barred = leader == null
                || walls.bars(one.leader(), leader.department().id(), one.house())
                || walls.isProtected() && !walls.readers().contains(one.leader());
        return new Owned(one, barred, Owning.open(one, barred, actor));
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.SYS_4, Provision.KM_21B})
    public Owned open(Actor actor, long id) {
        return gate.as(actor, tx -> owned(tx, actor, book.find(tx, PaperKind.OWNERSHIP, id)));
    }

    /** Of one case, the newest first. */
    public List<Ownership> of(Actor actor, long petition) {
        return list(actor, LeaderBook.ofCase(petition));
    }

    /** Of the house, the newest first. @param all those that were released too */
    public List<Ownership> list(Actor actor, boolean all) {
        Condition house = LeaderBook.ofHouse(actor.houseCode());
        return list(actor, all ? house : house.and(LeaderBook.open()));
    }

    private List<Ownership> list(Actor actor, Condition wanted) {
        return gate.as(actor, tx -> book.list(tx, PaperKind.OWNERSHIP, wanted, this::read));
    }

    private Ownership read(DSLContext tx, LeaderPaperRecord row) {
        return read(row, book.cases(tx, List.of(row)));
    }

    private Ownership read(LeaderPaperRecord row, Map<Long, CaseRef> cases) {
        Content content = book.content(row, Content.class);
        return new Ownership(
                row.getId(),
                row.getHouseCode(),
                Arrays.stream(row.getCases()).findFirst().orElseThrow(),
                LeaderBook.refs(row, cases),
                row.getLeader(),
                row.getOnDay(),
                content.due(),
                row.getDueOn(),
                PaperState.valueOf(row.getState()),
                row.getDoneOn(),
                content);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
