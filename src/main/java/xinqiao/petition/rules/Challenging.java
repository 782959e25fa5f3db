package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Challenges.Challenge;
import xinqiao.petition.InTheWay;
import xinqiao.petition.InTheWay.Kind;
import xinqiao.petition.LetterRef;
import xinqiao.petition.OpenChallenge;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.ReviewOf;
import xinqiao.petition.ReviewStage;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;

/** Asking for review and re-review (请求复查、复核), and what an answer does to the same matter brought again. */
public final class Challenging {
    private Challenging() {}

    /** Empty while nothing is answered, while a request runs, and once it is final. */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.LAW_P3})
    public static Optional<OpenChallenge> open(Petition petition) {
        var challenges = petition.challenges();
        ReviewOf review = petition.origin().review();
        if (challenges.running().isPresent() || challenges.finished().isPresent()) return Optional.empty();
        if (review != null)
            return review.stage() == ReviewStage.REVIEW
                    ? answered(petition, ReviewStage.RE_REVIEW, LetterKind.REVIEW_OPINION)
                    : Optional.empty();
        return challenges
                .decided()
                .map(Challenging::reviewed)
                .orElseGet(() -> answered(petition, ReviewStage.REVIEW, LetterKind.OPINION));
    }

    private static Optional<OpenChallenge> reviewed(Challenge last) {
        LocalDate ended = last.endedOn();
        LocalDate served = last.servedOn();
        Outcome result = last.result();
        return last.stage() == ReviewStage.RE_REVIEW || ended == null || served == null || result == null
                ? Optional.empty()
                : Optional.of(new OpenChallenge(ReviewStage.RE_REVIEW, last.letter(), ended, served, result));
    }

    private static Optional<OpenChallenge> answered(Petition petition, ReviewStage stage, LetterKind kind) {
        LetterRef letter = petition.answer().filter(one -> one.kind() == kind).orElse(null);
        LocalDate served = letter == null ? null : letter.servedOn();
        Outcome outcome = petition.outcome();
        boolean decided = petition.deciding().decidedOn() != null;
        return letter == null || served == null || outcome == null || !decided
                ? Optional.empty()
                : Optional.of(new OpenChallenge(stage, letter.number(), letter.issuedOn(), served, outcome));
    }

    /** KM-29, KM-30, KM-31: within the period, or with a good reason that the reviewing body judges; never after re-review. */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.KM_31, Provision.LAW_P3})
    public static Decision<OpenChallenge> ask(
            Petition petition, LocalDate on, String why, String lateReason, Profile profile, WorkCalendar calendar) {
        OpenChallenge open = open(petition).orElse(null);
        boolean done = petition.challenges().finished().isPresent() || reReviewed(petition);
        LocalDate last = open == null
                ? null
                : Clocks.window(open.stage(), open.servedOn(), null, profile, calendar)
                        .lastDay()
                        .orElse(null);
        boolean late = last != null && on.isAfter(last);
        return new Objections()
                .when(done, Provision.KM_31, "petition.refusal.review-final")
                .when(
                        !done && petition.challenges().running().isPresent(),
                        Provision.KM_29,
                        "petition.refusal.review-runs")
                .when(
                        !done && open == null && petition.challenges().running().isEmpty(),
                        Provision.KM_29,
                        "petition.refusal.nothing-to-review")
                .when(late && lateReason.isBlank(), Provision.KM_31, "petition.refusal.review-too-late", shown(last))
                .when(
                        open != null && on.isBefore(open.servedOn()),
                        Provision.KM_29,
                        "petition.refusal.review-before-service")
                .when(why.isBlank(), Provision.KM_17A, "petition.refusal.no-facts")
                .orGrant(() -> open(petition).orElseThrow());
    }

    public static boolean late(OpenChallenge open, LocalDate on, Profile profile, WorkCalendar calendar) {
        return Clocks.window(open.stage(), open.servedOn(), null, profile, calendar)
                .lastDay()
                .map(on::isAfter)
                .orElse(false);
    }

    private static Object shown(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private static boolean reReviewed(Petition petition) {
        ReviewOf review = petition.origin().review();
        return review != null && review.stage() == ReviewStage.RE_REVIEW;
    }

    /** KM-23.4, KM-31: what the case does to the same matter brought once more; nothing where it is free. */
    @Enforces({Provision.KM_23_4, Provision.KM_31, Provision.LAW_P3})
    public static Optional<InTheWay> inTheWay(
            Petition petition, Profile profile, WorkCalendar calendar, LocalDate today) {
        String number = petition.origin().number();
        var challenges = petition.challenges();
        Challenge finished = challenges.finished().orElse(null);
        if (finished != null)
            return Optional.of(new InTheWay(Kind.FINAL, number, ReviewStage.RE_REVIEW, null, finished));
        Challenge running = challenges.running().orElse(null);
        if (running != null) return Optional.of(new InTheWay(Kind.UNDER_REVIEW, number, running.stage(), null));
        if (handled(petition)) return Optional.of(new InTheWay(Kind.IN_HANDLING, number, null, null));
        if (!profile.answeredRule().required()) return Optional.empty();
        return open(petition).map(open -> {
            LocalDate last = Clocks.window(open.stage(), open.servedOn(), null, profile, calendar)
                    .lastDay()
                    .orElse(null);
            Kind kind = last != null && today.isAfter(last) ? Kind.LAPSED : Kind.WINDOW;
            return new InTheWay(kind, number, open.stage(), last);
        });
    }

    private static boolean handled(Petition petition) {
        return petition.handling().acceptedOn() != null
                && switch (petition.state()) {
                    // accepted once and registered again: a review ordered another route
                    case REGISTERED, ACCEPTED, HANDLING, LEGAL_REVIEW, APPROVAL, TO_SERVE -> true;
                    // with another house, whose own case says how far it is
                    case SENT, OBJECTED -> true;
                    case EXECUTION, ANSWERED, CLOSING, CLOSED -> false;
                };
    }

    /** The terms of the requests, as the first case's people and the petitioner follow them. */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.LAW_P3})
    public static List<PetitionClock> clocks(Petition petition, Profile profile, WorkCalendar calendar) {
        return petition.challenges().all().stream()
                .map(one -> Clocks.reviewing(
                        one.stage(), one.askedOn(), one.endedOn(), HearingTime.pauses(one, profile), profile, calendar))
                .toList();
    }
}
