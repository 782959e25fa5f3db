package xinqiao.workbench.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import xinqiao.workbench.Spreadsheet;

/**
 * The list on the screen as a spreadsheet: the same lines and columns, limited, and the journal knows who took it out
 * (JF-V6).
 */
@RestController
@Guides(Provision.JF_V6)
class PetitionsFile {
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
        var name = ui.t("petition.view." + query.view()) + "-" + ui.today();
        try (var sheet = Spreadsheet.answer(response, name, ui.t("workbench.menu.petitions"))) {
            var columns = query.shown();
            sheet.head(Stream.concat(
                            Stream.of(ui.t("workbench.column.number"), ui.t("workbench.column.title")),
                            columns.stream().map(column -> column.head(ui)))
                    .toList());
            var names = new Names(houses, ui);
            var dues = new Dues(ui, calendars.current(), profiles);
            int taken = lists.export(actor, query.filter(), most, lines -> {
                names.knowing(lines.stream().flatMap(PetitionsPage::people).toList());
                for (Line line : lines)
                    sheet.line(Stream.concat(
                                    Stream.of(line.number(), line.title()),
                                    columns.stream().map(column -> column.words(ui, names, dues, line)))
                            .toList());
                sheet.flush();
            });
            if (taken == most) sheet.line(List.of(ui.t("workbench.export.limited", ui.number(most))));
        }
    }
}
