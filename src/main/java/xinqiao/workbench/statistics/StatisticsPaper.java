package xinqiao.workbench.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Figure;
import xinqiao.statistics.Statistics;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.forms.ChineseWords;
import xinqiao.workbench.forms.FormPapers;

/** The statistics of a month, quarter, half-year or year as the table that is filled in and reported (信访工作统计表). */
@RestController
@Guides(Provision.JF_L9)
class StatisticsPaper {
    private final Statistics statistics;
    private final Houses houses;
    private final FormPapers papers;
    private final ChineseWords words;

    StatisticsPaper(Statistics statistics, Houses houses, FormPapers papers, ChineseWords words) {
        this.statistics = statistics;
        this.houses = houses;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping(StatisticsPages.PATH + "/forms" + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui, Actor actor, HttpServletRequest request, @PathVariable String form, @PathVariable String as) {
        StatisticsPages.reads(actor);
        FormKind kind = FormPapers.kind(form)
                .filter(each -> each == FormKind.STATISTICS)
                .orElseThrow(Missing::new);
        var asked = Form.of(request);
        String house = StatisticsPages.house(actor, houses, asked);
        var report = statistics.report(actor, StatisticsPages.period(ui, asked), house);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Figure figure : StatisticsView.FIGURES)
            rows.add(Map.of(
                    "no",
                    String.valueOf(rows.size() + 1),
                    "what",
                    words.t("statistics.figure." + figure),
                    "now",
                    String.valueOf(report.now().getOrDefault(figure, 0L)),
                    "before",
                    String.valueOf(report.before().getOrDefault(figure, 0L))));
        Map<String, String> all = new HashMap<>();
        all.put(
                "period",
                words.day(report.period().from()) + "至"
                        + words.day(report.period().until()));
        all.put("made", words.day(ui.today()));
        all.put("taker", words.person(actor.personId()));
        var facts = new FormFacts(
                words.house(house == null ? actor.houseCode() : house), "", ui.today(), all, Map.of("figures", rows));
        return papers.answer(kind, as, facts, report.period().text());
    }
}
