package xinqiao.petition.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Challenges.Anew;
import xinqiao.petition.Challenges.Challenge;
import xinqiao.petition.Command;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.ReviewAccepted;
import xinqiao.petition.PetitionFact.ReviewAsked;
import xinqiao.petition.PetitionFact.ReviewEnded;
import xinqiao.petition.PetitionFact.ReviewRefused;
import xinqiao.petition.PetitionFact.ReviewServed;
import xinqiao.petition.ReviewOf;
import xinqiao.procedure.Branch;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;

/** Review and re-review at the house that reviews, and what other bodies decided (复查、复核). */
final class Reviewing {
    private Reviewing() {}

    /** KM-29, KM-31: a request in time is reviewed; a late one only for a good reason, which is written down. */
    @Enforces({Provision.KM_29, Provision.KM_31, Provision.LAW_P3})
    static Decision<Ruling> accept(Petition petition, Actor actor, Command.AcceptReview command, Setting setting) {
        ReviewOf review = petition.origin().review();
        String remark = command.remark().strip();
        return new Objections()
                .when(review == null, Provision.KM_29, "petition.refusal.no-request-for-review")
                .when(
                        review != null && review.late() && remark.isEmpty(),
                        Provision.KM_31,
                        "petition.refusal.late-without-good-reason")
                .orGrant(() -> Ruling.of(new ReviewAccepted(setting.today(), remark, actor.personId())));
    }

    /** KM-31: past the period without good reason neither the request nor the matter is taken up any more. */
    @Enforces(Provision.KM_31)
    static Decision<Ruling> refuse(Petition petition, Command.RefuseReview command, Setting setting) {
        ReviewOf review = petition.origin().review();
        boolean reachable = petition.origin().reachable();
        String ground = command.ground().strip();
        return new Objections()
                .when(review == null, Provision.KM_29, "petition.refusal.no-request-for-review")
                .when(review != null && !review.late(), Provision.KM_29, "petition.refusal.review-in-time")
                .when(ground.isEmpty(), Provision.KM_31, "petition.refusal.no-ground")
                .orGrant(() -> {
                    var ruling = Ruling.of(new ReviewRefused(setting.today(), ground, reachable));
                    if (!reachable) return ruling;
                    // without the procedure's own rule, only the period itself refuses a late request
                    var basis = setting.profile().answeredRule().required() ? Provision.KM_31 : Provision.KM_29;
                    return ruling.with(
                            LetterKind.NO_LONGER_ACCEPTED,
                            Map.of(LetterField.REASON, ground, LetterField.BASIS, setting.cited(basis)));
                });
    }

    /** KM-32, KM-29: kept, changed into something else, or revoked with the route by which it is handled anew. */
    @Enforces({Provision.KM_32, Provision.KM_29, Provision.KM_30})
    static Decision<Opinion> opinion(Petition petition, Opinion opinion, Setting setting) {
        ReviewOf review = petition.origin().review();
        Outcome outcome = opinion.outcome();
        Outcome instead = opinion.instead();
        boolean reviewing = review != null;
        return new Objections()
                .when(
                        reviewing && !outcome.ofReview(),
                        review == null ? Provision.KM_28A : review.stage().provision(),
                        "petition.refusal.outcome-of-another-kind")
                .when(!reviewing && outcome.ofReview(), Provision.KM_28A, "petition.refusal.outcome-of-another-kind")
                .and(redo(outcome, opinion.branch(), setting))
                .when(
                        outcome == Outcome.CHANGED && (instead == null || !instead.fits(MatterKind.APPEAL)),
                        Provision.KM_32,
                        "petition.refusal.changed-into-what")
                .when(
                        outcome == Outcome.CHANGED && review != null && instead == review.reviewed(),
                        Provision.KM_32,
                        "petition.refusal.changed-into-the-same")
                .when(
                        outcome != Outcome.CHANGED && instead != null,
                        Provision.KM_32,
                        "petition.refusal.only-if-changed")
                .and(notTheSameAgain(petition, outcome))
                .orGrant(() -> opinion);
    }

