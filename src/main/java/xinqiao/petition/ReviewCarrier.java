package xinqiao.petition;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.petition.PetitionFact.Approved;
import xinqiao.petition.PetitionFact.HearingCalled;
import xinqiao.petition.PetitionFact.HearingCalledOff;
import xinqiao.petition.PetitionFact.HearingConcluded;
import xinqiao.petition.PetitionFact.HearingDecided;
import xinqiao.petition.PetitionFact.HearingHeld;
import xinqiao.petition.PetitionFact.LetterIssued;
import xinqiao.petition.PetitionFact.LetterServed;
import xinqiao.petition.PetitionFact.ReviewAsked;
import xinqiao.petition.PetitionFact.ReviewEnded;
import xinqiao.petition.PetitionFact.ReviewPaused;
import xinqiao.petition.PetitionFact.ReviewRefused;
import xinqiao.petition.PetitionFact.ReviewServed;
import xinqiao.petition.PetitionFact.ServiceCorrected;
import xinqiao.petition.PetitionFact.Withdrawn;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.HearingTime;
import xinqiao.procedure.Branch;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;

/**
 * What happens to a case that reviews is told to the cases that it is about, in the same transaction: an opinion that is
 * revoked stops standing in the moment in which it is.
 */
@Component
class ReviewCarrier {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PetitionStore store;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Organisation organisation;
    private final List<PetitionWatch> watches;

    ReviewCarrier(
            PetitionStore store,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            Organisation organisation,
            List<PetitionWatch> watches) {
        this.store = store;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.organisation = organisation;
        this.watches = watches;
    }

    void carry(DSLContext tx, Viewer who, Petition after, List<PetitionFact> facts, Instant at) {
        ReviewOf review = after.origin().review();
        if (review == null) return;
        List<PetitionFact> told = new ArrayList<>();
        for (PetitionFact fact : facts) told(after, review, fact, facts, at).ifPresent(told::add);
        if (told.isEmpty()) return;
        Set<Long> about = new LinkedHashSet<>(List.of(review.earlier(), review.first()));
        for (long id : about) tell(tx, who, id, told, at);
        store.allowNothing(tx);
    }

    /** Writes facts on a case that may lie beyond the viewer's sight; the law leads from the one to the other. */
    @CanIgnoreReturnValue
    Petition tell(DSLContext tx, Viewer who, long id, List<PetitionFact> facts, Instant at) {
        store.allow(tx, id);
        Locked locked = store.lockAllowed(tx, id);
        Petition petition = locked.petition();
        List<PetitionFact> own =
                facts.stream().map(fact -> back(fact, petition)).toList();
        Petition after = petition;
        for (PetitionFact fact : own) after = after.with(fact);
        var continued = journal.continued(who, Petitions.stream(after), locked.link(), Petitions.entries(own), at);
        store.update(tx, locked, after, continued, Clocks.all(after, profile(after), calendars.current()));
        for (PetitionWatch watch : watches) watch.happened(tx, after, own);
        return after;
    }

    private Profile profile(Petition petition) {
        return profiles.get(petition.origin().profileId());
    }

    /** The petition itself comes back to its office; a review that was reviewed doesn't. */
    private PetitionFact back(PetitionFact fact, Petition petition) {
        if (!(fact instanceof ReviewEnded f) || petition.origin().review() != null) return fact;
        Desk office = Desk.of(organisation.office(petition.origin().houseCode()));
        return new ReviewEnded(f.on(), f.stage(), f.result(), f.instead(), f.branch(), f.another(), f.letter(), office);
    }

    private Optional<PetitionFact> told(
            Petition after, ReviewOf review, PetitionFact fact, List<PetitionFact> together, Instant at) {
        if (fact instanceof Approved f) return Optional.of(decided(after, review, f, together));
        if (fact instanceof ReviewRefused f) return Optional.of(ended(f.on(), review));
        if (fact instanceof Withdrawn f) return Optional.of(ended(f.on(), review));
        if (fact instanceof LetterServed f
                && after.answer().filter(letter -> letter.id() == f.letter()).isPresent())
            return Optional.of(new ReviewServed(f.on(), review.stage()));
        if (fact instanceof ServiceCorrected f
                && after.answer().filter(letter -> letter.id() == f.letter()).isPresent())
            return Optional.of(new ReviewServed(f.now(), review.stage()));
        if (hearing(fact)
                && profile(after).hearing().standStill().contains(review.stage().term())) {
            var spans = HearingTime.spans(after, review.stage().term(), profile(after));
            // what was called off takes nothing, and that is told
            if (spans.isEmpty() && !(fact instanceof HearingCalledOff)) return Optional.empty();
            return Optional.of(new ReviewPaused(LocalDate.ofInstant(at, ZONE), review.stage(), spans));
        }
        // what was asked or decided beyond a review concerns the petition itself as well
        boolean beyond = fact instanceof ReviewAsked || fact instanceof ReviewEnded || fact instanceof ReviewServed;
        return beyond ? Optional.of(fact) : Optional.empty();
    }

    private static boolean hearing(PetitionFact fact) {
        return fact instanceof HearingDecided
                || fact instanceof HearingCalled
                || fact instanceof HearingHeld
                || fact instanceof HearingConcluded
                || fact instanceof HearingCalledOff;
    }

    private ReviewEnded decided(Petition after, ReviewOf review, Approved fact, List<PetitionFact> together) {
        Opinion draft = after.deciding().draft();
        if (draft == null) throw new IllegalStateException("approved without a draft");
        boolean another = Optional.ofNullable(draft.branch())
                .flatMap(profile(after)::branch)
                .map((Branch branch) -> !branch.petitionProcedure())
                .orElse(false);
        String letter = together.stream()
                .filter(LetterIssued.class::isInstance)
                .map(one -> ((LetterIssued) one).number())
                .findFirst()
                .orElse("");
        return new ReviewEnded(
                fact.on(), review.stage(), draft.outcome(), draft.instead(), draft.branch(), another, letter, null);
    }

    private static ReviewEnded ended(LocalDate on, ReviewOf review) {
        return new ReviewEnded(on, review.stage(), null, null, null, false, "", null);
    }
}
