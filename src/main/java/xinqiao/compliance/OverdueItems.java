package xinqiao.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.compliance.rules.Assessing;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.publication.DocumentTrace;
import xinqiao.publication.DocumentTraces;

/** What houses publish too late, for whoever looks for breaches of duty; not a word of what it says. */
@Component
public class OverdueItems {
    private final DocumentTraces traces;
    private final AnnualTraces annual;
    private final CatalogueBook book;
    private final Institutions institutions;
    private final Calendars calendars;
    private final Houses houses;
    private final Clock clock;

    OverdueItems(
            DocumentTraces traces,
            AnnualTraces annual,
            CatalogueBook book,
            Institutions institutions,
            Calendars calendars,
            Houses houses,
            Clock clock) {
        this.traces = traces;
        this.annual = annual;
        this.book = book;
        this.institutions = institutions;
        this.calendars = calendars;
        this.houses = houses;
        this.clock = clock;
    }

    /**
     * What a house owed by a day.
     *
     * @param department that is responsible for the item; null until one is chosen
     * @param before whether something of it had been made public by that day, so that it only was to be brought up to date
     */
    public record Overdue(
            House house, String item, @Nullable Long department, LocalDate due, boolean before) {}

    /** Of all houses, what is late today and what was published too late on or after a day; an item and a day once. */
    @Enforces({Provision.SZ_34, Provision.GS_6B})
    public List<Overdue> since(LocalDate published) {
        List<Overdue> all = new ArrayList<>();
        for (House direct : houses.tree().stream()
                .filter(one -> one.level() == Level.DIRECT)
                .toList()) {
            Map<String, List<DocumentTrace>> of = Stream.concat(
                            traces.of(direct.path()).stream(), annual.at(direct.path()))
                    .collect(Collectors.groupingBy(DocumentTrace::house));
            for (House house : houses.atOrBelow(direct))
                all.addAll(of(house, of.getOrDefault(house.code(), List.of()), published));
        }
        return all;
    }

    private List<Overdue> of(House house, List<DocumentTrace> of, LocalDate published) {
        // GS-2: an institution is advised, and late with nothing
        if (institutions.find(house.code()).isPresent()) return List.of();
        var since = book.since(house.code());
        LocalDate today = LocalDate.now(clock);
        List<Overdue> all = new ArrayList<>();
        for (CatalogueItem item : book.inForce(house.code()).items()) {
            if (!item.publishedBy(house.level())) continue;
            var own = of.stream().filter(one -> one.item().equals(item.id())).toList();
            // how soon something is due doesn't matter here
            var frame = new Assessing.Frame(since.get(item.id()), today, 0, calendars.current(), true);
            Assessing.missed(item, own, published, frame)
                    .forEach((due, before) -> all.add(new Overdue(house, item.id(), item.department(), due, before)));
        }
        return all;
    }

    /** By when what changed on a day had to be brought up to date; nothing where the house's catalogue sets no days for it. */
    @Enforces({Provision.SZ_34, Provision.GS_6})
    public Optional<Overdue> update(House house, String item, int element, LocalDate changedOn) {
        if (institutions.find(house.code()).isPresent()) return Optional.empty(); // GS-2
        return book.inForce(house.code()).items().stream()
                .filter(one -> one.id().equals(item) && one.publishedBy(house.level()))
                .findFirst()
                .flatMap(one -> Assessing.lastDayOf(one, element, changedOn, calendars.current())
                        .map(due -> new Overdue(house, item, one.department(), due, true)));
    }

    /** An item of the catalogue that a house publishes by. */
    public Optional<CatalogueItem> named(Actor actor, String house, String item) {
        return book.inForce(actor, house).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst();
    }
}
