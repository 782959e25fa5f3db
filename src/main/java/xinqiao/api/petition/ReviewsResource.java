package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Replies;
import xinqiao.identity.Actor;
import xinqiao.petition.Channel;
import xinqiao.petition.InTheWay;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Receipt;
import xinqiao.petition.ReviewStage;
import xinqiao.petition.Reviews;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Requests for review and re-review (请求复查、复核), and what stands in the way of the same matter brought again. */
@RestController
@Tag(name = "reviews", description = "Review and re-review, asked for at the house that reviews")
class ReviewsResource {
    private final Reviews reviews;
    private final PetitionDesk desk;
    private final Replies replies;

    ReviewsResource(Reviews reviews, PetitionDesk desk, Replies replies) {
        this.reviews = reviews;
        this.desk = desk;
        this.replies = replies;
    }

    /** An opinion that can be challenged. @param until the last day of the request */
    public record Challengeable(
            String number,
            ReviewStage stage,
            String letter,
            LocalDate servedOn,
            Outcome outcome,
            @Nullable LocalDate until,
            boolean late) {}

    /** A request. @param number of the opinion or of the case @param lateReason empty where it is in time */
    public record NewReview(
            String number, Channel channel, LocalDate on, String wanted, String why, String lateReason) {}

    /** What stands in the way. @param words in the caller's language @param forGood whether it is never accepted again */
    public record Hindrance(
            InTheWay.Kind kind,
            boolean forGood,
            @Nullable ReviewStage stage,
            @Nullable LocalDate until,
            String words,
            String provision) {}

    @GetMapping("/api/v1/reviews")
    @Operation(
            summary = "Find the opinion that is to be reviewed",
            description = "By the number of the opinion or of the case; only what the caller's own house reviews.")
    Challengeable find(Actor actor, @RequestParam String number) {
        return reviews.find(actor, number)
                .map(way -> new Challengeable(
                        way.petition().origin().number(),
                        way.open().stage(),
                        way.open().letter(),
                        way.open().servedOn(),
                        way.open().outcome(),
                        way.window().lastDay().orElse(null),
                        way.late()))
                .orElseThrow(Missing::new);
    }

    @PostMapping("/api/v1/reviews")
    @Operation(
            summary = "Register a request for review or re-review",
            description = "It becomes a case of the caller's house. The query code is kept nowhere else.")
    ResponseEntity<Receipt> register(
            Actor actor,
            @RequestBody NewReview asked,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        var request = new Reviews.Request(asked.channel(), asked.on(), asked.wanted(), asked.why(), asked.lateReason());
        var receipt = replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                asked,
                Receipt.class,
                () -> reviews.register(actor, asked.number(), request).orElseThrow());
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + receipt.id()))
                .body(receipt);
    }

    @GetMapping("/api/v1/petitions/{id}/in-the-way")
    @Operation(
            summary = "What stands in the way of accepting the same matter again",
            description = "Nothing, or one hindrance: in handling, review still open, under review, lapsed, final.")
    List<Hindrance> inTheWay(Ui ui, Actor actor, @PathVariable long id) {
        var there = desk.read(actor, id); // or there is no case
        return reviews.inTheWay(actor, there.petition().id()).stream()
                .map(way -> new Hindrance(
                        way.kind(),
                        way.kind().forGood(),
                        way.stage(),
                        way.until(),
                        ui.t(way.key(), way.number()),
                        there.profile().citation(way.provision(), ui.locale())))
                .toList();
    }
}
