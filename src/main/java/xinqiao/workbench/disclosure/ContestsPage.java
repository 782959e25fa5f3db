package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.Contests;
import xinqiao.disclosure.Contests.Box;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;

/** The review and court cases about the applications that somebody sees. */
@RestController
@Guides(Provision.LAW_D4)
class ContestsPage {
    private static final int SIZE = 200;

    private final Contests contests;
    private final Templates pages;

    ContestsPage(Contests contests, Templates pages) {
        this.contests = contests;
        this.pages = pages;
    }

    @GetMapping(ContestsView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var box = Fields.chosen(Form.of(request), "box", Box.class).orElse(Box.OWED);
        var found = contests.list(actor, box, SIZE + 1);
        return pages.deskContests(
                ui, new ContestsView(box, found.subList(0, Math.min(SIZE, found.size())), found.size() > SIZE));
    }

    /** In the menu and on the start page of whoever answers them. */
    @Component
    static class Waiting implements DeskMenu, DeskDuties {
        private static final int AFTER_THE_APPLICATIONS = 101;

        private final Contests contests;

        Waiting(Contests contests) {
            this.contests = contests;
        }

        @Override
        public List<Entry> entries(Ui ui) {
            var actor = ui.actor();
            if (actor == null || !answers(actor)) return List.of();
            long owed = contests.count(actor, Box.OWED);
            return List.of(new Entry(
                    AFTER_THE_APPLICATIONS,
                    OPEN_GOVERNMENT,
                    ContestsView.PATH,
                    "applications.contest",
                    owed == 0 ? null : (Long) owed));
        }

        @Override
        public List<Duty> duties(Actor actor) {
            if (!answers(actor)) return List.of();
            long owed = contests.count(actor, Box.OWED);
            return List.of(new Duty("applications.contests.duty", owed, 0, ContestsView.PATH));
        }

        private static boolean answers(Actor actor) {
            return actor.may(Power.TRIAGE) || actor.may(Power.REVIEW_LAW);
        }
    }
}
