package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionFact.ServiceCorrected;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Correcting;
import xinqiao.procedure.Profiles;

/** Correcting the day from which a letter counts (更正送达日期), with all that was counted from it. */
@Component
public class ServiceDays {
    private final Gate gate;
    private final PetitionStore store;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final ReviewCarrier carrier;
    private final List<PetitionWatch> watches;
    private final Clock clock;

    ServiceDays(
            Gate gate,
            PetitionStore store,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            ReviewCarrier carrier,
            List<PetitionWatch> watches,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.carrier = carrier;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /**
     * @param means by which it was served
     * @param once of the press, by which the second one is known
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.KM_31, Provision.SYS_3})
    public Decision<ServiceCorrected> correct(
            Actor actor, long petition, long letter, ServiceMeans means, LocalDate on, String reason, UUID once) {
        return gate.as(actor, tx -> {
            Locked locked = store.lock(tx, actor, petition).orElseThrow(() -> new NotThere(petition));
            LetterRef one = locked.petition().letters().stream()
                    .filter(each -> each.id() == letter)
                    .findFirst()
                    .orElseThrow(() -> new NotThere(letter));
            return Correcting.day(locked.petition(), actor, one, means, on, reason, once, LocalDate.now(clock))
                    .map(fact -> keep(tx, actor, locked, fact));
        });
    }

    private ServiceCorrected keep(DSLContext tx, Actor actor, Locked locked, ServiceCorrected fact) {
        List<PetitionFact> facts = List.of(fact);
        Petition after = locked.petition().with(facts);
        var profile = profiles.get(after.origin().profileId());
        var continued = journal.continued(
                actor, Petitions.stream(after), locked.link(), Petitions.entries(facts), clock.instant());
        store.update(tx, locked, after, continued, Clocks.all(after, profile, calendars.current()));
        store.moveService(tx, fact.letter(), fact.now());
        carrier.carry(tx, actor, after, facts, clock.instant());
        for (PetitionWatch watch : watches) watch.happened(tx, after, facts);
        return fact;
    }
}
