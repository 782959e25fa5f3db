package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.RegistrationDraft;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** What was begun and lacks something, to be completed before the working day ends (待补全). */
@RestController
@Guides(Provision.JF_V1A)
class DraftsPage {
    static final String PATH = "/desk/register/drafts";

    private final RegistrationDrafts drafts;
    private final Houses houses;
    private final Templates pages;

    DraftsPage(RegistrationDrafts drafts, Houses houses, Templates pages) {
        this.drafts = drafts;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var list = drafts.list(actor);
        var names = new Names(houses, ui)
                .knowing(list.stream().map(RegistrationDraft::clerk).toList());
        return pages.deskDrafts(ui, list, names, actor.personId());
    }

    @PostMapping(PATH + "/{draft}/take")
    ResponseEntity<Void> take(Actor actor, @PathVariable long draft) {
        drafts.take(actor, draft);
        return Go.to(RegisterPage.PATH + "?draft=" + draft);
    }

    @PostMapping(PATH + "/{draft}/discard")
    ResponseEntity<Void> discard(Actor actor, @PathVariable long draft) {
        drafts.discard(actor, draft);
        return Go.done(PATH, "workbench.draft-discarded");
    }
}
