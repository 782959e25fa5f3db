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
import xinqiao.participation.Inside;
import xinqiao.participation.Note;
import xinqiao.participation.Paper;
import xinqiao.participation.PaperAct;
import xinqiao.participation.PaperCommand;
import xinqiao.participation.PaperDraft;
import xinqiao.participation.PaperState;
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

    public static Decision<Paper> decide(Paper one, Actor actor, PaperCommand command, Known known) {
        return switch (command) {
            case PaperCommand.Plain(PaperAct act) ->
                act == PaperAct.SUBMIT ? submit(one, known) : Decision.granted(one.in(PaperState.DROPPED));
            case PaperCommand.Decide said -> approve(one, actor, said, known);
            case PaperCommand.Words(PaperAct act, String words) ->
                switch (act) {
                    case CALL_OFF -> callOff(one, actor, words, known);
                    case POINT -> point(one, words);
                    default -> publish(one, actor, words.strip(), known);
                };
            case PaperCommand.Deal said -> deal(one, said);
            case PaperCommand.Keep said -> keep(one, said);
            case PaperCommand.Pass _, PaperCommand.SendUp _ -> throw new IllegalArgumentException("not of this kind");
        };
    }

    @Enforces({Provision.GS_C25, Provision.GS_15})
    private static Decision<Paper> submit(Paper one, Known known) {
        var draft = new PaperDraft(one.title(), one.from(), one.until(), one.content(), one.inside().plan());
        return Drafting.whole(draft, known.files(), known.today()).map(whole -> one.in(PaperState.REVIEW));
    }

    /** 先审查、后公开: by the head of open government, who took no part in writing it. */
    @Enforces({Provision.GS_C25, Provision.GS_15})
    private static Decision<Paper> approve(Paper one, Actor actor, PaperCommand.Decide said, Known known) {
        var draft = new PaperDraft(one.title(), one.from(), one.until(), one.content(), one.inside().plan());
        var note = new Note(known.today(), actor.signature(), said.approved(), said.words().strip());
        Inside noted = one.inside().noting(note);
        if (!said.approved())
            return new Objections()
                    .when(said.words().isBlank(), Drafting.provision(one.kind()), "participation.refusal.no-words")
                    .orGrant(() -> one.with(noted).in(PaperState.DRAFT));
        return new Objections()
                .and(others(one, actor))
                .and(Drafting.whole(draft, known.files(), known.today()))
                .orGrant(() -> one.with(noted).shown(from(one, known.today())));
    }

    private static Decision<Paper> others(Paper one, Actor actor) {
        return new Objections()
                .when(
                        !Collections.disjoint(one.inside().writers(), Keeping.selves(actor)),
                        Drafting.provision(one.kind()),
                        "participation.refusal.own-draft")
                .orGrant(() -> one);
    }

    /** What lasts is seen from its first day on; the rest at once. */
    private static LocalDate from(Paper one, LocalDate today) {
        LocalDate first = one.from();
        return one.kind().lasts() && first != null && first.isAfter(today) ? first : today;
    }

    private static Decision<Paper> callOff(Paper one, Actor actor, String words, Known known) {
        var note = new Note(known.today(), actor.signature(), false, words.strip());
        return new Objections()
                .when(words.isBlank(), Drafting.provision(one.kind()), "participation.refusal.no-words")
                .orGrant(() -> one.with(one.inside().noting(note)).in(PaperState.CALLED_OFF));
    }

    private static Decision<Paper> point(Paper one, String gist) {
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
    private static Decision<Paper> deal(Paper one, PaperCommand.Deal said) {
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

    private static Decision<Paper> keep(Paper one, PaperCommand.Keep said) {
        return new Objections()
                .when(said.people() < 0, Provision.GS_15, "participation.refusal.seats")
                .when(said.words().isBlank(), Provision.GS_15, "participation.refusal.no-record")
                .orGrant(() -> one.with(one.inside().with(new PublicEvent.Record(said.people(), said.words().strip()))));
    }

    /** 公布: afterwards the result is public, with how each point was dealt with. */
    @Enforces({Provision.GS_C25, Provision.GS_15})
    private static Decision<Paper> publish(Paper one, Actor actor, String words, Known known) {
        var points = one.inside().points();
        var objections = new Objections();
        Paper next = switch (one.content()) {
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
                one.with(said.with(new Survey.Result(
                        known.tally().answers(), known.tally().counts(), words)));
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
