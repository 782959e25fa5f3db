package xinqiao.workbench.statistics;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Figures.Cluster;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.statistics.Analysis;
import xinqiao.statistics.Publications;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;
import xinqiao.workbench.statistics.AnalysisView.Told;

/** What the figures show: early warning at the source. */
@RestController
@Guides({Provision.KM_7_5, Provision.KM_4_5})
class AnalysisPage {
    private final Analysis analysis;
    private final PetitionLists lists;
    private final Houses houses;
    private final SliceWords words;
    private final Templates pages;

    AnalysisPage(Analysis analysis, PetitionLists lists, Houses houses, SliceWords words, Templates pages) {
        this.analysis = analysis;
        this.lists = lists;
        this.houses = houses;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(AnalysisView.PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        StatisticsPages.reads(actor);
        var form = Form.of(request);
        var period = StatisticsPages.period(ui, form);
        var findings = analysis.of(actor, period, StatisticsPages.house(actor, houses, form), false);
        return pages.deskStatisticsAnalysis(
                ui,
                new AnalysisView(
                        StatisticsPages.sections(ui, actor),
                        findings,
                        told(actor, findings.people()),
                        told(actor, findings.alike()),
                        StatisticsPages.periods(ui, period),
                        StatisticsPages.houseOptions(ui, actor, houses),
                        Publications.drafts(actor),
                        new Names(houses, ui),
                        words));
    }

    /** The first of a cluster may lie out of sight; then there is nothing to be shown of it. */
    private List<Told> told(Actor actor, List<Cluster> clusters) {
        Map<Long, Line> firsts = lists
                .lines(actor, clusters.stream().map(Cluster::first).toList())
                .stream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
        List<Told> told = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Line first = firsts.get(cluster.first());
            if (first != null) told.add(new Told(cluster, first));
        }
        return told;
    }
}
