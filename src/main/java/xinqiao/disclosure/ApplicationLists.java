package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.DueDays;
import xinqiao.petition.Sheet.Cursor;

/** Lists of applications: pages by key, exact numbers of what is in sight. */
@Component
public class ApplicationLists {
    private static final int BATCH = 500;

    private final Gate gate;
    private final ApplicationListStore store;
    private final HelpStore helps;
    private final ReadingLog readings;
    private final Calendars calendars;
    private final Clock clock;

    ApplicationLists(
            Gate gate,
            ApplicationListStore store,
            HelpStore helps,
            ReadingLog readings,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.helps = helps;
        this.readings = readings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One page of a list. @param next where the following page begins, or null after the last */
    public record Page(
            List<ApplicationLine> lines,
            long count,
            @Nullable Cursor next) {}

    public Page page(Actor actor, ApplicationFilter filter, @Nullable Cursor at, int size) {
        return gate.as(actor, tx -> store.page(tx, actor, filter, at, size, days()));
    }

    /**
     * A list to be taken out, batch after batch; the reading log keeps how many lines were.
     *
     * @return how many
     */
    @Enforces({Provision.SYS_3, Provision.JF_V6})
    public int export(Actor actor, ApplicationFilter filter, int most, Consumer<List<ApplicationLine>> take) {
        var broken = new AtomicReference<@Nullable RuntimeException>();
        int out = gate.as(actor, tx -> {
            int taken = 0;
            Cursor at = null;
            do {
                Page page = store.page(tx, actor, filter, at, Math.min(BATCH, most - taken), days());
                taken += page.lines().size();
                try {
                    take.accept(page.lines());
                } catch (RuntimeException gone) {
                    broken.set(gone);
                    break;
                }
                at = page.next();
            } while (at != null && taken < most);
            readings.exported(tx, actor, new Subject("application-list", taken));
            return taken;
        });
        RuntimeException gone = broken.get();
        if (gone != null) throw gone;
        return out;
    }

    public long count(Actor actor, ApplicationFilter filter) {
        return gate.as(actor, tx -> store.count(tx, actor, filter, days()));
    }

    /** How many wait in each list. */
    public Map<View, Long> counts(Actor actor) {
        return gate.as(actor, tx -> {
            Map<View, Long> counts = new EnumMap<>(View.class);
            for (View view : View.values())
                counts.put(view, store.count(tx, actor, ApplicationFilter.of(view), days()));
            return counts;
        });
    }

    /** In how many applications of the house help was asked for and given in that time, for the annual report. */
    @Enforces(Provision.SZ_30A)
    public HelpCount help(Actor actor, String house, LocalDate from, LocalDate until) {
        return gate.as(actor, tx -> helps.count(tx, house, from, until));
    }

    private DueDays days() {
        return DueDays.of(LocalDate.now(clock), calendars.current());
    }
}
