package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.governance.Correction;
import xinqiao.governance.Corrections;
import xinqiao.governance.Corrections.Answer;
import xinqiao.governance.Deed;
import xinqiao.governance.RegisterEntry;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Uploads;

/**
 * How a house puts right what a check found, point by point: who, what was done, when, with evidence. It is saved as often as
 * one likes, and reported once nothing is missing.
 */
@RestController
@Guides({Provision.GS_19, Provision.HZ_3_3})
class GovernanceCorrectPage {
    private static final String PATH = GovernancePages.PATH + "/inspection/{entry:\\d+}/answer";

    private final GovernancePoints points;
    private final Corrections corrections;
    private final Uploads uploads;
    private final Templates pages;

    GovernanceCorrectPage(GovernancePoints points, Corrections corrections, Uploads uploads, Templates pages) {
        this.points = points;
        this.corrections = corrections;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long entry) {
        var one = points.open(actor, entry, Deed.ANSWER);
        return page(ui, actor, one, form(one), List.of());
    }

    private static Form form(RegisterEntry one) {
        var form = Form.empty();
        for (int place : GovernancePoints.places(one)) {
            Correction now = GovernancePoints.finding(one, place).current();
            if (now == null) continue;
            LocalDate on = now.on();
            form = form.with("who-" + place, now.who())
                    .with("done-" + place, now.words())
                    .with("on-" + place, on == null ? "" : on.toString());
        }
        return form;
    }

    @PostMapping(PATH)
    ResponseEntity<?> write(Ui ui, Actor actor, @PathVariable long entry, HttpServletRequest request) {
        var one = points.open(actor, entry, Deed.ANSWER);
        var form = Form.of(request);
        boolean save = form.chosen("do", "save");
        List<Answer> answers = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (int place : GovernancePoints.places(one)) {
            var sent = uploads.take(request, "files-" + place, "kept-" + place);
            objections.addAll(sent.objections());
            form = form.with("kept-" + place, uploads.tickets(sent.files()).toArray(String[]::new));
            answers.add(new Answer(
                    place,
                    form.value("who-" + place),
                    form.value("done-" + place),
                    form.date("on-" + place).orElse(null),
                    sent.files()));
        }
        form = Answers.check(asked(ui, one, save, form), form);
        if (!form.ok() || !objections.isEmpty()) return GovernancePages.refused(page(ui, actor, one, form, objections));
        var done = save
                ? corrections.save(actor, entry, answers)
                : corrections.report(actor, entry, answers, form.value("remark"));
        return switch (done) {
            case Granted<RegisterEntry>(RegisterEntry after) ->
                save
                        ? Go.done(GovernancePages.path(after) + "/answer", "governance.did.SAVED")
                        : Go.done(GovernancePages.path(after), "governance.did.ANSWER");
            case Refused<RegisterEntry> no -> GovernancePages.refused(page(ui, actor, one, form, no.objections()));
        };
    }

    /** What is saved may miss anything, but what was typed must be readable. */
    private static List<Field> asked(Ui ui, RegisterEntry one, boolean save, Form form) {
        return fields(ui, one).stream()
                .flatMap(List::stream)
                .filter(field -> !save || !form.value(field.name()).isEmpty())
                .toList();
    }

    private static List<List<Field>> fields(Ui ui, RegisterEntry one) {
        List<List<Field>> all = new ArrayList<>();
        for (int place : GovernancePoints.places(one))
            all.add(List.of(
                    new Field.Line("who-" + place, ui.t("governance.correct.who"), null, false, "medium"),
                    new Field.Area("done-" + place, ui.t("governance.correct.done"), null, false, 3),
                    new Field.Day("on-" + place, ui.t("governance.correct.on"), null, false, ui.today())));
        return all;
    }

    private JteModel page(Ui ui, Actor actor, RegisterEntry one, Form form, List<Objection> objections) {
        return pages.deskGovernanceCorrect(
                ui,
                points.view(ui, actor, one, Deed.ANSWER, form, objections),
                GovernancePoints.places(one),
                fields(ui, one));
    }
}
