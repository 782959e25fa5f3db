package xinqiao.disclosure.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Contest;
import xinqiao.disclosure.FeeNotice;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desk;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.TermKey;

/** Who may do what with an application now; the same answer draws the button and guards the call. */
public final class Standing {
    private Standing() {}

    /** The acts open to this person, in the order in which a desk thinks of them. */
    public static List<ApplicationAct> open(Application one, Actor actor, Setting setting) {
        return Stream.of(ApplicationAct.values())
                .filter(act -> check(one, actor, act, setting.profile()).isGranted())
                .filter(act -> hasMatter(one, actor, act, setting))
                .toList();
    }

    /** GS-10, KM-33a by analogy, SYS-4: each desk has exactly its powers; who stepped aside has none. */
    @Enforces({Provision.GS_10, Provision.SYS_4})
    public static Decision<ApplicationAct> check(
            Application one, Actor actor, ApplicationAct act, DisclosureProfile profile) {
        boolean now = act.possibleIn(one.state());
        return new Objections()
                .when(one.aside().bars(actor), Provision.KM_33A, "disclosure.refusal.recused")
                .when(lacks(one, actor, act, profile), act.provision(), "disclosure.refusal.no-power")
                .when(!now, act.provision(), "disclosure.refusal.not-now", one.state())
                .when(
                        now && act.onlyAtTheDesk() && !at(one.desk(), actor),
                        act.provision(),
                        "disclosure.refusal.another-desk")
                .when(
                        now && !act.onlyAtTheDesk() && foreign(one, actor, act),
                        act.provision(),
                        "disclosure.refusal.another-house")
                .when(now && ownHand(one, actor, act), act.provision(), "disclosure.refusal.own-hand")
                .orGrant(() -> act);
    }

    private static boolean lacks(Application one, Actor actor, ApplicationAct act, DisclosureProfile profile) {
        return switch (act) {
            case APPROVE ->
                one.state() == ApplicationState.APPROVAL && !Approving.may(actor, Approving.approver(one, profile));
            case DECIDE_EXTENSION ->
                !Approving.may(actor, profile.approval(ApprovalStep.EXTENSION).approver());
            case WAIVE_FEE ->
                profile.fees()
                        .waiver()
                        .filter(waiver -> Approving.may(actor, waiver.approver()))
                        .isEmpty();
            // the head of the department looks it over, not a colleague
            case ENDORSE -> !Approving.head(actor);
            case HAND_OVER,
                    CONFIRM_RECEIPT,
                    PASS_UP,
                    ASSIGN,
                    ASK_CORRECTION,
                    RECEIVE_CORRECTION,
                    END_UNCORRECTED,
                    ASK_REASONS,
                    RECEIVE_REASONS,
                    JUDGE_REASONS,
                    LEAD_TO_PETITIONS,
                    CONSULT,
                    NOTE_DELIVERY,
                    NOTE_ANSWER,
                    ASK_DEPARTMENT,
                    ANSWER_AS_DEPARTMENT,
                    SEARCH,
                    NOTICE_FEE,
                    NOTE_RECEIPT,
                    NOTE_PAYMENT,
                    END_UNPAID,
                    DRAFT,
                    CHECK_SECRECY,
                    REVIEW_LAW,
                    ASK_EXTENSION,
                    SERVE,
                    GIVE,
                    CLOSE,
                    WITHDRAW,
                    ADD_MATERIAL,
                    NOTE_HELP,
                    NOTE_CONTEST,
                    ANSWER_CONTEST,
                    END_CONTEST,
                    RECUSE -> !act.powers().isEmpty() && act.powers().stream().noneMatch(actor::may);
        };
    }

    /** What isn't bound to the desk is still the business of the house, or of those who have had the application. */
    private static boolean foreign(Application one, Actor actor, ApplicationAct act) {
        boolean had = one.departments().contains(actor.departmentId());
        boolean here = actor.houseCode().equals(one.entry().houseCode());
        if (act == ApplicationAct.ANSWER_AS_DEPARTMENT) return !one.asked().contains(actor.departmentId());
        // HZ-2.3.3: whoever answers decides on the term and the fee
        if (act == ApplicationAct.DECIDE_EXTENSION || act == ApplicationAct.WAIVE_FEE)
            return !actor.houseCode().equals(one.answeringHouse());
        return !here && !had;
    }

