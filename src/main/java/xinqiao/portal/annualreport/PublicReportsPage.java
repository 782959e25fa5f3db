package xinqiao.portal.annualreport;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.Compared;
import xinqiao.annualreport.PublishedReports;
import xinqiao.annualreport.ReportFigures;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Chart;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** The annual reports on open government for everybody: the list, one to be read, and its files. */
@RestController
@Guides({Provision.GS_C24, Provision.LAW_D6})
class PublicReportsPage {
    private static final String ONE = PublicReport.PATH + "/{report:[0-9A-Za-z-]+}";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PublishedReports reports;
    private final Houses houses;
    private final Templates pages;

    PublicReportsPage(PublishedReports reports, Houses houses, Templates pages) {
        this.reports = reports;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PublicReport.PATH)
    JteModel all(Ui ui) {
        var listed = reports.all().stream()
                .map(one -> new PublicReport(one, title(ui, one), List.of(one), null, Optional.empty()))
                .toList();
        return pages.portalReports(ui, listed);
    }

    @GetMapping(ONE)
    JteModel one(Ui ui, @PathVariable String report) {
        var one = find(report);
        var before =
                reports.find(one.house(), one.year() - 1, one.extent(), null).map(AnnualReport::figures);
        return pages.portalReport(
                ui,
                new PublicReport(
                        one,
                        title(ui, one),
                        reports.versions(one),
                        before.orElse(null),
                        before.map(last -> chart(ui, one.figures(), last))));
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> pdf(Ui ui, @PathVariable String report) {
        var one = find(report);
        return Pdf.inline(ReportFiles.pdf(ui, one, title(ui, one)), title(ui, one));
    }

    @GetMapping(ONE + ".xlsx")
    ResponseEntity<byte[]> sheet(Ui ui, @PathVariable String report) {
        var one = find(report);
        return file(ReportFiles.sheet(ui, one, title(ui, one)), SHEET, title(ui, one) + ".xlsx");
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> json(@PathVariable String report) {
        var one = find(report);
        return file(
                data(one).json().getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON_VALUE,
                ReportKey.of(one) + ".json");
    }

    @GetMapping(ONE + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String report) {
        var one = find(report);
        return file(
                data(one).csv().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", ReportKey.of(one) + ".csv");
    }

    private AnnualReport find(String key) {
        return ReportKey.of(key)
                .flatMap(wanted -> reports.find(wanted.house(), wanted.year(), wanted.extent(), wanted.version()))
                .orElseThrow(Missing::new);
    }

    private ReportData data(AnnualReport one) {
        return ReportData.of(one, houses.find(one.house()).map(House::nameZh).orElse(one.house()));
    }

    private String title(Ui ui, AnnualReport one) {
        String house =
                houses.find(one.house()).map(found -> found.name(ui.locale())).orElse(one.house());
        return ui.t("annualreport.name." + one.extent(), house, Integer.toString(one.year()));
    }

    private static Chart chart(Ui ui, ReportFigures now, ReportFigures before) {
        return Chart.of(List.of(Compared.values()).stream()
                .map(one -> new Chart.Point(
                        ui.t("annualreport.short." + one), one.of(now.applications()), one.of(before.applications())))
                .toList());
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
