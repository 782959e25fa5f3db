package xinqiao.api.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.api.http.WrongField;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.catalogue.ItemForms;
import xinqiao.identity.Actor;

/** What the page's fields wouldn't take isn't taken here: an item of another catalogue, a row that doesn't fit its form. */
@Component
class PublicationForms {
    private final CatalogueBook catalogue;
    private final ItemForms forms;

    PublicationForms(CatalogueBook catalogue, ItemForms forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    /** @throws WrongField naming the first that doesn't fit */
    void check(Actor actor, NewPublication asked) {
        boolean ours = catalogue.inForce(actor, actor.houseCode()).items().stream()
                .filter(each -> each.manner().isEmpty() || each.manner().contains(Manner.PROACTIVE))
                .anyMatch(each -> each.id().equals(asked.item()));
        if (!ours) throw new WrongField("item", WrongField.Kind.NO_SUCH_VALUE);
        rows(asked);
    }

    /** The item of what was public once stays what it was, whatever the catalogue says now. */
    void rows(NewPublication asked) {
        var rows = asked.rows() == null ? List.<java.util.Map<String, String>>of() : asked.rows();
        forms.find(asked.item())
                .ifPresent(form -> ItemForms.problems(form, rows).stream()
                        .findFirst()
                        .ifPresent(wrong -> {
                            throw new WrongField(
                                    "rows." + (wrong.row() - 1) + "." + wrong.field(), WrongField.Kind.NO_SUCH_VALUE);
                        }));
    }
}
