package xinqiao.workbench.list;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** The list on the screen as a file: the same lines, limited, and the journal knows who took it out (JF-V6). */
@RestController
@Guides(Provision.JF_V6)
class PetitionsCsv {
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "petitioner",
            "people",
            "channel",
            "received",
            "house",
            "kind",
            "state",
            "outcome",
            "desk",
            "due",
            "closed");

    private final PetitionLists lists;
    private final Houses houses;
    private final int most;

    PetitionsCsv(PetitionLists lists, Houses houses, @Value("${xinqiao.export.most:5000}") int most) {
        this.lists = lists;
        this.houses = houses;
        this.most = most;
    }

    @GetMapping("/desk/petitions.csv")
    ResponseEntity<byte[]> csv(Ui ui, Actor actor, HttpServletRequest request) {
        if (!actor.may(Power.EXPORT)) throw new Missing();
        var filter = ListQuery.of(Form.of(request)).filter();
        List<Line> lines = new ArrayList<>();
        int unused = lists.export(actor, filter, most, lines::addAll);
        var names = new Names(houses, ui)
                .knowing(lines.stream().map(Line::deskPerson).toList());
        var out = new StringWriter().append('\uFEFF'); // so that a spreadsheet knows that it is UTF-8
        try (var csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            csv.printRecord(
                    COLUMNS.stream().map(c -> ui.t("workbench.column." + c)).toList());
            for (Line line : lines) csv.printRecord(row(ui, names, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = ui.t("petition.view." + filter.view()) + "-" + ui.today() + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> row(Ui ui, Names names, Line line) {
        return List.of(
                line.number(),
                safe(line.title()),
                line.anonymous() ? ui.t("workbench.anonymous") : safe(text(line.petitionerName())),
                line.groupSize(),
                ui.t("petition.channel." + line.channel()),
                line.receivedOn(),
                names.house(line.houseCode()),
                line.kind() == null ? "" : ui.t("petition.kind." + line.kind()),
                ui.t("petition.state." + line.state()),
                line.outcome() == null ? "" : ui.t("petition.outcome." + line.outcome()),
                names.desk(line.deskDepartment(), line.deskPerson()),
                text(line.dueOn()),
                text(line.closedOn()));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What a stranger wrote must not become a formula in a spreadsheet. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
