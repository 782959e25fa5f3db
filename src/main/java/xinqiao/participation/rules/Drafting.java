package xinqiao.participation.rules;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.participation.Consultation;
import xinqiao.participation.DialogueDraft;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.FrequentQuestion;
import xinqiao.participation.OpinionCase;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Question;
import xinqiao.participation.Survey;

/** What each of them must say: a little to be kept, all of it to be approved. */
public final class Drafting {
    private Drafting() {}

    /** Sends whoever asks to the hotline instead of answering. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(拨打|致电|打|咨询|联系|询问|call|dial|ask|phone)[^。；.;]{0,12}12360");

    /** The article that each of them carries out. */
    public static Provision provision(DialogueKind kind) {
        return switch (kind) {
            case CONSULTATION -> Provision.GS_C25;
            case SURVEY, EVENT -> Provision.GS_15;
            case OPINION -> Provision.GS_13;
            case FAQ, QUESTION -> Provision.GS_17;
        };
    }

    /** Kept at all: something to call it by, and days in their order. */
    public static Decision<DialogueDraft> keep(DialogueDraft draft) {
        var article = provision(draft.content().kind());
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        return new Objections()
                .when(draft.title().isBlank(), article, "participation.refusal.no-title")
                .when(
                        from != null && until != null && until.isBefore(from),
                        article,
                        "participation.refusal.days-turned")
                .orGrant(() -> draft);
    }

    /** Whole enough to be approved, or to be worked on. @param files how many are with it */
    @Enforces({Provision.GS_C25, Provision.GS_15})
    public static Decision<DialogueDraft> whole(DialogueDraft draft, int files, LocalDate today) {
        var article = provision(draft.content().kind());
        LocalDate last = draft.until() == null ? draft.from() : draft.until();
        var objections = new Objections().and(keep(draft));
        boolean days = draft.content().kind().lasts() && (draft.from() == null || draft.until() == null);
        objections
                .when(days, article, "participation.refusal.no-days")
                .when(
                        draft.content().kind().outward() && last != null && last.isBefore(today),
                        article,
                        "participation.refusal.over");
        switch (draft.content()) {
            case Consultation one -> consultation(objections, one, files);
            case Survey one -> survey(objections, one);
            case PublicEvent one -> event(objections, one, draft.from());
            case FrequentQuestion one ->
                objections.when(
                        one.question().isBlank() || one.answer().isBlank(), article, "participation.refusal.no-answer");
            case OpinionCase one ->
                objections.when(
                        one.source().isBlank() || one.what().isBlank(), article, "participation.refusal.no-opinion");
            case Question one -> question(objections, one);
        }
        return objections.orGrant(() -> draft);
    }

    private static void consultation(Objections objections, Consultation one, int files) {
        objections
                .when(one.background().isBlank(), Provision.GS_C25, "participation.refusal.no-background")
                .when(one.draft().isBlank() && files == 0, Provision.GS_C25, "participation.refusal.no-draft")
                .when(one.ways().isBlank(), Provision.GS_C25, "participation.refusal.no-ways");
    }

    private static void survey(Objections objections, Survey one) {
        boolean few = one.items().stream().anyMatch(item -> switch (item.kind()) {
            case SINGLE, MULTIPLE, SCALE -> item.options().size() < 2;
            case TEXT -> false;
        });
        objections
                .when(one.items().isEmpty(), Provision.GS_15, "participation.refusal.no-items")
                .when(few, Provision.GS_15, "participation.refusal.few-options");
    }

    private static void event(Objections objections, PublicEvent one, @Nullable LocalDate day) {
        LocalDate last = one.signUpUntil();
        objections
                .when(day == null, Provision.GS_15, "participation.refusal.no-day")
                .when(one.place().isBlank(), Provision.GS_15, "participation.refusal.no-place")
                .when(one.announcement().isBlank(), Provision.GS_15, "participation.refusal.no-announcement")
                .when(!one.ends().isAfter(one.begins()), Provision.GS_15, "participation.refusal.hours-turned")
                .when(one.seats() < 0, Provision.GS_15, "participation.refusal.seats")
                .when(
                        one.seats() > 0 && (last == null || day != null && last.isAfter(day)),
                        Provision.GS_15,
                        "participation.refusal.no-sign-up-day");
    }

    private static void question(Objections objections, Question one) {
        objections
                .when(one.question().isBlank(), Provision.GS_17, "participation.refusal.no-question")
                .when(one.business().isBlank(), Provision.GS_17, "participation.refusal.no-business")
                .when(elsewhere(one.answer()), Provision.GS_17, "participation.refusal.elsewhere");
    }

    /** GS-17 首问负责: what can be answered here isn't sent to the hotline. */
    @Enforces(Provision.GS_17)
    public static boolean elsewhere(String answer) {
        return ELSEWHERE.matcher(answer).find();
    }
}
