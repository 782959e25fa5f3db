package xinqiao.petition;

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
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionFact.DatesRecomputed;
import xinqiao.petition.PetitionFact.DatesRecomputed.Move;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.procedure.Profiles;

/** When a year's arrangement arrives: which open cases it moves, and moving them with a fact each (SYS-1). */
@Component
class Recalculation implements AffectedDates {
    private static final Machine PREVIEW = new Machine("calendar preview");
    private static final Machine RECALCULATION = new Machine("calendar recalculation");

    private final Gate gate;
    private final OpenCases openCases;
    private final PetitionStore store;
    private final Journal journal;
    private final Profiles profiles;

    Recalculation(Gate gate, OpenCases openCases, PetitionStore store, Journal journal, Profiles profiles) {
        this.gate = gate;
        this.openCases = openCases;
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
    }

    /** Protected cases move like all others, but the person at the calendar isn't told of them. */
    @Override
    @Enforces({Provision.SYS_1, Provision.KM_21B})
    public List<MovedDate> preview(WorkCalendar before, WorkCalendar after) {
        List<MovedDate> moved = new ArrayList<>();
        gate.run(
                PREVIEW,
                tx -> openCases.each(tx, locked -> {
                    if (!locked.petition().walls().isProtected()) moved.addAll(moved(locked.petition(), before, after));
                }));
        return moved;
    }

    private List<MovedDate> moved(Petition petition, WorkCalendar before, WorkCalendar after) {
        List<PetitionClock> old = clocks(petition, before);
        List<PetitionClock> fresh = clocks(petition, after);
        List<MovedDate> moved = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            var was = old.get(i).deadline();
            var is = fresh.get(i).deadline();
            boolean settled = was.provisional() != is.provisional();
            if (old.get(i).running() && (settled || !Objects.equals(was.last(), is.last())))
                moved.add(new MovedDate(
                        petition.origin().number(),
                        petition.origin().houseCode(),
                        "petition.term." + old.get(i).term(),
                        was.last(),
                        is.last(),
                        was.provisional(),
                        is.provisional()));
        }
        return moved;
    }

    @EventListener
    void recompute(CalendarChanged changed) {
        gate.runInside(RECALCULATION, tx -> openCases.eachLocked(tx, locked -> recompute(tx, locked, changed)));
    }

    private void recompute(DSLContext tx, Locked locked, CalendarChanged changed) {
        Petition petition = locked.petition();
        List<PetitionClock> fresh = clocks(petition, changed.after());
        List<Move> moves = moved(petition, changed.before(), changed.after()).stream()
                .map(move -> new Move(move.term(), move.before(), move.after()))
                .toList();
        if (moves.isEmpty()) return;
        var fact = new DatesRecomputed(Integer.toString(changed.year()), moves);
        var continued = journal.continued(
                RECALCULATION,
                Petitions.stream(petition),
                locked.link(),
                Petitions.entries(List.of(fact)),
                changed.at());
        store.update(tx, locked, petition.with(fact), continued, fresh);
    }

    private List<PetitionClock> clocks(Petition petition, WorkCalendar calendar) {
        return Clocks.all(petition, profiles.get(petition.origin().profileId()), calendar);
    }
}
