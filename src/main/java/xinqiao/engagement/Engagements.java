package xinqiao.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.engagement.EngagementFact.*;
import xinqiao.engagement.rules.Engaging;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Participant;
import xinqiao.journal.Link;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile;
import xinqiao.petition.GivenPapers;
import xinqiao.petition.GivenPapers.Given;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;

/**
 * Engaging somebody from outside in one case: they see the papers that were chosen, until the engagement ends, and write an
 * opinion. Every reading is in the reading log.
 */
@Component
public class Engagements {
    private final Gate gate;
    private final EngagementStore store;
    private final GivenPapers papers;
    private final PetitionDesk desk;
    private final EngagementJournal journal;
    private final ReadingLog readings;
    private final Clock clock;

    Engagements(
            Gate gate,
            EngagementStore store,
            GivenPapers papers,
            PetitionDesk desk,
            EngagementJournal journal,
            ReadingLog readings,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.papers = papers;
        this.desk = desk;
        this.journal = journal;
        this.readings = readings;
        this.clock = clock;
    }

    /** What one who is engaged may read. */
    public record EngagedFile(Engagement engagement, Given given) {}

    /** Of one case, the newest first. @throws NotThere for a case that the actor may not see */
    public List<Engagement> of(Actor actor, long petition) {
        CaseFile there = desk.read(actor, petition);
        return gate.as(actor, tx -> store.of(tx, there.petition().id()));
    }

    /** Whether the actor may engage somebody in the case. */
    public boolean engages(Actor actor, CaseFile file) {
        var petition = file.petition();
        return actor.officeOf(petition.origin().houseCode())
                && petition.state().open()
                && !petition.walls().isProtected();
    }

    /** @throws NotThere for a case that the actor may not see */
    @Enforces(Provision.KM_10)
    public Decision<Engagement> engage(Actor actor, long petition, NewEngagement asked) {
        CaseFile file = desk.read(actor, petition);
        var files = file.attachments().stream().map(CaseFile.Attachment::id).collect(Collectors.toSet());
        var letters = file.letters().stream().map(CaseFile.Letter::id).collect(Collectors.toSet());
        return gate.as(actor, tx -> {
            Outsider who =
                    store.outsider(tx, actor.houseCode(), asked.participant()).orElse(null);
            boolean already = store.of(tx, petition).stream()
                    .anyMatch(one -> one.participant() == asked.participant() && one.endedOn() == null);
            return Engaging.check(actor, file.petition(), who, asked, files, letters, already, today())
                    .map(one -> begin(tx, actor, file, Objects.requireNonNull(who), asked));
        });
    }

    private Engagement begin(DSLContext tx, Actor actor, CaseFile file, Outsider who, NewEngagement asked) {
        long id = store.next(tx);
        var origin = file.petition().origin();
        LocalDate until = Objects.requireNonNull(asked.until());
        var fact = new Engaged(today(), who.id(), until, asked);
        Link link = journal.append(tx, actor, id, origin.directCustoms(), Link.START, fact);
        store.insert(tx, id, actor, origin, who, asked, today(), until, link);
        return store.lock(tx, id).orElseThrow().engagement();
    }

    /** The office ends it before its day; from that moment nothing of it can be read. */
    @Enforces({Provision.KM_10, Provision.JF_V6})
    public Decision<Engagement> end(Actor actor, long petition, long id) {
        CaseFile file = desk.read(actor, petition);
        return gate.as(actor, tx -> {
            var kept = store.lock(tx, id)
                    .filter(one -> one.engagement().petition() == petition)
                    .orElseThrow(() -> new NotThere(petition));
            if (!actor.officeOf(file.petition().origin().houseCode())
                    || kept.engagement().endedOn() != null)
                return Decision.refused(Provision.KM_10, "engagement.refusal.not-now");
            store.end(
                    tx,
                    id,
                    today(),
                    journal.append(tx, actor, id, kept.directCustoms(), kept.link(), new EngagementEnded(today())));
            return Decision.granted(store.lock(tx, id).orElseThrow().engagement());
        });
    }

    /** What the participant is engaged in now. */
    @Enforces({Provision.KM_10, Provision.SYS_4})
    public List<Engagement> mine(Participant who) {
        return gate.as(who, tx -> store.mine(tx, who, today()));
    }

    /** Exactly what was given; read, and logged. Empty for what isn't theirs and for what has ended. */
    @Enforces({Provision.KM_10, Provision.SYS_4, Provision.SYS_3})
    public Optional<EngagedFile> read(Participant who, long id) {
        return gate.as(
                who,
                tx -> store.lock(tx, id)
                        .filter(kept -> kept.engagement().lasts(today()))
                        .map(kept -> {
                            readings.record(tx, who, kept.housePath(), new Subject("engagement", id));
                            return new EngagedFile(kept.engagement(), papers.of(tx, id));
                        }));
    }

    /** The written opinion. */
    @Enforces(Provision.KM_10)
    public Optional<Decision<Engagement>> opine(Participant who, long id, String words) {
        return gate.as(
                who,
                tx -> store.lock(tx, id)
                        .filter(kept -> kept.engagement().lasts(today()))
                        .map(kept -> Engaging.opinion(kept.engagement(), words, today())
                                .map(said -> {
                                    var link = journal.append(
                                            tx, who, id, kept.directCustoms(), kept.link(), new OpinionGiven(today()));
                                    store.opinion(tx, id, said, today(), link);
                                    return store.lock(tx, id).orElseThrow().engagement();
                                })));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
