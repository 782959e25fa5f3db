package xinqiao.statistics.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.statistics.Publication;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.PublicationAct;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationState;

/** Who drafts, approves and answers what is drawn from the statistics. */
public final class Publishing {
    private Publishing() {}

    /** JF-V6: a number by which somebody is reached, or that of a document, doesn't belong into what is circulated. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{7,}[0-9Xx]?");

    /** JF-V5, KM-34, KM-7.5: what it must say, and to whom. */
    @Enforces({Provision.JF_V5, Provision.KM_34, Provision.KM_7_5, Provision.KM_4_5})
    public static Decision<Draft> draft(Draft draft, Actor actor) {
        var provision = draft.kind().provision();
        boolean proposal = draft.kind() == PublicationKind.IMPROVEMENT;
        var objections = new Objections()
                .when(!Standing.office(actor), Provision.KM_7, "statistics.refusal.no-power")
                .when(draft.title().isBlank(), provision, "statistics.refusal.no-title")
                .when(
                        draft.houses().isEmpty() && draft.departments().isEmpty(),
                        provision,
                        "statistics.refusal.no-circle")
                .when(proposal && draft.answerBy() == null, provision, "statistics.refusal.no-answer-day")
                .when(
                        draft.kind() == PublicationKind.ASSESSMENT
                                && draft.scores().isEmpty(),
                        provision,
                        "statistics.refusal.no-scores")
                .when(
                        NUMBERS.matcher(String.join(" ", draft.parts().values()))
                                .find(),
                        Provision.JF_V6,
                        "statistics.refusal.personal-numbers");
        for (var part : draft.kind().parts())
            objections.when(
                    draft.kind().needs(part)
                            && draft.parts().getOrDefault(part, "").isBlank(),
                    provision,
                    "statistics.refusal.lacks." + part);
        return objections.orGrant(() -> draft);
    }

    /** JF-V5: looked at and approved by a leader, who isn't the one who wrote it. */
    @Enforces({Provision.JF_V5, Provision.KM_34})
    public static Decision<Publication> decide(Publication one, Actor actor, boolean approved, String words) {
        var provision = one.kind().provision();
        return new Objections()
                .when(one.drafter() == actor.personId(), provision, "statistics.refusal.own-draft")
                .when(!approved && words.isBlank(), provision, "statistics.refusal.no-words")
                .orGrant(() -> one);
    }

    /** What is open to the actor now. */
    @Enforces({Provision.JF_V5, Provision.KM_34, Provision.KM_7_5})
    public static Set<PublicationAct> open(Publication one, Actor actor) {
        Set<PublicationAct> acts = EnumSet.noneOf(PublicationAct.class);
        boolean own = actor.houseCode().equals(one.house());
        boolean office = own && Standing.office(actor);
        boolean proposal = one.kind() == PublicationKind.IMPROVEMENT;
        switch (one.state()) {
            case DRAFT -> {
                if (office) acts.addAll(EnumSet.of(PublicationAct.EDIT, PublicationAct.SUBMIT, PublicationAct.DROP));
            }
            case APPROVAL -> {
                if (own && actor.may(Power.APPROVE)) acts.add(PublicationAct.DECIDE);
            }
            case PUBLISHED, ANSWERED -> {
                if (proposal && answers(one, actor)) acts.add(PublicationAct.ANSWER);
                if (proposal && office) acts.add(PublicationAct.FOLLOW);
                if (proposal && office && one.state() == PublicationState.ANSWERED) acts.add(PublicationAct.FINISH);
            }
            case DONE, DROPPED -> {}
        }
        return acts;
    }

    /** A house answers through its office or leaders, a department through anybody of it. */
    private static boolean answers(Publication one, Actor actor) {
        return one.departments().contains(actor.departmentId())
                || one.houses().contains(actor.houseCode()) && Standing.reads(actor);
    }

    /** SYS-4: the house that issues it works on it; what is published is for its circle. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(Publication one, Actor actor) {
        boolean issuing = actor.houseCode().equals(one.house()) && Standing.reads(actor);
        return issuing || one.state().published() && circle(one, actor);
    }

    public static boolean circle(Publication one, Actor actor) {
        return one.houses().contains(actor.houseCode()) || one.departments().contains(actor.departmentId());
    }
}
