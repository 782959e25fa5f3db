package xinqiao.workbench.sending;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFigures;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.forms.ChineseWords;
import xinqiao.workbench.forms.FormPapers;
import xinqiao.workbench.sending.FiguresView.Figure;

/** The statistics sheet of what was forwarded (转送信件办理情况统计表) as a paper that is reported. */
@RestController
@Guides({Provision.JF_L4C, Provision.JF_V3D})
class FiguresPaper {
    private static final Map<Figure, String> FIELDS = Map.of(
            Figure.SENT, "sent",
            Figure.ASSIGNED, "assigned",
            Figure.UNSIGNED, "unsigned",
            Figure.UNDER_WAY, "underWay",
            Figure.OBJECTED, "objected",
            Figure.RETURNED, "returned",
            Figure.REPORTED, "reported",
            Figure.DONE, "done",
            Figure.LATE, "late");

    private final SendingDesk desk;
    private final FormPapers papers;
    private final ChineseWords words;

    FiguresPaper(SendingDesk desk, FormPapers papers, ChineseWords words) {
        this.desk = desk;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping(FiguresView.PATH + "/forms" + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui, Actor actor, HttpServletRequest request, @PathVariable String form, @PathVariable String as) {
        FormKind kind = FormPapers.kind(form)
                .filter(each -> each == FormKind.FORWARDED_FIGURES)
                .orElseThrow(Missing::new);
        var asked = Form.of(request);
        LocalDate from = asked.date("from").orElse(ui.today().withDayOfMonth(1));
        LocalDate until = asked.date("until").orElse(ui.today());
        List<SendingFigures> units = desk.figures(actor, from, until);
        List<Map<String, String>> rows = new ArrayList<>();
        for (SendingFigures unit : units) {
            Map<String, String> row = new HashMap<>();
            row.put("unit", unit.name());
            FIELDS.forEach((figure, field) -> row.put(field, String.valueOf(figure.of(unit))));
            rows.add(row);
        }
        Map<String, String> all = new HashMap<>();
        FIELDS.forEach((figure, field) -> all.put(
                "sum" + Character.toUpperCase(field.charAt(0)) + field.substring(1),
                String.valueOf(units.stream().mapToLong(figure::of).sum())));
        all.put("period", words.day(from) + "至" + words.day(until));
        all.put("made", words.day(ui.today()));
        all.put("taker", words.person(actor.personId()));
        String house = words.house(actor.houseCode());
        return papers.answer(
                kind, as, new FormFacts(house, "", ui.today(), all, Map.of("units", rows)), until.toString());
    }
}
