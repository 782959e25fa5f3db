package xinqiao.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.engagement.EngagementFact.EngagementEnded;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.WallRaised;
import xinqiao.petition.PetitionWatch;

/** Nobody from outside goes on taking part in what turns out to be a report: it ends with the act that raises the wall. */
@Component
class EngagementWatch implements PetitionWatch {
    private final Gate gate;
    private final EngagementStore store;
    private final EngagementJournal journal;
    private final Clock clock;

    EngagementWatch(Gate gate, EngagementStore store, EngagementJournal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Enforces({Provision.KM_10, Provision.KM_21B})
    public void happened(DSLContext tx, Petition after, List<PetitionFact> facts) {
        if (facts.stream().noneMatch(WallRaised.class::isInstance)) return;
        LocalDate today = LocalDate.now(clock);
        for (var kept : store.lockOpen(tx, after.id())) {
            long id = kept.engagement().id();
            var ended = new EngagementEnded(today);
            store.end(tx, id, today, journal.append(tx, gate.viewer(), id, kept.directCustoms(), kept.link(), ended));
        }
    }
}
