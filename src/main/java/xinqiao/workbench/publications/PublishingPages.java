package xinqiao.workbench.publications;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.catalogue.ItemForm;
import xinqiao.catalogue.ItemForms;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.procedure.Procedure;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicationProfiles;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.publication.Working;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What the pages of publications share. */
@Component
class PublishingPages {
    static final String PATH = "/desk/publications";
    static final String ONE = PATH + "/{publication:\\d+}";
    private static final String FIELDS = "publication.field.";
    private static final int LONGEST = 24;

    private final Houses houses;
    private final PublicationProfiles profiles;
    private final PublishingDesk desk;
    private final CatalogueBook catalogue;
    private final ItemForms forms;
    private final int soon;

    /** @param soon xinqiao.publication.soon-days: so many days before its last one something is due soon */
    PublishingPages(
            Houses houses,
            PublicationProfiles profiles,
            PublishingDesk desk,
            CatalogueBook catalogue,
            ItemForms forms,
            @Value("${xinqiao.publication.soon-days:3}") int soon) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.soon = soon;
        this.houses = houses;
        this.profiles = profiles;
        this.desk = desk;
    }

    static String path(long id) {
        return PATH + "/" + id;
    }

    static String path(Shelf shelf) {
        return shelf == Shelf.WAITING ? PATH : PATH + "/" + shelf.slug();
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    /** The procedure in whose words laws are cited. */
    Procedure profile(Actor actor) {
        return profiles.ofHouse(actor.houseCode());
    }

    Procedure profile(Actor actor, Working one) {
        var own = profiles.of(one);
        return own == null ? profile(actor) : own;
    }

    static void allowed(Actor actor) {
        if (!PublishingDesk.works(actor)) throw new Missing();
    }

    /** The fields of a form, whose texts begin so. */
    static Fields fields(Ui ui) {
        return new Fields(ui, FIELDS.substring(0, FIELDS.length() - 1));
    }

    /** The items of the catalogue that the house goes by, which are published of its own accord. */
    List<Option> items(Ui ui, Actor actor) {
        return catalogue.inForce(actor, actor.houseCode()).items().stream()
                .filter(each -> each.manner().isEmpty() || each.manner().contains(Manner.PROACTIVE))
                .map(each -> new Option(
                        each.id(),
                        ui.t("publication.item-name", each.no(), each.second().in(ui.locale()))))
                .toList();
    }

    /** The elements of an item, of every one where none is chosen yet: "GS-C24.2". */
    List<Option> elements(Ui ui, Actor actor, String item) {
        return catalogue.inForce(actor, actor.houseCode()).items().stream()
                .filter(each -> item.isEmpty() || each.id().equals(item))
                .flatMap(each -> each.elements().stream()
                        .map(element -> new Option(
                                each.id() + "." + element.no(),
                                ui.t(
                                        "publication.element-name",
                                        each.no(),
                                        element.no(),
                                        shortened(element.in(ui.locale()))))))
                .toList();
    }

    /** A select isn't wider than a phone. */
    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "……" : words;
    }

    /** What it is in the catalogue: its item, and which element of it. */
    String item(Ui ui, Actor actor, PublicDocument one) {
        String item = items(ui, actor).stream()
                .filter(each -> each.value().equals(one.item()))
                .map(Option::words)
                .findFirst()
                .orElse(one.item());
        return one.element() == null
                ? item
                : ui.t("publication.item-and-element", item, element(ui, actor, one.item(), one.element()));
    }

    private String element(Ui ui, Actor actor, String item, int no) {
        return catalogue.inForce(actor, actor.houseCode()).items().stream()
                .filter(each -> each.id().equals(item))
                .flatMap(each -> each.element(no).stream())
                .map(each -> no + " " + each.in(ui.locale()))
                .findFirst()
                .orElse(Integer.toString(no));
    }

    /** The form in which an item is published as rows; none where it is text. */
    Optional<ItemForm> form(String item) {
        return forms.find(item);
    }

    /** The lists, each with how much of what is under way is on it. */
    List<Link> sections(Ui ui, Actor actor, List<Line> lines) {
        Map<Shelf, Long> counts = Arrays.stream(Shelf.values()).collect(Collectors.toMap(Function.identity(), shelf ->
                (long) on(shelf, ui, actor, lines).size()));
        return Arrays.stream(Shelf.values())
                .map(shelf -> new Link(
                        path(shelf),
                        ui.t("publication.shelf." + shelf),
                        shelf.finished().isPresent() ? null : counts.get(shelf)))
                .toList();
    }

    /** Those of what is under way that are on a list. */
    List<Line> on(Shelf shelf, Ui ui, Actor actor, List<Line> lines) {
        return lines.stream().filter(shelf.holds(actor, ui.today(), soon)).toList();
    }

    /** What is under way, and what is done but for its papers. */
    List<Line> lines(Actor actor) {
        return Stream.concat(desk.unfinished(actor).stream(), desk.unarchived(actor).stream())
                .toList();
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
