package xinqiao.participation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.participation.Consultation;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueCommand;
import xinqiao.participation.DialogueDraft;
import xinqiao.participation.DialogueState;
import xinqiao.participation.Inside;
import xinqiao.participation.Note;
import xinqiao.participation.Point;
import xinqiao.participation.PointOutcome;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Survey;

/** The way of what is drafted, approved, seen by everybody and ends with its result. */
public final class Course {
    private Course() {}

    /**
     * What is known when an act is done.
     *
     * @param files with the draft
     * @param comments how many opinions came
     * @param loose how many of them belong to no point yet
     * @param tally of a survey's answers so far
     */
    public record Known(LocalDate today, int files, int comments, int loose, Survey.Result tally) {}

    public static Decision<Dialogue> decide(Dialogue one, Actor actor, DialogueCommand command, Known known) {
        return switch (command) {
            case DialogueCommand.Plain(DialogueAct act) ->
                act == DialogueAct.SUBMIT ? submit(one, known) : Decision.granted(one.in(DialogueState.DROPPED));
            case DialogueCommand.Decide said -> approve(one, actor, said, known);
            case DialogueCommand.Words(DialogueAct act, String words) ->
                switch (act) {
                    case CALL_OFF -> callOff(one, actor, words, known);
                    case POINT -> point(one, words);
                    default -> publish(one, actor, words.strip(), known);
                };
            case DialogueCommand.Deal said -> deal(one, said);
            case DialogueCommand.Keep said -> keep(one, said);
            case DialogueCommand.Pass _, DialogueCommand.SendUp _ ->
                throw new IllegalArgumentException("not of this kind");
        };
    }

    @Enforces({Provision.GS_C25, Provision.GS_15})
    private static Decision<Dialogue> submit(Dialogue one, Known known) {
        var draft = new DialogueDraft(
                one.title(),
                one.from(),
                one.until(),
                one.content(),
                one.inside().plan());
        return Drafting.whole(draft, known.files(), known.today()).map(whole -> one.in(DialogueState.REVIEW));
    }

    /** 先审查、后公开: by the head of open government, who took no part in writing it. */
    @Enforces({Provision.GS_C25, Provision.GS_15})
    private static Decision<Dialogue> approve(Dialogue one, Actor actor, DialogueCommand.Decide said, Known known) {
        var draft = new DialogueDraft(
                one.title(),
                one.from(),
                one.until(),
                one.content(),
                one.inside().plan());
        var note = new Note(
                known.today(), actor.signature(), said.approved(), said.words().strip());
        Inside noted = one.inside().noting(note);
        if (!said.approved())
            return new Objections()
                    .when(said.words().isBlank(), Drafting.provision(one.kind()), "participation.refusal.no-words")
                    .orGrant(() -> one.with(noted).in(DialogueState.DRAFT));
        return new Objections()
                .and(others(one, actor))
                .and(Drafting.whole(draft, known.files(), known.today()))
                .orGrant(() -> one.with(noted).shown(from(one, known.today())));
    }

    private static Decision<Dialogue> others(Dialogue one, Actor actor) {
        return new Objections()
                .when(
                        !Collections.disjoint(one.inside().writers(), actor.selves()),
                        Drafting.provision(one.kind()),
                        "participation.refusal.own-draft")
                .orGrant(() -> one);
    }

    /** What lasts is seen from its first day on; the rest at once. */
    private static LocalDate from(Dialogue one, LocalDate today) {
        LocalDate first = one.from();
        return one.kind().lasts() && first != null && first.isAfter(today) ? first : today;
    }

    private static Decision<Dialogue> callOff(Dialogue one, Actor actor, String words, Known known) {
        var note = new Note(known.today(), actor.signature(), false, words.strip());
        return new Objections()
                .when(words.isBlank(), Drafting.provision(one.kind()), "participation.refusal.no-words")
                .orGrant(() -> {
                    var off = one.with(one.inside().noting(note)).in(DialogueState.CALLED_OFF);
                    // what nobody has seen yet is never seen
                    return one.isPublic(known.today()) ? off : off.unseen();
                });
    }

    private static Decision<Dialogue> point(Dialogue one, String gist) {
        return new Objections()
                .when(gist.isBlank(), Provision.GS_C25, "participation.refusal.no-gist")
                .orGrant(() -> {
                    List<Point> points = new ArrayList<>(one.inside().points());
                    points.add(new Point(points.size() + 1, gist.strip(), null, ""));
                    return one.with(one.inside().with(points));
                });
    }

    /** Whoever sent an opinion learns how it was dealt with: what isn't adopted as it is needs a reason. */
    @Enforces(Provision.GS_C25)
    private static Decision<Dialogue> deal(Dialogue one, DialogueCommand.Deal said) {
        var points = one.inside().points();
        return new Objections()
                .when(said.no() < 1 || said.no() > points.size(), Provision.GS_C25, "participation.refusal.no-point")
                .when(
                        said.outcome() != PointOutcome.ADOPTED && said.reason().isBlank(),
                        Provision.GS_C25,
                        "participation.refusal.no-reason")
                .orGrant(() -> one.with(one.inside()
                        .with(points.stream()
                                .map(point -> point.no() == said.no()
                                        ? new Point(
                                                point.no(),
                                                point.gist(),
                                                said.outcome(),
                                                said.reason().strip())
                                        : point)
                                .toList())));
    }

    private static Decision<Dialogue> keep(Dialogue one, DialogueCommand.Keep said) {
        return new Objections()
                .when(said.people() < 0, Provision.GS_15, "participation.refusal.seats")
                .when(said.words().isBlank(), Provision.GS_15, "participation.refusal.no-record")
                .orGrant(() -> one.with(one.inside()
                        .with(new PublicEvent.Record(said.people(), said.words().strip()))));
    }

    /** 公布: afterwards the result is public, with how each point was dealt with. */
    @Enforces({Provision.GS_C25, Provision.GS_15})
    private static Decision<Dialogue> publish(Dialogue one, Actor actor, String words, Known known) {
        var points = one.inside().points();
        var objections = new Objections();
        Dialogue next = switch (one.content()) {
            case Consultation said -> {
                objections
                        .when(known.loose() > 0, Provision.GS_C25, "participation.refusal.loose", known.loose())
                        .when(
                                points.stream().anyMatch(point -> point.outcome() == null),
                                Provision.GS_C25,
                                "participation.refusal.undealt")
                        .when(words.isEmpty(), Provision.GS_C25, "participation.refusal.no-result");
                yield one.with(said.with(new Consultation.Result(known.comments(), points, words)));
            }
            case Survey said ->
                one.with(said.with(
                        new Survey.Result(known.tally().answers(), known.tally().counts(), words)));
            case PublicEvent said -> {
                var kept = one.inside().record();
                objections.when(kept.words().isEmpty(), Provision.GS_15, "participation.refusal.no-record");
                yield one.with(said.with(kept));
            }
            default -> throw new IllegalArgumentException("nothing is published of a " + one.kind());
        };
        return objections.and(others(one, actor)).orGrant(() -> next.done(known.today()));
    }
}
