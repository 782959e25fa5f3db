package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.routing.Bodies;
import xinqiao.routing.Holds;
import xinqiao.routing.OutsideBody;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Local petition offices and other bodies that matters go to and come from (KM-12). */
@RestController
@Guides(Provision.KM_12)
class BodiesPage {
    static final String PATH = "/desk/outside-bodies";

    private final Bodies bodies;
    private final Registrations registrations;
    private final Templates pages;

    BodiesPage(Bodies bodies, Registrations registrations, Templates pages) {
        this.bodies = bodies;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> keep(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Holds.keeps(actor)) throw new Missing();
        var form = Answers.check(fields(ui).list(), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, form, List.of()));
        var kind = Fields.chosen(form, "kind", OutsideBody.Kind.class).orElseThrow();
        return switch (bodies.keep(actor, form.value("name"), kind, form.value("address"), form.value("phone"))) {
            case Granted<Long> _ -> Go.done(PATH, "routing.KEEP_BODY");
            case Refused<Long> no -> refused(page(ui, actor, form, no.objections()));
        };
    }

    private static Fields fields(Ui ui) {
        return new Fields(ui, "routing.body")
                .line("name", "half")
                .one("kind", Fields.options(ui, Arrays.asList(OutsideBody.Kind.values()), "routing.body-kind."))
                .optional()
                .line("address", "full")
                .optional()
                .line("phone", "short");
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return pages.deskOutsideBodies(
                ui,
                new BodiesView(
                        bodies.list(actor),
                        fields(ui).list(),
                        Holds.keeps(actor),
                        registrations.profile(actor.houseCode()),
                        form,
                        objections));
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
