package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Desk;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.ReviewOf;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.TermKey;

/** Who may do what with a petition now; the same answer draws the button and guards the call. */
public final class Standing {
    private Standing() {}

    /** The acts open to this person, in the order in which a desk thinks of them. */
    public static List<Act> open(Petition petition, Actor actor, Latest latest, List<PetitionClock> clocks) {
        return Stream.of(Act.values())
                .filter(act -> check(petition, actor, act).isGranted() && hasMatter(petition, actor, act, latest))
                .filter(act -> act != Act.ASK_EXTENSION || runs(clocks, latest.today()))
                .toList();
    }

    /** KM-7, KM-8, KM-9: each office has exactly its powers; KM-33a: who stepped aside has none. */
    @Enforces({Provision.KM_7, Provision.KM_8, Provision.KM_33A, Provision.SYS_4})
    public static Decision<Act> check(Petition petition, Actor actor, Act act) {
        Provision provision = act.provision();
        return new Objections()
                .when(barred(petition, actor), Provision.KM_33A, "petition.refusal.recused")
                .when(
                        !petition.origin().houseCode().equals(actor.houseCode()),
                        Provision.KM_4,
                        "petition.refusal.another-house")
                .when(
                        lacks(actor, act.power()) || (act == Act.CONVERT && !inCharge(actor)),
                        provision,
                        "petition.refusal.no-power")
                .when(!act.possibleIn(petition.state()), provision, "petition.refusal.not-now", petition.state())
                .when(
                        act.onlyAtTheDesk() && act.possibleIn(petition.state()) && !at(petition.desk(), actor),
                        provision,
                        "petition.refusal.another-desk")
                .when(
                        (act == Act.SEND_ON || act == Act.HOLD)
                                && petition.origin().review() != null,
                        Provision.KM_29,
                        "petition.refusal.request-for-review")
                .when(ownHand(petition, actor, act), Provision.SYS_4, "petition.refusal.own-hand")
                .orGrant(() -> act);
    }

    /** Whoever acts for somebody who is kept out is kept out too. */
    private static boolean barred(Petition petition, Actor actor) {
        var behalf = actor.behalf();
        return petition.walls().bars(actor.personId(), actor.departmentId(), actor.houseCode())
                || (behalf != null && petition.walls().barred().contains(behalf.personId()));
    }

    /** SYS-4: whoever acts for the leader has no right over what they drafted, reviewed or asked for; no source knows them. */
    private static boolean ownHand(Petition petition, Actor actor, Act act) {
        if (actor.behalf() == null) return false;
        var extension = petition.extension();
        var proposal = petition.closing().proposal();
        return switch (act) {
            case APPROVE ->
                is(petition.deciding().drafter(), actor)
                        || is(petition.deciding().reviewer(), actor);
            case DECIDE_EXTENSION -> extension != null && is(extension.asker(), actor);
            case APPROVE_CLOSING -> proposal != null && proposal.by() == actor.personId();
            case ACCEPT,
                    ACCEPT_SIMPLY,
                    CONVERT,
                    DECIDE_HEARING,
                    CALL_HEARING,
                    RECORD_HEARING,
                    CONCLUDE_HEARING,
                    CALL_OFF_HEARING,
                    MEDIATE,
                    NOTE_HANDOVER,
                    GUIDE,
                    DECLINE,
                    SEND_ON,
                    OBJECT,
                    HOLD,
                    FILE,
                    FILE_AGAIN,
                    COMPARE,
                    ASSIGN,
                    INVESTIGATE,
                    DRAFT_OPINION,
                    ASK_EXTENSION,
                    REVIEW_LAW,
                    SERVE,
                    NOTE_EXECUTION,
                    CLOSE,
                    FOLLOW_CLOSING,
                    ACCEPT_REVIEW,
                    REFUSE_REVIEW,
                    REFUSE_AGAIN,
                    NOTE_REVIEW,
                    NOTE_REVIEW_OUTCOME,
                    WITHDRAW,
                    ADD_MATERIAL,
                    TAKE_BACK,
                    RECUSE,
                    NAME_READER,
                    NAME_ACCUSED -> false;
        };
    }

    private static boolean is(@Nullable Long person, Actor actor) {
        return person != null && person == actor.personId();
    }

