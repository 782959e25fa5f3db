package xinqiao.portal.library;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.figures.ShownFigures;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.pages.Templates;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The sections of the houses on the site of their direct customs: what each has made public, by the catalogue's items. */
@RestController
@Guides(Provision.GS_16)
class HousePage {
    private static final String PATH = "/houses";
    private static final int LATEST = 10;

    private final PublicLibrary library;
    private final LibrarySearch search;
    private final Houses houses;
    private final ShownFigures figures;
    private final Shelves shelves;
    private final Templates pages;

    HousePage(
            PublicLibrary library,
            LibrarySearch search,
            Houses houses,
            ShownFigures figures,
            Shelves shelves,
            Templates pages) {
        this.library = library;
        this.search = search;
        this.houses = houses;
        this.figures = figures;
        this.shelves = shelves;
        this.pages = pages;
    }

    static String path(String code) {
        return PATH + "/" + code;
    }

    @GetMapping(PATH)
    JteModel all(Ui ui) {
        return pages.portalHouses(ui, houses.tree());
    }

    @GetMapping(PATH + "/{house:[0-9A-Z]{1,16}}")
    JteModel one(Ui ui, @PathVariable String house) {
        House one = houses.find(house).orElseThrow(Missing::new);
        return pages.portalHouse(
                ui,
                new HouseSection(
                        one,
                        library.page(new LibraryFilter(one.code(), null, null), null, LATEST),
                        shelves.items(ui, one.code()),
                        search.items(one.code()),
                        houses.children(one.code()),
                        more(ui, one)),
                shelves);
    }

    private List<Link> more(Ui ui, House house) {
        List<Link> links = new ArrayList<>();
        if (house.level() != Level.NATIONAL)
            links.add(new Link(path(house.code()) + "/guides", ui.t("guide.house.link")));
        if (!figures.shown(house.code()).isEmpty())
            links.add(new Link(path(house.code()) + "/figures", ui.t("figures.title")));
        return links;
    }
}
