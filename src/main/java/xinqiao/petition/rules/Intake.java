package xinqiao.petition.rules;

import static xinqiao.petition.Channel.WEB;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Submission;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Profile;

/** What a petition must carry to be registered (登记). */
public final class Intake {
    /** The longest title that a list can show; a technical bound, no law. */
    private static final int TITLE = 60;

    private Intake() {}

    public static Decision<Submission> check(Submission form, Profile profile, LocalDate today) {
        return new Objections()
                .and(contents(form))
                .and(people(form, profile))
                .and(documents(form, today))
                .and(Arrival.facts(form, today))
                .when(form.receivedOn().isAfter(today), Provision.KM_17A, "petition.refusal.in-the-future")
                .orGrant(() -> form);
    }

    /** KM-17a: request, facts and reasons; KM-17b: the affirmation; an oral one is read back and confirmed. */
    @Enforces({Provision.KM_17A, Provision.KM_17B})
    static Decision<Submission> contents(Submission form) {
        return new Objections()
                .when(form.request().isBlank(), Provision.KM_17A, "petition.refusal.no-request")
                .when(form.facts().isBlank(), Provision.KM_17A, "petition.refusal.no-facts")
                .when(form.channel() == WEB && !form.confirmed(), Provision.KM_17B, "petition.refusal.not-affirmed")
                .when(form.channel().oral() && !form.confirmed(), Provision.KM_17A, "petition.refusal.not-read-back")
                .orGrant(() -> form);
    }

    /** KM-17a: name and address; KM-18c, JF-V1c3a: a group sends representatives, and not more than the limit. */
    @Enforces({Provision.KM_17A, Provision.KM_18C, Provision.JF_V1C3A})
    static Decision<Submission> people(Submission form, Profile profile) {
        int most = profile.limit(LimitKey.REPRESENTATIVES).value();
        boolean named = !form.anonymous();
        boolean group = form.groupSize() > 1;
        return new Objections()
                .when(named && form.people().isEmpty(), Provision.KM_17A, "petition.refusal.no-name")
                .when(
                        named && form.people().stream().anyMatch(p -> p.name().isBlank()),
                        Provision.KM_17A,
                        "petition.refusal.no-name")
                .when(
                        form.channel() == WEB && named && !form.people().isEmpty() && !addressKnown(form),
                        Provision.KM_17A,
                        "petition.refusal.no-address")
                .when(
                        form.anonymous() && !form.people().isEmpty(),
                        Provision.KM_25,
                        "petition.refusal.anonymous-with-name")
                .when(form.groupSize() < 1, Provision.KM_18C, "petition.refusal.nobody")
                .when(
                        form.people().size() > form.groupSize(),
                        Provision.KM_18C,
                        "petition.refusal.more-named-than-many",
                        form.people().size(),
                        form.groupSize())
                .when(
                        group && named && form.representatives() == 0,
                        Provision.KM_18C,
                        "petition.refusal.no-representative")
                .when(
                        form.representatives() > most,
                        Provision.KM_18C,
                        "petition.refusal.too-many-representatives",
                        most)
                .orGrant(() -> form);
    }

    /** LAW-S1: numbers that check themselves are right. */
    static Decision<Submission> documents(Submission form, LocalDate today) {
        var objections = new Objections();
        form.people().forEach(person -> objections.and(Identifiers.check(person, today)));
        return objections.orGrant(() -> form);
    }

    /** LAW-P1: whoever gave no clear name and address can't be told in writing; what came in is registered all the same. */
    @Enforces(Provision.LAW_P1)
    public static boolean reachable(Submission form) {
        return !form.anonymous() && addressKnown(form);
    }

    private static boolean addressKnown(Submission form) {
        return !form.people().stream().map(PetitionerDetails::address).allMatch(Intake::blank);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A title that a list can show, from the request when none was given. */
    public static String title(Submission form) {
        String text = form.title().isBlank() ? form.request() : form.title();
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= TITLE) return line;
        return line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
    }
}
