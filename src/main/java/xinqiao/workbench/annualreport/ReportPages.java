package xinqiao.workbench.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.Compared;
import xinqiao.annualreport.Extent;
import xinqiao.annualreport.Proactive;
import xinqiao.annualreport.ReportFigures;
import xinqiao.annualreport.ReportPart;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Chart;
import xinqiao.web.Ui;
import xinqiao.workbench.Cited;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What the pages of annual reports share. */
@Component
class ReportPages {
    static final String PATH = "/desk/annual-reports";
    private static final String FIELDS = "annualreport.field.";
    static final String ONE = PATH + "/{report:\\d+}";

    private final Houses houses;
    private final Cited cited;

    ReportPages(Houses houses, Cited cited) {
        this.houses = houses;
        this.cited = cited;
    }

    static String path(long id) {
        return PATH + "/" + id;
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    /** The procedure by whose words laws are cited to the house. */
    DisclosureProfile profile(Actor actor) {
        return cited.to(actor);
    }

    /** 昆明海关2026年政府信息公开工作年度报告 */
    static String title(Ui ui, Names names, AnnualReport one) {
        return ui.t("annualreport.name." + one.extent(), names.house(one.house()), Integer.toString(one.year()));
    }

    /** The fields of a form, whose texts begin so. */
    static Fields fields(Ui ui) {
        return new Fields(ui, FIELDS.substring(0, FIELDS.length() - 1));
    }

    /** What a draft asks for. */
    static List<Field> fields(Ui ui, Extent extent) {
        var fields = fields(ui);
        for (ReportPart part : ReportPart.values()) fields.area(part.name(), part == ReportPart.OVERALL ? 12 : 6);
        if (extent == Extent.AREA) return fields.list();
        fields.whole(ui.t("annualreport.part.2"));
        for (Proactive one : Proactive.values()) fields.optional().line(one.name(), "short");
        fields.area("source", 3);
        return fields.list();
    }

    static Chart chart(Ui ui, ReportFigures now, ReportFigures before) {
        List<Chart.Point> points = new ArrayList<>();
        Arrays.stream(Compared.values())
                .map(one -> new Chart.Point(
                        ui.t("annualreport.short." + one), one.of(now.applications()), one.of(before.applications())))
                .forEach(points::add);
        return Chart.of(points);
    }
}
