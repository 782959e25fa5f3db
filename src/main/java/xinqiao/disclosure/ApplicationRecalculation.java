package xinqiao.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xinqiao.calendar.AffectedDates;
import xinqiao.calendar.CalendarChanged;
import xinqiao.calendar.MovedDate;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.ApplicationFact.DatesRecomputed;
import xinqiao.disclosure.ApplicationFact.DatesRecomputed.Move;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.Profiles;

/** When a year's arrangement arrives: which open applications it moves, and moving them with a fact each (SYS-1). */
@Component
class ApplicationRecalculation implements AffectedDates {
    private static final Machine PREVIEW = new Machine("calendar preview");
    private static final Machine RECALCULATION = new Machine("calendar recalculation");

    private final Gate gate;
    private final ApplicationStore store;
    private final Journal journal;
    private final Profiles profiles;

    ApplicationRecalculation(Gate gate, ApplicationStore store, Journal journal, Profiles profiles) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
    }

    @Override
    @Enforces(Provision.SYS_1)
    public List<MovedDate> preview(WorkCalendar before, WorkCalendar after) {
        List<MovedDate> moved = new ArrayList<>();
        gate.run(PREVIEW, tx -> store.eachOpen(tx, kept -> moved.addAll(moved(kept.application(), before, after))));
        return moved;
    }

    private List<MovedDate> moved(Application one, WorkCalendar before, WorkCalendar after) {
        List<ApplicationClock> old = clocks(one, before);
        List<ApplicationClock> fresh = clocks(one, after);
        List<MovedDate> moved = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            var was = old.get(i).deadline();
            var is = fresh.get(i).deadline();
            boolean settled = was.provisional() != is.provisional();
            if (old.get(i).running() && (settled || !Objects.equals(was.last(), is.last())))
                moved.add(new MovedDate(
                        one.entry().number(),
                        one.entry().houseCode(),
                        "disclosure.term." + old.get(i).term(),
                        was.last(),
                        is.last(),
                        was.provisional(),
                        is.provisional()));
        }
        return moved;
    }

    @EventListener
    void recompute(CalendarChanged changed) {
        gate.runInside(RECALCULATION, tx -> store.eachOpen(tx, kept -> recompute(tx, kept, changed)));
    }

    private void recompute(DSLContext tx, Kept seen, CalendarChanged changed) {
        Kept kept = store.lock(tx, seen.application().id()).orElseThrow();
        Application one = kept.application();
        List<Move> moves = moved(one, changed.before(), changed.after()).stream()
                .map(move -> new Move(move.term(), move.before(), move.after()))
                .toList();
        if (moves.isEmpty()) return;
        List<ApplicationFact> facts = List.of(new DatesRecomputed(Integer.toString(changed.year()), moves));
        Link link = journal.append(
                tx, RECALCULATION, Applications.stream(one), kept.link(), ApplicationJson.entries(facts), changed.at());
        store.update(tx, one.with(facts), link, clocks(one, changed.after()));
    }

    private List<ApplicationClock> clocks(Application one, WorkCalendar calendar) {
        return Clocks.all(one, profiles.disclosure(one.entry().profileId()), calendar);
    }
}
