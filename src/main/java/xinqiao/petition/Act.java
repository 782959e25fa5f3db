package xinqiao.petition;

import static xinqiao.petition.State.ACCEPTED;
import static xinqiao.petition.State.ANSWERED;
import static xinqiao.petition.State.APPROVAL;
import static xinqiao.petition.State.CLOSED;
import static xinqiao.petition.State.CLOSING;
import static xinqiao.petition.State.EXECUTION;
import static xinqiao.petition.State.HANDLING;
import static xinqiao.petition.State.LEGAL_REVIEW;
import static xinqiao.petition.State.REGISTERED;
import static xinqiao.petition.State.TO_SERVE;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/**
 * Every act on a registered petition, with the right to it as data: the power that it takes, whether only the desk that
 * holds the case may do it, the states in which it makes sense, and the provision that it carries out. The button and
 * the guard read the same row ({@link xinqiao.petition.rules.Standing}).
 */
public enum Act {
    ACCEPT(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_23_2),
    ACCEPT_SIMPLY(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.LAW_P4),
    GUIDE(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_22),
    DECLINE(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_23_1),
    SEND_ON(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_23_3A),
    OBJECT(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_24),
    HOLD(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.JF_L4D),
    ACCEPT_REVIEW(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_29),
    REFUSE_REVIEW(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_31),
    REFUSE_AGAIN(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_31),
    FILE(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_25),
    FILE_AGAIN(Power.TRIAGE, true, EnumSet.of(REGISTERED), Provision.KM_23_6),
    COMPARE(Power.TRIAGE, false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.LAW_P7),
    ASSIGN(Power.ASSIGN, false, EnumSet.of(ACCEPTED, HANDLING), Provision.KM_8),
    // whoever has the matter in hand sees that it isn't simple: the office before it is assigned, then the department
    CONVERT(null, false, EnumSet.of(ACCEPTED, HANDLING), Provision.LAW_P4),
    CALL_HEARING(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_27),
    RECORD_HEARING(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_27),
    CONCLUDE_HEARING(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_27),
    INVESTIGATE(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_27),
    DRAFT_OPINION(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_28A),
    ASK_EXTENSION(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_26B),
    DECIDE_HEARING(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_27),
    CALL_OFF_HEARING(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.KM_27),
    MEDIATE(Power.HANDLE, true, EnumSet.of(HANDLING), Provision.LAW_P2),
    DECIDE_EXTENSION(Power.APPROVE, false, EnumSet.of(HANDLING, LEGAL_REVIEW, APPROVAL), Provision.KM_26B),
    REVIEW_LAW(Power.REVIEW_LAW, true, EnumSet.of(LEGAL_REVIEW), Provision.KM_9),
    APPROVE(Power.APPROVE, true, EnumSet.of(APPROVAL), Provision.KM_28A),
    SERVE(Power.SERVE, false, EnumSet.allOf(State.class), Provision.LAW_P1),
    NOTE_EXECUTION(Power.SERVE, true, EnumSet.of(EXECUTION), Provision.KM_28B),
    CLOSE(Power.CLOSE, true, EnumSet.of(ANSWERED), Provision.JF_V8),
    APPROVE_CLOSING(Power.APPROVE, true, EnumSet.of(CLOSING), Provision.JF_V8),
    NOTE_HANDOVER(Power.TRIAGE, false, EnumSet.of(TO_SERVE, CLOSED), Provision.KM_22),
    // each step has a power of its own
    FOLLOW_CLOSING(null, false, EnumSet.of(CLOSED), Provision.KM_33C),
    // whoever reviews outside this system tells the office, also after the case is closed
    NOTE_REVIEW(Power.TRIAGE, false, EnumSet.of(EXECUTION, ANSWERED, CLOSING, CLOSED), Provision.KM_30),
    NOTE_REVIEW_OUTCOME(Power.TRIAGE, false, EnumSet.of(EXECUTION, ANSWERED, CLOSING, CLOSED), Provision.KM_30),
    // no source has a rule on withdrawal: the register's own holds, and what is decided is answered and followed
    // (KM-28)
    WITHDRAW(Power.CLOSE, false, EnumSet.range(REGISTERED, APPROVAL), Provision.SYS_3),
    ADD_MATERIAL(null, false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.KM_17A),
    TAKE_BACK(null, false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.SYS_3),
    RECUSE(null, false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.KM_33A),
    NAME_READER(Power.READ_REPORTS, false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.KM_21B),
    NAME_ACCUSED(Power.READ_REPORTS, false, EnumSet.complementOf(EnumSet.of(CLOSED)), Provision.KM_21B);

    private final @Nullable Power power;
    private final boolean atTheDesk;
    private final Set<State> states;
    private final Provision provision;

    Act(@Nullable Power power, boolean atTheDesk, Set<State> states, Provision provision) {
        this.power = power;
        this.atTheDesk = atTheDesk;
        this.states = Set.copyOf(states);
        this.provision = provision;
    }

    /** The power that it takes; null where everybody who sees the case has it. */
    public @Nullable Power power() {
        return power;
    }

    public boolean onlyAtTheDesk() {
        return atTheDesk;
    }

    public boolean possibleIn(State state) {
        return states.contains(state);
    }

    public Provision provision() {
        return provision;
    }
}
