package xinqiao.disclosure;

import java.util.EnumSet;
import java.util.Set;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** What is done with a file to be given: by whom, when, and where it leads; the button and the guard read the same row. */
public enum OutgoingMove {
    /** 上传原件 */
    ADD(Set.of(), OutgoingState.MARKING, Set.of(Power.HANDLE, Power.TRIAGE), Provision.SZ_24B),
    /** 提交复核: the copy is made, and from here on it is that content */
    HAND_OVER(
            EnumSet.of(OutgoingState.MARKING),
            OutgoingState.HANDED_OVER,
            Set.of(Power.HANDLE, Power.TRIAGE),
            Provision.SZ_24B),
    /** 复核通过 */
    RELEASE(EnumSet.of(OutgoingState.HANDED_OVER), OutgoingState.RELEASED, Second.POWERS, Provision.SZ_24B),
    /** 退回修改 */
    RETURN(EnumSet.of(OutgoingState.HANDED_OVER), OutgoingState.MARKING, Second.POWERS, Provision.SZ_24B),
    /** 保密审查 of a file that changed after the check of the draft */
    CHECK(EnumSet.of(OutgoingState.RELEASED), OutgoingState.CHECKED, Set.of(Power.CHECK_SECRECY), Provision.HZ_2_3_4),
    /** 重新遮盖: what was released or checked isn't any more */
    REOPEN(
            EnumSet.of(OutgoingState.HANDED_OVER, OutgoingState.RELEASED, OutgoingState.CHECKED),
            OutgoingState.MARKING,
            Set.of(Power.HANDLE, Power.TRIAGE),
            Provision.SZ_24B),
    /** 不再提供 */
    REMOVE(
            EnumSet.of(OutgoingState.MARKING, OutgoingState.HANDED_OVER, OutgoingState.RELEASED, OutgoingState.CHECKED),
            OutgoingState.REMOVED,
            Set.of(Power.HANDLE, Power.TRIAGE),
            Provision.SZ_24B);

    /** Of whoever works on the application and didn't make the marks. */
    private static final class Second {
        static final Set<Power> POWERS =
                Set.of(Power.HANDLE, Power.TRIAGE, Power.REVIEW_LAW, Power.HEAD_DISCLOSURE, Power.APPROVE);
    }

    private final Set<OutgoingState> from;
    private final OutgoingState to;
    private final Set<Power> powers;
    private final Provision provision;

    OutgoingMove(Set<OutgoingState> from, OutgoingState to, Set<Power> powers, Provision provision) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.powers = Set.copyOf(powers);
        this.provision = provision;
    }

    public boolean possibleIn(OutgoingState state) {
        return from.contains(state);
    }

    OutgoingState to() {
        return to;
    }

    /** The powers of which it takes one. */
    public Set<Power> powers() {
        return powers;
    }

    public Provision provision() {
        return provision;
    }

    /** Whether it is for another person than those who made the marks. */
    public boolean second() {
        return switch (this) {
            case RELEASE, RETURN, CHECK -> true;
            case ADD, HAND_OVER, REOPEN, REMOVE -> false;
        };
    }

    /** Whether it must be said why. */
    public boolean explained() {
        return switch (this) {
            case RETURN, CHECK, REOPEN, REMOVE -> true;
            case ADD, HAND_OVER, RELEASE -> false;
        };
    }
}
