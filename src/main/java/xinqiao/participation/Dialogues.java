package xinqiao.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.participation.rules.Course;
import xinqiao.participation.rules.Dealing;
import xinqiao.participation.rules.Drafting;
import xinqiao.participation.rules.Keeping;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;

/** What is done with them at the desk: written, approved, opened, dealt with, published; each act with its fact. */
@Component
public class Dialogues {
    private final Gate gate;
    private final DialogueStore store;
    private final VoiceStore voices;
    private final Houses houses;
    private final Clock clock;

    Dialogues(Gate gate, DialogueStore store, VoiceStore voices, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.voices = voices;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whether the actor writes any. */
    public static boolean writes(Actor actor) {
        return Keeping.drafts(actor);
    }

    /**
     * 拟稿、登记
     *
     * @param asker of a question, where they leave a name or a number
     */
    public Decision<Dialogue> begin(Actor actor, DialogueDraft draft, List<Upload> files, Voice.@Nullable Said asker) {
        var kind = draft.content().kind();
        var checked = kind.outward() ? Drafting.keep(draft) : Drafting.whole(draft, files.size(), today());
        return new Objections()
                .when(!Keeping.drafts(actor), Drafting.provision(kind), "participation.refusal.not-yours")
                .and(checked)
                .orGrant(() -> draft)
                .map(good -> gate.as(actor, tx -> {
                    var one = store.begin(tx, actor, good, first(good.content()), today());
                    var thought = one.with(one.inside().writtenBy(actor.selves()));
                    store.think(tx, one.id(), thought.inside());
                    store.addFiles(tx, one.id(), false, kind.outward(), files);
                    if (asker != null) voices.add(tx, actor, one, asker(asker));
                    return thought;
                }));
    }

    /** A question that was answered on the spot is done with. */
    private static DialogueState first(Content content) {
        if (content instanceof Question said && said.answered()) return DialogueState.DONE;
        return content.kind().outward() ? DialogueState.DRAFT : DialogueState.OPEN;
    }

    private VoiceStore.Fresh asker(Voice.Said said) {
        return new VoiceStore.Fresh(
                VoiceKind.ASKER, null, null, today(), false, VoiceState.RECEIVED, 1, Map.of(), said);
    }

    /** 修改 @param without files that are taken away */
    public Decision<Dialogue> edit(Actor actor, long id, DialogueDraft draft, List<Upload> files, List<Long> without) {
        return gate.as(actor, tx -> {
            var one = open(actor, store.locked(tx, id), DialogueAct.EDIT);
            return Drafting.keep(draft).map(good -> {
                var next = one.drafted(good);
                var written = next.with(next.inside().writtenBy(actor.selves()));
                store.write(tx, actor, written, DialogueAct.EDIT);
                store.removeFiles(tx, id, without);
                store.addFiles(tx, id, false, true, files);
                return written;
            });
        });
    }

    public Decision<Dialogue> act(Actor actor, long id, DialogueCommand command) {
        return act(actor, id, command, List.of());
    }

    /** @param files photos and papers of an event, with its record */
    public Decision<Dialogue> act(Actor actor, long id, DialogueCommand command, List<Upload> files) {
        return gate.as(actor, tx -> {
            var one = open(actor, store.locked(tx, id), command.act());
            var said = voices.of(tx, id);
            var known = new Course.Known(
                    today(),
                    store.files(tx, id).size(),
                    (int) said.stream()
                            .filter(voice -> voice.kind() == VoiceKind.COMMENT)
                            .count(),
                    (int) said.stream()
                            .filter(voice -> voice.kind() == VoiceKind.COMMENT && voice.point() == null)
                            .count(),
                    Counting.tally(one, said));
            Decision<Dialogue> ruled = one.kind().outward()
                    ? Course.decide(one, actor, command, known)
                    : Dealing.decide(one, actor, command, ids(departments(actor, one, command.act())), today());
            if (ruled instanceof Granted<Dialogue>(Dialogue next)) {
                Dialogue kept = command.act() == DialogueAct.DEAL
                                || command.act() == DialogueAct.POINT
                                || command.act() == DialogueAct.RECORD
                        ? next.with(next.inside().writtenBy(actor.selves()))
                        : next;
                store.write(tx, actor, kept, command.act());
                store.addFiles(tx, id, true, false, files);
                if (command.act() == DialogueAct.PUBLISH) store.openFiles(tx, id);
                if (command.act() == DialogueAct.PROPOSE) propose(actor, kept);
                return Decision.granted(kept);
            }
            return ruled;
        });
    }

    /** GS-17: what is asked often becomes the draft of a frequent question, which goes the way of all that becomes public. */
    private void propose(Actor actor, Dialogue one) {
        if (!(one.content() instanceof Question said)) return;
        var faq = new FrequentQuestion(said.business(), said.question(), said.answer());
        if (!begin(actor, new DialogueDraft(one.title(), null, null, faq, one.number()), List.of(), null)
                .isGranted()) throw new IllegalStateException("a question with an answer can always be proposed");
    }

    /** To which departments something may go: of the own house, or of the direct customs where it goes up the line. */
    public List<Department> departments(Actor actor, Dialogue one, DialogueAct act) {
        String house = act == DialogueAct.SEND_UP ? one.directCustoms() : actor.houseCode();
        return houses.departments(house).stream()
                .filter(department -> switch (department.kind()) {
                    case PETITION_OFFICE, HANDLING, LEGAL -> true;
                    case SUPERVISION, SECURITY, LEADERSHIP, IT -> false;
                })
                .toList();
    }

    private static List<Long> ids(List<Department> departments) {
        return departments.stream().map(Department::id).toList();
    }

    /** A comment that came by post, by telephone or in person (意见征集). */
    public Decision<Dialogue> add(Actor actor, long id, Voice.Said said, LocalDate on) {
        return gate.as(actor, tx -> {
            var one = open(actor, store.locked(tx, id), DialogueAct.ADD);
            LocalDate first = one.from();
            return new Objections()
                    .when(said.words().isBlank(), Drafting.provision(one.kind()), "participation.refusal.no-comment")
                    .when(
                            on.isAfter(today()) || first != null && on.isBefore(first),
                            Drafting.provision(one.kind()),
                            "participation.refusal.not-that-day")
                    .orGrant(() -> one)
                    .map(good -> {
                        voices.add(
                                tx,
                                actor,
                                good,
                                new VoiceStore.Fresh(
                                        VoiceKind.COMMENT,
                                        null,
                                        null,
                                        on,
                                        false,
                                        VoiceState.RECEIVED,
                                        1,
                                        Map.of(),
                                        said));
                        return good;
                    });
        });
    }

    /** Comments that say the same become one point. */
    public Decision<Dialogue> group(Actor actor, long id, Set<Long> comments, int point) {
        return gate.as(actor, tx -> {
            var one = open(actor, store.locked(tx, id), DialogueAct.GROUP);
            boolean there = point >= 1 && point <= one.inside().points().size();
            return new Objections()
                    .when(!there, Drafting.provision(one.kind()), "participation.refusal.no-point")
                    .when(comments.isEmpty(), Drafting.provision(one.kind()), "participation.refusal.no-comment")
                    .orGrant(() -> one)
                    .map(good -> {
                        voices.of(tx, id).stream()
                                .filter(voice -> voice.kind() == VoiceKind.COMMENT && comments.contains(voice.id()))
                                .forEach(voice -> voices.move(tx, actor, voice.id(), voice.state(), point));
                        return good;
                    });
        });
    }

    /** 签到: who of those with a place came. */
    public Decision<Dialogue> attend(Actor actor, long id, Set<Long> came) {
        return gate.as(actor, tx -> {
            var one = open(actor, store.locked(tx, id), DialogueAct.ATTEND);
            for (Voice voice : voices.of(tx, id)) {
                boolean had = voice.kind() == VoiceKind.SIGN_UP
                        && voice.state() != VoiceState.CANCELLED
                        && voice.state() != VoiceState.WAITING;
                VoiceState state = came.contains(voice.id()) ? VoiceState.CAME : VoiceState.ABSENT;
                if (had && state != voice.state()) voices.move(tx, actor, voice.id(), state, null);
            }
            return Decision.granted(one);
        });
    }

    private Dialogue open(Actor actor, Dialogue one, DialogueAct act) {
        if (!Keeping.sees(one, actor)) throw new NotThere(one.id());
        if (!Keeping.open(one, actor, today()).contains(act)) throw new NotThere(one.id());
        return one;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
