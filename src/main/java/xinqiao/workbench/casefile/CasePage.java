package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** One petition: what was said, where it stands, what happened, what colleagues noted, and what can be done now. */
@RestController
class CasePage {
    private final CaseViews views;
    private final Templates pages;

    CasePage(CaseViews views, Templates pages) {
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        return pages.deskPetition(ui, views.opened(ui, actor, id));
    }

    /** The case as a paper for the file (案卷打印). */
    @GetMapping("/desk/petitions/{id:\\d+}/print")
    JteModel print(Ui ui, Actor actor, @PathVariable long id) {
        return pages.deskCasePrint(ui, views.of(ui, actor, id, Form.empty(), List.of()));
    }
}
