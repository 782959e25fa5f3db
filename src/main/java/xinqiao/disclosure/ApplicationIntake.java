package xinqiao.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationFact.Registered;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.rules.AnswerClock;
import xinqiao.disclosure.rules.Applying;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Governed;
import xinqiao.disclosure.rules.Routing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.QueryCode;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.OwnRules;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;

/** Takes applications (受理登记), from the portal and at the reception post alike. */
@Component
public class ApplicationIntake {
    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final ApplicantStore people;
    private final ApplicantSeals seals;
    private final HelpStore helps;
    private final DisclosureDesks desks;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Houses houses;
    private final Clock clock;

    ApplicationIntake(
            Gate gate,
            ApplicationStore store,
            ContentStore content,
            ApplicantStore people,
            ApplicantSeals seals,
            HelpStore helps,
            DisclosureDesks desks,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.people = people;
        this.seals = seals;
        this.helps = helps;
        this.desks = desks;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.houses = houses;
        this.clock = clock;
    }

    /**
     * Registers what a visitor of the portal sends or a clerk takes down.
     *
     * @param once names the form, which is taken once; its second arrival finds the first
     * @return number and query code; the code is nowhere else, and empty where the form had come before
     */
    public Decision<ApplicationReceipt> register(Viewer who, ApplicationForm form, @Nullable UUID once) {
        return new Objections()
                .and(Applying.taken(form, who))
                .and(Applying.asked(form, profile(form.houseCode()).form()))
                .and(Applying.check(form, today()))
                .orGrant(() -> form)
                .map(checked -> writeOnce(who, checked, once, Aside.NOBODY));
    }

    /**
     * What came as a petition; what it lacks of an application is asked for as a correction.
     *
     * @param aside who is kept out of the petition, and so never sees what it said here
     */
    Decision<ApplicationReceipt> led(Actor who, ApplicationForm form, Aside aside) {
        return new Objections()
                .and(Applying.taken(form, who))
                .and(Applying.led(form))
                .orGrant(() -> form)
                .map(checked -> writeOnce(who, checked, null, aside));
    }

    /** What a form still lacks, before anything is registered. */
    public Decision<ApplicationForm> check(ApplicationForm form) {
        return new Objections()
                .and(Applying.asked(form, profile(form.houseCode()).form()))
                .and(Applying.check(form, today()))
                .orGrant(() -> form);
    }

    /** The procedure that a new application to the house follows today. */
    public DisclosureProfile profile(String house) {
        return profiles.disclosure(houses.profile(house, WorkKind.DISCLOSURE.name(), today())
                .orElseThrow(() -> new IllegalStateException("no disclosure profile in force for house " + house)));
    }

    /** SZ-22b: what is asked for there and may go by rules of its own; pointed out before an application is sent. */
    public List<OwnRules> governed(String house, List<ItemAsked> items) {
        return Governed.of(items, profile(house));
    }

    private ApplicationReceipt writeOnce(Viewer who, ApplicationForm form, @Nullable UUID once, Aside aside) {
        try {
            return gate.byKey(who, tx -> write(tx, who, form, once, aside));
        } catch (DuplicateKeyException twice) {
            if (once == null) throw twice;
            Optional<Long> first = gate.as(who, tx -> content.registered(tx, once));
            throw new ApplicationTwice(first, twice);
        }
    }

    private ApplicationReceipt write(
            DSLContext tx, Viewer who, ApplicationForm form, @Nullable UUID once, Aside aside) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps
        House house = houses.get(form.houseCode());
        var profile = profile(house.code());
        var entered = store.next(tx, house.code(), today().getYear());
        long id = entered.id();
        store.allow(tx, id);
        LocalDate received = AnswerClock.receivedOn(form.way(), form.arrivedOn(), null, profile)
                .orElse(null);
        String salt = Said.salt();
        var fact = new Registered(
                entry(form, house, profile, entered, now),
                received,
                form.items().size(),
                Routing.first(profile, desks.office(house.code()), received != null),
                Said.digest(salt, form),
                form.help().strip(),
                aside.equals(Aside.NOBODY) ? null : aside);
        Application begun = Application.begin(fact);
        String code = QueryCode.fresh();
        Link link = journal.append(
                tx, who, Applications.stream(begun), Link.START, ApplicationJson.entries(List.of(fact)), now);
        store.insert(
                tx,
                begun,
                link,
                Clocks.all(begun, profile, calendars.current()),
                house.path(),
                seals.name(id, form.applicants().getFirst().name().strip()),
                QueryCode.digest(entered.number(), code));
        content.insertItems(tx, id, form.items());
        content.insertText(tx, id, form, salt, once);
        people.insert(tx, id, form.applicants());
        if (!form.help().isBlank()) helps.insert(tx, id, who instanceof Actor, today());
        String by = who instanceof Actor actor ? actor.name() : null;
        content.insertFiles(tx, id, form.files(), Purpose.MATERIAL, now, by);
        content.insertFiles(tx, id, form.identity(), Purpose.IDENTITY, now, by);
        return new ApplicationReceipt(id, entered.number(), code, received);
    }

    private static Entry entry(
            ApplicationForm form,
            House house,
            DisclosureProfile profile,
            ApplicationStore.Entered entered,
            Instant now) {
        return new Entry(
                entered.id(),
                entered.number(),
                house.directCustoms(),
                house.code(),
                profile.id(),
                form.way(),
                form.arrivedOn(),
                now,
                form.title(),
                form.kind(),
                form.applicants().size(),
                form.applicants().stream().anyMatch(ApplicantDetails::reachable),
                form.manner(),
                form.ownRecord(),
                form.identitySeen(),
                form.language(),
                form.carrier());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
