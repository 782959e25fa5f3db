package xinqiao.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.WorkCalendar;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Passing;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;

/**
 * What another house decided about a case, written into the case: it came back, was taken over, its objection was
 * answered. Whoever calls has settled that it was decided so; the case takes it once, and only where it still fits.
 */
@Component
public class SentCases {
    private final Gate gate;
    private final PetitionStore store;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final List<PetitionWatch> watches;
    private final Clock clock;

    SentCases(
            Gate gate,
            PetitionStore store,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            List<PetitionWatch> watches,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.watches = watches;
        this.clock = clock;
    }

    /** KM-24: until when the house may object to what was sent to it; nothing where nobody sent it. */
    public static Optional<Deadline> objection(Petition petition, Profile profile, WorkCalendar calendar) {
        return Passing.objection(petition, profile, calendar);
    }

    /** @return false where the case has moved on, so that nothing was written */
    @Enforces({Provision.KM_24, Provision.KM_23_3D})
    public boolean settle(Viewer who, long id, PetitionFact fact) {
        return gate.as(who, tx -> {
            var locked = store.lock(tx, who, id).orElse(null);
            if (locked == null || !Passing.fits(locked.petition(), fact)) return false;
            Petition after = locked.petition().with(fact);
            var facts = List.of(fact);
            var continued = journal.continued(
                    who, Petitions.stream(after), locked.link(), Petitions.entries(facts), clock.instant());
            var profile = profiles.get(after.origin().profileId());
            store.update(tx, locked, after, continued, Clocks.all(after, profile, calendars.current()));
            for (PetitionWatch watch : watches) watch.happened(tx, after, facts);
            return true;
        });
    }
}
