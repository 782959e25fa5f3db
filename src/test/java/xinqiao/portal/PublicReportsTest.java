package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.annualreport.AnnualReport.Draft;
import xinqiao.annualreport.AnnualReports;
import xinqiao.annualreport.Extent;
import xinqiao.annualreport.Proactive;
import xinqiao.annualreport.ReportPart;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.GeneratedYear;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What everybody gets of an annual report: nothing before its publication, then page, PDF, spreadsheet, JSON, CSV. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, GeneratedYear.class})
class PublicReportsTest {
    private static final int YEAR = 2061;
    private static final String PATH = "/disclosure/reports/8604-" + YEAR;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    AnnualReports reports;

    @Autowired
    GeneratedYear generated;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    private HttpResponse<byte[]> get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Covers({Provision.LAW_D6, Provision.SYS_4})
    void nothingIsPublicBeforeItIsPublishedAndThenEverythingAgrees() throws IOException {
        clock.set(LocalDate.of(YEAR + 1, 1, 20));
        generated.write(clerks.who("yan.xiang"), GeneratedYear.draw(5, 80, YEAR));
        var office = clerks.who("yan.xiang");
        long id = reports.begin(office, YEAR, Extent.OWN, Map.of(), "")
                .orElseThrow()
                .id();
        var words = Map.of(ReportPart.OVERALL, "总体平稳。", ReportPart.PROBLEMS, "问题。", ReportPart.OTHER, "无");
        var draft = new Draft(words, Map.of(Proactive.FEES, new BigDecimal("0.35")), "财务");
        assertThat(reports.edit(office, id, draft).isGranted()).isTrue();
        assertThat(reports.submit(office, id).isGranted()).isTrue();
        assertThat(reports.decide(clerks.who("yin.hao"), id, true, "").isGranted())
                .isTrue();
        for (String ending : new String[] {"", ".pdf", ".xlsx", ".json", ".csv", "-v1", "-area"})
            assertThat(get(PATH + ending).statusCode()).as(ending).isEqualTo(404);
        var table = reports.publish(office, id).orElseThrow().figures().applications();
        assertThat(get("/disclosure/reports").body())
                .asString(StandardCharsets.UTF_8)
                .contains(PATH);
        assertThat(get(PATH).body())
                .asString(StandardCharsets.UTF_8)
                .contains("总体平稳。")
                .doesNotContain("/desk/");
        assertThat(get(PATH + "-v1").statusCode()).isEqualTo(200);
        for (String none :
                new String[] {PATH + "-v2", PATH + "-area", "/disclosure/reports/nothing", PATH + "-v0.json"})
            assertThat(get(none).statusCode()).as(none).isEqualTo(404);

        var json = JsonMapper.shared().readTree(get(PATH + ".json").body());
        assertThat(json.get("schema").asString()).isEqualTo("xinqiao-annual-report/1");
        assertThat(json.get("proactive").get("FEES").decimalValue()).isEqualByComparingTo("0.35");
        assertThat(json.get("applications")).hasSize(25);
        assertThat(json.get("applications").get(0).get("total").asLong()).isEqualTo(table.total(AnnualTable.RECEIVED));

        String csv = new String(get(PATH + ".csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + 10 + 25 * 7 + 3 * 5);
        assertThat(csv).contains("8604," + YEAR + ",OWN,1,applications,24,TOTAL," + table.total(AnnualTable.RESULTS));

        var pdf = get(PATH + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("总体平稳", "三、收到和处理政府信息公开申请情况", "未经复议直接起诉");
        }
        assertThat(sheet(get(PATH + ".xlsx").body())).contains("mergeCell");
    }

    /** All that the spreadsheet says, as one text. */
    private String sheet(byte[] file) throws IOException {
        var path = Files.write(folder.resolve("report.xlsx"), file);
        var all = new StringBuilder();
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                try (var in = zip.getInputStream(entry)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
        }
        return all.toString();
    }
}
