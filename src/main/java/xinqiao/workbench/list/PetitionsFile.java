package xinqiao.workbench.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.Registrations;
import xinqiao.procedure.Profiles;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;

/**
 * The list on the screen as a spreadsheet: the same lines and columns, limited, and the journal knows who took it out
 * (JF-V6). Written as it is read; every cell is text, so that nothing a stranger wrote can become a formula.
 */
@RestController
@Guides(Provision.JF_V6)
class PetitionsFile {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PetitionLists lists;
    private final Houses houses;
    private final Calendars calendars;
    private final Profiles profiles;
    private final TakingOut takingOut;
    private final Registrations registrations;
    private final Templates pages;
    private final int most;

    PetitionsFile(
            PetitionLists lists,
            Houses houses,
            Calendars calendars,
            Profiles profiles,
            TakingOut takingOut,
            Registrations registrations,
            Templates pages,
            @Value("${xinqiao.export.most:5000}") int most) {
        this.lists = lists;
        this.houses = houses;
        this.calendars = calendars;
        this.profiles = profiles;
        this.takingOut = takingOut;
        this.registrations = registrations;
        this.pages = pages;
        this.most = most;
    }

    @GetMapping("/desk/petitions.xlsx")
    @Nullable
    ResponseEntity<?> file(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!actor.may(Power.EXPORT)) throw new Missing();
        var query = ListQuery.of(Form.of(request));
        var count = lists.count(actor, query.filter());
        int rows = count.orMore() ? most : (int) Math.min(count.number(), most);
        if (takingOut.take(actor, "petition-list", rows) instanceof Refused<Integer> no)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskTooMuch(
                            ui, no.objections(), registrations.profile(actor.houseCode()), "/desk/petitions"));
        write(ui, actor, query, response);
        return null;
    }

    private void write(Ui ui, Actor actor, ListQuery query, HttpServletResponse response) throws IOException {
        var name = ui.t("petition.view." + query.view()) + "-" + ui.today() + ".xlsx";
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = new Workbook(response.getOutputStream(), "Xinqiao", null)) {
            var writing = new Writing(ui, query.shown(), new Names(houses, ui), book);
            writing.head();
            int taken = lists.export(actor, query.filter(), most, writing::lines);
            if (taken == most) writing.limited();
            writing.end();
        }
    }

    /** One sheet, row after row. */
    private final class Writing {
        private final Ui ui;
        private final List<ListColumn> columns;
        private final Names names;
        private final Dues dues;
        private final Worksheet sheet;
        private int row;

        Writing(Ui ui, List<ListColumn> columns, Names names, Workbook book) {
            this.ui = ui;
            this.columns = columns;
            this.names = names;
            this.dues = new Dues(ui, calendars.current(), profiles);
            this.sheet = book.newWorksheet(ui.t("workbench.menu.petitions"));
        }

        void head() {
            sheet.value(0, 0, ui.t("workbench.column.number"));
            sheet.value(0, 1, ui.t("workbench.column.title"));
            for (int i = 0; i < columns.size(); i++)
                sheet.value(0, i + 2, columns.get(i).head(ui));
            sheet.range(0, 0, 0, columns.size() + 1).style().bold().set();
            sheet.freezePane(2, 1);
            sheet.width(0, 20);
            sheet.width(1, 60);
            for (int i = 0; i < columns.size(); i++) sheet.width(i + 2, 18);
            row = 1;
        }

        void lines(List<Line> lines) {
            names.knowing(lines.stream().flatMap(PetitionsPage::people).toList());
            for (Line line : lines) {
                sheet.value(row, 0, line.number());
                sheet.value(row, 1, kept(line.title()));
                for (int i = 0; i < columns.size(); i++)
                    sheet.value(row, i + 2, kept(columns.get(i).words(ui, names, dues, line)));
                row++;
            }
            flush();
        }

        void limited() {
            sheet.value(row++, 0, ui.t("workbench.export.limited", ui.number(most)));
        }

        void end() throws IOException {
            sheet.finish();
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What XML can't hold is left out, and a cell holds so much and no more. */
        private static String kept(String text) {
            String clean = text.codePoints()
                    .filter(c -> c == '\t'
                            || c == '\n'
                            || c >= 0x20 && c < 0xD800
                            || c >= 0xE000 && c < 0xFFFE
                            || c > 0xFFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return clean.length() > 32_000 ? clean.substring(0, 32_000) : clean;
        }
    }
}
