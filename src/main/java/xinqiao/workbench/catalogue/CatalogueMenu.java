package xinqiao.workbench.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.Catalogues;
import xinqiao.identity.Actor;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the catalogues; and that a house has none of its own yet, or one that the direct customs has gone beyond. */
@Component
class CatalogueMenu implements DeskMenu, DeskDuties {
    private static final int BEFORE_THE_APPLICATIONS = 98;

    private final CatalogueBook book;

    CatalogueMenu(CatalogueBook book) {
        this.book = book;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        return ui.actor() == null
                ? List.of()
                : List.of(new Entry(
                        BEFORE_THE_APPLICATIONS, OPEN_GOVERNMENT, CataloguePages.PATH, "catalogue.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!Catalogues.edits(actor)) return List.of();
        var now = book.inForce(actor, actor.houseCode());
        var own = now.version();
        boolean adopted = own != null && now.own(actor.houseCode());
        int behind = own != null && adopted && book.outdated(own) ? 1 : 0;
        return List.of(
                new Duty("catalogue.duty.adopt", adopted ? 0 : 1, 0, CataloguePages.PATH),
                new Duty("catalogue.duty.outdated", behind, 0, CataloguePages.PATH));
    }
}
