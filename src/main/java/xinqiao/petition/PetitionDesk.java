package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Claimant;
import xinqiao.identity.FileReader;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Participant;
import xinqiao.identity.Petitioner;
import xinqiao.identity.QueryCode;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile.InFull;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.petition.rules.Challenging;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Simply;
import xinqiao.petition.rules.Standing;
import xinqiao.petition.rules.Unmasked;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;

/** Reads petitions: lists, counts, searches, one case. What a viewer may not see isn't there. */
@Component
public class PetitionDesk {
    private final Gate gate;
    private final PetitionLists lists;
    private final CaseStore cases;
    private final HearingStore hearings;
    private final History history;
    private final ReadingLog readings;
    private final RefusedAttempts attempts;
    private final TakeBackTime takeBackTime;
    private final ReviewBodies bodies;
    private final Profiles profiles;
    private final Calendars calendars;

    PetitionDesk(
            Gate gate,
            PetitionLists lists,
            CaseStore cases,
            HearingStore hearings,
            History history,
            ReadingLog readings,
            RefusedAttempts attempts,
            TakeBackTime takeBackTime,
            ReviewBodies bodies,
            Profiles profiles,
            Calendars calendars) {
        this.gate = gate;
        this.lists = lists;
        this.cases = cases;
        this.hearings = hearings;
        this.history = history;
        this.readings = readings;
        this.attempts = attempts;
        this.takeBackTime = takeBackTime;
        this.bodies = bodies;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    public Sheet list(Actor actor, Filter filter, @Nullable Cursor at, int size) {
        return lists.list(actor, filter, at, size);
    }

    public Count count(Actor actor, Filter filter) {
        return lists.count(actor, filter);
    }

    /** How many wait in each list. */
    public Map<View, Long> counts(Actor actor) {
        return lists.counts(actor);
    }

    /**
     * One case, with the acts open to the actor; reading a protected one is journalled.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.SYS_3, Provision.SYS_4, Provision.KM_21B})
    public CaseFile read(Actor actor, long id) {
        Optional<CaseFile> found = gate.byKey(actor, tx -> {
            Optional<CaseFile> file = file(tx, actor, id);
            if (file.isPresent() && file.get().petition().walls().isProtected())
                readings.record(tx, actor, new Subject("petition", id));
            return file;
        });
        return found.orElseThrow(() -> attempts.onWhatIsWalled(actor, id));
    }

    /** The case that number and query code open together, or nothing: a wrong code looks like a wrong number. */
    @Enforces(Provision.SYS_4)
    public Optional<Petitioner> track(String number, String code) {
        String clean = number.strip();
        return gate.as(new Visitor(), tx -> cases.byCode(tx, clean, QueryCode.digest(clean, code)))
                .map(Petitioner::new);
    }

    /** What the petitioner sees of the own case, no draft among it; leave out of it what the page must not show. */
    public CaseFile read(Petitioner petitioner) {
        return gate.byKey(
                petitioner,
                tx -> file(tx, petitioner, petitioner.petitionId())
                        .map(CaseFile::withoutDrafts)
                        .orElseThrow(() -> new NotThere(petitioner.petitionId())));
    }

    Optional<CaseFile> file(DSLContext tx, Viewer viewer, long id) {
        return cases.find(tx, viewer, id).map(row -> {
            Petition petition = PetitionRow.read(row);
            var profile = profiles.get(petition.origin().profileId());
            var calendar = calendars.current();
            var events = history.of(tx, id);
            var clocks = Clocks.all(petition, profile, calendar);
            return new CaseFile(
                    petition,
                    PetitionRow.link(row).seq(),
                    profile,
                    viewer instanceof Petitioner
                            ? cases.text(tx, id)
                            : cases.text(tx, id).masked(),
                    people(tx, viewer, row),
                    cases.accused(tx, id),
                    cases.attachments(tx, id),
                    cases.letters(tx, id),
                    events,
                    clocks,
                    Clocks.review(petition, profile, calendar).orElse(null),
                    Challenging.clocks(petition, profile, calendar),
                    viewer instanceof Actor actor ? open(petition, actor, events, clocks, profile) : List.of(),
                    viewer instanceof Actor asking && asking.unmasks(),
                    petition.course().hearings().isEmpty() ? Map.of() : hearings.of(tx, id));
        });
    }

    private List<Act> open(
            Petition petition, Actor actor, List<Event> events, List<PetitionClock> clocks, Profile profile) {
        var latest = takeBackTime.latest(events);
        return Standing.open(petition, actor, latest, clocks).stream()
                .filter(act -> provided(act, petition, profile, latest.today()))
                .toList();
    }

    /** A request that a house of this system takes is made there, and not noted here; not every procedure is simple. */
    private boolean provided(Act act, Petition petition, Profile profile, LocalDate today) {
        if (act == Act.NOTE_REVIEW) return !bodies.here(petition, profile);
        if (act == Act.ACCEPT_SIMPLY) return Simply.offered(petition, profile, calendars.current(), today);
        return true;
    }

    /** LAW-P4: until when a matter that may be handled in the simple way is accepted, or forwarded. */
    public List<PetitionClock> simple(CaseFile file) {
        var calendar = calendars.current();
        return Stream.of(TermKey.SIMPLE_ACCEPTANCE, TermKey.SIMPLE_FORWARDING)
                .flatMap(term -> Simply.deadline(term, file.petition(), file.profile(), calendar).stream()
                        .map(deadline -> new PetitionClock(term.key(), deadline, null)))
                .toList();
    }

    /** Petitioners see themselves; staff what their work needs. */
    private List<PetitionerDetails> people(DSLContext tx, Viewer viewer, PetitionRecord row) {
        List<PetitionerDetails> people = cases.people(tx, row.getId());
        return switch (viewer) {
            case Actor actor -> {
                boolean known = Unmasked.name(
                        actor,
                        row.getHouseCode(),
                        row.getDeskDepartment(),
                        row.getDeskPerson(),
                        row.getHandlerPerson());
                yield people.stream()
                        .map(person -> Unmasked.masked(person, known))
                        .toList();
            }
            // LinkedCases knows what the work on the later case needs
            case FileReader _ ->
                people.stream().map(person -> Unmasked.masked(person, false)).toList();
            case Participant _, Applicant _, Claimant _ -> List.of();
            case Petitioner _, Machine _, Visitor _ -> people;
        };
    }

    /**
     * The people of one case in full, for whoever needs to reach them; the reading log keeps who asked.
     *
     * @throws NotThere for what isn't there, for what the actor may not see and for whoever may not ask
     */
    @Enforces(Provision.SYS_3)
    public InFull unmask(Actor actor, long id) {
        if (!actor.unmasks()) throw notToBeAsked(actor, id);
        Optional<InFull> found = gate.as(actor, tx -> {
            if (cases.find(tx, actor, id).isEmpty()) return Optional.empty();
            readings.unmasked(tx, actor, new Subject("petition", id));
            return Optional.of(
                    new InFull(cases.people(tx, id), cases.text(tx, id).came().reach()));
        });
        return found.orElseThrow(() -> attempts.onWhatIsWalled(actor, id));
    }

    /** Of a case that the actor sees, it is refused and kept; of any other, it isn't there. */
    private NotThere notToBeAsked(Actor actor, long id) {
        boolean seen = gate.as(actor, tx -> {
            boolean there = cases.find(tx, actor, id).isPresent();
            if (there) readings.refused(tx, actor, new Subject("petition", id));
            return there;
        });
        return seen ? new NotThere(id) : attempts.onWhatIsWalled(actor, id);
    }
}
