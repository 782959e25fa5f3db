package xinqiao.governance.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import xinqiao.governance.Deed;
import xinqiao.governance.EntryState;
import xinqiao.governance.Matter;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/** Who keeps the registers, inspects, answers, reads: the powers of each organ as the measures give them. */
public final class Acting {
    private Acting() {}

    /** SZ-5, SZ-10, GS-4: who is in charge of open government in the house, and the post for its daily work. */
    @Enforces({Provision.SZ_4, Provision.GS_4})
    public static boolean office(Actor actor) {
        return (actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE)) && wholeHouse(actor);
    }

    /** SZ-9, SZ-10: the supervision department inspects its house and those below; GS-19: so does the direct customs' office. */
    @Enforces({Provision.SZ_9, Provision.GS_19})
    public static boolean inspects(Actor actor) {
        return actor.supervises() || office(actor) && actor.scope() == Scope.BELOW;
    }

    /** SZ-7: the legal department guides. */
    @Enforces(Provision.SZ_7)
    public static boolean guides(Actor actor) {
        return actor.departmentKind() == DepartmentKind.LEGAL && actor.may(Power.REVIEW_LAW);
    }

    /** Who reads the registers of the house; a department reads what it has to do of them. */
    @Enforces(Provision.SYS_4)
    public static boolean reads(Actor actor) {
        return office(actor) || actor.supervises() || actor.leads() && wholeHouse(actor);
    }

    private static boolean wholeHouse(Actor actor) {
        return actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW;
    }

    /** What of the rows that the policy lets through is theirs to read. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(RegisterEntry one, Actor actor) {
        String told = one.told();
        return reads(actor)
                || told != null && actor.housePath().startsWith(told)
                || one.kind() == RegisterKind.ADVICE && guides(actor)
                || one.content().tasks().stream().anyMatch(task -> of(task, actor));
    }

    private static boolean of(Task task, Actor actor) {
        Long department = task.department();
        return department != null && department == actor.departmentId() && actor.answersForUnit();
    }

    /** Who keeps that register. */
    @Enforces({Provision.SZ_4, Provision.SZ_9, Provision.GS_3, Provision.GS_4, Provision.GS_T2, Provision.GS_T4})
    public static boolean enters(RegisterKind kind, Actor actor) {
        return switch (kind) {
            // the duty is that of the houses below a direct customs
            case LEADER, OFFICER -> office(actor) && !actor.houseCode().equals(actor.directCustoms());
            case CHECKLIST, INSPECTION, ASSESSMENT -> inspects(actor);
            case SUPERVISOR -> office(actor) || actor.supervises();
            // the notice asks the direct customs for it
            case PROGRAMME -> office(actor) && actor.houseCode().equals(actor.directCustoms());
            case GROUP,
                    MEETING,
                    PLAN,
                    REPORT,
                    SUMMARY,
                    COMMENDATION,
                    TRAINING,
                    EXCHANGE,
                    PUBLICITY,
                    EXAMPLE,
                    BRAND,
                    ADVICE -> office(actor);
        };
    }

    /** What is open to the actor now. */
    @Enforces({Provision.SZ_4, Provision.SZ_7, Provision.SZ_9, Provision.GS_3, Provision.GS_4, Provision.GS_19})
    public static Set<Deed> open(RegisterEntry one, Actor actor) {
        boolean own = one.house().equals(actor.houseCode());
        boolean keeps = own && enters(one.kind(), actor);
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        EntryState state = one.state();
        boolean lasts = state == EntryState.OPEN;
        switch (one.kind()) {
            case GROUP -> when(deeds, keeps && lasts, Deed.EDIT, Deed.END);
            case MEETING, PLAN -> {
                when(deeds, !doable(one, actor).isEmpty(), Deed.DONE);
                when(deeds, keeps && state != EntryState.ENDED && !one.submitted(), Deed.EDIT);
                when(deeds, one.kind() == RegisterKind.PLAN && keeps && state != EntryState.ENDED, Deed.SUBMIT);
                when(deeds, keeps && state != EntryState.ENDED, Deed.ADD, Deed.END);
            }
            case PROGRAMME -> {
                when(deeds, !doable(one, actor).isEmpty(), Deed.DONE);
                when(deeds, keeps && state != EntryState.ENDED, Deed.ADD, Deed.END);
                when(deeds, keeps && state != EntryState.ENDED && one.filed().isEmpty(), Deed.FILE, Deed.EDIT);
            }
            case LEADER, OFFICER -> {
                when(deeds, keeps && (lasts || state == EntryState.DONE), Deed.REPORT);
                when(deeds, keeps && state != EntryState.ENDED, Deed.END);
                when(deeds, receives(one, actor) && state == EntryState.REPORTED, Deed.ACKNOWLEDGE, Deed.RETURN);
            }
            case CHECKLIST -> when(deeds, keeps && lasts, Deed.EDIT, Deed.END);
            case INSPECTION -> inspection(deeds, one, actor, keeps);
            case ASSESSMENT -> when(deeds, keeps && state == EntryState.DRAFT, Deed.EDIT, Deed.CIRCULATE, Deed.END);
            case COMMENDATION -> {
                when(deeds, keeps && one.told() == null && state != EntryState.ENDED, Deed.EDIT, Deed.CIRCULATE);
                when(deeds, keeps && state != EntryState.ENDED, Deed.END);
            }
            case SUPERVISOR -> when(deeds, keeps && lasts, Deed.OPINION, Deed.EDIT, Deed.END);
            case EXAMPLE, BRAND -> {
                when(deeds, keeps && one.told() == null && state != EntryState.ENDED, Deed.EDIT, Deed.END);
                boolean above = own || one.path().startsWith(actor.housePath());
                when(deeds, above && office(actor) && one.told() == null && state != EntryState.ENDED, Deed.CIRCULATE);
            }
            case REPORT, SUMMARY -> {
                when(deeds, keeps && state != EntryState.ENDED && !one.submitted(), Deed.EDIT);
                when(deeds, keeps && state != EntryState.ENDED, Deed.SUBMIT, Deed.END);
            }
            case TRAINING, EXCHANGE, PUBLICITY -> when(deeds, keeps && state != EntryState.ENDED, Deed.EDIT, Deed.END);
            case ADVICE -> {
                when(deeds, own && lasts && guides(actor), Deed.ADVISE);
                when(deeds, keeps && lasts, Deed.END);
            }
        }
        return deeds;
    }

    private static void inspection(Set<Deed> deeds, RegisterEntry one, Actor actor, boolean keeps) {
        when(deeds, keeps && one.state() == EntryState.DRAFT, Deed.FIND, Deed.CONCLUDE, Deed.END);
        when(
                deeds,
                one.about().equals(actor.houseCode()) && office(actor) && one.state() == EntryState.OPEN,
                Deed.ANSWER);
        when(deeds, keeps && one.state() == EntryState.REPORTED, Deed.RECHECK);
        boolean over = one.state() != EntryState.DRAFT && one.state() != EntryState.ENDED;
        // whoever found what isn't met proposes, before it is mended or after: some of it can't be made undone
        boolean amiss = one.matter(Matter.Inspection.class).count(Matter.Verdict.NOT_MET) > 0;
        when(deeds, keeps && over && amiss, Deed.PROPOSE);
        when(deeds, keeps && over && one.told() == null, Deed.CIRCULATE);
    }

    private static void when(Set<Deed> deeds, boolean may, Deed... some) {
        if (may) deeds.addAll(Arrays.asList(some));
    }

    /** The direct customs keeps the record of who is named below it (备案). */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public static boolean receives(RegisterEntry one, Actor actor) {
        return office(actor)
                && actor.houseCode().equals(actor.directCustoms())
                && !one.house().equals(actor.houseCode())
                && one.path().startsWith(actor.housePath());
    }

    /** The places of the tasks that the actor may say are done: the office's any, a department's its own. */
    @Enforces(Provision.SZ_4)
    public static List<Integer> doable(RegisterEntry one, Actor actor) {
        if (!one.house().equals(actor.houseCode()) || one.state() == EntryState.ENDED) return List.of();
        var tasks = one.content().tasks();
        return IntStream.range(0, tasks.size())
                .filter(place -> tasks.get(place).open() && (office(actor) || of(tasks.get(place), actor)))
                .boxed()
                .toList();
    }
}
