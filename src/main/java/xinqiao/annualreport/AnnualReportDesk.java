package xinqiao.annualreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.rules.Balance;
import xinqiao.annualreport.rules.Reporting;
import xinqiao.disclosure.AnnualContests;
import xinqiao.disclosure.AnnualCounts;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.ContestKind;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.organisation.Power;

/** Reading annual reports at the desk: each with its checks, last year's, and what of its numbers may be opened. */
@Component
public class AnnualReportDesk {
    private final Gate gate;
    private final AnnualReportStore store;
    private final ReportCounting counting;
    private final AnnualCounts counts;
    private final AnnualReportSettings settings;
    private final Houses houses;
    private final Clock clock;

    AnnualReportDesk(
            Gate gate,
            AnnualReportStore store,
            ReportCounting counting,
            AnnualCounts counts,
            AnnualReportSettings settings,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.counting = counting;
        this.counts = counts;
        this.settings = settings;
        this.houses = houses;
        this.clock = clock;
    }

    /**
     * One report as it is to be read.
     *
     * @param before the numbers of the year before: as they were reported, else as the applications say
     * @param reported whether they were
     * @param faults sums that don't agree
     * @param missing houses of the area whose report isn't frozen
     * @param inSight what the actor may open, counted by itself
     * @param now the numbers as the applications say today; they may differ from what is frozen
     */
    public record Opened(
            AnnualReport report,
            ReportFigures before,
            boolean reported,
            List<ReportFault> faults,
            List<String> missing,
            AnnualTable inSight,
            AnnualContests contestsInSight,
            ReportFigures now) {

        /** Whether the number leads to exactly the cases that it counts. */
        public boolean opens(int row, int column) {
            long number = report.figures().applications().at(row, column);
            return number > 0 && number == inSight.at(row, column);
        }

        public boolean opens(ContestKind kind, AnnualContests.@Nullable End end) {
            var contests = report.figures().contests();
            long number = end == null ? contests.total(kind) : contests.at(kind, end);
            return number > 0 && number == (end == null ? contestsInSight.total(kind) : contestsInSight.at(kind, end));
        }

        public boolean fault(int row, int column) {
            return faults.stream().anyMatch(fault -> fault.row() == row && fault.column() == column);
        }

        /** Whether the applications say something else today than what was submitted or frozen. */
        public boolean moved() {
            return !now.applications().equals(report.figures().applications())
                    || !now.contests().equals(report.figures().contests());
        }
    }

    /** Those of the own house that are being written, and what is frozen or published at it and below. */
    public List<AnnualReport> list(Actor actor) {
        return gate.as(actor, tx -> store.list(tx, actor.housePath())).stream()
                .filter(one -> Reporting.sees(one, actor))
                .toList();
    }

    /** @throws xinqiao.petition.NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.LAW_D6, Provision.SYS_4})
    public Opened open(Actor actor, long id) {
        AnnualReport stored = gate.as(actor, tx -> AnnualReports.seen(actor, store.find(tx, id)));
        var counted = counting.now(stored);
        var one = stored.state() == ReportState.DRAFT ? stored.with(counted.figures()) : stored;
        Optional<ReportFigures> reported = before(actor, one);
        var before = reported.orElseGet(() -> counting.own(one.house(), one.year() - 1));
        var of = one.figures().houses(one.house());
        return new Opened(
                Reporting.works(one, actor) ? one : one.forOthers(),
                before,
                reported.isPresent(),
                Balance.faults(
                        one.figures().applications(),
                        reported.map(ReportFigures::applications).orElse(null)),
                one.state() == ReportState.DRAFT ? counted.missing() : List.of(),
                counts.inSight(actor, of, one.year()),
                counts.contestsInSight(actor, of, one.year()),
                counted.figures());
    }

    private Optional<ReportFigures> before(Actor actor, AnnualReport one) {
        return gate.as(actor, tx -> store.frozen(tx, one.house(), one.year() - 1, one.extent()))
                .map(AnnualReport::figures);
    }

    /** The numbers of a report that isn't begun yet, from which its words are proposed. */
    public ReportFigures preview(Actor actor, int year, Extent extent) {
        return extent == Extent.OWN
                ? counting.own(actor.houseCode(), year)
                : counting.area(actor.houseCode(), year).figures();
    }

    /** Whether the actor's house reports for a customs area too. */
    public boolean reportsArea(Actor actor) {
        return houses.get(actor.houseCode()).level() == Level.DIRECT;
    }

    /** Who of the customs area hasn't approved the own report of that year. */
    public List<String> missing(Actor actor, int year) {
        return counting.area(actor.houseCode(), year).missing();
    }

    /**
     * What waits for somebody of the report of last year.
     *
     * @param own whether the house still owes it
     * @param toApprove how many wait for approval
     * @param missing how many houses of the area still owe theirs to the direct customs
     * @param until the last day to publish
     */
    public record Owed(int year, boolean own, long toApprove, int missing, LocalDate until, boolean late) {}

    /** GS-C24, 政府信息公开条例第四十九条: up to the day that the settings say. */
    public Owed due(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear() - 1;
        LocalDate until = settings.lastDay(year);
        long toApprove = Reporting.reads(actor) && actor.may(Power.APPROVE)
                ? gate.as(actor, tx -> store.toApprove(tx, actor))
                : 0;
        boolean own = false;
        int missing = 0;
        if (Reporting.office(actor)) {
            String house = actor.houseCode();
            Set<String> owing = counting.due(house, year);
            own = owing.contains(house) && !gate.as(actor, tx -> store.published(tx, house, year));
            Set<String> below = owing.stream().filter(one -> !one.equals(house)).collect(Collectors.toSet());
            missing = reportsArea(actor) ? below.size() - gate.as(actor, tx -> store.frozen(tx, below, year)) : 0;
        }
        return new Owed(year, own, toApprove, missing, until, today.isAfter(until));
    }
}
