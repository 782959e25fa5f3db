package xinqiao.portal.track;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.identity.Petitioner;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.InquiryState;
import xinqiao.inquiry.InquiryWay;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Event;
import xinqiao.petition.LinkKind;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.Outcome;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.*;
import xinqiao.petition.ReviewStage;
import xinqiao.petition.Reviews;
import xinqiao.portal.rules.PublicStage;
import xinqiao.portal.track.PublicCase.GivenFile;
import xinqiao.portal.track.PublicCase.Happening;
import xinqiao.portal.track.PublicCase.PublicLetter;
import xinqiao.portal.track.PublicCase.Reason;
import xinqiao.portal.track.PublicCase.Step;

/** Turns a case into what its petitioner may see of it. */
@Component
class PublicCases {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PetitionDesk desk;
    private final OwnPetitions own;
    private final LinkedCases linked;
    private final Reviews reviews;
    private final Inquiries inquiries;
    private final Houses houses;

    PublicCases(
            PetitionDesk desk,
            OwnPetitions own,
            LinkedCases linked,
            Reviews reviews,
            Inquiries inquiries,
            Houses houses) {
        this.own = own;
        this.linked = linked;
        this.inquiries = inquiries;
        this.desk = desk;
        this.reviews = reviews;
        this.houses = houses;
    }

    PublicCase read(Petitioner petitioner, Locale locale) {
        CaseFile file = desk.read(petitioner);
        var petition = file.petition();
        var origin = petition.origin();
        PublicStage stage = PublicStage.of(petition.state());
        return new PublicCase(
                origin.number(),
                houses.get(origin.houseCode()).name(locale),
                origin.receivedOn(),
                petition.walls().isProtected(),
                stage,
                steps(file, stage),
                file.standing().stream()
                        .flatMap(event -> happening(event, file).stream())
                        .toList(),
                file.clocks().stream().filter(PublicCases::told).toList(),
                elsewhere(petitioner, locale),
                file.review(),
                file.reviews(),
                petition.challenges().all(),
                petition.challenges().finished().isPresent() || reReviewed(file),
                reviews.way(file).orElse(null),
                asked(petitioner),
                file.letters().stream().map(PublicCases::letter).toList(),
                file.text().request(),
                file.text().facts(),
                file.text().affirmedAt(),
                file.text().reply(),
                file.attachments().stream()
                        .filter(CaseFile.Attachment::open)
                        .map(each -> new GivenFile(each.id(), each.name(), each.addedAt()))
                        .toList(),
                reason(file),
                new PublicCase.Own(
                        own.possible(file),
                        Act.WITHDRAW.possibleIn(petition.state()) ? petition.withdrawalAskedOn() : null,
                        OwnPetitions.rating(file).orElse(null)));
    }

    /** KM-23.3a: where it went, and how far it has come there; the same person petitions there. */
    private List<PublicCase.Elsewhere> elsewhere(Petitioner petitioner, Locale locale) {
        return linked.later(petitioner).stream()
                .filter(link -> link.kind() == LinkKind.SENT && !link.ended())
                .map(link -> desk.read(new Petitioner(link.later())))
                .map(file -> {
                    var origin = file.petition().origin();
                    var stage = PublicStage.of(file.petition().state());
                    return new PublicCase.Elsewhere(
                            origin.number(), houses.get(origin.houseCode()).name(locale), stage, steps(file, stage));
                })
                .toList();
    }

    /** What they asked online; a slip in the making isn't told. */
    private List<PublicCase.Asked> asked(Petitioner petitioner) {
        return inquiries.of(petitioner).stream()
                .filter(one -> one.way() == InquiryWay.PORTAL)
                .map(one -> new PublicCase.Asked(
                        one.question(),
                        one.askedOn(),
                        one.state() == InquiryState.ANSWERED ? one.answer() : "",
                        one.answeredOn()))
                .toList();
    }

    /** The case of a re-review itself: its opinion is the last word. */
    private static boolean reReviewed(CaseFile file) {
        var review = file.petition().origin().review();
        return review != null
                && review.stage() == ReviewStage.RE_REVIEW
                && file.petition().deciding().decidedOn() != null;
    }

