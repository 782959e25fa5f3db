package xinqiao.workbench.redress;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.redress.ClaimDesk;
import xinqiao.redress.ClaimFilter;
import xinqiao.redress.ClaimFilter.Box;
import xinqiao.redress.ClaimKind;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** The complaints and corrections that somebody sees. */
@RestController
@Guides({Provision.SZ_28, Provision.SZ_31, Provision.SZ_32})
class ClaimsPage {
    private static final int SIZE = 50;

    private final ClaimDesk desk;
    private final Houses houses;
    private final Templates pages;

    ClaimsPage(ClaimDesk desk, Houses houses, Templates pages) {
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ClaimsView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var filter = new ClaimFilter(
                Fields.chosen(form, "box", Box.class).orElse(Box.MINE),
                Fields.chosen(form, "kind", ClaimKind.class).orElse(null));
        Long before = Answers.id(form, "before").orElse(null);
        var found = desk.list(actor, filter, before, SIZE);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        return pages.deskClaims(
                ui,
                new ClaimsView(
                        filter,
                        shown,
                        new Names(houses, ui),
                        takes(actor),
                        found.size() > SIZE ? (Long) shown.getLast().id() : null,
                        before != null));
    }

    static List<ClaimKind> takes(Actor actor) {
        return Stream.of(ClaimKind.values())
                .filter(kind -> ClaimDesk.takes(actor, kind))
                .toList();
    }

    /** The way to the list, and what waits there. */
    @Component
    static class Waiting implements DeskMenu, DeskDuties {
        private static final int AFTER_THE_CONTESTS = 102;

        private final ClaimDesk desk;

        Waiting(ClaimDesk desk) {
            this.desk = desk;
        }

        @Override
        public List<Entry> entries(Ui ui) {
            var actor = ui.actor();
            if (actor == null) return List.of();
            long mine = mine(actor);
            if (mine == 0 && takes(actor).isEmpty()) return List.of();
            return List.of(new Entry(
                    AFTER_THE_CONTESTS,
                    OPEN_GOVERNMENT,
                    ClaimsView.PATH,
                    "redress.title",
                    mine == 0 ? null : (Long) mine));
        }

        @Override
        public List<Duty> duties(Actor actor) {
            return List.of(new Duty("redress.duty", mine(actor), 0, ClaimsView.PATH));
        }

        private long mine(Actor actor) {
            return desk.count(actor, new ClaimFilter(Box.MINE, null));
        }
    }
}
