package xinqiao.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.ChangeCount;
import xinqiao.identity.Gate;

/**
 * The desk's navigation with the numbers of what waits. It is on every page, so the numbers are read in one transaction
 * and kept for a few seconds for whoever looks, and no longer than until something changes on this node.
 */
@Component
class DeskMenus {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 2_000;

    private final List<DeskMenu> menus;
    private final ObjectProvider<Gate> gate;
    private final ChangeCount changes;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    DeskMenus(List<DeskMenu> menus, ObjectProvider<Gate> gate, ChangeCount changes) {
        this.menus = menus;
        this.gate = gate;
        this.changes = changes;
    }

    /** The actor is all that rights depend on. */
    private record Key(Actor actor, Language language, LocalDate day) {}

    /** @param readAt how long it is kept is no time of law: the settable clock mustn't stop it */
    private record Kept(List<DeskMenu.Entry> entries, long changes, long readAt) {}

    List<DeskMenu.Entry> of(Ui ui) {
        var own = menus.stream().filter(DeskMenu::ofThisRequest).flatMap(menu -> menu.entries(ui).stream());
        return Stream.concat(own, shared(ui).stream())
                .sorted(Comparator.comparingInt(DeskMenu.Entry::order))
                .toList();
    }

    private List<DeskMenu.Entry> shared(Ui ui) {
        Actor actor = ui.actor();
        if (actor == null) return read(ui);
        var key = new Key(actor, ui.language(), ui.today());
        Kept last = kept.get(key);
        if (last != null && fresh(last)) return last.entries();
        long before = changes.count();
        long now = System.nanoTime();
        var entries = gate.getObject().as(actor, tx -> read(ui));
        if (kept.size() >= MOST) kept.clear();
        kept.put(key, new Kept(entries, before, now));
        return entries;
    }

    private boolean fresh(Kept last) {
        return last.changes() == changes.count() && System.nanoTime() - last.readAt() < KEPT.toNanos();
    }

    private List<DeskMenu.Entry> read(Ui ui) {
        return menus.stream()
                .filter(menu -> !menu.ofThisRequest())
                .flatMap(menu -> menu.entries(ui).stream())
                .toList();
    }
}
