package xinqiao.api.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.NotThere;
import xinqiao.petition.Slice;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.Period;
import xinqiao.statistics.Report;
import xinqiao.statistics.Statistics;
import xinqiao.web.Ui;

/** The figures of a period, within what the caller sees. */
@RestController
@RequestMapping("/api/v1/statistics")
@Tag(name = "statistics", description = "Statistics of petitions (信访统计)")
class StatisticsResource {
    private final Statistics statistics;

    StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @Schema(description = "A figure")
    record CountedFigure(
            Figure figure,

            @Schema(description = "Petitions, or people where people are counted")
            long now,

            @Schema(description = "Of the period before") long before,

            @Schema(description = "Of the same period a year before")
            long yearBefore,

            @Schema(description = "Give it as figure= of /api/v1/petitions for the list that is counted")
            String cases,

            @Schema(description = "What is counted") String counted) {}

    @Schema(description = "A rate from 0 to 1; absent where nothing is counted")
    record Rate(
            Indicator indicator,
            Figure part,
            Figure whole,
            @Nullable Double now,
            @Nullable Double before,
            @Nullable Double yearBefore) {}

    @Schema(description = "The figures told apart by something")
    record ToldApart(Axis by, List<Report.Row> rows) {}

    @Schema(description = "The statistics of a period")
    record PeriodFigures(
            @Schema(description = "2026, 2026-H1, 2026-Q4 or 2026-11")
            String period,

            LocalDate from,
            LocalDate until,
            List<CountedFigure> figures,
            List<Rate> indicators,
            List<ToldApart> categories,
            List<ToldApart> units) {}

    @GetMapping
    @Operation(
            summary = "The statistics of a month, quarter, half-year or year",
            description =
                    "Over petitions received in the period that the caller may see; for the office and the leaders.")
    PeriodFigures read(
            Ui ui,
            Actor actor,
            @Parameter(description = "2026, 2026-H1, 2026-Q4 or 2026-11", example = "2026-Q4") @RequestParam
                    String period,
            @Parameter(description = "Customs code of a house in reach; all without", example = "8602")
                    @RequestParam(required = false)
                    @Nullable
                    String house) {
        if (!Statistics.reads(actor)) throw new NotThere(0);
        Period asked = Period.parse(period).orElseThrow(() -> new WrongField("period", WrongField.Kind.NO_SUCH_VALUE));
        boolean wrong = house != null
                && Slice.parse("REGISTERED.2026-01-01.2026-01-01.HOUSE." + house)
                        .isEmpty();
        if (wrong) throw new WrongField("house", WrongField.Kind.NO_SUCH_VALUE);
        var report = statistics.report(actor, asked, house);
        return new PeriodFigures(
                asked.text(),
                asked.from(),
                asked.until(),
                Arrays.stream(Figure.values())
                        .map(figure -> figure(ui, report, figure))
                        .toList(),
                Arrays.stream(Indicator.values()).map(one -> rate(report, one)).toList(),
                apart(report.breakdowns()),
                apart(report.units()));
    }

    private static CountedFigure figure(Ui ui, Report report, Figure figure) {
        return new CountedFigure(
                figure,
                report.now().getOrDefault(figure, 0L),
                report.before().getOrDefault(figure, 0L),
                report.yearBefore().getOrDefault(figure, 0L),
                report.slice().with(figure).text(),
                ui.t("statistics.counted." + figure));
    }

    private static Rate rate(Report report, Indicator one) {
        return new Rate(
                one,
                one.part(),
                one.whole(),
                value(one.of(report.now())),
                value(one.of(report.before())),
                value(one.of(report.yearBefore())));
    }

    private static @Nullable Double value(OptionalDouble rate) {
        return rate.isEmpty() ? null : rate.getAsDouble();
    }

    private static List<ToldApart> apart(List<Report.Breakdown> breakdowns) {
        return breakdowns.stream()
                .map(one -> new ToldApart(one.axis(), one.rows()))
                .toList();
    }
}
