package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.IncidentKind;
import xinqiao.reception.IncidentStep;
import xinqiao.reception.Incidents;
import xinqiao.reception.ReceptionSettings;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;

/** Incidents, worked through step by step: made for one hand and a telephone, without scripts. */
@RestController
@Guides({Provision.KM_19, Provision.JF_V4A, Provision.JF_V4B})
class IncidentPage {
    static final String PATH = "/desk/reception/incidents";

    private final Incidents incidents;
    private final ReceptionSettings settings;
    private final Templates pages;

    IncidentPage(Incidents incidents, ReceptionSettings settings, Templates pages) {
        this.incidents = incidents;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!DutyDesk.takes(actor)) throw new Missing();
        return pages.deskReceptionIncidents(ui, incidents.list(actor), settings);
    }

    @GetMapping(PATH + "/new")
    ResponseEntity<Void> fresh() {
        return Go.to(PATH);
    }

    /** One press begins it; there is time for words later. */
    @PostMapping(PATH)
    ResponseEntity<Void> begin(Actor actor, HttpServletRequest request) {
        IncidentKind kind =
                Fields.chosen(Form.of(request), "kind", IncidentKind.class).orElseThrow(Missing::new);
        return Go.to(PATH + "/" + incidents.begin(actor, kind, ""));
    }

    @GetMapping(PATH + "/{incident:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long incident) {
        return page(ui, actor, incident, Form.empty().with("by", actor.name()), List.of());
    }

    @PostMapping(PATH + "/{incident:\\d+}/step")
    ResponseEntity<?> step(Ui ui, Actor actor, @PathVariable long incident, HttpServletRequest request) {
        var form = Form.of(request);
        IncidentStep step = Fields.chosen(form, "step", IncidentStep.class).orElseThrow(Missing::new);
        String by = form.value("by").isEmpty() ? actor.name() : form.value("by");
        return answer(ui, actor, incident, form, incidents.step(actor, incident, step, by, form.value("result")));
    }

    @PostMapping(PATH + "/{incident:\\d+}/close")
    ResponseEntity<?> close(Ui ui, Actor actor, @PathVariable long incident, HttpServletRequest request) {
        var form = Form.of(request);
        return answer(ui, actor, incident, form, incidents.close(actor, incident, form.value("about")));
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, long incident, Form form, Decision<?> decision) {
        return decision instanceof Refused<?> no
                ? Sections.refused(page(ui, actor, incident, form, no.objections()))
                : Go.done(PATH + "/" + incident, "reception.step-taken");
    }

    private JteModel page(Ui ui, Actor actor, long incident, Form form, List<Objection> objections) {
        var opened = incidents.open(actor, incident);
        return pages.deskReceptionIncident(ui, opened, settings, form, objections);
    }
}
