package xinqiao.api.mail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Days;
import xinqiao.identity.Actor;
import xinqiao.mailroom.HandOnGround;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailEnds;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Mailroom.Arrival;

/** Letters that come by post: a sorting machine or another system signs for them and takes them step by step. */
@RestController
@RequestMapping("/api/v1/mail")
@Tag(name = "mail", description = "Letters that come by post (来信登记簿)")
class MailResource {
    private final Mailroom mailroom;
    private final MailBook book;
    private final MailEnds ends;

    MailResource(Mailroom mailroom, MailBook book, MailEnds ends) {
        this.mailroom = mailroom;
        this.book = book;
        this.ends = ends;
    }

    @Schema(description = "What the post brought")
    record MailPost(
            @Schema(description = "Names this post, so that it is signed for once however often it is sent")
            UUID once,

            int ordinary,
            @Schema(description = "Their numbers") List<String> registered,
            @Schema(description = "Their numbers") List<String> express,
            int telegrams) {}

    @Schema(description = "A step for many letters")
    record LetterStep(
            MailStep step,
            List<String> numbers,

            @Schema(description = "To whom they are distributed; for DISTRIBUTED only") @Nullable
            Long clerk) {}

    @Schema(description = "Why a letter is no petition, and where it went")
    record HandingOn(HandOnGround ground, String to) {}

    @GetMapping
    @Operation(summary = "The mail book", description = "What isn't out of the book, or the post of one day.")
    List<ListedLetter> list(
            Actor actor,
            @Parameter(description = "Absent: what isn't out of the book") @RequestParam(required = false) @Nullable
                    LocalDate day) {
        LocalDate on = Days.possible("day", day);
        return letters(on == null ? book.waiting(actor) : book.ofDay(actor, on));
    }

    private static List<ListedLetter> letters(MailBook.Page page) {
        return page.items().stream()
                .map(item -> ListedLetter.of(item, page.contents().get(item.id())))
                .toList();
    }

    @PostMapping
    @Operation(summary = "Sign for the post", description = "Each letter gets its number; telegrams and express first.")
    List<ListedLetter> sign(Actor actor, @RequestBody MailPost post) {
        var arrival = new Arrival(
                Math.max(0, post.ordinary()), post.registered(), post.express(), Math.max(0, post.telegrams()));
        return mailroom.sign(actor, arrival, post.once()).orElseThrow().stream()
                .map(item -> ListedLetter.of(item, null))
                .toList();
    }

    @PostMapping("/steps")
    @Operation(
            summary = "Take many letters one step further",
            description = "If one of them isn't at that point, nothing is done.")
    List<ListedLetter> step(Actor actor, @RequestBody LetterStep step) {
        int unused = mailroom.stepNumbered(actor, step.step(), step.numbers(), step.clerk())
                .orElseThrow();
        return letters(book.waiting(actor)).stream()
                .filter(letter -> step.numbers().contains(letter.number()))
                .toList();
    }

    @GetMapping("/{mail}")
    @Operation(summary = "One letter")
    ListedLetter read(Actor actor, @PathVariable long mail) {
        var file = book.open(actor, mail);
        return ListedLetter.of(file.item(), file.content());
    }

    @PostMapping("/{mail}/envelope")
    @Operation(summary = "Write down what the envelope says and what was in it")
    ListedLetter describe(Actor actor, @PathVariable long mail, @RequestBody ListedLetter.Envelope envelope) {
        var done = mailroom.describe(actor, mail, envelope.content()).orElseThrow();
        return read(actor, done.id());
    }

    @PostMapping("/{mail}/hand-on")
    @Operation(summary = "Hand a letter on that is no petition")
    ListedLetter handOn(Actor actor, @PathVariable long mail, @RequestBody HandingOn handing) {
        var done = ends.handOn(actor, mail, handing.ground(), handing.to()).orElseThrow();
        return read(actor, done.id());
    }
}