    /** KM-22, KM-23.1: not only in the letter. */
    private static @Nullable Reason reason(CaseFile file) {
        for (Event event : file.history()) {
            if (event.fact() instanceof Declined f)
                return new Reason("declined", f.ground(), f.competentBody(), "", Provision.KM_23_1);
            if (event.fact() instanceof Guided f)
                return new Reason("guided", f.route(), f.body(), f.limit(), Provision.KM_22);
            if (event.fact() instanceof ReviewRefused f)
                return new Reason("no-longer-accepted", f.ground(), "", "", Provision.KM_31);
            if (event.fact() instanceof RefusedAgain f)
                return new Reason(
                        f.kind().forGood() ? "no-longer-accepted" : "declined", f.ground(), "", "", Provision.KM_31);
        }
        return null;
    }

    /** A department's inner limit is the office's own affair. */
    static boolean told(PetitionClock clock) {
        return !clock.term().equals(PetitionClock.INNER);
    }

    private static PublicLetter letter(CaseFile.Letter letter) {
        return new PublicLetter(
                letter.id(),
                Letter.of(letter.content()).title(),
                letter.number(),
                letter.issuedOn(),
                letter.servedOn());
    }

    /** The stages reached, with their days, and those still ahead. */
    private static List<Step> steps(CaseFile file, PublicStage stage) {
        Map<PublicStage, LocalDate> reached = new EnumMap<>(PublicStage.class);
        reached.put(PublicStage.REGISTERED, file.petition().origin().receivedOn());
        for (Event event : file.standing()) reach(reached, event.fact());
        if (stage == PublicStage.CLOSED) closedByService(file).ifPresent(on -> reached.putIfAbsent(stage, on));
        List<Step> steps = new ArrayList<>();
        for (PublicStage each : PublicStage.values()) {
            boolean ahead = each.compareTo(stage) > 0;
            LocalDate on = ahead ? null : reached.get(each);
            if (ahead || on != null || each == stage) steps.add(new Step(each, on, each == stage));
        }
        return steps;
    }

