package xinqiao.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.guide.rules.Editions;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.publication.PublicLibrary;

/** Whether the guides of disclosure that everybody reads still tell how to apply, for whoever looks for breaches of duty. */
@Component
public class OutdatedGuides {
    private static final Machine TASK = new Machine("guides");

    private static final Logger LOG = LoggerFactory.getLogger(OutdatedGuides.class);
    private final Gate gate;
    private final GuideBook book;
    private final GuideStore store;
    private final GuideCompiler compiler;
    private final PublicLibrary library;
    private final Houses houses;
    private final Clock clock;

    OutdatedGuides(
            Gate gate,
            GuideBook book,
            GuideStore store,
            GuideCompiler compiler,
            PublicLibrary library,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.book = book;
        this.store = store;
        this.compiler = compiler;
        this.library = library;
        this.houses = houses;
        this.clock = clock;
    }

    /**
     * A guide that tells what no longer holds.
     *
     * @param item of the catalogue under which it stands
     * @param since when that was first seen: the day of the change, or the night after it
     */
    public record Outdated(House house, String item, int element, LocalDate since) {}

    /** Of all houses. Who has no guide is asked for one by the catalogue. */
    @Enforces(Provision.SZ_34)
    public List<Outdated> look() {
        List<Outdated> all = new ArrayList<>();
        for (House house : houses.tree()) {
            try {
                look(house).ifPresent(all::add);
            } catch (RuntimeException e) {
                // one guide that can't be read must not cost what is found after it
                LOG.warn("The guide of house {} could not be looked at", house.code(), e);
            }
        }
        return all;
    }

    private Optional<Outdated> look(House house) {
        var shown = book.shown(house.code()).stream()
                .filter(one -> one.kind() == GuideKind.DISCLOSURE)
                .map(GuideBook.Shown::document)
                .findFirst()
                .orElse(null);
        if (shown == null) return Optional.empty();
        String text = library.read(shown).content().body();
        if (!Editions.outdated(text, compiler.waysOfApplying(house))) {
            gate.run(TASK, tx -> store.current(tx, house.code()));
            return Optional.empty();
        }
        LocalDate since = gate.as(
                TASK, tx -> store.outdated(tx, house.code(), shown.id(), shown.version(), LocalDate.now(clock)));
        return Optional.of(new Outdated(house, GuideKind.DISCLOSURE.item(), GuideKind.DISCLOSURE.element(), since));
    }
}
