package xinqiao.workbench.serving;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
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
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.serving.Notice;
import xinqiao.serving.PublicNotices;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Public notices: what waits for a leader's decision, what is public, what was. */
@RestController
@Guides({Provision.LAW_P1, Provision.KM_7})
class NoticesPage {
    private final PublicNotices notices;
    private final Registrations registrations;
    private final Templates pages;

    NoticesPage(PublicNotices notices, Registrations registrations, Templates pages) {
        this.notices = notices;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(ServingLinks.NOTICES)
    JteModel show(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(ServingLinks.NOTICES + "/{serving:\\d+}/decide")
    ResponseEntity<?> decide(Ui ui, Actor actor, @PathVariable long serving, HttpServletRequest request) {
        var form = Form.of(request);
        boolean yes = form.value("agreed").equals("yes");
        if (!yes && !form.value("agreed").equals("no"))
            return ServingLinks.refused(page(ui, actor, form.problem("agreed", "workbench.problem.choose"), List.of()));
        return switch (notices.decide(actor, serving, yes, form.value("remarks"))) {
            case Granted<Notice> _ -> Go.done(ServingLinks.NOTICES, "serving.notice-decided");
            case Refused<Notice> no -> ServingLinks.refused(page(ui, actor, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return pages.deskServingNotices(
                ui,
                new NoticesView(
                        notices.ofHouse(actor),
                        notices.toDecide(actor).stream().map(Notice::serving).collect(Collectors.toSet()),
                        form,
                        objections,
                        registrations.profile(actor.houseCode())));
    }
}
