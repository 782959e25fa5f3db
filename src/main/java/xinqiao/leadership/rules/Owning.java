package xinqiao.leadership.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Measure;
import xinqiao.leadership.Ownership;
import xinqiao.leadership.OwnershipAct;
import xinqiao.leadership.PaperState;
import xinqiao.organisation.Holder;
import xinqiao.petition.Petition;

/** A leader owns a hard case (包案): with an aim, measures and a date, until it is released with a result. */
public final class Owning {
    private Owning() {}

    /**
     * KM-6: a leader, an aim, measures with dates. KM-33a, KM-21b: never one who may not see the case.
     *
     * @param owned whether somebody owns it already
     * @param known whether all departments named are of the house
     */
    @Enforces({Provision.KM_6, Provision.KM_33A, Provision.KM_21B})
    public static Decision<Petition> take(
            Petition petition,
            Actor actor,
            long person,
            @Nullable Holder leader,
            boolean owned,
            String aim,
            LocalDate due,
            List<Measure> measures,
            boolean known,
            LocalDate today) {
        boolean may = actor.office() || actor.leads(person);
        return new Objections()
                .and(Instructing.here(petition, actor))
                .when(!may, Provision.KM_6, "leadership.refusal.no-power")
                .when(leader == null, Provision.KM_6, "leadership.refusal.no-leader")
                .and(Instructing.mayKnow(petition.walls(), person, leader))
                .when(!petition.state().open(), Provision.KM_6, "leadership.refusal.closed-case")
                .when(owned, Provision.KM_6, "leadership.refusal.owned-already")
                .when(aim.isBlank(), Provision.KM_6, "leadership.refusal.no-aim")
                .when(due.isBefore(today), Provision.KM_6, "leadership.refusal.due-past")
                .and(measures(measures, known, today))
                .when(
                        measures.stream().anyMatch(one -> one.dueOn().isAfter(due)),
                        Provision.KM_6,
                        "leadership.refusal.measure-after-due")
                .orGrant(() -> petition);
    }

    /** KM-6: what is to be done is said in words, with a date. */
    static Decision<List<Measure>> measures(List<Measure> measures, boolean known, LocalDate from) {
        return new Objections()
                .when(measures.isEmpty(), Provision.KM_6, "leadership.refusal.no-measures")
                .when(
                        measures.stream().anyMatch(one -> one.words().isBlank()),
                        Provision.KM_6,
                        "leadership.refusal.no-words")
                .when(
                        measures.stream().anyMatch(one -> one.dueOn().isBefore(from)),
                        Provision.KM_6,
                        "leadership.refusal.measure-too-early",
                        from)
                .when(!known, Provision.KM_6, "leadership.refusal.no-addressee")
                .orGrant(() -> measures);
    }

    @Enforces(Provision.KM_6)
    public static Set<OwnershipAct> open(Ownership one, boolean barred, Actor actor) {
        Set<OwnershipAct> acts = EnumSet.noneOf(OwnershipAct.class);
        if (one.state() == PaperState.DONE || !actor.houseCode().equals(one.house())) return acts;
        boolean owner = actor.leads(one.leader());
        boolean office = actor.office();
        boolean doing = one.content().measures().stream()
                .anyMatch(measure -> measure.open() && of(measure.department(), actor));
        if (owner || office || doing) acts.add(OwnershipAct.NOTE);
        if (one.content().measures().stream().anyMatch(Measure::open) && (owner || office || doing))
            acts.add(OwnershipAct.MEASURE);
        // KM-33a: an owner who may not see the case any more can't release it either; another leader does
        if (owner || barred && actor.leads()) acts.add(OwnershipAct.RELEASE);
        return acts;
    }

    private static boolean of(@Nullable Long department, Actor actor) {
        return department != null && department == actor.departmentId();
    }

    /** KM-6: released with a result; what was promised is done by then, or its end is written down. */
    @Enforces(Provision.KM_6)
    public static Decision<String> release(Ownership one, boolean barred, String result) {
        boolean open = one.content().measures().stream().anyMatch(Measure::open);
        return new Objections()
                .when(result.isBlank(), Provision.KM_6, "leadership.refusal.no-result")
                .when(open && !barred, Provision.KM_6, "leadership.refusal.measures-open")
                .orGrant(result::strip);
    }

    /** A measure is done with words about what came of it. */
    @Enforces(Provision.KM_6)
    public static Decision<String> done(List<Measure> measures, int place, String result) {
        boolean there =
                place >= 0 && place < measures.size() && measures.get(place).open();
        return new Objections()
                .when(!there, Provision.KM_6, "leadership.refusal.not-now")
                .when(result.isBlank(), Provision.KM_6, "leadership.refusal.no-result")
                .orGrant(result::strip);
    }
}
