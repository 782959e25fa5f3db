package xinqiao.workbench.catalogue;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.Catalogues;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** The catalogues of the house, and which the houses below go by. */
@RestController
@Guides({Provision.GS_6, Provision.GS_6B})
class CataloguesPage {
    private final CatalogueBook book;
    private final Catalogues catalogues;
    private final Houses houses;
    private final CataloguePages shared;
    private final Templates pages;

    CataloguesPage(CatalogueBook book, Catalogues catalogues, Houses houses, CataloguePages shared, Templates pages) {
        this.book = book;
        this.catalogues = catalogues;
        this.houses = houses;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(CataloguePages.PATH)
    JteModel list(Ui ui, Actor actor) {
        return page(ui, actor, List.of());
    }

    @PostMapping(CataloguePages.PATH)
    ResponseEntity<?> begin(Ui ui, Actor actor) {
        return switch (catalogues.begin(actor)) {
            case Granted<CatalogueVersion>(CatalogueVersion draft) ->
                Go.done(CataloguePages.path(draft), "catalogue.begun");
            case Refused<CatalogueVersion> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, List<Objection> objections) {
        var versions = book.versions(actor, actor.houseCode()).stream()
                .filter(one -> one.state() != CatalogueState.DRAFT || Catalogues.edits(actor))
                .toList();
        boolean open = versions.stream().anyMatch(one -> one.state() == CatalogueState.DRAFT);
        var here = houses.get(actor.houseCode());
        var adopted = book.below(actor);
        List<HouseCatalogue> below = houses.atOrBelow(here).stream()
                .filter(house -> !house.code().equals(here.code()))
                .map(house -> of(house, adopted))
                .toList();
        return pages.deskCatalogues(
                ui,
                versions,
                book.inForce(actor, actor.houseCode()),
                below,
                Catalogues.edits(actor) && !open,
                catalogues.refines(actor.houseCode()),
                objections,
                shared.profile(actor),
                shared.names(ui));
    }

    private HouseCatalogue of(House house, List<CatalogueVersion> adopted) {
        return adopted.stream()
                .filter(one -> one.house().equals(house.code()))
                .findFirst()
                .map(one -> new HouseCatalogue(house.code(), one, book.outdated(one)))
                .orElse(new HouseCatalogue(house.code(), null, false));
    }
}
