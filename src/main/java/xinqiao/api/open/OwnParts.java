package xinqiao.api.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.Cited;
import xinqiao.inquiry.Inquiry;
import xinqiao.inquiry.InquiryState;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Challenges.Challenge;
import xinqiao.petition.NotTaken;
import xinqiao.petition.Outcome;
import xinqiao.petition.ReviewStage;
import xinqiao.petition.Reviews.Way;
import xinqiao.web.Ui;

/** What stands beside the own petition: what was asked, what became of it elsewhere, and what is open against the answer. */
final class OwnParts {
    private OwnParts() {}

    @Schema(description = "A question of the petitioner about how it stands (查询办理情况)")
    record OwnInquiry(
            String question,
            LocalDate askedOn,

            @Schema(description = "Empty until it was told") String answer,
            @Nullable LocalDate answeredOn) {
        /** A slip in the making isn't told. */
        static OwnInquiry of(Inquiry one) {
            boolean told = one.state() == InquiryState.ANSWERED;
            return new OwnInquiry(one.question(), one.askedOn(), told ? one.answer() : "", one.answeredOn());
        }
    }

    @Schema(description = "The right to ask for review or re-review (复查、复核), while it is open")
    record OwnReviewRight(
            ReviewStage stage,

            @Schema(description = "Number of the opinion that can be challenged")
            String letter,

            LocalDate servedOn,

            @Schema(description = "Last day to ask; absent while the term stands still") @Nullable
            LocalDate until,

            @Schema(description = "Whether that day is past: then the reason for it must be given")
            boolean late,

            @Schema(description = "Who reviews, in the language asked for; absent where no source settles it") @Nullable
            String body,

            @Schema(description = "Whether it can be asked for here; else it goes to that body itself")
            boolean here,

            Cited authority) {
        static OwnReviewRight of(Way way, Ui texts) {
            var open = way.open();
            return new OwnReviewRight(
                    open.stage(),
                    open.letter(),
                    open.servedOn(),
                    way.window().lastDay().orElse(null),
                    way.late(),
                    way.body().name(texts.locale()).orElse(null),
                    way.body().house() != null,
                    Cited.of(way.body().citation()));
        }
    }

    @Schema(description = "A request for review or re-review that was made")
    record OwnReview(
            ReviewStage stage,
            LocalDate askedOn,
            String body,

            @Schema(description = "Of the case there; may be empty")
            String number,

            @Nullable LocalDate endedOn,
            @Nullable Outcome result,

            @Schema(description = "Number of the opinion; empty until there is one")
            String letter) {
        static OwnReview of(Challenge one) {
            return new OwnReview(
                    one.stage(), one.askedOn(), one.body(), one.number(), one.endedOn(), one.result(), one.letter());
        }
    }

    @Schema(description = "Where the matter is now, when another house has it: its own case there")
    record OwnElsewhere(
            String number,

            @Schema(description = "Customs code of that house", example = "8602")
            String house,

            OwnPetition.Progress progress) {
        static OwnElsewhere of(CaseFile there) {
            var origin = there.petition().origin();
            return new OwnElsewhere(
                    origin.number(),
                    origin.houseCode(),
                    OwnPetition.progress(there.petition().state()));
        }
    }

    @Schema(description = "Why it isn't handled as a petition, and where it belongs")
    record OwnEnd(
            NotTaken.How how,
            String words,

            @Schema(description = "The competent body, where it is known; else empty")
            String body,

            @Schema(description = "Until when one can turn there; may be empty")
            String limit,

            Cited authority) {
        static OwnEnd of(NotTaken why, CaseFile file) {
            Provision provision = why.provision();
            return new OwnEnd(
                    why.how(),
                    why.words(),
                    why.body(),
                    why.limit(),
                    Cited.of(file.profile().cited(provision)));
        }
    }

    @Schema(description = "A file that the petitioner handed in")
    record OwnFile(
            long id,
            String name,
            long size,
            @Schema(description = "In UTC (RFC 3339)") Instant addedAt) {
        static OwnFile of(CaseFile.Attachment one) {
            return new OwnFile(one.id(), one.name(), one.size(), one.addedAt());
        }
    }
}
