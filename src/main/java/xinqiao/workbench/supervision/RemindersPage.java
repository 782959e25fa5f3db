package xinqiao.workbench.supervision;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.supervision.Reminder;
import xinqiao.supervision.Reminders;
import xinqiao.supervision.Reminders.Box;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** Reminders: which clock of which matter, how late, by which article; the late unit explains itself here. */
@RestController
@Guides({Provision.JF_V4, Provision.JF_L5A})
class RemindersPage {
    private static final int SIZE = 50;
    private static final String ONE = RemindersView.PATH + "/{reminder:\\d+}";

    private final Reminders reminders;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    RemindersPage(Reminders reminders, Registrations registrations, Houses houses, Templates pages) {
        this.reminders = reminders;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(RemindersView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        return page(ui, actor, Form.of(request), null, List.of());
    }

    @PostMapping(ONE + "/explain")
    ResponseEntity<?> explain(Ui ui, Actor actor, @PathVariable long reminder, HttpServletRequest request) {
        var form = Form.of(request);
        return switch (reminders.explain(actor, reminder, form.value("words"))) {
            case Granted<Reminder> _ -> Go.done(RemindersView.PATH, "supervision.explained");
            case Refused<Reminder> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, form, reminder, no.objections()));
        };
    }

    @PostMapping(ONE + "/note")
    ResponseEntity<?> note(Ui ui, Actor actor, @PathVariable long reminder) {
        return switch (reminders.note(actor, reminder)) {
            case Granted<Reminder> _ -> Go.done(RemindersView.PATH, "supervision.noted");
            case Refused<Reminder> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, Form.empty(), reminder, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, Form form, @Nullable Long tried, List<Objection> objections) {
        Box box = Fields.chosen(form, "box", Box.class).orElse(Box.MINE);
        Long before = Answers.id(form, "before").orElse(null);
        var found = reminders.list(actor, box, before, SIZE);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        Long next = found.size() > SIZE ? (Long) shown.getLast().id() : null;
        var mine = box == Box.MINE ? shown : List.<Reminder>of();
        return pages.deskReminders(
                ui,
                new RemindersView(
                        box,
                        shown,
                        next,
                        before != null,
                        RemindersView.ids(mine),
                        new Names(houses, ui),
                        registrations.profile(actor.houseCode()),
                        tried,
                        form,
                        objections));
    }
}
