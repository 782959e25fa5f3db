package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.routing.Negotiation;
import xinqiao.routing.Negotiations;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** The register of negotiations (协商受理): who talks with whom, and who leads in the end. */
@RestController
@Guides(Provision.KM_23_3C)
class NegotiationsPage {
    private static final int SIZE = 50;

    private final Negotiations negotiations;
    private final Houses houses;
    private final Templates pages;

    NegotiationsPage(Negotiations negotiations, Houses houses, Templates pages) {
        this.negotiations = negotiations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(NegotiationsView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var state = Fields.chosen(form, "state", Negotiation.State.class).orElse(null);
        var before = Answers.id(form, "before").orElse(null);
        var found = negotiations.list(actor, state, before, SIZE);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        Long next = found.size() > SIZE ? (Long) shown.getLast().id() : null;
        return pages.deskNegotiations(
                ui, new NegotiationsView(shown, form, new Names(houses, ui), next, before == null));
    }
}
