package xinqiao.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.QueryCode;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.rules.Arrival;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Intake;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;

/** Registers petitions (登记), from the portal and at the desk alike. */
@Component
public class Registrations {
    private final Gate gate;
    private final PetitionStore store;
    private final PersonStore people;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Houses houses;
    private final Organisation organisation;
    private final Classes classes;
    private final List<PetitionWatch> watches;
    private final Clock clock;

    Registrations(
            Gate gate,
            PetitionStore store,
            PersonStore people,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            Houses houses,
            Organisation organisation,
            Classes classes,
            List<PetitionWatch> watches,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.people = people;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.houses = houses;
        this.organisation = organisation;
        this.classes = classes;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * Registers what a visitor of the portal or a clerk hands in.
     *
     * @return number and query code; the code is nowhere else
     */
    public Decision<Receipt> register(Viewer who, Submission form) {
        return register(who, form, null);
    }

    /**
     * The same for a form that is registered once, however often it is sent.
     *
     * @param once names the form
     * @throws AlreadyRegistered when it came before
     */
    public Decision<Receipt> register(Viewer who, Submission form, @Nullable UUID once) {
        return new Objections()
                .and(mayRegister(who, form))
                .and(check(form))
                .orGrant(() -> form)
                .flatMap(this::addressee)
                .map(addressed -> writeOnce(who, form, addressed, once));
    }

    /**
     * Registers what another house sent (签收), as a case of the own house.
     *
     * @param reader behind the wall: the one to whom it was sent; nobody else sees it
     * @param also what else is to be written in that transaction
     */
    @Enforces({Provision.KM_23, Provision.KM_23_3A, Provision.KM_21B})
    public Decision<Receipt> takeOver(
            Actor who, Submission form, @Nullable Long reader, BiConsumer<DSLContext, Petition> also) {
        House house = houses.get(form.houseCode());
        Walls named = form.asked() == MatterKind.REPORT
                ? organisation.namedIn(form.houseCode(), form.accused())
                : Walls.none();
        boolean accused = reader != null && named.bars(reader, who.departmentId(), house.code());
        Walls walls = reader == null || accused ? Walls.none() : named.protectedFor(Set.of(reader));
        return new Objections()
                .and(mayRegister(who, form))
                .and(check(form))
                .when(accused, Provision.KM_21B, "petition.refusal.receiver-accused")
                .orGrant(() -> gate.byKey(who, tx -> write(tx, who, form, new Addressed(house, walls), null, also)));
    }

    /** What was led here from another side; with what else is to be written in that transaction. */
    public Decision<Receipt> registerLed(Viewer who, Submission form, BiConsumer<DSLContext, Petition> also) {
        return new Objections()
                .and(mayRegister(who, form))
                .and(check(form))
                .orGrant(() -> form)
                .flatMap(this::addressee)
                .map(addressed -> gate.byKey(who, tx -> write(tx, who, form, addressed, null, also)));
    }

    /** What a form still lacks, before anything is registered. */
    public Decision<Submission> check(Submission form) {
        String competent = form.came().value(ChannelField.COMPETENT_HOUSE);
        String above = houses.find(competent).flatMap(House::parent).orElse(null);
        return new Objections()
                .and(Intake.check(form, profile(form.houseCode()), today()))
                .and(Arrival.visit(form, above))
                .and(classes.of(form))
                .orGrant(() -> form);
    }

    /** The case that came of that form, if the viewer sees it. @param once names the form */
    public Optional<Long> registered(Viewer who, UUID once) {
        return gate.as(who, tx -> store.registered(tx, once));
    }

    private Receipt writeOnce(Viewer who, Submission form, Addressed addressed, @Nullable UUID once) {
        try {
            return gate.byKey(who, tx -> write(tx, who, form, addressed, once, (unused, petition) -> {}));
        } catch (DuplicateKeyException twice) {
            if (once == null) throw twice;
            throw new AlreadyRegistered(gate.as(who, tx -> store.registered(tx, once)), twice);
        }
    }

    /** KM-7: the petition office registers; on the portal the petitioner does. */
    @Enforces(Provision.KM_7)
    private static Decision<Submission> mayRegister(Viewer who, Submission form) {
        boolean clerk = who instanceof Actor actor
                && actor.may(Power.REGISTER)
                && actor.houseCode().equals(form.houseCode());
        return new Objections()
                .when(who instanceof Actor && !clerk, Provision.KM_7, "petition.refusal.no-power")
                .orGrant(() -> form);
    }

    /** The house that takes it, with the wall that stands from the first moment. */
    private record Addressed(House house, Walls walls) {}

    /** KM-21b: a report about a house or its petition office goes to the house above. */
    @Enforces(Provision.KM_21B)
    private Decision<Addressed> addressee(Submission form) {
        House house = houses.get(form.houseCode());
        if (form.asked() != MatterKind.REPORT) return Decision.granted(new Addressed(house, Walls.none()));
        Walls accused = organisation.namedIn(form.houseCode(), form.accused());
        return organisation
                .receivingReports(form.houseCode(), accused)
                .<Decision<Addressed>>map(receiving -> Decision.granted(new Addressed(
                        receiving, accused.protectedFor(organisation.reportReaders(receiving.code(), accused)))))
                .orElseGet(() -> Decision.refused(Provision.KM_21B, "petition.refusal.nobody-may-receive"));
    }

    /** A request for review (复查、复核), as a case of the house that reviews; who is kept out of the first stays out of it. */
    Registered review(
            DSLContext tx,
            Viewer who,
            House house,
            Petition challenged,
            ReviewOf of,
            List<PetitionerDetails> people,
            String language,
            Reviews.Request request) {
        Locale locale = Locale.forLanguageTag(language);
        String prefix =
                ResourceBundle.getBundle("i18n/petition", locale).getString("petition.review-title." + of.stage());
        String late = request.lateReason().isBlank()
                ? ""
                : "\n" + ResourceBundle.getBundle("i18n/petition", locale).getString("petition.review-late")
                        + request.lateReason().strip();
        var origin = challenged.origin();
        var form = new Submission(
                house.code(),
                request.channel(),
                request.on(),
                MatterKind.APPEAL,
                prefix + origin.title().replace(prefix, ""),
                request.wanted().isBlank() ? prefix + of.letter() : request.wanted(),
                request.why().strip() + late,
                "",
                "",
                people,
                origin.anonymous(),
                origin.groupSize(),
                List.of(),
                true,
                language,
                "",
                List.of());
        var walls = challenged.walls();
        var kept = Walls.none().barring(walls.barred(), walls.barredDepartments(), walls.barredHouses());
        return write(tx, who, form, new Addressed(house, kept), null, of, (unused, petition) -> {});
    }

    /** What was written down, and what the petitioner takes home. */
    record Registered(Petition petition, Receipt receipt) {}

    private Receipt write(
            DSLContext tx,
            Viewer who,
            Submission form,
            Addressed addressed,
            @Nullable UUID once,
            BiConsumer<DSLContext, Petition> also) {
        return write(tx, who, form, addressed, once, null, also).receipt();
    }

    private Registered write(
            DSLContext tx,
            Viewer who,
            Submission form,
            Addressed addressed,
            @Nullable UUID once,
            @Nullable ReviewOf review,
            BiConsumer<DSLContext, Petition> also) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps
        House house = addressed.house();
        var entered = store.next(tx, house.code(), today().getYear());
        long id = entered.id();
        String number = entered.number();
        var origin = new Origin(
                id,
                number,
                house.directCustoms(),
                house.code(),
                house.path(),
                profile(house.code()).id(),
                form.channel(),
                form.receivedOn(),
                now,
                Intake.title(form),
                form.anonymous(),
                Intake.reachable(form),
                form.groupSize(),
                form.language(),
                null,
                review);
        List<Long> counted = classes.of(form).orElseThrow();
        SaidDigest said = SaidDigest.of(form);
        var fact = new PetitionFact.Registered(
                origin,
                Desk.of(organisation.office(house.code())),
                addressed.walls(),
                form.asked(),
                form.competence(),
                said.digest(),
                form.people().size(),
                (int) form.representatives(),
                form.came().impersonal(),
                counted);
        String code = QueryCode.fresh();
        Petition begun = Petition.begin(fact);
        insert(tx, who, begun, List.of(fact), first(form), QueryCode.digest(number, code), now);
        store.insertText(tx, id, house.code(), form, said, form.confirmed() ? now : null, null, once);
        people.insert(tx, id, form.people());
        people.insertAccused(tx, id, 0, form.accused());
        store.insertFiles(tx, id, form.files(), false, now, who instanceof Actor actor ? actor.name() : null, true);
        also.accept(tx, begun);
        for (PetitionWatch watch : watches) watch.happened(tx, begun, List.of(fact));
        return new Registered(begun, new Receipt(id, number, code));
    }

