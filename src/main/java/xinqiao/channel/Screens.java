package xinqiao.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.channel.Screen.Setup;
import xinqiao.channel.rules.Showings;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.petition.NotThere;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/** Electronic screens (电子显示屏): set at the desk, asked for by the screens themselves. */
@Component
public class Screens {
    private static final Machine TASK = new Machine("screens");

    private final Gate gate;
    private final ScreenStore store;
    private final ShowingStore showings;
    private final PublicLibrary library;
    private final ChannelSettings settings;
    private final Clock clock;

    Screens(
            Gate gate,
            ScreenStore store,
            ShowingStore showings,
            PublicLibrary library,
            ChannelSettings settings,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.showings = showings;
        this.library = library;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the actor's house. */
    public List<Screen> list(Actor actor) {
        return gate.as(actor, tx -> store.list(tx, actor.houseCode()));
    }

    /** One of the actor's house. @throws NotThere for any other */
    public Screen find(Actor actor, long id) {
        return gate.as(actor, tx -> own(actor, store.find(tx, id)));
    }

    private static Screen own(Actor actor, Screen one) {
        if (!one.house().equals(actor.houseCode())) throw new NotThere(one.id());
        return one;
    }

    /** @param id of the screen that is changed; null for a new one */
    public Decision<Long> set(Actor actor, @Nullable Long id, Setup setup) {
        Map<String, PublicDocument> chosen = new HashMap<>();
        for (String number : setup.chosen()) library.find(number).ifPresent(one -> chosen.put(number, one));
        return gate.as(actor, tx -> {
            if (id != null) {
                var unused = own(actor, store.find(tx, id));
            }
            boolean taken = store.bySlug(tx, actor.houseCode(), setup.slug())
                    .filter(other -> id == null || other.id() != id)
                    .isPresent();
            boolean known = chosen.keySet().containsAll(setup.chosen());
            return Showings.set(actor, setup, taken, known, settings.leastSeconds(), settings.mostSeconds())
                    .map(good -> {
                        long screen = id == null ? store.add(tx, actor, good) : id;
                        if (id != null) store.change(tx, actor, id, good);
                        record(tx, actor, screen, good, chosen);
                        return screen;
                    });
        });
    }

    /** What it shows from today on, and what it shows no more, stands on record. */
    private void record(DSLContext tx, Actor actor, long screen, Setup setup, Map<String, PublicDocument> chosen) {
        LocalDate today = LocalDate.now(clock);
        List<String> shows =
                setup.inService() && setup.pages().contains(ScreenPage.CHOSEN) ? setup.chosen() : List.of();
        List<Showing> before = showings.ofScreen(tx, screen);
        before.stream()
                .filter(one -> !shows.contains(one.publication()))
                .forEach(one -> showings.end(tx, one.id(), today, actor.signature()));
        for (String number : shows) {
            if (before.stream().anyMatch(one -> number.equals(one.publication()))) continue;
            PublicDocument one = Objects.requireNonNull(chosen.get(number));
            var row = ShowingStore.row(actor, ChannelKind.SCREEN, one.title(), today);
            row.setPublication(number);
            row.setItem(one.item());
            row.setMedium(setup.name());
            row.setPlace(setup.place());
            row.setScreenId(screen);
            var unused = showings.add(tx, row);
        }
    }

    /** The screen at an address, for everybody. @param slug empty for the first of the house */
    public Optional<Screen> at(String house, String slug) {
        return gate.as(
                new Visitor(),
                tx -> slug.isEmpty()
                        ? store.list(tx, house).stream()
                                .filter(Screen::inService)
                                .findFirst()
                        : store.bySlug(tx, house, slug).filter(Screen::inService));
    }

    /** A screen asked what to show: it is on. Anybody can ask, so that it is written down no oftener than a screen asks. */
    public void seen(Screen one) {
        var last = one.seenAt();
        var again = clock.instant().minus(settings.screenRefresh().dividedBy(2));
        if (last != null && last.isAfter(again) && !last.isAfter(clock.instant())) return;
        gate.run(TASK, tx -> store.seen(tx, one.id(), clock.instant()));
    }

    /** Whether it should be on, and hasn't asked for so long that it can't be. */
    public boolean lost(Screen one) {
        return one.inService()
                && (one.seenAt() == null
                        || one.seenAt().plus(settings.screenLost()).isBefore(clock.instant()));
    }
}
