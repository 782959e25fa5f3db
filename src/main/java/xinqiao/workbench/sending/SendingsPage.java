package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Manner;
import xinqiao.routing.Bodies;
import xinqiao.routing.Holds;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.routing.SendingState;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** What goes out and comes in, and what of it waits here. */
@RestController
@Guides({Provision.KM_12, Provision.KM_23_3D})
class SendingsPage {
    private static final int SIZE = 50;

    private final SendingDesk desk;
    private final Bodies bodies;
    private final Houses houses;
    private final Templates pages;

    SendingsPage(SendingDesk desk, Bodies bodies, Houses houses, Templates pages) {
        this.desk = desk;
        this.bodies = bodies;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(SendingsView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var filter = filter(form);
        var found = desk.list(actor, filter, SIZE);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        Long next = found.size() > SIZE ? (Long) shown.getLast().sending().id() : null;
        var locale = ui.locale();
        List<Option> all = houses.tree().stream()
                .map(house -> new Option(house.code(), house.name(locale)))
                .toList();
        List<Option> outside = bodies.list(actor).stream()
                .map(body -> new Option(Long.toString(body.id()), body.name()))
                .toList();
        return pages.deskSendings(ui, new SendingsView(filter, form, shown, next, all, outside, Holds.keeps(actor)));
    }

    static SendingFilter filter(Form form) {
        String house = form.value("house");
        return new SendingFilter(
                Fields.chosen(form, "box", Box.class).orElse(Box.MINE),
                Fields.chosen(form, "state", SendingState.class).orElse(null),
                Fields.chosen(form, "manner", Manner.class).orElse(null),
                form.chosen("late", "yes"),
                house.isEmpty() ? null : house,
                Answers.id(form, "body").orElse(null),
                form.date("from").orElse(null),
                form.date("until").orElse(null),
                Answers.id(form, "before").orElse(null));
    }
}
