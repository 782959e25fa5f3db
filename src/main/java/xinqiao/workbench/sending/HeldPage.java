package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.routing.Holds;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** What is merely held (暂存), by place and time, and its destruction when the time is over. */
@RestController
@Guides(Provision.JF_L4D)
class HeldPage {
    static final String PATH = "/desk/held";

    private final Holds holds;
    private final Houses houses;
    private final Registrations registrations;
    private final Templates pages;

    HeldPage(Holds holds, Houses houses, Registrations registrations, Templates pages) {
        this.holds = holds;
        this.houses = houses;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        mustKeep(actor);
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> destroy(Ui ui, Actor actor, HttpServletRequest request) {
        mustKeep(actor);
        var form = Form.of(request);
        Set<Long> cases = form.all("papers").stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        long witness = Answers.id(form, "witness").orElse(0L);
        return switch (holds.destroy(actor, cases, witness, form.value("remark"))) {
            case Granted<Integer> _ -> Go.done(PATH, "routing.DESTROY");
            case Refused<Integer> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, form, no.objections()));
        };
    }

    private static void mustKeep(Actor actor) {
        if (!Holds.keeps(actor)) throw new Missing();
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        var papers = holds.list(actor);
        var due = papers.stream()
                .filter(paper -> !paper.destroyFrom().isAfter(ui.today()))
                .map(paper -> new Option(Long.toString(paper.petition()), paper.number() + " " + paper.title()))
                .toList();
        var witnesses = houses.departments(actor.houseCode()).stream()
                .flatMap(department -> houses.holders(department.id()).stream())
                .filter(holder -> holder.person().id() != actor.personId())
                .map(holder -> new Option(
                        Long.toString(holder.person().id()),
                        holder.person().name(ui.locale()) + " · "
                                + holder.department().name(ui.locale())))
                .distinct()
                .toList();
        return pages.deskHeld(
                ui,
                new HeldView(
                        papers,
                        due,
                        witnesses,
                        holds.destructions(actor),
                        new Names(houses, ui),
                        registrations.profile(actor.houseCode()),
                        form,
                        objections));
    }
}
