package xinqiao.workbench.calendar;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.calendar.ArrangementPreview;
import xinqiao.calendar.CalendarChanged;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.MovedDate;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.OpenWork;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** A year's holiday arrangement comes in: given, previewed with the dates that it moves, then confirmed. */
@RestController
@Guides(Provision.SYS_1)
class ArrangementPage {
    private static final String PATH = CalendarPage.PATH + "/arrangement";

    private final Calendars calendars;
    private final OpenWork work;
    private final Houses houses;
    private final Templates pages;

    ArrangementPage(Calendars calendars, OpenWork work, Houses houses, Templates pages) {
        this.calendars = calendars;
        this.work = work;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        mustBeAllowed(actor);
        var form = Form.empty().with("year", Integer.toString(ui.today().getYear() + 1));
        return pages.deskArrangement(ui, form, null, MovedCases.none(), List.of());
    }

    /** The first button shows what would change; only the second, on that page, changes it. */
    @PostMapping(PATH)
    ResponseEntity<?> take(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String csv,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "0") long base,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        mustBeAllowed(actor);
        String text = file == null || file.isEmpty() ? csv : text(file);
        var form = Form.empty().with("year", Integer.toString(year)).with("csv", text);
        if (year < 1990 || year > 2200) form = form.problem("year", "workbench.problem.number");
        if (text.isBlank()) form = form.problem("csv", "workbench.arrangement.nothing");
        if (!form.ok()) return refused(pages.deskArrangement(ui, form, null, MovedCases.none(), List.of()));
        if (!sure.equals("yes"))
            return ResponseEntity.ok(page(ui, actor, form, calendars.preview(year, text), List.of()));
        return switch (calendars.apply(actor.name(), year, text, base)) {
            case Granted<CalendarChanged> _ -> Go.done(CalendarPage.PATH + "?year=" + year, "workbench.calendar");
            case Refused<CalendarChanged>(List<Objection> objections) ->
                refused(page(ui, actor, form, calendars.preview(year, text), objections));
        };
    }

    private JteModel page(Ui ui, Actor actor, Form form, ArrangementPreview preview, List<Objection> objections) {
        var numbers = preview.moved().stream().map(MovedDate::subject).toList();
        var moved = MovedCases.of(preview.moved(), work.visible(actor, numbers), new Names(houses, ui));
        return pages.deskArrangement(ui, form, preview, moved, objections);
    }

    private static void mustBeAllowed(Actor actor) {
        if (!actor.may(Power.SET_CALENDAR)) throw new Missing();
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
