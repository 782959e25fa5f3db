package xinqiao.disclosure.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Outgoing;
import xinqiao.disclosure.OutgoingMove;
import xinqiao.disclosure.OutgoingState;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** 区分处理: who prepares the files to be given, and that nothing is given but what a second person and the check saw. */
public final class Preparing {
    private static final Set<Power> AT_WORK = EnumSet.of(
            Power.TRIAGE, Power.HANDLE, Power.REVIEW_LAW, Power.APPROVE, Power.HEAD_DISCLOSURE, Power.CHECK_SECRECY);

    /** Between the receipt and the last giving; while the applicant is waited for, the work may go on. */
    private static final Set<ApplicationState> AT_WORK_IN =
            EnumSet.range(ApplicationState.EXAMINING, ApplicationState.ANSWERED);

    private static final Set<ApplicationState> AFTER_THE_CHECK =
            EnumSet.range(ApplicationState.LEGAL, ApplicationState.ANSWERED);

    private Preparing() {}

    /** SYS-4: an original is for those who work on the application, not for everybody who may see that there is one. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(Application one, Actor actor) {
        boolean ours = one.departments().contains(actor.departmentId())
                || actor.houseCode().equals(one.entry().houseCode());
        return ours && !one.aside().bars(actor) && AT_WORK.stream().anyMatch(actor::may);
    }

    /** What this person may do with it now. */
    public static List<OutgoingMove> open(Application one, Outgoing file, Actor actor) {
        return Stream.of(OutgoingMove.values())
                .filter(move -> check(one, file, actor, move).isGranted())
                .toList();
    }

    public static boolean mayAdd(Application one, Actor actor) {
        return sees(one, actor)
                && AT_WORK_IN.contains(one.state())
                && OutgoingMove.ADD.powers().stream().anyMatch(actor::may);
    }

    /** SZ-24b, HZ-2.3.4: released and checked by others than those who made it; a copy that changed was never checked. */
    @Enforces({Provision.SZ_24B, Provision.HZ_2_3_4})
    public static Decision<Outgoing> check(Application one, Outgoing file, Actor actor, OutgoingMove move) {
        boolean now = AT_WORK_IN.contains(one.state())
                && (move == OutgoingMove.CHECK ? AFTER_THE_CHECK.contains(one.state()) : true)
                && move.possibleIn(file.state());
        boolean able = move.powers().stream().anyMatch(actor::may);
        return new Objections()
                .when(!sees(one, actor) || !able, move.provision(), "disclosure.refusal.no-power")
                .when(!now, move.provision(), "disclosure.refusal.file-not-now")
                .when(now && move.second() && file.madeBy(actor), move.provision(), "disclosure.refusal.own-file")
                .orGrant(() -> file);
    }

    /** For some of these matters there is a file that isn't released by a second person. */
    static boolean unreleased(Application one, List<ItemDecision> decisions) {
        return files(one, given(decisions))
                .anyMatch(file -> file.state() == OutgoingState.MARKING || file.state() == OutgoingState.HANDED_OVER);
    }

    static boolean unchecked(Application one, List<ItemDecision> decisions) {
        return unchecked(one, given(decisions));
    }

    static boolean unchecked(Application one, Collection<Integer> items) {
        return files(one, items).anyMatch(file -> file.state() != OutgoingState.CHECKED);
    }

    /** The contents that the check of secrecy is about. */
    static Set<String> contents(Application one, List<ItemDecision> decisions) {
        return files(one, given(decisions))
                .map(Outgoing::copy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> given(List<ItemDecision> decisions) {
        return decisions.stream()
                .filter(ItemDecision::gives)
                .map(ItemDecision::no)
                .collect(Collectors.toSet());
    }

    private static Stream<Outgoing> files(Application one, Collection<Integer> items) {
        return one.outgoing().stream().filter(Outgoing::open).filter(file -> file.answers(items));
    }
}
