package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.petition.Sheet.Cursor;

/** Lists of applications: pages by key, exact numbers of what is in sight. */
@Component
public class ApplicationLists {
    private final Gate gate;
    private final ApplicationListStore store;
    private final Clock clock;

    ApplicationLists(Gate gate, ApplicationListStore store, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
    }

    /** One page of a list. @param next where the following page begins, or null after the last */
    public record Page(
            List<ApplicationLine> lines,
            long count,
            @Nullable Cursor next) {}

    public Page page(Actor actor, ApplicationFilter filter, @Nullable Cursor at, int size) {
        return gate.as(actor, tx -> store.page(tx, actor, filter, at, size, today()));
    }

    public long count(Actor actor, ApplicationFilter filter) {
        return gate.as(actor, tx -> store.count(tx, actor, filter, today()));
    }

    /** How many wait in each list. */
    public Map<View, Long> counts(Actor actor) {
        return gate.as(actor, tx -> {
            Map<View, Long> counts = new EnumMap<>(View.class);
            for (View view : View.values())
                counts.put(view, store.count(tx, actor, ApplicationFilter.of(view), today()));
            return counts;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
