package xinqiao.annualreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.AnnualCounts;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.procedure.WorkKind;

/** Where the numbers of a report come from: the applications of the house, or the frozen reports of a customs area. */
@Component
class ReportCounting {
    /** Adds up what is approved, whoever asks. */
    private static final Machine ADDING = new Machine("sums of annual reports");

    private final Gate gate;
    private final AnnualReportStore store;
    private final AnnualCounts counts;
    private final Houses houses;
    private final Clock clock;

    /** @param missing houses whose report isn't frozen yet */
    record Sum(ReportFigures figures, List<String> missing) {}

    ReportCounting(Gate gate, AnnualReportStore store, AnnualCounts counts, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.counts = counts;
        this.houses = houses;
        this.clock = clock;
    }

    Sum now(AnnualReport one) {
        return switch (one.extent()) {
            case OWN -> new Sum(own(one.house(), one.year()).with(one.figures().proactive()), List.of());
            case AREA -> area(one.house(), one.year());
        };
    }

    ReportFigures own(String house, int year) {
        var only = Set.of(house);
        return new ReportFigures(
                Map.of(),
                counts.table(only, year),
                counts.contests(only, year),
                counts.fees(only, year),
                new TreeMap<>());
    }

    /** 汇总: what the houses have approved, and who hasn't yet. */
    @Enforces(Provision.LAW_D6)
    Sum area(String direct, int year) {
        return gate.as(ADDING, tx -> {
            var sum = ReportFigures.none();
            List<String> missing = new ArrayList<>();
            for (String house : reporting(direct, year)) {
                var report = store.frozen(tx, house, year, Extent.OWN);
                if (report.isEmpty()) missing.add(house);
                else sum = sum.plus(report.get());
            }
            return new Sum(sum, missing);
        });
    }

    /** The houses at or below that take applications, and so report. */
    List<String> reporting(String top, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = end.isAfter(today) ? today : end;
        return houses.atOrBelow(houses.get(top)).stream()
                .map(House::code)
                .filter(code -> houses.petitionOffice(code).isPresent())
                .filter(code ->
                        houses.profile(code, WorkKind.DISCLOSURE.name(), day).isPresent())
                .toList();
    }

    /** Of those, whose report is due: they have taken applications here by the end of that year. */
    Set<String> due(String top, int year) {
        return counts.having(Set.copyOf(reporting(top, year)), year);
    }
}
