package xinqiao.workbench.catalogue;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.ItemForms;
import xinqiao.catalogue.ItemProposals;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The form of an item that is published as rows, with what the house's own data proposes and what those rows lack. */
@RestController
@Guides(Provision.GS_6)
class ItemFormPage {
    private final ItemForms forms;
    private final ItemProposals proposals;
    private final CatalogueBook book;
    private final Templates pages;

    ItemFormPage(ItemForms forms, ItemProposals proposals, CatalogueBook book, Templates pages) {
        this.forms = forms;
        this.proposals = proposals;
        this.book = book;
        this.pages = pages;
    }

    @GetMapping(CataloguePages.PATH + "/forms/{listed:[0-9A-Z-]{1,24}}")
    JteModel form(Ui ui, Actor actor, @PathVariable String listed) {
        var form = forms.find(listed).orElseThrow(Missing::new);
        var item = book.inForce(actor, actor.houseCode()).items().stream()
                .filter(one -> one.id().equals(listed))
                .findFirst()
                .orElseThrow(Missing::new);
        var rows = proposals.rows(actor, listed);
        return pages.deskCatalogueForm(ui, CataloguePages.crumbs(ui), item, form, rows, ItemForms.problems(form, rows));
    }
}
