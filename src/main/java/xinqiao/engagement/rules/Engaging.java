package xinqiao.engagement.rules;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.engagement.Engagement;
import xinqiao.engagement.NewEngagement;
import xinqiao.engagement.Outsider;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Petition;

/** Who may be engaged in a case, and what they may do while it lasts. */
public final class Engaging {
    private Engaging() {}

    /**
     * KM-10 with its walls: never into a report (KM-21b), never somebody with an interest in the matter (KM-33a), and no
     * further than the papers that were chosen; drafts are none.
     *
     * @param mine ids of the files and issued letters that the case has
     */
    @Enforces({Provision.KM_10, Provision.JF_V6, Provision.JF_L5})
    public static Decision<NewEngagement> check(
            Actor actor,
            Petition petition,
            @Nullable Outsider who,
            NewEngagement asked,
            Set<Long> files,
            Set<Long> letters,
            boolean already,
            LocalDate today) {
        LocalDate until = asked.until();
        return new Objections()
                .when(
                        !actor.officeOf(petition.origin().houseCode())
                                || !petition.state().open(),
                        Provision.KM_10,
                        "engagement.refusal.not-now")
                .when(petition.walls().isProtected(), Provision.KM_21B, "engagement.refusal.report")
                .when(who == null || !who.open() || who.login() == null, Provision.KM_10, "engagement.refusal.nobody")
                .when(
                        who != null && petition.walls().barred().contains(who.person()),
                        Provision.KM_33A,
                        "engagement.refusal.interest")
                .when(already, Provision.KM_10, "engagement.refusal.already")
                .when(asked.purpose().isBlank(), Provision.KM_10, "engagement.refusal.no-purpose")
                .when(until == null || until.isBefore(today), Provision.KM_10, "engagement.refusal.no-end")
                .when(asked.none(), Provision.JF_V6, "engagement.refusal.no-papers")
                .when(
                        !files.containsAll(asked.attachments()) || !letters.containsAll(asked.letters()),
                        Provision.JF_V6,
                        "engagement.refusal.other-papers")
                .orGrant(() -> asked);
    }

    /** The opinion is given once, in writing, while the engagement lasts. */
    @Enforces(Provision.KM_10)
    public static Decision<String> opinion(Engagement engagement, String words, LocalDate today) {
        return new Objections()
                .when(!engagement.lasts(today), Provision.KM_10, "engagement.refusal.not-now")
                .when(engagement.opinionOn() != null, Provision.KM_10, "engagement.refusal.given")
                .when(words.isBlank(), Provision.KM_10, "engagement.refusal.no-opinion")
                .orGrant(words::strip);
    }
}
