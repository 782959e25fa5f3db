package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Departure;
import xinqiao.administration.Held;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Somebody leaves: first their cases go to others, then all posts end and the account is locked in one act. */
@RestController
@Guides(Provision.KM_8)
class DeparturePage {
    private static final String PATH = AdminPaths.TOP + "/people/{person}/leave";

    private final Administration administration;
    private final Departure departure;
    private final Templates pages;

    DeparturePage(Administration administration, Departure departure, Templates pages) {
        this.administration = administration;
        this.departure = departure;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel ask(Ui ui, Actor actor, @PathVariable String person) {
        var held = editable(actor, person);
        var form = Form.empty().with("last-day", ui.today().toString());
        return page(ui, actor, held, form, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> leave(Ui ui, Actor actor, @PathVariable String person, HttpServletRequest request) {
        var held = editable(actor, person);
        var form = Form.of(request);
        var lastDay = form.date("last-day").filter(day -> !day.isAfter(ui.today()));
        if (lastDay.isEmpty()) {
            var wrong = form.problem("last-day", "administration.problem.last-day");
            return refused(page(ui, actor, held, wrong, List.of()));
        }
        return switch (departure.leave(actor, Long.parseLong(person), lastDay.get())) {
            case Granted<Long> _ -> Go.done(AdminPaths.person(person), "administration.left");
            case Refused<Long>(List<Objection> objections) -> refused(page(ui, actor, held, form, objections));
        };
    }

    private JteModel page(Ui ui, Actor actor, Held held, Form form, List<Objection> objections) {
        long id = Long.parseLong(held.key());
        return pages.deskAdminLeave(
                ui, held, form, objections, departure.hindered(actor, id), departure.inTheWay(actor, id));
    }

    private Held editable(Actor actor, String person) {
        AdminPaths.mustAdminister(actor);
        return administration
                .find(actor, Item.PERSON, person)
                .filter(Administration.State::editable)
                .orElseThrow(Missing::new)
                .held();
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
