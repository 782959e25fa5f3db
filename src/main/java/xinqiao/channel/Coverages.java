package xinqiao.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/** Which channels cover an item of the catalogue or one publication of a house, and since when. */
@Component
public class Coverages {
    private static final Machine TASK = new Machine("channels");
    private static final int MOST = 1000;

    private final Gate gate;
    private final ShowingStore store;
    private final PublicLibrary library;
    private final Clock clock;

    Coverages(Gate gate, ShowingStore store, PublicLibrary library, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.library = library;
        this.clock = clock;
    }

    /** Of an item as a house has it, the earliest first; each showing stands for itself, the site once. */
    public List<Coverage> ofItem(String house, String item) {
        List<Coverage> all = new ArrayList<>(of(gate.as(TASK, tx -> store.ofItem(tx, house, item))));
        library.page(new LibraryFilter(house, item, null), null, MOST).stream()
                .map(PublicDocument::publishedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(since -> all.add(new Coverage(ChannelKind.SITE, since, null)));
        return sorted(all);
    }

    /** Beside the site: which channels show each item of a house today, itself or by a publication of it. */
    public Map<String, Set<ChannelKind>> ofHouse(String house) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<ChannelKind>> all = new HashMap<>();
        for (Showing one : gate.as(TASK, tx -> store.lasting(tx, house, today)))
            item(one)
                    .ifPresent(item -> all.computeIfAbsent(item, _ -> EnumSet.noneOf(ChannelKind.class))
                            .add(one.channel()));
        return all;
    }

    private Optional<String> item(Showing one) {
        String item = one.item();
        String publication = one.publication();
        return item != null || publication == null
                ? Optional.ofNullable(item)
                : library.find(publication).map(PublicDocument::item);
    }

    /** Of one publication, as far as the actor sees where it is shown. @param number 索引号 */
    @Enforces(Provision.SYS_4)
    public List<Coverage> ofPublication(Actor actor, String number) {
        List<Coverage> all = new ArrayList<>(of(gate.as(actor, tx -> store.ofPublication(tx, number))));
        library.find(number).ifPresent(one -> {
            LocalDate since = one.publishedOn();
            if (since != null) all.add(new Coverage(ChannelKind.SITE, since, one.until()));
        });
        return sorted(all);
    }

    private static List<Coverage> of(List<Showing> showings) {
        return showings.stream()
                .map(one -> new Coverage(one.channel(), one.from(), one.ended() == null ? one.until() : one.ended()))
                .toList();
    }

    private static List<Coverage> sorted(List<Coverage> all) {
        return all.stream()
                .sorted(Comparator.comparing(Coverage::since).thenComparing(Coverage::channel))
                .toList();
    }
}
