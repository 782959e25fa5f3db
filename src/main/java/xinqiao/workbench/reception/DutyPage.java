package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
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
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.DutyRecord;
import xinqiao.reception.Sudden;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What is taken down outside office hours, and the petition office's queue of it. */
@RestController
@Guides(Provision.KM_14)
class DutyPage {
    static final String PATH = "/desk/reception/duty";
    private static final String NAME = "reception.duty-record.";

    private final DutyDesk duty;
    private final Sections sections;
    private final Templates pages;

    DutyPage(DutyDesk duty, Sections sections, Templates pages) {
        this.duty = duty;
        this.sections = sections;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!DutyDesk.takes(actor)) throw new Missing();
        return pages.deskReceptionDuty(ui, duty.waiting(actor), actor.may(Power.REGISTER));
    }

    @GetMapping(PATH + "/new")
    JteModel write(Ui ui, Actor actor) {
        return form(ui, actor, Form.empty().with("takenBy", actor.name()), List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> save(Ui ui, Actor actor, HttpServletRequest request) {
        var checked = Answers.check(fields(ui), Form.of(request));
        if (!checked.ok()) return Sections.refused(form(ui, actor, checked, List.of()));
        var content = new DutyRecord.Content(
                checked.value("caller"),
                checked.value("phone"),
                checked.value("matter"),
                checked.value("said"),
                checked.value("takenBy"));
        var sudden = Fields.chosen(checked, "sudden", Sudden.class).orElse(null);
        return switch (duty.take(actor, content, sudden)) {
            case Granted<DutyDesk.Kept>(DutyDesk.Kept kept) ->
                kept.incident() == null
                        ? Go.done(PATH, "reception.duty-taken")
                        : Go.done(IncidentPage.PATH + "/" + kept.incident(), "reception.incident-begun");
            case Refused<DutyDesk.Kept> no -> Sections.refused(form(ui, actor, checked, no.objections()));
        };
    }

    /** Taken over where no case comes of it; one that does is registered. */
    @PostMapping(PATH + "/{duty:\\d+}/taken")
    ResponseEntity<Void> taken(Actor actor, @PathVariable("duty") long id) {
        return Sections.pressed(duty.takeOver(actor, id, null), PATH, "reception.duty-over");
    }

    private JteModel form(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!DutyDesk.takes(actor)) throw new Missing();
        return sections.form(ui, actor, NAME, PATH + "/new", PATH, fields(ui), form, objections, Provision.KM_14);
    }

    private static List<Field> fields(Ui ui) {
        var fields = Sections.fields(ui, NAME);
        fields.line("caller", "medium");
        fields.optional().line("phone", "medium");
        fields.area("matter", 3);
        fields.area("said", 4);
        fields.line("takenBy", "medium");
        fields.optional().one("sudden", Fields.options(ui, Arrays.asList(Sudden.values()), "reception.sudden."));
        return fields.list();
    }
}
