package xinqiao.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicationRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Scope;
import xinqiao.petition.NotThere;
import xinqiao.statistics.Publication.Adoption;
import xinqiao.statistics.Publication.Content;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.Publication.Note;
import xinqiao.statistics.rules.Publishing;

/** Circulars, proposals to improve and assessments: drafted by the petition office, approved by a leader, read by a circle. */
@Component
public class Publications {
    private final Gate gate;
    private final PublicationStore store;
    private final Houses houses;
    private final Clock clock;

    Publications(Gate gate, PublicationStore store, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.houses = houses;
        this.clock = clock;
    }

    /** Who can be chosen to read it: the own house, those below where one looks after them, and the one above. */
    public List<House> houses(Actor actor) {
        House own = houses.get(actor.houseCode());
        List<House> below = actor.scope() == Scope.BELOW ? houses.atOrBelow(own) : List.of(own);
        return Stream.concat(
                        below.stream(), houses.ancestors(own.code()).stream().limit(1))
                .toList();
    }

    /** Likewise, within the own house. */
    public List<Department> departments(Actor actor) {
        return houses.departments(actor.houseCode());
    }

    private Decision<Draft> check(Draft draft, Actor actor) {
        var reach = new Publishing.Reach(
                houses(actor).stream().map(House::code).collect(Collectors.toSet()),
                departments(actor).stream().map(Department::id).collect(Collectors.toSet()));
        return Publishing.draft(draft, actor, reach);
    }

    /** Whether the actor drafts them. */
    public static boolean drafts(Actor actor) {
        return actor.office();
    }

    /** 拟稿 */
    public Decision<Publication> draft(Actor actor, Draft draft) {
        return check(draft, actor)
                .map(good -> gate.as(actor, tx -> {
                    var row = new PublicationRecord();
                    row.setKind(good.kind().name());
                    row.setDirectCustoms(actor.directCustoms());
                    row.setHouseCode(actor.houseCode());
                    row.setPeriod(good.period().text());
                    row.setState(PublicationState.DRAFT.name());
                    Content content = written(row, actor, good, List.of());
                    var fact = new PublicationFact.Drafted(
                            good.kind(), good.period().text(), today());
                    return store.find(tx, store.begin(tx, actor, row, content, fact));
                }));
    }

    private Content written(PublicationRecord row, Actor actor, Draft draft, List<Note> notes) {
        row.setOnDay(today());
        row.setHouses(draft.houses().stream().sorted().toArray(String[]::new));
        row.setDepartments(draft.departments().stream().sorted().toArray(Long[]::new));
        row.setDrafter(actor.personId());
        proposed(row, actor);
        row.setAnswerBy(draft.answerBy());
        return new Content(draft.title().strip(), draft.parts(), draft.scores(), actor.signature(), notes);
    }

    /** Nobody among them approves it, however often it is written anew. */
    private static void proposed(PublicationRecord row, Actor actor) {
        Set<Long> all = new TreeSet<>(actor.selves());
        if (row.getProposers() != null) all.addAll(List.of(row.getProposers()));
        row.setProposers(all.toArray(Long[]::new));
    }

    /** 修改; whoever writes last is its drafter. */
    public Decision<Publication> edit(Actor actor, long id, Draft draft) {
        return act(
                actor,
                id,
                PublicationAct.EDIT,
                (one, row) -> check(draft, actor)
                        .map(good -> new Step(
                                written(row, actor, good, one.content().notes()),
                                new PublicationFact.Drafted(
                                        one.kind(), one.period().text(), today()))));
    }

    /** 送审 */
    public Decision<Publication> submit(Actor actor, long id) {
        return act(actor, id, PublicationAct.SUBMIT, (one, row) -> {
            row.setState(PublicationState.APPROVAL.name());
            proposed(row, actor);
            return Decision.granted(new Step(one.content(), new PublicationFact.Submitted(today())));
        });
    }

    /** 批准印发: from then on its circle reads it; or back with words. */
    @Enforces({Provision.JF_V5, Provision.KM_34})
    public Decision<Publication> decide(Actor actor, long id, boolean approved, String words) {
        return act(
                actor,
                id,
                PublicationAct.DECIDE,
                (one, row) -> Publishing.decide(one, actor, approved, words).map(good -> {
                    row.setState((approved ? PublicationState.PUBLISHED : PublicationState.DRAFT).name());
                    if (approved) {
                        row.setLeader(actor.personId());
                        row.setPublishedOn(today());
                    }
                    var note = note(actor, approved ? Note.Kind.APPROVED : Note.Kind.SENT_BACK, words);
                    var fact = new PublicationFact.Decided(
                            today(),
                            approved,
                            good.houses().stream().sorted().toList(),
                            good.departments().stream().sorted().toList());
                    return new Step(good.content().noting(note), fact);
                }));
    }

