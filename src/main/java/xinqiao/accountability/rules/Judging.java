package xinqiao.accountability.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.accountability.Judge;
import xinqiao.accountability.Liability;
import xinqiao.accountability.LiabilityAct;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.LiabilityState;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;

/** Who judges, orders, answers and follows a liability case. The same answer draws the button and guards the act. */
public final class Judging {
    private Judging() {}

    /** Which house judges, and who in it. */
    public record Competence(String house, Judge judge) {}

    /**
     * KM-36 (由上级海关责令改正): a house answers to the one above it, a department to its own unless the procedure says
     * otherwise. Confidential material is the supervision department's and the leaders' (KM-37); what is about a report
     * stays with those who read it (KM-21b). What is about disclosure is the supervision department's too (SZ-34).
     *
     * @param department whether the unit is a department, and not the house itself
     * @param superiorOrders whether the procedure leaves departments too to the superior customs
     * @param superior the nearest house above that works with this system; null where there is none
     * @param report the house of the report that it is about; null where it is about none
     */
    @Enforces({Provision.KM_36, Provision.KM_37, Provision.KM_21B, Provision.SZ_34})
    public static Competence competent(
            LiabilityGround ground,
            String unitHouse,
            boolean department,
            boolean superiorOrders,
            @Nullable String superior,
            @Nullable String report) {
        boolean stays = department && !(superiorOrders && ground.needsAnOrder());
        String above = stays || superior == null ? unitHouse : superior;
        if (ground.supervised()) return new Competence(above, Judge.SUPERVISION);
        if (report != null) return new Competence(report, Judge.READERS);
        boolean own = !department && superior == null;
        return new Competence(above, own ? Judge.LEADER : Judge.OFFICE);
    }

    /** The petition office and the leaders are their house itself: nobody below them judges what they did. */
    public static boolean isTheHouse(DepartmentKind kind, LiabilityGround ground) {
        return kind == DepartmentKind.LEADERSHIP || kind == DepartmentKind.PETITION_OFFICE && !ground.supervised();
    }

    /** Who may enter what they saw; who judges it follows from the unit. */
    public static boolean enters(Actor actor) {
        return actor.office() || actor.supervises() || actor.leads();
    }

    @Enforces({Provision.KM_35, Provision.KM_36, Provision.KM_37})
    public static Set<LiabilityAct> open(Liability one, Actor actor, LocalDate today) {
        Set<LiabilityAct> acts = EnumSet.noneOf(LiabilityAct.class);
        LiabilityState state = one.state();
        if (state == LiabilityState.ORDERED && unit(one, actor)) acts.add(LiabilityAct.ANSWER);
        if (one.bare() || concerned(one, actor)) return acts;
        if (one.referralOpen() && followsReferral(one, actor)) acts.add(LiabilityAct.END_REFERRAL);
        if (state == LiabilityState.OPENED && leads(one, actor)) acts.add(LiabilityAct.ORDER);
        if (!judges(one, actor)) return acts;
        boolean settled = one.content().referral() != null
                && !one.referralOpen()
                && (!one.orders().isEmpty() || !one.ground().needsAnOrder());
        switch (state) {
            case PROPOSED -> {
                acts.add(LiabilityAct.OPEN);
                acts.add(LiabilityAct.SET_ASIDE);
            }
            case OPENED -> {
                if (settled) acts.add(LiabilityAct.CLOSE);
            }
            case ORDERED -> {
                if (one.late(today)) acts.add(LiabilityAct.EXAMINE);
            }
            case ANSWERED -> acts.add(LiabilityAct.EXAMINE);
            case CORRECTED -> {
                if (!one.referralOpen()) acts.add(LiabilityAct.CLOSE);
            }
            case SET_ASIDE, CLOSED -> {}
        }
        boolean underway = state != LiabilityState.PROPOSED && !state.over();
        if (underway && one.content().referral() == null) acts.add(LiabilityAct.REFER);
        return acts;
    }

    /** KM-33a: whoever is concerned takes no part in judging it, and is told why where they see it at all. */
    @Enforces(Provision.KM_33A)
    public static Decision<LiabilityAct> check(Liability one, Actor actor, LiabilityAct act, LocalDate today) {
        boolean may = open(one, actor, today).contains(act);
        boolean own = !may && act != LiabilityAct.ANSWER && concerned(one, actor);
        return new Objections()
                .when(own, Provision.KM_33A, "accountability.refusal.concerned")
                .when(!may && !own, act.provision(one.ground()), "accountability.refusal.not-now")
                .orGrant(() -> act);
    }

