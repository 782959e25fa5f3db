package xinqiao.api.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.CitedRefusal;
import xinqiao.api.http.Replies;
import xinqiao.identity.Client;
import xinqiao.identity.Petitioner;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.InquiryState;
import xinqiao.petition.Channel;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Reviews;
import xinqiao.web.Ui;

/** What petitioners ask for with the own petition: how it stands, and its review (请求复查、复核). */
@RestController
@RequestMapping("/api/v1/public/track")
@Tag(name = "public")
class OwnRequestsResource {
    /** In characters; technical bounds, no law. */
    private static final int MOST_QUESTION = 1_000;

    private static final int MOST_WORDS = 10_000;

    private final OwnSlips slips;
    private final OwnCases cases;
    private final PetitionDesk desk;
    private final Reviews reviews;
    private final Inquiries inquiries;
    private final Replies replies;

    OwnRequestsResource(
            OwnSlips slips, OwnCases cases, PetitionDesk desk, Reviews reviews, Inquiries inquiries, Replies replies) {
        this.slips = slips;
        this.cases = cases;
        this.desk = desk;
        this.reviews = reviews;
        this.inquiries = inquiries;
        this.replies = replies;
    }

    @Schema(name = "OwnQuestion", description = "How the own petition stands (查询办理情况)")
    record Question(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(example = "7KQ2M9XWRD") String code,

            @Schema(example = "请问现在办理到哪一步？") String question) {}

    @Schema(name = "OwnReviewRequest", description = "A request for review or re-review of the own petition")
    record ReviewRequest(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(example = "7KQ2M9XWRD") String code,

            @Schema(description = "What the review is to bring about; may be empty", example = "请求撤销原处理意见")
            String wanted,

            @Schema(description = "Facts and reasons", example = "处理意见认定的滞留时间与事实不符")
            String why,

            @Schema(description = "Why it comes after the last day; absent where it is in time") @Nullable
            String lateReason) {}

    @PostMapping("/inquiry")
    @Operation(
            summary = "Ask how the own petition stands",
            description =
                    "What isn't answered yet isn't asked twice: then nothing is added, and inquiries has the one that"
                            + " waits. A petition that is closed can be asked about as well.")
    OwnPetition ask(
            Ui ui,
            Client client,
            @RequestBody Question asked,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        OwnActsResource.bounded("question", asked.question(), MOST_QUESTION);
        Petitioner petitioner = slips.open(client, asked.number(), asked.code());
        return replies.once(petitioner, caller(petitioner), key, List.of("inquiry", asked), OwnPetition.class, () -> {
            boolean waits = inquiries.of(petitioner).stream().anyMatch(one -> one.state() != InquiryState.ANSWERED);
            if (!waits) {
                var unused = inquiries.ask(petitioner, asked.question()).orElseThrow();
            }
            return cases.read(petitioner, ui);
        });
    }

    @PostMapping("/review")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask for review or re-review of the own petition",
            description =
                    "reviewRight of the petition says whether it is open, until when, and who reviews. It becomes a case of"
                            + " the house that reviews, with a number and a code of its own.")
    WritingResource.Slip review(
            Ui ui,
            Client client,
            @RequestBody ReviewRequest asked,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        OwnActsResource.bounded("wanted", asked.wanted(), MOST_WORDS);
        OwnActsResource.bounded("why", asked.why(), MOST_WORDS);
        String late = asked.lateReason() == null ? "" : asked.lateReason();
        OwnActsResource.bounded("lateReason", late, MOST_WORDS);
        Petitioner petitioner = slips.open(client, asked.number(), asked.code());
        LocalDate today = ui.today();
        var request = new Reviews.Request(Channel.WEB, today, asked.wanted(), asked.why(), late);
        return replies.once(
                petitioner, caller(petitioner), key, List.of("review", asked), WritingResource.Slip.class, () -> {
                    var receipt = CitedRefusal.granted(
                            reviews.ask(petitioner, request),
                            () -> desk.read(petitioner).profile());
                    return new WritingResource.Slip(receipt.number(), receipt.code());
                });
    }

    private static String caller(Petitioner petitioner) {
        return "public." + petitioner.petitionId();
    }
}
