package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Demand;
import xinqiao.procedure.MatterKind;

/** The list by which demands are classified by law (KM-23). */
public final class DemandList {
    private DemandList() {}

    /**
     * The entries in force for a house: of each code the newest version that has begun, the house's own before that of a
     * house above.
     *
     * @param line codes of the house and those above, the nearest first
     */
    @Enforces(Provision.KM_23)
    public static List<Demand> inForce(Collection<Demand> all, List<String> line, LocalDate day) {
        Map<String, Demand> chosen = new TreeMap<>();
        all.stream()
                .filter(entry -> !entry.validFrom().isAfter(day) && line.contains(entry.houseCode()))
                .sorted(Comparator.comparing((Demand entry) -> line.indexOf(entry.houseCode()))
                        .thenComparing(Demand::version, Comparator.reverseOrder()))
                .forEach(entry -> chosen.putIfAbsent(entry.code(), entry));
        return chosen.values().stream().filter(entry -> entry.inForce(day)).toList();
    }

    /** An entry says what is demanded, by which route, who is competent and by what law. */
    @Enforces(Provision.KM_23)
    public static Decision<Demand.Draft> check(Demand.Draft draft) {
        boolean appeal = draft.kind() == MatterKind.APPEAL;
        return new Objections()
                .when(draft.code().isBlank(), Provision.KM_23, "petition.refusal.demand-without-code")
                .when(
                        draft.demandZh().isBlank() || draft.demandEn().isBlank(),
                        Provision.KM_23,
                        "petition.refusal.demand-without-words")
                .when(draft.basis().isBlank(), Provision.KM_23, "petition.refusal.demand-without-basis")
                .when(draft.route().isBlank(), Provision.KM_23, "petition.refusal.no-route")
                .when(!draft.inScope() && draft.body().isBlank(), Provision.KM_23_1, "petition.refusal.no-body")
                .when(
                        draft.inScope() && appeal && draft.branch() == null,
                        Provision.KM_22,
                        "petition.refusal.no-branch")
                .when(!appeal && draft.branch() != null, Provision.KM_22, "petition.refusal.branch-of-appeals-only")
                .orGrant(() -> draft);
    }
}