    /**
     * Named in it, or of the unit. What is late in a report may be known to one reader in the petition office alone: then it
     * is theirs all the same, or it would lie in nobody's list.
     */
    static boolean concerned(Liability one, Actor actor) {
        var behalf = actor.behalf();
        Long department = one.unitDepartment();
        return one.people().contains(actor.personId())
                || behalf != null && one.people().contains(behalf.personId())
                || (department != null
                        ? department == actor.departmentId()
                        : !one.walled() && one.unitHouse().equals(actor.houseCode()) && actor.office());
    }

    static boolean judges(Liability one, Actor actor) {
        return one.house().equals(actor.houseCode()) && (one.walled() || sees(one.judge(), actor));
    }

    /**
     * KM-36, KM-37: whose such a case is in a house. Kind of department and power go together: neither an auditor in the
     * supervision department nor a program without powers sees it. {@code xq_liability} says the same, by the capacities
     * of the actor; behind the wall of a report, which ones is said by the wall.
     */
    @Enforces({Provision.KM_36, Provision.KM_37, Provision.SYS_4})
    public static boolean sees(Judge judge, Actor actor) {
        return switch (judge) {
            case OFFICE -> actor.office() || actor.leads();
            case LEADER -> actor.leads();
            case SUPERVISION -> actor.supervises() || actor.leads();
            case READERS -> true;
        };
    }

    /** Behind the wall of a report the leaders may not be among its readers; those who are do it. SZ-34: 监察部门 orders too. */
    private static boolean leads(Liability one, Actor actor) {
        boolean supervision = one.ground().ofDisclosure() && actor.supervises();
        return judges(one, actor) && (one.walled() || actor.leads() || supervision);
    }

    private static boolean followsReferral(Liability one, Actor actor) {
        Long to = one.referredTo();
        return to == null ? leads(one, actor) : to == actor.departmentId() && actor.supervises();
    }

    /** Whoever answers for the unit; a leader doesn't answer an order of their own. */
    private static boolean unit(Liability one, Actor actor) {
        Long department = one.unitDepartment();
        if (department != null) return department == actor.departmentId() && actor.answersForUnit();
        return one.unitHouse().equals(actor.houseCode())
                && (actor.office() || actor.leads() && !one.house().equals(actor.houseCode()));
    }

    /**
     * KM-33a: nobody opens a case against themselves, and one leader is left to decide it.
     *
     * @param people all who are named, those named before as well
     * @param known whether those who are named now hold posts in the unit
     * @param leaders of the house that judges
     */
    @Enforces({Provision.KM_33A, Provision.KM_35, Provision.KM_37})
    public static Decision<Set<Long>> naming(Set<Long> people, boolean known, Actor actor, Set<Long> leaders) {
        return new Objections()
                .when(!known, Provision.KM_35, "accountability.refusal.no-such-person")
                .when(people.contains(actor.personId()), Provision.KM_33A, "accountability.refusal.concerned")
                .when(
                        !leaders.isEmpty() && people.containsAll(leaders),
                        Provision.KM_33A,
                        "accountability.refusal.no-leader-left")
                .orGrant(() -> people);
    }

    /** KM-36, SZ-34: an order says what is to be corrected, and by when to answer. */
    @Enforces({Provision.KM_36, Provision.SZ_34})
    public static Decision<LocalDate> ordering(
            LiabilityGround ground, String demands, @Nullable LocalDate answerBy, LocalDate today) {
        Provision law = LiabilityAct.ORDER.provision(ground);
        return new Objections()
                .when(demands.isBlank(), law, "accountability.refusal.no-words")
                .when(answerBy == null, law, "accountability.refusal.no-day")
                .when(answerBy != null && !answerBy.isAfter(today), law, "accountability.refusal.day-past")
                .orGrant(() -> java.util.Objects.requireNonNull(answerBy));
    }

    /** What is decided or answered is said in words. */
    public static Decision<String> said(Liability one, LiabilityAct act, String words) {
        return new Objections()
                .when(words.isBlank(), act.provision(one.ground()), "accountability.refusal.no-words")
                .orGrant(words::strip);
    }
}