    /** Nobody approves, endorses or checks what they drafted or asked for themselves. */
    @Enforces({Provision.HZ_2_3_4, Provision.HZ_3_4})
    private static boolean ownHand(Application one, Actor actor, ApplicationAct act) {
        var draft = one.draft();
        var extension = one.extension();
        return switch (act) {
            case CHECK_SECRECY, ENDORSE, REVIEW_LAW, APPROVE -> draft != null && is(draft.drafter(), actor);
            case DECIDE_EXTENSION -> extension != null && is(extension.asker(), actor);
            case HAND_OVER,
                    CONFIRM_RECEIPT,
                    PASS_UP,
                    ASSIGN,
                    ASK_CORRECTION,
                    RECEIVE_CORRECTION,
                    END_UNCORRECTED,
                    ASK_REASONS,
                    RECEIVE_REASONS,
                    JUDGE_REASONS,
                    LEAD_TO_PETITIONS,
                    CONSULT,
                    NOTE_DELIVERY,
                    NOTE_ANSWER,
                    ASK_DEPARTMENT,
                    ANSWER_AS_DEPARTMENT,
                    SEARCH,
                    NOTICE_FEE,
                    NOTE_RECEIPT,
                    NOTE_PAYMENT,
                    END_UNPAID,
                    WAIVE_FEE,
                    DRAFT,
                    ASK_EXTENSION,
                    SERVE,
                    GIVE,
                    CLOSE,
                    WITHDRAW,
                    ADD_MATERIAL,
                    NOTE_HELP,
                    NOTE_CONTEST,
                    ANSWER_CONTEST,
                    END_CONTEST,
                    RECUSE -> false;
        };
    }

    private static boolean unpaid(FeeNotice fee, Setting setting) {
        return fee.toldOn() != null && fee.until() != null && setting.today().isAfter(fee.until());
    }

    private static boolean is(long person, Actor actor) {
        var behalf = actor.behalf();
        return person == actor.personId() || behalf != null && person == behalf.personId();
    }

    private static boolean at(@Nullable Desk desk, Actor actor) {
        if (desk == null || desk.departmentId() != actor.departmentId()) return false;
        Long person = desk.personId();
        return person == null || is(person, actor);
    }

    /** An act without anything to act on is possible in law, but no button. */
    private static boolean hasMatter(Application one, Actor actor, ApplicationAct act, Setting setting) {
        var profile = setting.profile();
        return switch (act) {
            case PASS_UP -> Routing.passable(one, setting);
            case ASK_CORRECTION -> Examining.mayBeAsked(one, profile);
            case END_UNCORRECTED ->
                one.correction()
                        .filter(asked ->
                                asked.toldOn() != null && setting.today().isAfter(asked.until()))
                        .isPresent();
            case ASK_REASONS -> one.reasons() == null && Examining.asksReasons(profile);
            case RECEIVE_REASONS -> one.reasons() != null && one.reasons().givenOn() == null;
            case NOTE_DELIVERY -> one.awaited().anyMatch(consulted -> consulted.deliveredOn() == null);
            case NOTE_ANSWER -> one.awaited().findAny().isPresent();
            case NOTICE_FEE -> profile.fees().charged() && one.fees().isEmpty();
            case NOTE_RECEIPT ->
                profile.findTerm(TermKey.FEE_PAYMENT).isPresent()
                        && one.fee()
                                .filter(fee -> fee.toldOn() != null && fee.reachedOn() == null)
                                .isPresent();
            case END_UNPAID ->
                profile.fees().lapses()
                        && one.fee().filter(fee -> unpaid(fee, setting)).isPresent();
            case ASK_EXTENSION ->
                (one.extension() == null || !one.extension().spent())
                        && one.reasons() == null
                        && !Contesting.ordered(one);
            case DECIDE_EXTENSION -> one.waitsForExtension();
            case SERVE -> one.unserved().findAny().isPresent();
            case GIVE ->
                !one.toGive().isEmpty()
                        || one.state() == ApplicationState.ANSWERED
                                && !one.givings().isEmpty();
            case NOTE_CONTEST -> Contesting.contestable(one, setting);
            case ANSWER_CONTEST -> one.contests().stream().anyMatch(Contest::owed);
            case END_CONTEST -> one.contests().stream().anyMatch(Contest::pending);
            case LEAD_TO_PETITIONS -> actor.may(Power.REGISTER) && one.fees().isEmpty();
            case ASSIGN -> actor.may(Power.ASSIGN) && !Objects.equals(one.state(), ApplicationState.FEE);
            case HAND_OVER,
                    CONFIRM_RECEIPT,
                    RECEIVE_CORRECTION,
                    JUDGE_REASONS,
                    CONSULT,
                    ASK_DEPARTMENT,
                    ANSWER_AS_DEPARTMENT,
                    SEARCH,
                    NOTE_PAYMENT,
                    WAIVE_FEE,
                    DRAFT,
                    ENDORSE,
                    CHECK_SECRECY,
                    REVIEW_LAW,
                    APPROVE,
                    CLOSE,
                    WITHDRAW,
                    ADD_MATERIAL,
                    NOTE_HELP,
                    RECUSE -> true;
        };
    }
}
