package xinqiao.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.participation.rules.Keeping;
import xinqiao.petition.NotThere;

/** Reading them at the desk, and what of them waits. */
@Component
public class DialogueDesk {
    /** As many stand on a page. */
    public static final int PAGE = 50;

    private final Gate gate;
    private final DialogueStore store;
    private final VoiceStore voices;
    private final ParticipationSettings settings;
    private final Houses houses;
    private final Clock clock;

    DialogueDesk(
            Gate gate,
            DialogueStore store,
            VoiceStore voices,
            ParticipationSettings settings,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.voices = voices;
        this.settings = settings;
        this.houses = houses;
        this.clock = clock;
    }

    /**
     * One of them as it is to be read.
     *
     * @param voices nothing for whoever reads it from above
     * @param tally of a survey, so far
     * @param open what the reader may do now
     */
    public record Opened(
            Dialogue paper, List<Voice> voices, List<DialogueFile> files, Survey.Result tally, Set<DialogueAct> open) {
        public List<Voice> of(VoiceKind kind) {
            return voices.stream().filter(voice -> voice.kind() == kind).toList();
        }
    }

    /**
     * How many events a house held in a year, and how many it owes.
     *
     * @param planned announced, their day still to come
     * @param least which a subordinate house (隶属海关) owes
     */
    public record Year(House house, int held, int planned, int least) {
        public boolean owes() {
            return held < least;
        }
    }

    /** Whether these registers are for them at all. */
    public static boolean reads(Actor actor) {
        return Keeping.reads(actor);
    }

    public List<Dialogue> list(Actor actor, DialogueKind kind) {
        return gate.as(actor, tx -> store.list(tx, kind, null)).stream()
                .filter(one -> Keeping.sees(one, actor))
                .toList();
    }

    /** @param next where the page after it begins; null for the last */
    public record Page(List<Dialogue> papers, @Nullable Long next) {}

    /** A page of a register, the last one first. @param before the last one of the page before it */
    @Enforces(Provision.SYS_4)
    public Page page(Actor actor, DialogueKind kind, DialogueFilter filter, @Nullable Long before) {
        var found = gate.as(actor, tx -> store.page(tx, kind, filter, before, PAGE + 1));
        boolean more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        return new Page(
                page.stream().filter(one -> Keeping.sees(one, actor)).toList(),
                more ? page.getLast().id() : null);
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces(Provision.SYS_4)
    public Opened open(Actor actor, long id) {
        return gate.as(actor, tx -> {
            var one = store.find(tx, id)
                    .filter(found -> Keeping.sees(found, actor))
                    .orElseThrow(() -> new NotThere(id));
            List<Voice> said = Keeping.inside(one, actor) ? voices.of(tx, id) : List.of();
            return new Opened(
                    one, said, store.files(tx, id), Counting.tally(one, said), Keeping.open(one, actor, today()));
        });
    }

    /** Of the own house and those below: what each held with the public in that year (GS-15). */
    @Enforces(Provision.GS_15)
    public List<Year> years(Actor actor, int year) {
        var all = Stream.of(DialogueKind.EVENT, DialogueKind.SURVEY)
                .flatMap(kind -> gate.as(actor, tx -> store.ofYear(tx, kind, year)).stream())
                .filter(one -> Keeping.sees(one, actor))
                .toList();
        var top = houses.get(actor.houseCode());
        return houses.atOrBelow(top).stream()
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .map(house -> new Year(
                        house,
                        count(all, house, Set.of(Phase.OWED, Phase.PUBLISHED)),
                        count(all, house, Set.of(Phase.AHEAD, Phase.RUNNING)),
                        house.level() == Level.SUBORDINATE ? settings.eventsAYear() : 0))
                .sorted(Comparator.comparing(one -> one.house().path()))
                .toList();
    }

    private int count(List<Dialogue> all, House house, Set<Phase> phases) {
        return (int) all.stream()
                .filter(one -> one.house().equals(house.code()))
                .filter(one -> phases.contains(one.phase(today())))
                .count();
    }

    /** What waits for the actor: to be approved, to be published, to be answered. */
    public record Waiting(long approve, long owed, long answer, long late, long events) {}

    public Waiting waiting(Actor actor) {
        if (!Keeping.reads(actor)) return new Waiting(0, 0, 0, 0, 0);
        long approve = 0;
        long owed = 0;
        for (DialogueKind kind :
                List.of(DialogueKind.CONSULTATION, DialogueKind.SURVEY, DialogueKind.EVENT, DialogueKind.FAQ))
            for (Dialogue one : unfinished(actor, kind)) {
                if (Keeping.open(one, actor, today()).contains(DialogueAct.DECIDE)) approve++;
                if (one.house().equals(actor.houseCode())
                        && one.phase(today()) == Phase.OWED
                        && kind != DialogueKind.SURVEY
                        && Keeping.inside(one, actor)) owed++;
            }
        var questions = unfinished(actor, DialogueKind.QUESTION).stream()
                .filter(one -> Keeping.open(one, actor, today()).contains(DialogueAct.ANSWER))
                .toList();
        long late = questions.stream().filter(this::late).count();
        long events = Keeping.approves(actor)
                ? years(actor, today().getYear()).stream()
                        .filter(one -> one.house().code().equals(actor.houseCode()) && one.owes())
                        .count()
                : 0;
        return new Waiting(approve, owed, questions.size(), late, events);
    }

    /** Whatever there are: what waits mustn't be hidden by what is newer. */
    private List<Dialogue> unfinished(Actor actor, DialogueKind kind) {
        return gate.as(actor, tx -> store.unfinished(tx, kind, today())).stream()
                .filter(one -> Keeping.sees(one, actor))
                .toList();
    }

    private boolean late(Dialogue one) {
        return one.content() instanceof Question said
                && said.until() != null
                && said.until().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