    /** What of the leader's acts has something to decide on. */
    public static Set<Act> decidable(Petition petition, Actor actor) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        var extension = petition.extension();
        if (check(petition, actor, Act.APPROVE).isGranted()) acts.add(Act.APPROVE);
        if (check(petition, actor, Act.APPROVE_CLOSING).isGranted()) acts.add(Act.APPROVE_CLOSING);
        if (extension != null
                && extension.waits()
                && check(petition, actor, Act.DECIDE_EXTENSION).isGranted()) acts.add(Act.DECIDE_EXTENSION);
        return acts;
    }

    /** LAW-P4: whoever handles the matter decides whether it is simple, and the office that assigns it. */
    private static boolean inCharge(Actor actor) {
        return actor.may(Power.HANDLE) || actor.may(Power.ASSIGN);
    }

    private static boolean lacks(Actor actor, @Nullable Power power) {
        return power != null && !actor.may(power);
    }

    private static boolean at(@Nullable Desk desk, Actor actor) {
        if (desk == null || desk.departmentId() != actor.departmentId()) return false;
        Long person = desk.personId();
        var behalf = actor.behalf();
        return person == null || person == actor.personId() || (behalf != null && person == behalf.personId());
    }

    /** What isn't counted, or is over already, can't be extended. */
    private static boolean runs(List<PetitionClock> clocks, LocalDate today) {
        return clocks.stream().anyMatch(clock -> clock.term().equals(TermKey.HANDLING.key()) && !clock.late(today));
    }

    /** An act without anything to act on is possible in law, but no button. */
    private static boolean hasMatter(Petition petition, Actor actor, Act act, Latest latest) {
        var extension = petition.extension();
        ReviewOf review = petition.origin().review();
        boolean reviews = review != null;
        var hearing = petition.course().openHearing();
        return switch (act) {
            case SERVE -> petition.letters().stream().anyMatch(letter -> letter.waits());
            case ASK_EXTENSION ->
                (extension == null || extension.refused())
                        && petition.challenges().anew() == null;
            case DECIDE_EXTENSION -> extension != null && extension.waits();
            case WITHDRAW -> petition.withdrawalAskedOn() != null;
            case FOLLOW_CLOSING -> AfterClosing.any(petition, actor);
            case NAME_READER, NAME_ACCUSED -> petition.walls().isProtected();
            // only what is anonymous may merely be filed, and a report never leaves by another route
            case TAKE_BACK -> TakingBack.objections(actor, latest).list().isEmpty();
            case FILE -> petition.origin().anonymous() && !reviews;
            case GUIDE -> !petition.walls().isProtected() && !reviews;
            case HOLD -> !petition.walls().isProtected() && !reviews;
            case OBJECT ->
                petition.origin().channel().sentHere() && petition.passage().objectedOn() == null;
            // a review that ordered another route leaves only that one
            case ACCEPT, DECLINE, SEND_ON, REFUSE_AGAIN ->
                !reviews && petition.challenges().anew() == null;
            case ACCEPT_SIMPLY -> !reviews && !petition.walls().isProtected();
            case CONVERT -> petition.course().simply();
            case DECIDE_HEARING ->
                petition.course().openHearing().isEmpty()
                        && !petition.course().simply()
                        && petition.origin().reachable()
                        && !petition.walls().isProtected();
            case CALL_HEARING, CALL_OFF_HEARING ->
                hearing.filter(one -> one.heldOn() == null).isPresent();
            case RECORD_HEARING ->
                hearing.filter(one -> one.heldOn() == null && one.at() != null).isPresent();
            case CONCLUDE_HEARING -> hearing.filter(one -> one.heldOn() != null).isPresent();
            case MEDIATE ->
                petition.kind() == MatterKind.APPEAL && petition.origin().reachable() && !reviews;
            case NOTE_HANDOVER -> petition.course().openHandover().isPresent();
            case DRAFT_OPINION -> hearing.isEmpty();
            case ACCEPT_REVIEW -> reviews;
            case REFUSE_REVIEW -> review != null && review.late();
            case NOTE_REVIEW -> Challenging.open(petition).isPresent();
            case NOTE_REVIEW_OUTCOME ->
                petition.challenges()
                        .running()
                        .filter(one -> one.other() == null)
                        .isPresent();
            case FILE_AGAIN -> !reviews;
            case ASSIGN,
                    COMPARE,
                    INVESTIGATE,
                    REVIEW_LAW,
                    APPROVE,
                    NOTE_EXECUTION,
                    CLOSE,
                    APPROVE_CLOSING,
                    ADD_MATERIAL,
                    RECUSE -> true;
        };
    }
}