    /** What isn't accepted ends with the service of its letter. */
    private static Optional<LocalDate> closedByService(CaseFile file) {
        return file.letters().stream()
                .map(CaseFile.Letter::servedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private static void reach(Map<PublicStage, LocalDate> reached, PetitionFact fact) {
        switch (fact) {
            case Accepted f -> reached.put(PublicStage.ACCEPTED, f.on());
            case Assigned f -> reached.putIfAbsent(PublicStage.HANDLING, f.on());
            case Approved f -> reached.put(PublicStage.ANSWERED, f.on());
            case Declined f -> reached.put(PublicStage.ANSWERED, f.on());
            case Guided f -> reached.put(PublicStage.ANSWERED, f.on());
            case ReviewAccepted f -> reached.put(PublicStage.ACCEPTED, f.on());
            case ReviewRefused f -> reached.put(PublicStage.ANSWERED, f.on());
            case RefusedAgain f -> reached.put(PublicStage.ANSWERED, f.on());
            case AnsweredBefore f -> reached.put(PublicStage.ANSWERED, f.on());
            case Closed f -> reached.put(PublicStage.CLOSED, f.on());
            case FiledAway f -> reached.put(PublicStage.CLOSED, f.on());
            case FiledAgain f -> reached.put(PublicStage.CLOSED, f.on());
            case Held f -> reached.put(PublicStage.CLOSED, f.on());
            case ObjectionAnswered f when f.agreed() -> reached.put(PublicStage.CLOSED, f.on());
            case Withdrawn f -> reached.put(PublicStage.CLOSED, f.on());
            case Registered _,
                    SentOn _,
                    CameBack _,
                    SendingSettled _,
                    ObjectionRaised _,
                    ObjectionAnswered _,
                    Compared _,
                    WallRaised _,
                    AccusedNamed _,
                    Recused _,
                    OfficerNamed _,
                    Investigated _,
                    MaterialAdded _,
                    ExtensionAsked _,
                    ExtensionDecided _,
                    OpinionDrafted _,
                    LegallyReviewed _,
                    SentBack _,
                    ReviewAsked _,
                    ReviewEnded _,
                    ReviewServed _,
                    ClosingChecked _,
                    ClosingDecided _,
                    ClosingFollowed _,
                    LetterIssued _,
                    LetterServed _,
                    ExecutionNoted _,
                    TakenBack _,
                    WithdrawalAsked _,
                    Rated _,
                    NoticeUndelivered _,
                    DatesRecomputed _ -> {}
        }
    }

    /** What of the history is told outside; everything new must be decided here. */
    private static Optional<Happening> happening(Event event, CaseFile file) {
        LocalDate day = LocalDate.ofInstant(event.at(), ZONE);
        return switch (event.fact()) {
            case Registered _ -> told(file.petition().origin().receivedOn(), "registered");
            case Accepted f -> told(f.on(), "accepted");
            case Declined f -> told(f.on(), "declined");
            case Guided f -> told(f.on(), "guided");
            case FiledAway f -> told(f.on(), "filed");
            case FiledAgain f -> told(f.on(), "filed");
            case Assigned f -> told(f.on(), "assigned");
            case SentOn f -> told(f.on(), "sent", f.to());
            case CameBack f -> told(f.on(), "came-back");
            case SendingSettled f -> told(f.on(), "settled");
            case ObjectionAnswered f when f.agreed() -> told(f.on(), "handed-back");
            case Held f -> told(f.on(), "filed");
            // what staff add is their own; the petitioner's entries carry no name
            case MaterialAdded f when event.by().isEmpty() && !f.evidence() -> told(f.on(), "material", f.what());
            case ExtensionDecided f when f.granted() -> told(f.on(), "extended");
            case LetterIssued f -> told(f.on(), "letter", title(file, f.letter()), f.number());
            case LetterServed f -> told(f.on(), "served", title(file, f.letter()));
            case DatesRecomputed _ -> told(day, "recomputed");
            case AnsweredBefore f -> told(f.on(), "answered");
            case Closed f -> told(f.on(), "closed");
            case ReviewAccepted f -> told(f.on(), "review-accepted");
            case ReviewRefused f -> told(f.on(), "no-longer-accepted");
            case RefusedAgain f -> told(f.on(), f.kind().forGood() ? "no-longer-accepted" : "declined");
            case ReviewAsked f -> told(f.on(), "asked-" + key(f.stage()), f.body(), f.number());
            case ReviewEnded f -> told(f.on(), ended(f));
            case ReviewServed f -> told(f.on(), "served-" + key(f.stage()));
            case WithdrawalAsked f -> told(f.on(), "withdrawal-asked");
            case Withdrawn f -> told(f.on(), "withdrawn");
            case Rated f -> told(f.on(), "rated");
            case NoticeUndelivered f -> told(f.on(), "undelivered");
            case MaterialAdded _,
                    ExtensionDecided _,
                    ObjectionRaised _,
                    ObjectionAnswered _,
                    Compared _,
                    WallRaised _,
                    AccusedNamed _,
                    Recused _,
                    OfficerNamed _,
                    Investigated _,
                    ExtensionAsked _,
                    OpinionDrafted _,
                    LegallyReviewed _,
                    SentBack _,
                    Approved _,
                    TakenBack _,
                    ClosingChecked _,
                    ClosingDecided _,
                    ClosingFollowed _,
                    ExecutionNoted _ -> Optional.empty();
        };
    }

    private static String key(ReviewStage stage) {
        return stage == ReviewStage.REVIEW ? "review" : "re-review";
    }

    private static String ended(ReviewEnded fact) {
        Outcome result = fact.result();
        return result == null
                ? "not-taken-up"
                : "ended-" + key(fact.stage()) + "-" + result.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Happening> told(LocalDate on, String key, Object... values) {
        return Optional.of(new Happening(on, key, List.of(values)));
    }

    private static String title(CaseFile file, long letter) {
        return file.letters().stream()
                .filter(each -> each.id() == letter)
                .findFirst()
                .map(each -> Letter.of(each.content()).title())
                .orElse("");
    }
}
