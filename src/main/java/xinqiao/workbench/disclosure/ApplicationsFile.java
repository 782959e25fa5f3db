package xinqiao.workbench.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationLine;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Profiles;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;
import xinqiao.workbench.Spreadsheet;

/** The list on the screen as a spreadsheet, limited, and the journal knows who took it out (JF-V6). */
@RestController
@Guides(Provision.JF_V6)
class ApplicationsFile {
    private final ApplicationLists lists;
    private final ApplicationIntake intake;
    private final Houses houses;
    private final Calendars calendars;
    private final Profiles profiles;
    private final TakingOut takingOut;
    private final Templates pages;
    private final int most;

    ApplicationsFile(
            ApplicationLists lists,
            ApplicationIntake intake,
            Houses houses,
            Calendars calendars,
            Profiles profiles,
            TakingOut takingOut,
            Templates pages,
            @Value("${xinqiao.export.most:5000}") int most) {
        this.lists = lists;
        this.intake = intake;
        this.houses = houses;
        this.calendars = calendars;
        this.profiles = profiles;
        this.takingOut = takingOut;
        this.pages = pages;
        this.most = most;
    }

    @GetMapping(ApplicationQuery.PATH + ".xlsx")
    @Nullable
    ResponseEntity<?> file(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!actor.may(Power.EXPORT)) throw new Missing();
        var query = ApplicationQuery.of(Form.of(request));
        var profile = intake.profile(actor.houseCode());
        int rows = (int) Math.min(lists.count(actor, query.filter()), most);
        if (takingOut.take(actor, "application-list", rows) instanceof Refused<Integer> no)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskTooMuch(ui, no.objections(), profile, ApplicationQuery.PATH));
        write(ui, actor, query, response);
        return null;
    }

    private void write(Ui ui, Actor actor, ApplicationQuery query, HttpServletResponse response) throws IOException {
        String name = ui.t("applications.view." + query.view()) + "-" + ui.today();
        var names = new Names(houses, ui);
        var dues = new Dues(ui, calendars.current(), profiles);
        try (var sheet = Spreadsheet.answer(response, name, ui.t("applications.title"))) {
            sheet.head(heads(ui));
            int taken = lists.export(actor, query.filter(), most, lines -> {
                names.knowing(lines.stream().map(ApplicationLine::deskPerson).toList());
                for (ApplicationLine line : lines) sheet.line(cells(ui, names, dues, profiles::disclosure, line));
                sheet.flush();
            });
            if (taken == most) sheet.line(List.of(ui.t("workbench.export.limited", ui.number(most))));
        }
    }

    private static List<String> heads(Ui ui) {
        return List.of(
                ui.t("workbench.column.number"),
                ui.t("applications.items"),
                ui.t("applications.applicant"),
                ui.t("applications.kind"),
                ui.t("applications.way"),
                ui.t("applications.received"),
                ui.t("workbench.column.state"),
                ui.t("applications.reply"),
                ui.t("workbench.column.house"),
                ui.t("workbench.column.desk"),
                ui.t("workbench.column.due"),
                ui.t("applications.answered"));
    }

    private static List<String> cells(
            Ui ui, Names names, Dues dues, Function<String, DisclosureProfile> profile, ApplicationLine line) {
        var due = ApplicationDue.of(ui, dues, line);
        return List.of(
                line.number(),
                line.title(),
                line.applicant(),
                ui.t("applications.kind." + line.kind()),
                ui.t("applications.way." + line.way()),
                line.receivedOn() == null ? "" : ui.date(line.receivedOn()),
                ui.t("disclosure.state." + line.state()),
                ApplicationsView.replied(ui, profile.apply(line.profileId()), line),
                names.house(line.houseCode()),
                line.state().open() ? names.desk(line.deskDepartment(), line.deskPerson()) : "",
                due.last() == null ? "" : ui.date(due.last()) + " " + due.words(),
                line.answeredOn() == null ? "" : ui.date(line.answeredOn()));
    }
}
