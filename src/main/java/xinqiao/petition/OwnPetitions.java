package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.petition.PetitionFact.NoticeUndelivered;
import xinqiao.petition.PetitionFact.Rated;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Given;
import xinqiao.petition.rules.Ratings;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Satisfaction;

/** What petitioners do with their own petition, and how they are reached. */
@Component
public class OwnPetitions {
    private final Gate gate;
    private final PetitionStore store;
    private final CaseStore cases;
    private final RatingStore ratings;
    private final History history;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    OwnPetitions(
            Gate gate,
            PetitionStore store,
            CaseStore cases,
            RatingStore ratings,
            History history,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.ratings = ratings;
        this.history = history;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the petitioner adds in words or files; the desk stays as it is, the journal has it as the petitioner's. */
    public Decision<Petition> addMaterial(Petitioner petitioner, String words, List<Upload> files) {
        long id = petitioner.petitionId();
        return gate.byKey(petitioner, tx -> {
            var added = write(petitioner, id, petition -> Given.material(petition, words, files, today()));
            if (added.isGranted()) store.insertFiles(tx, id, files, false, clock.instant(), null, true);
            return added;
        });
    }

    /** Asks that the matter be ended (撤回); the petition office sees it and decides. */
    public Decision<Petition> askWithdrawal(Petitioner petitioner, String reason) {
        return write(petitioner, petitioner.petitionId(), petition -> Given.withdrawal(petition, reason, today()));
    }

    /** Rates how it was dealt with (满意度评价); the last rating counts. */
    public Decision<Petition> rate(
            Petitioner petitioner, @Nullable Satisfaction office, @Nullable Satisfaction handling, String words) {
        return gate.byKey(petitioner, tx -> {
            boolean repeat = cases.text(tx, petitioner.petitionId()).repeat();
            var events = history.of(tx, petitioner.petitionId());
            Decision<Petition> rated = write(
                    petitioner,
                    petitioner.petitionId(),
                    petition -> Given.rating(
                            petition, ratings(petition, events, repeat), office, handling, words, today()));
            if (rated instanceof Granted<Petition>(Petition petition) && office != null)
                ratings.keep(tx, petition, office, Given.handled(petition) ? handling : null, clock.instant());
            return rated;
        });
    }

    private Ratings ratings(Petition petition, List<Event> events, boolean repeat) {
        var rule = profiles.get(petition.origin().profileId()).rating();
        return new Ratings(rule, (int) rated(events).count(), repeat, calendars.current());
    }

    /**
     * What is open to the petitioner now.
     *
     * @param marks that can be given
     * @param handled whether there is a handling body to rate
     */
    public record Possible(boolean withdraw, boolean rate, List<Satisfaction> marks, boolean handled) {}

    public Possible possible(CaseFile file) {
        var petition = file.petition();
        var ratings = ratings(petition, file.history(), file.text().repeat());
        return new Possible(
                Given.withdrawal(petition, "", petition.origin().receivedOn()).isGranted(),
                Given.rateable(petition, ratings, today()),
                ratings.rule().marks(),
                Given.handled(petition));
    }

    /** The rating that counts, if there is one. */
    public static Optional<Rated> rating(CaseFile file) {
        return rated(file.history()).reduce((first, last) -> last);
    }

    private static Stream<Rated> rated(List<Event> events) {
        return events.stream().map(Event::fact).filter(Rated.class::isInstance).map(Rated.class::cast);
    }

    /** @param email of whoever gave one first; empty where nobody did */
    public record Reach(String number, String language, Optional<String> email) {}

    /** Where news of a petition go. */
    public Reach reach(Machine task, long id) {
        return gate.as(task, tx -> {
            var origin = PetitionRow.read(cases.find(tx, task, id).orElseThrow(() -> new NotThere(id)))
                    .origin();
            Optional<String> email = cases.people(tx, id).stream()
                    .map(PetitionerDetails::email)
                    .filter(address -> address != null && !address.isBlank())
                    .findFirst();
            return new Reach(origin.number(), origin.language(), email);
        });
    }

    /** Puts on record that a notice by e-mail didn't arrive. */
    public void noticeUndelivered(Machine task, long id) {
        Petition _ = write(task, id, petition -> Decision.granted(List.of(new NoticeUndelivered(today()))))
                .orElseThrow();
    }

    private Decision<Petition> write(Viewer who, long id, Function<Petition, Decision<List<PetitionFact>>> rule) {
        return gate.byKey(who, tx -> {
            Locked locked = store.lock(tx, who, id).orElseThrow(() -> new NotThere(id));
            return rule.apply(locked.petition()).map(facts -> keep(tx, who, locked, facts));
        });
    }

    private Petition keep(DSLContext tx, Viewer who, Locked locked, List<PetitionFact> facts) {
        Petition after = locked.petition().with(facts);
        var continued = journal.continued(
                who, Petitions.stream(after), locked.link(), Petitions.entries(facts), clock.instant());
        var profile = profiles.get(after.origin().profileId());
        store.update(tx, locked, after, continued, Clocks.all(after, profile, calendars.current()));
        return after;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
