package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Outcome;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.MaterialAdded;
import xinqiao.petition.PetitionFact.Rated;
import xinqiao.petition.PetitionFact.WithdrawalAsked;
import xinqiao.petition.State;
import xinqiao.petition.Upload;
import xinqiao.procedure.Satisfaction;

/** What the petitioner does after registration: adds material (补充材料), withdraws (撤回), rates (满意度评价). */
public final class Given {
    private Given() {}

    /** KM-17a: facts and reasons may be completed until the case is closed. */
    @Enforces(Provision.KM_17A)
    public static Decision<List<PetitionFact>> material(
            Petition petition, String words, List<Upload> files, LocalDate today) {
        return new Objections()
                .when(words.isBlank() && files.isEmpty(), Provision.KM_17A, "petition.refusal.nothing-given")
                .when(!petition.state().open(), Provision.KM_17A, "petition.refusal.closed-already")
                .orGrant(() -> facts(words.strip(), files, today));
    }

    private static List<PetitionFact> facts(String words, List<Upload> files, LocalDate today) {
        List<PetitionFact> facts = new ArrayList<>();
        if (!words.isEmpty()) facts.add(new MaterialAdded(today, words, null, false));
        for (Upload file : files) facts.add(new MaterialAdded(today, file.name(), file.sha256(), false));
        return List.copyOf(facts);
    }

    /** Until it is decided; no source has a rule, so it ends nothing by itself: the petition office decides, on record. */
    @Enforces(Provision.SYS_3)
    public static Decision<List<PetitionFact>> withdrawal(Petition petition, String reason, LocalDate today) {
        return new Objections()
                .when(!petition.state().open(), Provision.SYS_3, "petition.refusal.ended-already")
                .when(
                        petition.state().open() && answered(petition),
                        Provision.SYS_3,
                        "petition.refusal.answered-already")
                .when(petition.withdrawalAskedOn() != null, Provision.SYS_3, "petition.refusal.withdrawal-asked")
                .orGrant(() -> List.of(new WithdrawalAsked(today, reason.strip())));
    }

    private static boolean answered(Petition petition) {
        return switch (petition.state()) {
            case TO_SERVE, EXECUTION, ANSWERED, CLOSING, CLOSED -> true;
            case REGISTERED, ACCEPTED, HANDLING, LEGAL_REVIEW, APPROVAL, SENT, OBJECTED -> false;
        };
    }

    /** LAW-P5: after the answer, the petition office and, where one handled the matter, the handling body. */
    @Enforces(Provision.LAW_P5)
    public static Decision<List<PetitionFact>> rating(
            Petition petition,
            Ratings ratings,
            @Nullable Satisfaction office,
            @Nullable Satisfaction handling,
            String words,
            LocalDate today) {
        boolean repeat = ratings.repeat();
        boolean handled = handled(petition);
        boolean marked = ratings.offers(office) && ratings.offers(handling);
        boolean answered = answered(petition) && petition.state() != State.TO_SERVE;
        return new Objections()
                .when(excluded(petition, repeat), Provision.LAW_P5, "petition.refusal.not-to-be-rated")
                .when(!answered, Provision.LAW_P5, "petition.refusal.not-answered")
                .when(office == null, Provision.LAW_P5, "petition.refusal.office-not-rated")
                .when(handled && handling == null, Provision.LAW_P5, "petition.refusal.handling-not-rated")
                .when(!marked, Provision.LAW_P5, "petition.refusal.no-such-mark")
                .when(answered && ratings.over(petition, today), Provision.LAW_P5, "petition.refusal.rating-over")
                .when(ratings.used(), Provision.LAW_P5, "petition.refusal.rated-already")
                .orGrant(() -> List.of(
                        new Rated(today, Objects.requireNonNull(office), handled ? handling : null, words.strip())));
    }

    /** Once the answer has reached the petitioner, while the procedure lets them. */
    public static boolean rateable(Petition petition, Ratings ratings, LocalDate today) {
        return answered(petition)
                && petition.state() != State.TO_SERVE
                && !excluded(petition, ratings.repeat())
                && !ratings.over(petition, today)
                && !ratings.used();
    }

    /**
     * LAW-P5: what is registered for the first time and accepted is rated (第一次登记受理); not what may not be made public
     * (不宜公开: whatever is behind the wall), nor what belongs to another route.
     */
    private static boolean excluded(Petition petition, boolean repeat) {
        Outcome outcome = petition.outcome();
        return repeat
                || petition.handling().acceptedOn() == null
                || petition.walls().isProtected()
                || (outcome != null && !answer(outcome));
    }

    private static boolean answer(Outcome outcome) {
        return switch (outcome) {
            case SUPPORTED, EXPLAINED, NOT_SUPPORTED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED -> true;
            case DECLINED,
                    GUIDED,
                    FILED,
                    DEALT_WITH,
                    SENT_ON,
                    HANDED_BACK,
                    HELD,
                    UPHELD,
                    CHANGED,
                    REVOKED,
                    NO_LONGER_ACCEPTED,
                    WITHDRAWN,
                    ANSWERED_BEFORE -> false;
        };
    }

    /** Whether a handling body had it, so that there is one to rate. */
    public static boolean handled(Petition petition) {
        return petition.handling().assignedOn() != null;
    }
}
