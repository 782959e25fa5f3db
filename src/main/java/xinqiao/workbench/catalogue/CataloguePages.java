package xinqiao.workbench.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.Catalogues;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.identity.Actor;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Cited;
import xinqiao.workbench.Names;

/** What the pages of catalogues share. */
@Component
public class CataloguePages {
    public static final String PATH = "/desk/catalogue";
    static final String ONE = PATH + "/{catalogue:\\d+}";
    static final String ITEM = ONE + "/items/{listed:[0-9A-Z-]{1,24}}";

    private final CatalogueBook book;
    private final NationalCatalogue national;
    private final Houses houses;
    private final Cited cited;

    CataloguePages(CatalogueBook book, NationalCatalogue national, Houses houses, Cited cited) {
        this.book = book;
        this.national = national;
        this.houses = houses;
        this.cited = cited;
    }

    public static String path(CatalogueVersion one) {
        return PATH + "/" + one.id();
    }

    public static Tone tone(CatalogueState state) {
        return switch (state) {
            case DRAFT -> Tone.UNDERWAY;
            case PUBLISHED -> Tone.DONE;
            case SUPERSEDED, DROPPED -> Tone.PLAIN;
        };
    }

    static List<Link> crumbs(Ui ui) {
        return List.of(new Link("/desk", ui.t("workbench.menu.start")), new Link(PATH, ui.t("catalogue.menu")));
    }

    static List<Link> crumbs(Ui ui, Names names, CatalogueVersion one) {
        List<Link> links = new ArrayList<>(crumbs(ui));
        links.add(new Link(path(one), title(ui, names, one)));
        return links;
    }

    /** 瑞丽海关公开事项目录（第2版） */
    public static String title(Ui ui, Names names, CatalogueVersion one) {
        return ui.t("catalogue.name", names.house(one.house()), one.version());
    }

    NationalCatalogue national() {
        return national;
    }

    /** A version that the actor may see. */
    CatalogueVersion find(Actor actor, long id) {
        return book.find(actor, id).orElseThrow(Missing::new);
    }

    /** A draft that the actor works on. */
    CatalogueVersion draft(Actor actor, long id) {
        var one = find(actor, id);
        if (!edits(actor, one)) throw new Missing();
        return one;
    }

    static boolean edits(Actor actor, CatalogueVersion one) {
        return one.state() == CatalogueState.DRAFT && one.house().equals(actor.houseCode()) && Catalogues.edits(actor);
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    /** The house's departments, by their ids. */
    Map<Long, String> departments(Ui ui, String house) {
        return houses.departments(house).stream()
                .collect(Collectors.toMap(Department::id, one -> one.name(ui.locale())));
    }

    /** The procedure by whose words laws are cited to the house. */
    DisclosureProfile profile(Actor actor) {
        return cited.to(actor);
    }
}
