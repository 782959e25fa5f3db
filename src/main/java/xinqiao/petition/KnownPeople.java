package xinqiao.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** Who was here before: a help while registering, within the sight of the one who registers. */
@Component
public class KnownPeople {
    private static final int MOST = 8;

    private final Gate gate;
    private final KnownPeopleStore store;
    private final ReadingLog readings;

    KnownPeople(Gate gate, KnownPeopleStore store, ReadingLog readings) {
        this.gate = gate;
        this.store = store;
        this.readings = readings;
    }

    /** Earlier entries of somebody who was typed in whole: by name, phone or document. The newest first. */
    public List<EarlierEntry> find(Actor actor, PetitionerDetails typed) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(
                actor,
                tx -> store.find(tx, actor, typed, MOST).stream()
                        .map(entry -> entry.masked(entry.same() || actor.unmasks()))
                        .toList());
    }

    /**
     * What is known of that person from one earlier case, in full; the reading log keeps that it was taken over. Of
     * somebody of whom only the name agrees it is told to those alone who may look people up.
     */
    @Enforces(Provision.SYS_3)
    public Optional<PetitionerDetails> of(Actor actor, long petition, PetitionerDetails typed) {
        if (!actor.may(Power.REGISTER)) return Optional.empty();
        return gate.as(actor, tx -> {
            var known = store.of(tx, actor, petition, typed);
            if (known.isPresent()) readings.unmasked(tx, actor, new Subject("petition", petition));
            return known;
        });
    }
}
