package xinqiao.portal.track;

import java.util.List;
import java.util.Locale;
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
import xinqiao.petition.LinkKind;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.NotTaken;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Reviews;
import xinqiao.portal.rules.PublicStage;
import xinqiao.portal.track.PublicCase.GivenFile;
import xinqiao.portal.track.PublicCase.PublicLetter;
import xinqiao.portal.track.PublicCase.Reason;
import xinqiao.procedure.LetterKind;

/** Turns a case into what its petitioner may see of it. */
@Component
class PublicCases {

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
                PublicSteps.of(file, stage),
                PublicHistory.of(file),
                file.clocks().stream().filter(PublicCases::told).toList(),
                elsewhere(petitioner, locale),
                file.review(),
                file.reviews(),
                petition.challenges().all(),
                Reviews.finished(file),
                reviews.way(file).orElse(null),
                asked(petitioner),
                file.letters().stream()
                        .filter(PublicCases::told)
                        .map(PublicCases::letter)
                        .toList(),
                hearing(file, locale),
                file.text().request(),
                file.text().facts(),
                file.text().affirmedAt(),
                file.text().reply(),
                file.attachments().stream()
                        .filter(CaseFile.Attachment::open)
                        .map(each -> new GivenFile(each.id(), each.name(), each.addedAt()))
                        .toList(),
                reason(file, locale),
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
                            origin.number(),
                            houses.get(origin.houseCode()).name(locale),
                            stage,
                            PublicSteps.of(file, stage));
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

    private static @Nullable Reason reason(CaseFile file, Locale locale) {
        return NotTaken.of(file)
                .map(why -> new Reason(
                        key(why.how()), why.words(), why.body(), why.limit(), cited(file, why.provision(), locale)))
                .orElse(null);
    }

    /** As its texts are called. */
    private static String key(NotTaken.How how) {
        return how.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cited(CaseFile file, Provision provision, Locale locale) {
        return file.profile().citation(provision, locale);
    }

    /** A department's inner limit is the office's own affair. */
    static boolean told(PetitionClock clock) {
        return !clock.term().equals(PetitionClock.INNER);
    }

    /** What only stays in the file is no letter to anybody. */
    static boolean told(CaseFile.Letter letter) {
        return letter.kind().use() != LetterKind.Use.FILED;
    }

    /** KM-27: when and where the petitioner is to come; who else was asked isn't theirs to know. */
    private static PublicCase.@Nullable Hearing hearing(CaseFile file, Locale locale) {
        var hearing = file.petition().course().openHearing().orElse(null);
        if (hearing == null || hearing.heldOn() != null) return null;
        var at = hearing.at();
        var place = hearing.place();
        return at == null || place == null
                ? null
                : new PublicCase.Hearing(at, place, hearing.scope(), cited(file, Provision.KM_27, locale));
    }

    private static PublicLetter letter(CaseFile.Letter letter) {
        return new PublicLetter(
                letter.id(),
                Letter.of(letter.content()).title(),
                letter.number(),
                letter.issuedOn(),
                letter.servedOn());
    }
}
