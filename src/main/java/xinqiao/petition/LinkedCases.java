package xinqiao.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.FileReader;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.rules.Unmasked;
import xinqiao.procedure.MatterKind;

/**
 * Cases that belong together (关联事项). Work that passes to another house or to the body that reviews has a case of its own
 * there; those who work on it read the earlier file, and nothing else of the other house.
 */
@Component
public class LinkedCases {
    private final Gate gate;
    private final LinkStore links;
    private final CaseStore cases;
    private final PetitionDesk desk;
    private final ReadingLog readings;
    private final RefusedAttempts attempts;
    private final Clock clock;

    LinkedCases(
            Gate gate,
            LinkStore links,
            CaseStore cases,
            PetitionDesk desk,
            ReadingLog readings,
            RefusedAttempts attempts,
            Clock clock) {
        this.gate = gate;
        this.links = links;
        this.cases = cases;
        this.desk = desk;
        this.readings = readings;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Links two cases, in the transaction of whatever brought the later one about; the same link twice counts once. */
    public void link(DSLContext tx, Origin earlier, Origin later, LinkKind kind, String why) {
        links.insert(tx, earlier, later, kind, why, clock.instant());
    }

    /** The material went back: from now on the earlier file isn't read from the later case any more. */
    public void end(DSLContext tx, long earlier, long later, LinkKind kind) {
        links.end(tx, earlier, later, kind, clock.instant());
    }

    /** From where a case came, and which earlier ones it resembles. */
    public List<PetitionLink> earlier(Actor actor, long id) {
        return gate.byKey(actor, tx -> standing(links.earlier(tx, id)));
    }

    /** What became of a case elsewhere, as far as the actor sees that too. */
    public List<PetitionLink> later(Actor actor, long id) {
        return gate.byKey(actor, tx -> standing(links.later(tx, id)));
    }

    /** What was found to be alike and then not, isn't any more; what was sent and went back is told. */
    private static List<PetitionLink> standing(List<PetitionLink> all) {
        return all.stream()
                .filter(link -> !link.ended() || link.kind().opensTheEarlierFile())
                .toList();
    }

    /** The cases that the petitioner's own one went on to. */
    public List<PetitionLink> later(Petitioner petitioner) {
        return gate.byKey(petitioner, tx -> links.later(tx, petitioner.petitionId()));
    }

    /**
     * The earlier file, read from the later case; every reading is written down.
     *
     * @throws NotThere when the actor doesn't see the later case, the two aren't linked so, or the walls of the earlier
     *     one keep the actor out
     */
    @Enforces({Provision.SYS_3, Provision.SYS_4, Provision.KM_21B, Provision.KM_33A})
    public CaseFile read(Actor actor, long later, long earlier) {
        boolean nameKnown =
                gate.as(actor, tx -> open(tx, actor, later, earlier)).orElseThrow(() -> new NotThere(earlier));
        var reader = new FileReader(actor, earlier);
        Optional<CaseFile> found = gate.byKey(reader, tx -> {
            Optional<CaseFile> file = desk.file(tx, reader, earlier);
            if (file.isPresent()) readings.record(tx, actor, new Subject("petition", earlier));
            return file.map(one -> one.shownTo(cases.people(tx, earlier), nameKnown));
        });
        return found.orElseThrow(() -> attempts.onWhatIsWalled(actor, earlier));
    }

    /**
     * What a house that is sent a matter takes over from the first case: everything that was said and handed in, nothing
     * typed again. Whoever calls has made sure that it was sent to the actor; the reading is written down.
     *
     * @throws NotThere when the walls of the first case keep the actor out
     */
    @Enforces({Provision.KM_23_3A, Provision.SYS_3, Provision.KM_21B})
    public Carried carry(Actor actor, long earlier) {
        var reader = new FileReader(actor, earlier);
        Optional<Carried> carried = gate.as(
                reader,
                tx -> cases.find(tx, reader, earlier).map(row -> {
                    readings.record(tx, actor, new Subject("petition", earlier));
                    var petition = PetitionRow.read(row);
                    return new Carried(
                            petition.origin(),
                            petition.walls().isProtected() ? MatterKind.REPORT : petition.kind(),
                            cases.text(tx, earlier),
                            cases.people(tx, earlier),
                            cases.accused(tx, earlier),
                            cases.attachments(tx, earlier));
                }));
        return carried.orElseThrow(() -> attempts.onWhatIsWalled(actor, earlier));
    }

    /** Whether the actor knows the petitioner's name in the later case; empty where nothing leads to the earlier one. */
    private Optional<Boolean> open(DSLContext tx, Actor actor, long later, long earlier) {
        boolean linked =
                links.earlier(tx, later).stream().anyMatch(link -> link.earlier() == earlier && link.readable());
        if (!linked) return Optional.empty();
        return cases.find(tx, actor, later)
                .map(row -> Unmasked.name(
                        actor,
                        row.getHouseCode(),
                        row.getDeskDepartment(),
                        row.getDeskPerson(),
                        row.getHandlerPerson()));
    }
}
