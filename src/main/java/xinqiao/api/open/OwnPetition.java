package xinqiao.api.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.Reckoned;
import xinqiao.api.open.OwnParts.OwnElsewhere;
import xinqiao.api.open.OwnParts.OwnEnd;
import xinqiao.api.open.OwnParts.OwnFile;
import xinqiao.api.open.OwnParts.OwnInquiry;
import xinqiao.api.open.OwnParts.OwnReview;
import xinqiao.api.open.OwnParts.OwnReviewRight;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Hearing;
import xinqiao.petition.NotTaken;
import xinqiao.petition.Outcome;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.Reviews;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.State;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Satisfaction;
import xinqiao.web.Ui;

/**
 * What the petitioner sees of the own petition: no officer, no draft, no inner limit, no name of another petitioner, and
 * no decision before it was served.
 */
@Schema(description = "The own petition, as its petitioner may see it")
record OwnPetition(
        String number,

        @Schema(description = "Customs code of the house that has it")
        String house,

        LocalDate receivedOn,
        String title,
        @Nullable MatterKind kind,
        Progress progress,

        @Schema(description = "Once it was served") @Nullable
        Outcome outcome,

        @Schema(description = "The hearing that the petitioner was called to and that lies ahead") @Nullable
        OwnHearing hearing,

        @Schema(description = "Why it isn't handled as a petition, where that was decided") @Nullable
        OwnEnd end,

        @Schema(description = "The answer of a case that was concluded before it came into this system") @Nullable
        String answer,

        @Schema(description = "Where the matter is now, when another house has it")
        List<OwnElsewhere> elsewhere,

        List<OwnClock> clocks,
        List<OwnLetter> letters,

        @Schema(description = "Names of the files that were handed in")
        List<String> files,

        @Schema(description = "The same files, to be fetched by their ids")
        List<OwnFile> attachments,

        @Schema(description = "What was asked about how it stands, and what was told")
        List<OwnInquiry> inquiries,

        @Schema(description = "The right of review or re-review, while it is open") @Nullable
        OwnReviewRight reviewRight,

        @Schema(description = "The requests for review and re-review that were made")
        List<OwnReview> reviews,

        @Schema(description = "Whether the last word has been spoken; the same matter is then no longer accepted")
        boolean finished,

        @Schema(description = "Since when a withdrawal waits for the petition office") @Nullable
        LocalDate withdrawalAskedOn,

        @Schema(description = "What the petitioner may do now")
        OwnChoices may) {

    @Schema(description = "What is open to the petitioner now")
    record OwnChoices(
            boolean withdraw,
            boolean rate,

            @Schema(description = "The marks that can be given")
            List<Satisfaction> marks,

            @Schema(description = "Whether a body handled it that is rated as well")
            boolean handled,

            @Schema(description = "Whether to ask how it stands: one question at a time")
            boolean ask,

            @Schema(description = "Whether to ask for review or re-review here; reviewRight has until when")
            boolean review) {}

    /** Where it stands, without the house's inner steps. */
    enum Progress {
        REGISTERED,
        ACCEPTED,
        HANDLING,
        EXECUTION,
        ANSWERED,
        CLOSED
    }

    @Schema(description = "A term that the house, or the petitioner, has to keep")
    record OwnClock(
            String term,

            @Schema(description = "In the language asked for")
            String name,

            @Nullable LocalDate metOn,
            Reckoned deadline) {}

    @Schema(description = "When, in Chinese time, and where a hearing is held")
    record OwnHearing(LocalDateTime at, String place, String scope) {}

    @Schema(description = "A letter that was served")
    record OwnLetter(
            long id,
            LetterKind kind,
            String number,
            LocalDate issuedOn,
            LocalDate servedOn,
            @Nullable ServiceMeans servedBy) {}

    static OwnPetition of(
            CaseFile file,
            OwnPetitions.Possible possible,
            List<OwnInquiry> inquiries,
            @Nullable OwnReviewRight right,
            List<OwnElsewhere> elsewhere,
            Ui texts) {
        var petition = file.petition();
        var origin = petition.origin();
        return new OwnPetition(
                origin.number(),
                origin.houseCode(),
                origin.receivedOn(),
                origin.title(),
                petition.kind(),
                progress(petition.state()),
                told(petition.state()) ? petition.outcome() : null,
                petition.course()
                        .openHearing()
                        .filter(one -> one.heldOn() == null)
                        .map(OwnPetition::hearing)
                        .orElse(null),
                NotTaken.of(file).map(why -> OwnEnd.of(why, file)).orElse(null),
                file.text().reply(),
                elsewhere,
                Stream.of(file.clocks().stream(), Stream.ofNullable(file.review()), file.reviews().stream())
                        .flatMap(each -> each)
                        .filter(clock -> !clock.term().equals(PetitionClock.INNER))
                        .map(clock -> clock(clock, texts))
                        .toList(),
                file.letters().stream().flatMap(OwnPetition::letter).toList(),
                file.attachments().stream()
                        .filter(CaseFile.Attachment::open)
                        .map(CaseFile.Attachment::name)
                        .toList(),
                file.attachments().stream()
                        .filter(CaseFile.Attachment::open)
                        .map(OwnFile::of)
                        .toList(),
                inquiries,
                right,
                petition.challenges().all().stream().map(OwnReview::of).toList(),
                Reviews.finished(file),
                Act.WITHDRAW.possibleIn(petition.state()) ? petition.withdrawalAskedOn() : null,
                new OwnChoices(
                        possible.withdraw(),
                        possible.rate(),
                        possible.marks(),
                        possible.handled(),
                        inquiries.stream().allMatch(one -> one.answeredOn() != null),
                        right != null && right.here()));
    }

    static Progress progress(State state) {
        return switch (state) {
            case REGISTERED, SENT, OBJECTED -> Progress.REGISTERED;
            case ACCEPTED -> Progress.ACCEPTED;
            case HANDLING, LEGAL_REVIEW, APPROVAL, TO_SERVE -> Progress.HANDLING;
            case EXECUTION -> Progress.EXECUTION;
            case ANSWERED, CLOSING -> Progress.ANSWERED;
            case CLOSED -> Progress.CLOSED;
        };
    }

    private static boolean told(State state) {
        return switch (state) {
            case EXECUTION, ANSWERED, CLOSING, CLOSED -> true;
            case REGISTERED, ACCEPTED, HANDLING, LEGAL_REVIEW, APPROVAL, TO_SERVE, SENT, OBJECTED -> false;
        };
    }

    private static @Nullable OwnHearing hearing(Hearing hearing) {
        var at = hearing.at();
        var place = hearing.place();
        return at == null || place == null ? null : new OwnHearing(at, place, hearing.scope());
    }

    private static OwnClock clock(PetitionClock clock, Ui texts) {
        return new OwnClock(
                clock.term(),
                texts.t("petition.term." + clock.term()),
                clock.metOn(),
                Reckoned.of(clock.deadline(), texts));
    }

    static Stream<OwnLetter> letter(CaseFile.Letter letter) {
        LocalDate served = letter.servedOn();
        return served == null
                ? Stream.empty()
                : Stream.of(new OwnLetter(
                        letter.id(), letter.kind(), letter.number(), letter.issuedOn(), served, letter.servedBy()));
    }
}
