package xinqiao.portal.channel;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.channel.Board;
import xinqiao.channel.BusinessTypes;
import xinqiao.channel.ChannelSettings;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.portal.library.OwnItems;
import xinqiao.portal.visit.QrCode;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.LibraryHits;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** The query terminal (查询终端) of a hall: read by touch alone, and no way out of it. */
@RestController
@Guides({Provision.SZ_14, Provision.GS_8})
class KioskPage {
    private static final String PATH = "/kiosk/{house:\\d+}";
    private static final int LISTED = 40;

    private final PublicLibrary library;
    private final LibrarySearch search;
    private final KioskWords words;
    private final OwnItems own;
    private final Board board;
    private final BusinessTypes businesses;
    private final Houses houses;
    private final ChannelSettings settings;
    private final Templates pages;

    private final SiteAddress site;
    private final NationalCatalogue national;

    KioskPage(
            SiteAddress site,
            NationalCatalogue national,
            PublicLibrary library,
            LibrarySearch search,
            KioskWords words,
            OwnItems own,
            Board board,
            BusinessTypes businesses,
            Houses houses,
            ChannelSettings settings,
            Templates pages) {
        this.site = site;
        this.national = national;
        this.library = library;
        this.search = search;
        this.words = words;
        this.own = own;
        this.board = board;
        this.businesses = businesses;
        this.houses = houses;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel home(Ui ui, @PathVariable String house) {
        House of = house(house);
        Map<String, String> items = items(ui, house);
        items.keySet().retainAll(search.items(house).keySet());
        var latest = library.page(new LibraryFilter(house, null, null), null, 4);
        return pages.portalKiosk(ui, view(of, items, latest, "", KioskView.Sought.NOTHING, null), businesses);
    }

    /** The catalogue's items by name, and those that were added to it. */
    private Map<String, String> items(Ui ui, String house) {
        Map<String, String> items = new LinkedHashMap<>(national.names(ui.locale()));
        own.of(ui, house).forEach(one -> items.put(one.value(), one.words()));
        return items;
    }

    @GetMapping(PATH + "/items/{item:GS-C\\d\\d|" + OwnItems.ID + "}")
    JteModel item(Ui ui, @PathVariable String house, @PathVariable String item) {
        House of = house(house);
        String name = items(ui, house).get(item);
        if (name == null) throw new Missing();
        var found = library.page(new LibraryFilter(house, item, null), null, LISTED);
        return pages.portalKioskList(ui, view(of, Map.of(), found, name, KioskView.Sought.NOTHING, null));
    }

    @GetMapping(PATH + "/search")
    JteModel search(Ui ui, @PathVariable String house, @RequestParam(defaultValue = "") String q) {
        House of = house(house);
        String words = q.strip();
        // what the house itself made public; where that is nothing, what others did
        var hits = search.find(query(words, house), 0, LISTED);
        boolean elsewhere = hits.hits().isEmpty();
        if (elsewhere) hits = search.find(query(words, null), 0, LISTED);
        var found = hits.hits().stream().map(LibraryHits.Hit::document).toList();
        return pages.portalKioskList(
                ui,
                view(
                        of,
                        Map.of(),
                        found.isEmpty() ? hits.near() : found,
                        ui.t("channel.kiosk.found", words),
                        new KioskView.Sought(words, elsewhere && !found.isEmpty(), found.isEmpty(), hits.suggestion()),
                        null));
    }

    private static LibraryQuery query(String words, @Nullable String house) {
        return new LibraryQuery(words, new LibraryFilter(house, null, null), null, null, "");
    }

    /** Words for the letters that were touched so far. */
    @GetMapping(PATH + "/words")
    ResponseEntity<List<String>> words(@PathVariable String house, @RequestParam(defaultValue = "") String typed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(words.of(house(house).code(), typed));
    }

    @GetMapping(PATH + "/read/{number:[0-9A-Za-z-]+}")
    JteModel read(Ui ui, @PathVariable String house, @PathVariable String number) {
        House of = house(house);
        PublicDocument one = library.find(number).orElseThrow(Missing::new);
        List<String> about = new ArrayList<>();
        about.add(one.number());
        if (!one.paper().number().isBlank()) about.add(one.paper().number());
        houses.find(one.house()).ifPresent(each -> about.add(each.name(ui.locale())));
        if (one.publishedOn() != null) about.add(ui.date(one.publishedOn()));
        var reading = new KioskView.Reading(
                one, about, board.paragraphs(one, ui.language().code()), QrCode.of(site.of(one.path())));
        return pages.portalKioskRead(
                ui, view(of, Map.of(), List.of(), one.title(ui.locale()), KioskView.Sought.NOTHING, reading));
    }

    private House house(String code) {
        return houses.find(code).orElseThrow(Missing::new);
    }

    private KioskView view(
            House house,
            Map<String, String> items,
            List<PublicDocument> found,
            String head,
            KioskView.Sought sought,
            KioskView.@Nullable Reading reading) {
        return new KioskView(
                house,
                "/kiosk/" + house.code(),
                settings.kioskIdle().toSeconds(),
                settings.kioskCountdown().toSeconds(),
                items,
                found,
                head,
                sought,
                reading);
    }
}
