package xinqiao.workbench.catalogue;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.Catalogues;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One item of a draft: worded, or chosen how and by whom it is published; or a new one added. */
@RestController
@Guides({Provision.GS_6, Provision.GS_6B})
class CatalogueItemPage {
    private static final String ADD = CataloguePages.ONE + "/add";

    private final Catalogues catalogues;
    private final CataloguePages shared;
    private final Templates pages;

    CatalogueItemPage(Catalogues catalogues, CataloguePages shared, Templates pages) {
        this.catalogues = catalogues;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(CataloguePages.ITEM)
    JteModel edit(Ui ui, Actor actor, @PathVariable long catalogue, @PathVariable String listed) {
        var one = shared.draft(actor, catalogue);
        var item = one.item(listed).orElseThrow(Missing::new);
        return page(ui, actor, one, item, fields(ui, one).filled(item), List.of());
    }

    @PostMapping(CataloguePages.ITEM)
    ResponseEntity<?> write(
            Ui ui, Actor actor, @PathVariable long catalogue, @PathVariable String listed, HttpServletRequest request) {
        var one = shared.draft(actor, catalogue);
        var item = one.item(listed).orElseThrow(Missing::new);
        return written(ui, actor, one, item.id(), item, request);
    }

    @GetMapping(ADD)
    JteModel another(Ui ui, Actor actor, @PathVariable long catalogue) {
        var one = refined(actor, catalogue);
        return page(ui, actor, one, null, Form.empty(), List.of());
    }

    @PostMapping(ADD)
    ResponseEntity<?> add(Ui ui, Actor actor, @PathVariable long catalogue, HttpServletRequest request) {
        var one = refined(actor, catalogue);
        return written(ui, actor, one, ItemFields.next(one.house(), one.items()), null, request);
    }

    private CatalogueVersion refined(Actor actor, long catalogue) {
        var one = shared.draft(actor, catalogue);
        if (!catalogues.refines(one.house())) throw new Missing();
        return one;
    }

    private ItemFields fields(Ui ui, CatalogueVersion one) {
        return new ItemFields(
                ui, shared.national(), shared.departments(ui, one.house()), catalogues.refines(one.house()));
    }

    private ResponseEntity<?> written(
            Ui ui,
            Actor actor,
            CatalogueVersion one,
            String id,
            @Nullable CatalogueItem was,
            HttpServletRequest request) {
        var fields = fields(ui, one);
        var form = fields.checked(Form.of(request));
        List<Objection> objections = List.of();
        if (form.ok()) {
            switch (catalogues.write(actor, one.id(), fields.read(form, id, was))) {
                case Granted<CatalogueVersion> _ -> {
                    return Go.done(CataloguePages.path(one), "catalogue.written");
                }
                case Refused<CatalogueVersion> no -> objections = no.objections();
            }
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(ui, actor, one, was, form, objections));
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            CatalogueVersion one,
            @Nullable CatalogueItem item,
            Form form,
            List<Objection> objections) {
        var names = shared.names(ui);
        return pages.deskCatalogueItem(
                ui,
                CataloguePages.path(one),
                CataloguePages.crumbs(ui, names, one),
                item,
                fields(ui, one).fields(),
                form,
                objections,
                shared.profile(actor));
    }
}
