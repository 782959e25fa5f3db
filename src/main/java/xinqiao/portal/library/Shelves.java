package xinqiao.portal.library;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.Validity;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/** How the library's shelves are called, and which one an address asks for. */
@Component
public class Shelves {
    static final String PATH = PublicDocument.LIBRARY;
    private static final int LONGEST = 200;

    private final Houses houses;
    private final NationalCatalogue national;
    private final OwnItems own;

    Shelves(Houses houses, NationalCatalogue national, OwnItems own) {
        this.national = national;
        this.houses = houses;
        this.own = own;
    }

    public String house(Ui ui, PublicDocument one) {
        return houses.find(one.house()).map(house -> house.name(ui.locale())).orElse(one.house());
    }

    /** Who issued it (发文机关), else whose it is. */
    public String issuer(Ui ui, PublicDocument one) {
        return one.paper().issuer().isEmpty() ? house(ui, one) : one.paper().issuer();
    }

    /** Whether it holds, as a reader must know it today; empty where it has no validity of its own. */
    public static Optional<Standing> standing(Ui ui, PublicDocument one) {
        var from = one.paper().effectiveOn();
        return switch (one.paper().validity()) {
            case NONE -> Optional.empty();
            case EXPIRED, REPEALED ->
                Optional.of(new Standing(
                        Tone.LATE, ui.t("publication.validity." + one.paper().validity())));
            case IN_FORCE ->
                from != null && from.isAfter(ui.today())
                        ? Optional.of(new Standing(Tone.SOON, ui.t("publication.validity.not-yet")))
                        : Optional.of(new Standing(Tone.DONE, ui.t("publication.validity.IN_FORCE")));
        };
    }

    public record Standing(Tone tone, String words) {}

    /** What the form of the library asks for; what can't be is left out. */
    LibraryQuery query(Form form) {
        String words = form.value("q");
        return new LibraryQuery(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                filter(form),
                year(form.value("year")),
                named(Validity.values(), form.value("validity")).orElse(null),
                form.value("issuer").length() > LONGEST ? "" : form.value("issuer"));
    }

    LibraryFilter filter(Form form) {
        return new LibraryFilter(
                houses.find(form.value("house")).map(House::code).orElse(null),
                form.value("item").matches("GS-C(?:0[1-9]|1\\d|2[0-5])|" + OwnItems.ID) ? form.value("item") : null,
                named(DocumentKind.values(), form.value("kind")).orElse(null));
    }

    private static @Nullable Integer year(String text) {
        return text.matches("(?:19|20)\\d{2}") ? Integer.valueOf(text) : null;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    List<Option> houses(Ui ui) {
        return houses.tree().stream()
                .map(house -> new Option(house.code(), house.name(ui.locale())))
                .toList();
    }

    static List<Option> kinds(Ui ui) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Option(kind.name(), ui.t("publication.kind." + kind)))
                .toList();
    }

    static List<Option> validities(Ui ui) {
        return Arrays.stream(Validity.values())
                .filter(one -> one != Validity.NONE)
                .map(one -> new Option(one.name(), ui.t("publication.validity." + one)))
                .toList();
    }

    /** Those of the national catalogue, then what was added to it. @param house by whose catalogue; null for all */
    List<Option> items(Ui ui, @Nullable String house) {
        return Stream.concat(
                        national.names(ui.locale()).entrySet().stream()
                                .map(item -> new Option(item.getKey(), item.getValue())),
                        own.of(ui, house).stream())
                .toList();
    }

    String item(Ui ui, String item) {
        String name = national.names(ui.locale()).get(item);
        return name == null ? own.name(ui, item).orElse(item) : name;
    }

    /** What a list is about, in words, for its heading and its feed. */
    String words(Ui ui, LibraryFilter filter) {
        String parts = Stream.of(
                        filter.house() == null
                                ? null
                                : houses.find(filter.house())
                                        .map(house -> house.name(ui.locale()))
                                        .orElse(null),
                        filter.item() == null ? null : item(ui, filter.item()),
                        filter.kind() == null ? null : ui.t("publication.kind." + filter.kind()))
                .filter(Objects::nonNull)
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " · " + b);
        return parts.isEmpty() ? ui.t("publication.library") : parts;
    }
}
