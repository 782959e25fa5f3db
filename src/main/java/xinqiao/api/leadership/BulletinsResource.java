package xinqiao.api.leadership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CaseRef;
import xinqiao.leadership.PaperState;

/** What goes upward (上报): for the customs above, or whoever else takes it over. */
@RestController
@RequestMapping("/api/v1/leadership/bulletins")
@Tag(name = "leadership", description = "What leaders instruct, and what goes upward (批示、上报)")
class BulletinsResource {
    private final Bulletins bulletins;

    BulletinsResource(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    @Schema(description = "A paper that goes upward")
    record ListedBulletin(
            long id,
            BulletinKind kind,
            String title,
            String to,
            List<CaseRef> cases,
            PaperState state,

            @Schema(description = "Absent while it isn't signed") @Nullable
            String number,

            LocalDate draftedOn,
            @Nullable LocalDate sentOn) {
        static ListedBulletin of(Bulletin one) {
            return new ListedBulletin(
                    one.id(),
                    one.content().kind(),
                    one.content().title(),
                    one.content().to(),
                    one.cases(),
                    one.state(),
                    one.number(),
                    one.on(),
                    one.content().sentOn());
        }
    }

    @Schema(description = "One paper with its text")
    record OneBulletin(ListedBulletin bulletin, String text, String asked, String enclosures) {}

    @GetMapping
    @Operation(
            summary = "Papers that go upward",
            description = "The newest first, at most 300; none that is about a case that the caller may not see.")
    List<ListedBulletin> list(Actor actor) {
        return bulletins.list(actor).stream().map(ListedBulletin::of).toList();
    }

    @GetMapping("/{paper}")
    @Operation(summary = "One paper")
    OneBulletin read(Actor actor, @PathVariable long paper) {
        Bulletin one = bulletins.open(actor, paper);
        return new OneBulletin(
                ListedBulletin.of(one),
                one.content().text(),
                one.content().asked(),
                one.content().enclosures());
    }
}
