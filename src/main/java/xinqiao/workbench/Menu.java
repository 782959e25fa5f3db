package xinqiao.workbench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.petition.Filter;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The desk's navigation: what the post may open. */
@Component
class Menu implements DeskMenu {
    private static final String BOOKS = "workbench.menu.books";

    private static final String ADMINISTRATION = "workbench.menu.administration";

    private final PetitionDesk desk;

    Menu(PetitionDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        Actor actor = actor();
        if (actor == null) return List.of();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(10, null, "/desk", "workbench.menu.start", null));
        if (actor.may(Power.REGISTER))
            entries.add(new Entry(20, null, "/desk/register", "workbench.menu.register", null));
        long mine = desk.count(actor, Filter.of(Filter.View.MY_DESK)).number();
        entries.add(new Entry(30, null, "/desk/petitions", "workbench.menu.petitions", mine == 0 ? null : mine));
        entries.add(new Entry(210, BOOKS, "/desk/list-of-demands", "workbench.menu.demands", null));
        entries.add(new Entry(220, BOOKS, "/desk/profiles", "workbench.menu.profiles", null));
        entries.add(new Entry(230, BOOKS, "/desk/law", "workbench.menu.law", null));
        entries.add(new Entry(240, BOOKS, "/desk/calendar", "workbench.menu.calendar", null));
        entries.add(new Entry(250, BOOKS, "/desk/organisation", "workbench.menu.organisation", null));
        if (actor.may(Power.IMPORT))
            entries.add(new Entry(255, BOOKS, "/desk/imports", "workbench.menu.imports", null));
        if (actor.may(Power.ADMINISTER))
            entries.add(new Entry(300, ADMINISTRATION, "/desk/administration", "administration.title", null));
        else if (actor.may(Power.AUDIT))
            entries.add(new Entry(300, ADMINISTRATION, "/desk/administration/changes", "administration.changes", null));
        if (ui.demo()) entries.add(new Entry(260, BOOKS, "/desk/demo-clock", "workbench.menu.demo-clock", null));
        return entries;
    }

    private static @Nullable Actor actor() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Actor actor ? actor : null;
    }
}
