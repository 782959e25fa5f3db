package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Challenges.Challenge;
import xinqiao.petition.PetitionFact.ReviewAsked;
import xinqiao.petition.ReviewBodies.Body;
import xinqiao.petition.rules.Challenging;
import xinqiao.petition.rules.Clocks;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;

/** Requests for review and re-review (请求复查、复核), by the petitioner or at the desk of the house that reviews. */
@Component
public class Reviews {
    private static final Machine LOOKUP = new Machine("request for review");

    private final Gate gate;
    private final PetitionStore store;
    private final CaseStore cases;
    private final LinkStore links;
    private final Registrations registrations;
    private final ReviewBodies bodies;
    private final ReviewCarrier carrier;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    Reviews(
            Gate gate,
            PetitionStore store,
            CaseStore cases,
            LinkStore links,
            Registrations registrations,
            ReviewBodies bodies,
            ReviewCarrier carrier,
            Profiles profiles,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.links = links;
        this.registrations = registrations;
        this.bodies = bodies;
        this.carrier = carrier;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param on the day on which it came
     * @param wanted what the review is to bring about
     * @param why facts and reasons
     * @param lateReason why it comes after the last day; blank where it doesn't
     */
    public record Request(Channel channel, LocalDate on, String wanted, String why, String lateReason) {}

    /**
     * The way that is open against an answer.
     *
     * @param window until when
     * @param body who reviews
     */
    public record Way(Petition petition, OpenChallenge open, PetitionClock window, Body body, boolean late) {}

    /** The way that is open to the petitioner of a case, if one is. */
    @Enforces({Provision.KM_29, Provision.KM_30})
    public Optional<Way> way(CaseFile file) {
        return way(file.petition(), file.profile());
    }

    private Optional<Way> way(Petition petition, Profile profile) {
        return Challenging.open(petition)
                .flatMap(open -> bodies.of(petition, open.stage(), profile)
                        .flatMap(body -> Clocks.review(petition, profile, calendars.current())
                                .map(window -> new Way(
                                        petition,
                                        open,
                                        window,
                                        body,
                                        Challenging.late(open, today(), profile, calendars.current())))));
    }

    /** Whether the last word has been spoken: there is a re-review opinion, or the case is that of a re-review itself. */
    public static boolean finished(CaseFile file) {
        var petition = file.petition();
        var review = petition.origin().review();
        boolean reReviewed = review != null
                && review.stage() == ReviewStage.RE_REVIEW
                && petition.deciding().decidedOn() != null;
        return reReviewed || petition.challenges().finished().isPresent();
    }

    /** The petitioner asks, from the status page of the case. */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.KM_31})
    public Decision<Receipt> ask(Petitioner who, Request request) {
        return gate.as(who, tx -> {
            Petition own = PetitionRow.read(
                    cases.find(tx, who, who.petitionId()).orElseThrow(() -> new NotThere(who.petitionId())));
            return register(tx, who, own, request);
        });
    }

    /**
     * What the petition office of the reviewing house finds by the number of a case or of an opinion; nothing where another
     * body reviews, or where the actor is kept out of that case.
     */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.KM_33A})
    public Optional<Way> find(Actor actor, String number) {
        if (!actor.may(Power.REGISTER)) return Optional.empty();
        String typed = number.strip();
        return gate.as(LOOKUP, tx -> cases.byNumberOrLetter(tx, typed))
                .filter(petition -> reviews(actor, petition))
                .flatMap(petition -> way(petition, profile(petition)));
    }

    /** Registers a request that came by letter or was brought to the office. */
    @Enforces({Provision.KM_29, Provision.KM_30, Provision.KM_31, Provision.KM_7})
    public Decision<Receipt> register(Actor actor, String number, Request request) {
        Petition found = find(actor, number).map(Way::petition).orElse(null);
        if (found == null) return Decision.refused(Provision.KM_29, "petition.refusal.nothing-to-review-here");
        return gate.as(actor, tx -> register(tx, actor, found, request));
    }

    private boolean reviews(Actor actor, Petition petition) {
        boolean barred = petition.walls().bars(actor.personId(), actor.departmentId(), actor.houseCode());
        return !barred
                && !petition.walls().isProtected()
                && Challenging.open(petition)
                        .flatMap(open -> bodies.of(petition, open.stage(), profile(petition)))
                        .map(Body::house)
                        .filter(house -> house.code().equals(actor.houseCode()))
                        .isPresent();
    }

    private Decision<Receipt> register(DSLContext tx, Viewer who, Petition own, Request request) {
        Petition challenged = challenged(tx, own);
        Profile profile = profile(challenged);
        return Challenging.ask(
                        challenged, request.on(), request.why(), request.lateReason(), profile, calendars.current())
                .flatMap(open -> body(challenged, open, profile, request).map(body -> {
                    boolean late = Challenging.late(open, request.on(), profile, calendars.current());
                    return write(tx, who, own, challenged, open, body, request, late);
                }));
    }

    /** A re-review is of the review: where that was made here, it has the opinion. */
    private Petition challenged(DSLContext tx, Petition own) {
        Long review = own.challenges()
                .decided()
                .filter(last -> last.stage() == ReviewStage.REVIEW)
                .map(Challenge::other)
                .orElse(null);
        long id = review == null ? own.id() : review;
        store.allow(tx, id);
        return store.lockAllowed(tx, id).petition();
    }

    private Decision<Body> body(Petition challenged, OpenChallenge open, Profile profile, Request request) {
        Body body = bodies.of(challenged, open.stage(), profile).orElse(null);
        var provision = open.stage().provision();
        return new Objections()
                .when(body == null || body.name() == null, provision, "petition.refusal.review-body-unsettled")
                .when(
                        body != null && body.name() != null && body.house() == null,
                        provision,
                        "petition.refusal.review-elsewhere")
                .when(request.on().isAfter(today()), provision, "petition.refusal.in-the-future")
                .orGrant(() -> java.util.Objects.requireNonNull(body));
    }

    private Receipt write(
            DSLContext tx,
            Viewer who,
            Petition own,
            Petition challenged,
            OpenChallenge open,
            Body body,
            Request request,
            boolean late) {
        ReviewOf above = challenged.origin().review();
        var house = java.util.Objects.requireNonNull(body.house());
        var of = new ReviewOf(
                open.stage(),
                challenged.id(),
                challenged.origin().number(),
                above == null ? challenged.id() : above.first(),
                above == null ? challenged.origin().houseCode() : above.handledBy(),
                challenged.origin().houseCode(),
                open.letter(),
                open.issuedOn(),
                open.servedOn(),
                open.outcome(),
                late);
        store.allow(tx, own.id());
        List<PetitionerDetails> people = cases.people(tx, own.id());
        var text = cases.text(tx, own.id());
        Registrations.Registered registered =
                registrations.review(tx, who, house, challenged, of, people, text.language(), request);
        links.insert(
                tx,
                challenged.origin(),
                registered.petition().origin(),
                of.stage().link(),
                "",
                clock.instant());
        var asked = new ReviewAsked(
                request.on(),
                open.stage(),
                house.nameZh(),
                registered.petition().id(),
                registered.petition().origin().number());
        Petition after = carrier.tell(tx, who, challenged.id(), List.of(asked), clock.instant());
        carrier.carry(tx, who, after, List.of(asked), clock.instant());
        store.allowNothing(tx);
        return registered.receipt();
    }

    /** KM-31: what the case does to the same matter brought once more; empty where it is free, or not there for the actor. */
    @Enforces({Provision.KM_31, Provision.LAW_P3})
    public Optional<InTheWay> inTheWay(Actor actor, long id) {
        return gate.as(actor, tx -> cases.find(tx, actor, id).flatMap(row -> inTheWay(PetitionRow.read(row))));
    }

    Optional<InTheWay> inTheWay(Petition petition) {
        return Challenging.inTheWay(petition, profile(petition), calendars.current(), today());
    }

    private Profile profile(Petition petition) {
        return profiles.get(petition.origin().profileId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
