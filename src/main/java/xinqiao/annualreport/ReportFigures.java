package xinqiao.annualreport;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import xinqiao.disclosure.AnnualContests;
import xinqiao.disclosure.AnnualFees;
import xinqiao.disclosure.AnnualTable;

/**
 * The numbers of a report.
 *
 * @param proactive part two; amounts in 万元
 * @param applications part three
 * @param contests part four
 * @param fees for the words
 * @param sources the frozen reports that were added up, by house; empty for a house's own
 */
public record ReportFigures(
        Map<Proactive, BigDecimal> proactive,
        AnnualTable applications,
        AnnualContests contests,
        AnnualFees fees,
        SortedMap<String, Long> sources) {

    public ReportFigures {
        Map<Proactive, BigDecimal> all = new EnumMap<>(Proactive.class);
        for (Proactive one : Proactive.values()) all.put(one, proactive.getOrDefault(one, BigDecimal.ZERO));
        proactive = Collections.unmodifiableMap(all);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    public static ReportFigures none() {
        return new ReportFigures(
                Map.of(), AnnualTable.of(Map.of()), AnnualContests.none(), AnnualFees.NONE, new TreeMap<>());
    }

    public BigDecimal of(Proactive one) {
        return proactive.getOrDefault(one, BigDecimal.ZERO);
    }

    /** Whose cases are counted in the report of that house. */
    public Set<String> houses(String own) {
        return sources.isEmpty() ? Set.of(own) : Set.copyOf(sources.keySet());
    }

    ReportFigures with(Map<Proactive, BigDecimal> entered) {
        return new ReportFigures(entered, applications, contests, fees, sources);
    }

    /** With the numbers of a frozen report added. */
    ReportFigures plus(AnnualReport one) {
        Map<Proactive, BigDecimal> sums = new EnumMap<>(Proactive.class);
        for (Proactive each : Proactive.values())
            sums.put(each, of(each).add(one.figures().of(each)));
        SortedMap<String, Long> more = new TreeMap<>(sources);
        more.put(one.house(), one.id());
        return new ReportFigures(
                sums,
                applications.plus(one.figures().applications()),
                contests.plus(one.figures().contests()),
                fees.plus(one.figures().fees()),
                more);
    }
}
