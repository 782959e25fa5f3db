package xinqiao.workbench.statistics;

import java.util.List;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.Figures.Cluster;
import xinqiao.petition.Line;
import xinqiao.petition.Slice;
import xinqiao.statistics.Analysis.Findings;
import xinqiao.statistics.Analysis.Topic;
import xinqiao.statistics.Period;
import xinqiao.statistics.Report.Row;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;

/**
 * What the figures of a period show, each with the list behind it.
 *
 * @param people cases of the same petitioner, each under its first
 * @param alike cases that were found to be alike, each under its first
 * @param drafts whether the actor may draft a proposal from it
 */
public record AnalysisView(
        List<Link> sections,
        Findings findings,
        List<Told> people,
        List<Told> alike,
        List<Option> periods,
        List<Option> houses,
        boolean drafts,
        Names names,
        SliceWords words) {
    public static final String PATH = StatisticsPages.PATH + "/analysis";

    /** Cases that belong together, with the first of them. */
    public record Told(Cluster cluster, Line first) {}

    public String title(Ui ui) {
        String period = StatisticsPages.words(ui, findings.period());
        String house = findings.house();
        return house == null ? period : period + " · " + names.house(house);
    }

    public String topic(Ui ui, Topic topic) {
        return words.value(ui, names, Axis.CONTENT, topic.code());
    }

    public String unit(Ui ui, Row row) {
        return words.value(ui, names, findings.units(), row.value());
    }

    /** @param back 0 for the period, 1 for the one before, 2 for a year before */
    public String list(Topic topic, int back) {
        Period of = List.of(
                        findings.period(),
                        findings.period().before(),
                        findings.period().yearBefore())
                .get(back);
        return StatisticsView.list(
                findings.slice().between(of.from(), of.until()).with(Axis.CONTENT, topic.code()));
    }

    public String list(Row row, Figure figure) {
        return StatisticsView.list(findings.slice().with(figure).with(findings.units(), row.value()));
    }

    public String list(Axis axis, Told told) {
        Slice slice = findings.slice().with(axis, Long.toString(told.cluster().first()));
        return StatisticsView.list(slice);
    }

    /** Where a proposal to improve begins, with what was found. */
    public String propose() {
        return PublicationForm.begin(xinqiao.statistics.PublicationKind.IMPROVEMENT, findings.period());
    }

    public boolean empty() {
        return findings.topics().isEmpty()
                && people.isEmpty()
                && alike.isEmpty()
                && findings.overturned().isEmpty();
    }
}
