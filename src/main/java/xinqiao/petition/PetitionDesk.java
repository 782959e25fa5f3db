package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Standing;
import xinqiao.procedure.Profiles;

/** Reads petitions: lists, counts, searches, one case. What a viewer may not see isn't there. */
@Component
public class PetitionDesk {
    private final Gate gate;
    private final ListStore lists;
    private final CaseStore cases;
    private final History history;
    private final ReadingLog readings;
    private final RefusedAttempts attempts;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    PetitionDesk(
            Gate gate,
            ListStore lists,
            CaseStore cases,
            History history,
            ReadingLog readings,
            RefusedAttempts attempts,
            Profiles profiles,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.lists = lists;
        this.cases = cases;
        this.history = history;
        this.readings = readings;
        this.attempts = attempts;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Sheet list(Actor actor, Filter filter, @Nullable Cursor after, int size) {
        return gate.as(actor, tx -> lists.list(tx, actor, filter, after, today(), size));
    }

    public int count(Actor actor, Filter filter) {
        return gate.as(actor, tx -> lists.count(tx, actor, filter, today()));
    }

    /** How many wait in each list, for the start page. */
    public Map<View, Integer> counts(Actor actor) {
        return gate.as(actor, tx -> {
            Map<View, Integer> counts = new EnumMap<>(View.class);
            for (View view : View.values()) counts.put(view, lists.count(tx, actor, Filter.of(view), today()));
            return counts;
        });
    }

    /**
     * The beginning of a list, to be taken out of the system. The journal keeps who took out how many, and each protected
     * case.
     */
    @Enforces(Provision.SYS_3)
    public List<Line> export(Actor actor, Filter filter, int most) {
        return gate.as(actor, tx -> {
            List<Line> lines =
                    lists.list(tx, actor, filter, null, today(), most).lines();
            readings.exported(tx, actor, new Subject("petition-list", lines.size()));
            lines.stream()
                    .filter(Line::isProtected)
                    .forEach(line -> readings.exported(tx, actor, new Subject("petition", line.id())));
            return lines;
        });
    }

    /**
     * One case, with the acts open to the actor; reading a protected one is journalled.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.SYS_3, Provision.SYS_4, Provision.KM_21B})
    public CaseFile read(Actor actor, long id) {
        Optional<CaseFile> found = gate.as(actor, tx -> {
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

    /** What the petitioner sees of the own case; leave out of it what the page must not show. */
    public CaseFile read(Petitioner petitioner) {
        return gate.as(
                petitioner,
                tx -> file(tx, petitioner, petitioner.petitionId())
                        .orElseThrow(() -> new NotThere(petitioner.petitionId())));
    }

    private Optional<CaseFile> file(DSLContext tx, Viewer viewer, long id) {
        return cases.find(tx, viewer, id).map(row -> {
            Petition petition = PetitionRow.read(row);
            var profile = profiles.get(petition.origin().profileId());
            var calendar = calendars.current();
            return new CaseFile(
                    petition,
                    PetitionRow.link(row).seq(),
                    profile,
                    cases.text(tx, id),
                    cases.people(tx, id),
                    cases.accused(tx, id),
                    cases.attachments(tx, id),
                    cases.letters(tx, id),
                    history.of(tx, id),
                    Clocks.all(petition, profile, calendar),
                    Clocks.review(petition, profile, calendar).orElse(null),
                    viewer instanceof Actor actor ? Standing.open(petition, actor) : List.of());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
