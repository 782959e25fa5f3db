package xinqiao.portal.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** Items that a customs added to the national catalogue (自行增加的公开事项), by the names in its catalogue in force. */
@Component
public class OwnItems {
    /** What such an item's id looks like: 8600-01. */
    public static final String ID = "\\d{4}-\\d{2,3}";

    private final CatalogueBook catalogue;
    private final Houses houses;

    OwnItems(CatalogueBook catalogue, Houses houses) {
        this.catalogue = catalogue;
        this.houses = houses;
    }

    /** @param house by whose catalogue; null for those of every direct customs, who alone add any */
    public List<Option> of(Ui ui, @Nullable String house) {
        Stream<String> whose = house == null
                ? houses.tree().stream()
                        .filter(one -> one.level() == Level.DIRECT)
                        .map(House::code)
                : Stream.of(house);
        return whose.flatMap(this::added)
                .distinct()
                .map(item -> new Option(item.id(), item.second().in(ui.locale())))
                .toList();
    }

    private Stream<CatalogueItem> added(String house) {
        return catalogue.inForce(house).items().stream()
                .filter(one -> one.id().matches(ID))
                .filter(one -> one.manner().isEmpty() || one.manner().contains(Manner.PROACTIVE));
    }

    /** Its name, by the catalogue of the house that added it, which its id begins with. */
    public Optional<String> name(Ui ui, String item) {
        if (!item.matches(ID)) return Optional.empty();
        String house = item.substring(0, item.indexOf('-'));
        return houses.find(house).stream()
                .flatMap(one -> added(one.code()))
                .filter(one -> one.id().equals(item))
                .map(one -> one.second().in(ui.locale()))
                .findFirst();
    }
}
