package xinqiao.workbench.supervision;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.supervision.SupervisionDesk.Box;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What is supervised, and what of it waits here. */
@RestController
@Guides({Provision.JF_V4, Provision.JF_L5A})
class SupervisionsPage {
    private static final int SIZE = 50;

    private final SupervisionDesk desk;
    private final Houses houses;
    private final Templates pages;

    SupervisionsPage(SupervisionDesk desk, Houses houses, Templates pages) {
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(SupervisedView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        Box box = Fields.chosen(form, "box", Box.class).orElse(Box.MINE);
        Long before = Answers.id(form, "before").orElse(null);
        var found = desk.list(actor, box, before, SIZE);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        Long next = found.size() > SIZE ? (Long) shown.getLast().id() : null;
        return pages.deskSupervisions(
                ui, new SupervisionsView(box, shown, next, before != null, new Names(houses, ui)));
    }
}