    /** 反馈采纳情况: a unit says what it makes of a proposal. */
    @Enforces(Provision.KM_7_5)
    public Decision<Publication> answer(Actor actor, long id, Adoption adoption, String words) {
        return act(actor, id, PublicationAct.ANSWER, (one, row) -> {
            if (words.isBlank()) return Decision.refused(Provision.KM_7_5, "statistics.refusal.no-words");
            row.setState(PublicationState.ANSWERED.name());
            var note = new Note(
                    today(),
                    actor.signature(),
                    actor.houseCode(),
                    Publishing.answersFor(one, actor),
                    Note.Kind.ANSWER,
                    adoption,
                    words.strip());
            return Decision.granted(new Step(
                    one.content().noting(note), new PublicationFact.Answered(today(), actor.houseCode(), adoption)));
        });
    }

    /** 跟踪落实 */
    @Enforces(Provision.KM_7_5)
    public Decision<Publication> follow(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                PublicationAct.FOLLOW,
                (one, row) -> words.isBlank()
                        ? Decision.refused(Provision.KM_7_5, "statistics.refusal.no-words")
                        : Decision.granted(new Step(
                                one.content().noting(note(actor, Note.Kind.FOLLOWED, words)),
                                new PublicationFact.Followed(today()))));
    }

    /** 落实完毕 */
    @Enforces(Provision.KM_7_5)
    public Decision<Publication> finish(Actor actor, long id, String words) {
        return act(actor, id, PublicationAct.FINISH, (one, row) -> {
            if (words.isBlank()) return Decision.refused(Provision.KM_7_5, "statistics.refusal.no-words");
            row.setState(PublicationState.DONE.name());
            return Decision.granted(new Step(
                    one.content().noting(note(actor, Note.Kind.FINISHED, words)),
                    new PublicationFact.Finished(today())));
        });
    }

    /** 作废 */
    public Decision<Publication> drop(Actor actor, long id) {
        return act(actor, id, PublicationAct.DROP, (one, row) -> {
            row.setState(PublicationState.DROPPED.name());
            return Decision.granted(new Step(one.content(), new PublicationFact.Dropped(today())));
        });
    }

    private Note note(Actor actor, Note.Kind kind, String words) {
        return new Note(today(), actor.signature(), actor.houseCode(), null, kind, null, words.strip());
    }

    private record Step(Content content, PublicationFact fact) {}

    private Decision<Publication> act(
            Actor actor, long id, PublicationAct act, BiFunction<Publication, PublicationRecord, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            var row = store.lock(tx, id);
            Publication one = seen(actor, store.read(row));
            if (!open(one, actor).contains(act))
                return Decision.refused(one.kind().provision(), "statistics.refusal.not-now");
            Decision<Step> ruled = rule.apply(one, row);
            if (ruled instanceof Granted<Step>(Step step)) store.write(tx, actor, row, step.content(), step.fact());
            return ruled.map(step -> Publishing.shown(store.read(row), actor));
        });
    }

    private static Publication seen(Actor actor, Publication one) {
        if (!Publishing.sees(one, actor)) throw new NotThere(one.id());
        return one;
    }

    /** What is open to the actor now. */
    public static Set<PublicationAct> open(Publication one, Actor actor) {
        return Publishing.open(one, actor);
    }

    /** Opens it; that the circle has read it is kept. @throws NotThere for whoever isn't in the circle */
    @Enforces(Provision.SYS_4)
    public Publication open(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Publication one = seen(actor, store.find(tx, id));
            if (one.state().published() && Publishing.circle(one, actor)) store.opened(tx, actor, id);
            return Publishing.shown(one, actor);
        });
    }

    /** How many have read it, by house; told to the house that issued it only. */
    public Map<String, Integer> readers(Actor actor, Publication one) {
        return Publishing.issues(one, actor) ? gate.as(actor, tx -> store.readers(tx, one.id())) : Map.of();
    }

    /** The newest first. */
    public List<Publication> list(Actor actor, PublicationKind kind) {
        return gate.as(actor, tx -> store.list(tx, kind)).stream()
                .filter(one -> Publishing.sees(one, actor))
                .map(one -> Publishing.shown(one, actor))
                .toList();
    }

    /** How many wait for a leader's approval. */
    public long toApprove(Actor actor) {
        return actor.may(xinqiao.organisation.Power.APPROVE) ? gate.as(actor, tx -> store.toApprove(tx, actor)) : 0;
    }

    /** How many the actor was to read and hasn't opened. */
    public long unread(Actor actor) {
        return gate.as(actor, tx -> store.unread(tx, actor));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
