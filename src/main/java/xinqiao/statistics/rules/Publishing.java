package xinqiao.statistics.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NumbersOfPeople;
import xinqiao.statistics.Publication;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.Publication.Note;
import xinqiao.statistics.PublicationAct;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationState;

/** Who drafts, approves and answers what is drawn from the statistics. */
public final class Publishing {
    private Publishing() {}

    /** JF-V6: a number by which somebody is reached, or that of a document, doesn't belong into what is circulated. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{7,}");

    /** Who can be chosen to read what a house issues. */
    public record Reach(Set<String> houses, Set<Long> departments) {}

    /** JF-V5, KM-34, KM-7.5: what it must say, and to whom. */
    @Enforces({Provision.JF_V5, Provision.KM_34, Provision.KM_7_5, Provision.KM_4_5, Provision.KM_7})
    public static Decision<Draft> draft(Draft draft, Actor actor, Reach reach) {
        var provision = draft.kind().provision();
        boolean proposal = draft.kind() == PublicationKind.IMPROVEMENT;
        var objections = new Objections()
                .when(!actor.office(), Provision.KM_7, "statistics.refusal.no-power")
                .when(draft.title().isBlank(), provision, "statistics.refusal.no-title")
                .when(
                        draft.houses().isEmpty() && draft.departments().isEmpty(),
                        provision,
                        "statistics.refusal.no-circle")
                .when(
                        !reach.houses().containsAll(draft.houses())
                                || !reach.departments().containsAll(draft.departments()),
                        provision,
                        "statistics.refusal.circle-too-wide")
                .when(proposal && draft.answerBy() == null, provision, "statistics.refusal.no-answer-day")
                .when(
                        draft.kind() == PublicationKind.ASSESSMENT
                                && draft.scores().isEmpty(),
                        provision,
                        "statistics.refusal.no-scores")
                .when(numbers(draft), Provision.JF_V6, "statistics.refusal.personal-numbers");
        for (var part : draft.kind().parts())
            objections.when(
                    draft.kind().needs(part)
                            && draft.parts().getOrDefault(part, "").isBlank(),
                    provision,
                    "statistics.refusal.lacks." + part);
        return objections.orGrant(() -> draft);
    }

    private static boolean numbers(Draft draft) {
        return Stream.concat(Stream.of(draft.title()), draft.parts().values().stream())
                .anyMatch(words -> NumbersOfPeople.in(words)
                        || NUMBERS.matcher(NumbersOfPeople.plain(words)).find());
    }

    /**
     * JF-V5: looked at and approved by a leader, who took no part in writing it: neither as its last drafter nor as one
     * before, nor by the right of somebody else.
     */
    @Enforces({Provision.JF_V5, Provision.KM_34})
    public static Decision<Publication> decide(Publication one, Actor actor, boolean approved, String words) {
        var provision = one.kind().provision();
        return new Objections()
                .when(!Collections.disjoint(one.proposers(), actor.selves()), provision, "statistics.refusal.own-draft")
                .when(!approved && words.isBlank(), provision, "statistics.refusal.no-words")
                .orGrant(() -> one);
    }

    /** What is open to the actor now. */
    @Enforces({Provision.JF_V5, Provision.KM_34, Provision.KM_7_5})
    public static Set<PublicationAct> open(Publication one, Actor actor) {
        Set<PublicationAct> acts = EnumSet.noneOf(PublicationAct.class);
        boolean own = actor.houseCode().equals(one.house());
        boolean office = own && actor.office();
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

    /** The department for which the actor answers; null where it is the house. */
    public static @Nullable Long answersFor(Publication one, Actor actor) {
        return one.departments().contains(actor.departmentId()) ? (Long) actor.departmentId() : null;
    }

    /** JF-V6: the circle reads what was issued and its own answers; who wrote it and what others said stays where it was. */
    @Enforces({Provision.JF_V6, Provision.SYS_4})
    public static Publication shown(Publication one, Actor actor) {
        return issues(one, actor) ? one : one.with(one.content().issued(note -> own(note, actor)));
    }

    private static boolean own(Note note, Actor actor) {
        Long department = note.department();
        return note.kind() == Note.Kind.ANSWER
                && (department == null ? note.house().equals(actor.houseCode()) : department == actor.departmentId());
    }

    /** Whether the actor works on it where it is issued. */
    public static boolean issues(Publication one, Actor actor) {
        return actor.houseCode().equals(one.house()) && Standing.reads(actor);
    }

    /** SYS-4: the house that issues it works on it; what is published is for its circle. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(Publication one, Actor actor) {
        return issues(one, actor) || one.state().published() && circle(one, actor);
    }

    public static boolean circle(Publication one, Actor actor) {
        return one.houses().contains(actor.houseCode()) || one.departments().contains(actor.departmentId());
    }
}
