package xinqiao.portal.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.Proactive;
import xinqiao.annualreport.ReportPart;
import xinqiao.disclosure.AnnualContests.End;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ContestKind;

/**
 * A published report as open data. Names and order of the fields are a promise (docs/open-data.md): what changes is
 * called another schema.
 */
record ReportData(
        String schema,
        String house,
        String houseName,
        int year,
        String extent,
        int version,
        String reason,
        @Nullable LocalDate publishedOn,
        String sha256,
        Map<String, BigDecimal> proactive,
        List<Row> applications,
        List<Contest> contests,
        Map<String, String> texts) {
    static final String SCHEMA = "xinqiao-annual-report/1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** A row of part three. @param row its number in the national table, 1 to 25 */
    record Row(int row, Map<String, Long> applicants, long total) {}

    /** Part four. */
    record Contest(String kind, Map<String, Long> outcomes, long total) {}

    static ReportData of(AnnualReport one, String houseName) {
        var figures = one.figures();
        Map<String, BigDecimal> proactive = new LinkedHashMap<>();
        for (Proactive each : Proactive.values()) proactive.put(each.name(), figures.of(each));
        List<Row> rows = new ArrayList<>();
        for (int row = AnnualTable.RECEIVED; row <= AnnualTable.CARRIED_ON; row++) {
            Map<String, Long> kinds = new LinkedHashMap<>();
            for (ApplicantKind kind : ApplicantKind.values())
                kinds.put(kind.name(), figures.applications().at(row, kind.ordinal()));
            rows.add(new Row(row, kinds, figures.applications().total(row)));
        }
        List<Contest> contests = new ArrayList<>();
        for (ContestKind kind : ContestKind.values()) {
            Map<String, Long> ends = new LinkedHashMap<>();
            for (End end : End.values()) ends.put(end.name(), figures.contests().at(kind, end));
            contests.add(new Contest(kind.name(), ends, figures.contests().total(kind)));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (ReportPart part : ReportPart.values())
            texts.put(part.name(), one.content().text(part));
        return new ReportData(
                SCHEMA,
                one.house(),
                houseName,
                one.year(),
                one.extent().name(),
                one.version(),
                one.reason(),
                one.publishedOn(),
                one.snapshot(),
                proactive,
                rows,
                contests,
                texts);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** One number a line: table, row, column, value. Every field is a code or a number, so nothing needs quotes. */
    String csv() {
        var lines = new StringBuilder("house,year,extent,version,table,row,column,value\r\n");
        String head = String.join(",", house, Integer.toString(year), extent, Integer.toString(version));
        proactive.forEach((cell, value) -> line(lines, head, "proactive", cell, "value", value.toPlainString()));
        for (Row row : applications) {
            String no = Integer.toString(row.row());
            row.applicants().forEach((kind, n) -> line(lines, head, "applications", no, kind, Long.toString(n)));
            line(lines, head, "applications", no, "TOTAL", Long.toString(row.total()));
        }
        for (Contest one : contests) {
            one.outcomes().forEach((end, n) -> line(lines, head, "contests", one.kind(), end, Long.toString(n)));
            line(lines, head, "contests", one.kind(), "TOTAL", Long.toString(one.total()));
        }
        return lines.toString();
    }

    private static void line(StringBuilder to, String head, String table, String row, String column, String value) {
        to.append(String.join(",", head, table, row, column, value)).append("\r\n");
    }
}
