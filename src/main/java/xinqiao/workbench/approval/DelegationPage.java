package xinqiao.workbench.approval;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.delegation.Delegations;
import xinqiao.delegation.Offer;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Who acts for the leader in an absence (授权代理). Whoever acts for somebody gives nothing on. */
@RestController
@Guides(Provision.SYS_4)
class DelegationPage {
    private static final String PATH = "/desk/delegations";

    private final Delegations delegations;
    private final Templates pages;

    DelegationPage(Delegations delegations, Templates pages) {
        this.delegations = delegations;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        mustLead(actor);
        var powers = Delegations.delegable(actor);
        var form = Form.empty()
                .with("powers", powers.stream().map(Power::name).toArray(String[]::new))
                .with("from", ui.today().toString());
        return page(ui, actor, form, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> give(Ui ui, Actor actor, HttpServletRequest request) {
        mustLead(actor);
        var form = Answers.check(fields(ui, actor).list(), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, form, List.of()));
        return switch (delegations.give(actor, offer(form))) {
            case Granted<Offer> _ -> Go.done(PATH, "casework.delegated");
            case Refused<Offer> no -> refused(page(ui, actor, form, no.objections()));
        };
    }

    @PostMapping("/desk/delegations/{delegation:\\d+}/revoke")
    ResponseEntity<Void> revoke(Actor actor, @PathVariable long delegation) {
        mustLead(actor);
        if (!delegations.revoke(actor, delegation)) throw new Missing();
        return Go.done(PATH, "casework.revoked");
    }

    private static void mustLead(Actor actor) {
        if (!actor.may(Power.APPROVE) || actor.behalf() != null) throw new Missing();
    }

    private static Offer offer(Form form) {
        Set<Power> powers = form.all("powers").stream().map(Power::valueOf).collect(Collectors.toSet());
        return new Offer(
                Answers.id(form, "person").orElseThrow(),
                powers,
                form.date("from").orElseThrow(),
                form.date("until").orElseThrow(),
                form.value("reason"));
    }

    private Fields fields(Ui ui, Actor actor) {
        var locale = ui.locale();
        var people = delegations.colleagues(actor).stream()
                .map(one -> new Option(
                        Long.toString(one.person().id()),
                        one.department().name(locale) + " · " + one.person().name(locale) + "（"
                                + one.post().title(locale) + "）"))
                .toList();
        var powers = Delegations.delegable(actor).stream().sorted().toList();
        return new Fields(ui, "casework.delegate")
                .pick("person", people)
                .many("powers", Fields.options(ui, powers, "workbench.power."))
                .day("from", null)
                .day("until", null)
                .line("reason", "full");
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return pages.deskDelegations(
                ui,
                new DelegationView(delegations.given(actor), fields(ui, actor).list(), form, objections));
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
