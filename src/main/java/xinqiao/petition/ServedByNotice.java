package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Machine;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionFact.LetterServed;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.procedure.Profiles;

/** A public notice (公告送达) has run its term: the letter counts as served, without anybody pressing a button. */
@Component
public class ServedByNotice {
    private final PetitionStore store;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final ReviewCarrier carrier;
    private final List<PetitionWatch> watches;
    private final Clock clock;

    ServedByNotice(
            PetitionStore store,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            ReviewCarrier carrier,
            List<PetitionWatch> watches,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.carrier = carrier;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /**
     * In a transaction of the system.
     *
     * @param on the notice's last day
     * @return false where the letter reached the petitioner before, in another way; then nothing is changed
     */
    @Enforces({Provision.LAW_P1, Provision.KM_31})
    public boolean serve(DSLContext tx, Machine task, long petition, long letter, LocalDate on, String number) {
        Locked locked = store.lock(tx, task, petition).orElseThrow(() -> new NotThere(petition));
        boolean waits = locked.petition().letters().stream().anyMatch(each -> each.id() == letter && each.waits());
        if (!waits) return false;
        List<PetitionFact> facts = List.of(new LetterServed(on, letter, ServiceMeans.NOTICE, number, null));
        Petition after = locked.petition().with(facts);
        var profile = profiles.get(after.origin().profileId());
        var continued = journal.continued(
                task, Petitions.stream(after), locked.link(), Petitions.entries(facts), clock.instant());
        store.update(
                tx,
                locked,
                after,
                continued,
                Clocks.all(after, profile, calendars.current()),
                List.of(PetitionStore.served(letter, on, ServiceMeans.NOTICE, number)),
                DSL.noCondition());
        carrier.carry(tx, task, after, facts, clock.instant());
        for (PetitionWatch watch : watches) watch.happened(tx, after, facts);
        return true;
    }
}
