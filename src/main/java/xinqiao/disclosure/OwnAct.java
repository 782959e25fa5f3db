package xinqiao.disclosure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import xinqiao.law.Provision;

/**
 * What applicants may do with their own application, and while it is in which state. The page's button and the guard read
 * the same row.
 */
public enum OwnAct {
    /** 补正 */
    CORRECT(EnumSet.of(ApplicationState.CORRECTION), Provision.LAW_D2),
    /** 说明理由 */
    GIVE_REASONS(EnumSet.of(ApplicationState.REASONS), Provision.LAW_D4),
    /** 补充材料 */
    ADD_MATERIAL(EnumSet.range(ApplicationState.UNCONFIRMED, ApplicationState.APPROVAL), Provision.GS_10),
    /** 请求提供帮助 */
    ASK_HELP(EnumSet.range(ApplicationState.UNCONFIRMED, ApplicationState.ANSWERED), Provision.SZ_30A),
    /** 撤回申请: nobody is asked why */
    WITHDRAW(EnumSet.range(ApplicationState.UNCONFIRMED, ApplicationState.APPROVAL), Provision.SYS_3);

    private final Set<ApplicationState> states;
    private final Provision provision;

    OwnAct(Set<ApplicationState> states, Provision provision) {
        this.states = Set.copyOf(states);
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }

    public boolean possible(Application one) {
        var reasons = one.reasons();
        boolean given = reasons == null || reasons.givenOn() != null;
        return states.contains(one.state()) && !(this == GIVE_REASONS && given);
    }

    /** What is open now. */
    public static Set<OwnAct> open(Application one) {
        return Arrays.stream(values()).filter(act -> act.possible(one)).collect(Collectors.toUnmodifiableSet());
    }
}