    /** KM-32: what is revoked is handled anew by a route that the procedure knows. */
    @Enforces(Provision.KM_32)
    private static Decision<Outcome> redo(Outcome outcome, @Nullable String branch, Setting setting) {
        Optional<Branch> route = Optional.ofNullable(branch).flatMap(setting.profile()::branch);
        return new Objections()
                .when(
                        outcome == Outcome.REVOKED && route.isEmpty(),
                        Provision.KM_32,
                        "petition.refusal.no-route-ordered")
                .when(outcome != Outcome.REVOKED && branch != null, Provision.KM_32, "petition.refusal.only-if-revoked")
                .orGrant(() -> outcome);
    }

    /** KM-32: handled anew, the matter doesn't come to the conclusion that was revoked. */
    @Enforces(Provision.KM_32)
    private static Decision<Petition> notTheSameAgain(Petition petition, Outcome outcome) {
        Anew anew = petition.challenges().anew();
        return new Objections()
                .when(anew != null && anew.revoked() == outcome, Provision.KM_32, "petition.refusal.same-conclusion")
                .orGrant(() -> petition);
    }

    /** KM-32: what review ordered to go by another route goes by that one and nowhere else. */
    @Enforces(Provision.KM_32)
    static Decision<Petition> asOrdered(Petition petition, @Nullable String branch) {
        Anew anew = petition.challenges().anew();
        String ordered = anew == null ? null : anew.branch();
        return new Objections()
                .when(petition.origin().review() != null, Provision.KM_29, "petition.refusal.request-for-review")
                .when(
                        ordered != null && !ordered.equals(branch),
                        Provision.KM_32,
                        "petition.refusal.another-route-ordered")
                .orGrant(() -> petition);
    }

    static boolean another(@Nullable String branch, Setting setting) {
        return Optional.ofNullable(branch)
                .flatMap(setting.profile()::branch)
                .map(route -> !route.petitionProcedure())
                .orElse(false);
    }

    /** KM-29, KM-30: a request that went to a body outside this system, as the office learned of it. */
    @Enforces({Provision.KM_29, Provision.KM_30})
    static Decision<Ruling> note(Petition petition, Command.NoteReview command, Setting setting) {
        return Challenging.ask(petition, command.on(), "—", "—", setting.profile(), setting.calendar())
                .flatMap(open -> new Objections()
                        .when(
                                setting.answer(Answer.Reviewer.class).here(),
                                Provision.KM_29,
                                "petition.refusal.review-here")
                        .when(command.body().isBlank(), open.stage().provision(), "petition.refusal.no-body")
                        .when(
                                command.on().isAfter(setting.today()),
                                open.stage().provision(),
                                "petition.refusal.in-the-future")
                        .orGrant(() -> Ruling.of(new ReviewAsked(
                                command.on(),
                                open.stage(),
                                command.body().strip(),
                                null,
                                command.number().strip()))));
    }

    /** KM-30, KM-32: what that body decided; revoked or changed, it does to the case what a house of this system would. */
    @Enforces({Provision.KM_30, Provision.KM_32})
    static Decision<Ruling> noteOutcome(Petition petition, Command.NoteReviewOutcome command, Setting setting) {
        Challenge running = petition.challenges()
                .running()
                .filter(one -> one.other() == null)
                .orElse(null);
        if (running == null) return Decision.refused(Provision.KM_29, "petition.refusal.no-review-outside");
        Outcome outcome = command.outcome();
        var served = command.servedOn();
        return new Objections()
                .when(!outcome.ofReview(), running.stage().provision(), "petition.refusal.outcome-of-another-kind")
                .and(redo(outcome, command.branch(), setting))
                .when(
                        outcome == Outcome.CHANGED && command.instead() == null,
                        Provision.KM_32,
                        "petition.refusal.changed-into-what")
                .when(command.letter().isBlank(), running.stage().provision(), "petition.refusal.no-letter-number")
                .when(
                        command.on().isBefore(running.askedOn()),
                        running.stage().provision(),
                        "petition.refusal.decided-before-asked")
                .when(
                        command.on().isAfter(setting.today()) || (served != null && served.isAfter(setting.today())),
                        running.stage().provision(),
                        "petition.refusal.in-the-future")
                .orGrant(() -> {
                    List<PetitionFact> facts = new ArrayList<>();
                    facts.add(new ReviewEnded(
                            command.on(),
                            running.stage(),
                            outcome,
                            command.instead(),
                            command.branch(),
                            another(command.branch(), setting),
                            command.letter().strip(),
                            petition.origin().review() == null ? setting.office() : null));
                    if (served != null) facts.add(new ReviewServed(served, running.stage()));
                    return new Ruling(facts, null);
                });
    }
}