    /** The first facts of a case, its row and its place in the counters. @param petitioner the first one's name */
    void insert(
            DSLContext tx,
            Viewer who,
            Petition petition,
            List<PetitionFact> facts,
            @Nullable String petitioner,
            byte[] queryCode,
            Instant at) {
        var begun = journal.continued(who, Petitions.stream(petition), Link.START, Petitions.entries(facts), at);
        var clocks = Clocks.all(petition, profiles.get(petition.origin().profileId()), calendars.held());
        List<Long> counted = facts.getFirst() instanceof PetitionFact.Registered first && first.classes() != null
                ? first.classes()
                : List.of();
        store.insert(tx, petition, begun, clocks, petitioner, counted, queryCode);
    }

    private static @Nullable String first(Submission form) {
        return form.people().isEmpty() ? null : form.people().getFirst().name().strip();
    }

    /** How many petitions the actor has registered today, of those that the actor sees. */
    public int today(Actor actor) {
        Instant midnight = today().atStartOfDay(clock.getZone()).toInstant();
        return gate.as(actor, tx -> journal.count(tx, PetitionFact.Registered.class.getSimpleName(), actor, midnight));
    }

    /** The procedure that a new petition to the house follows today. */
    public Profile profile(String house) {
        return profiles.get(houses.profile(house, WorkKind.PETITION.name(), today())
                .orElseThrow(() -> new IllegalStateException("no procedure profile in force for house " + house)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
