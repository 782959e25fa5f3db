package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.petition.Channel;
import xinqiao.petition.DraftSheet;
import xinqiao.petition.Receipt;
import xinqiao.petition.RegistrationDraft;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.web.Missing;

/** Registrations that lack something yet (暂存、待补全), the same that the desk lists; one that accuses is its clerk's alone. */
@RestController
@RequestMapping("/api/v1/registration-drafts")
@Tag(name = "petitions")
class RegistrationDraftsResource {
    private final RegistrationDrafts drafts;

    RegistrationDraftsResource(RegistrationDrafts drafts) {
        this.drafts = drafts;
    }

    @Schema(description = "A registration that lacks something yet")
    record ListedDraft(
            long id,

            @Schema(description = "Its title, or who it is from")
            String label,

            @Nullable Channel channel,

            @Schema(description = "Id of the person who has it in hand")
            long clerk,

            Instant begunAt,
            Instant savedAt,

            @Schema(description = "Whether it points to a report, so that its clerk alone sees it")
            boolean shut,

            @Schema(description = "What it lacks", example = "[\"address\", \"confirmed\"]")
            List<String> missing,

            @Schema(description = "How many files it has; they are added at the desk")
            int files) {
        static ListedDraft of(RegistrationDraft draft) {
            var content = draft.content();
            return new ListedDraft(
                    draft.id(),
                    content.label(),
                    content.channel(),
                    draft.clerk(),
                    draft.begunAt(),
                    draft.savedAt(),
                    content.shut(),
                    content.missing(),
                    content.files().size());
        }
    }

    @Schema(description = "One with what is known so far")
    record OneDraft(ListedDraft draft, DraftPetition petition) {
        static OneDraft of(RegistrationDraft draft) {
            return new OneDraft(
                    ListedDraft.of(draft), DraftPetition.of(draft.content().form()));
        }
    }

    @GetMapping
    @Operation(summary = "Registrations to be completed", description = "Within the caller's sight, the oldest first.")
    List<ListedDraft> list(Actor actor) {
        return drafts.list(may(actor)).stream().map(ListedDraft::of).toList();
    }

    @GetMapping("/{draft}")
    @Operation(summary = "One of them")
    OneDraft read(Actor actor, @PathVariable long draft) {
        return OneDraft.of(drafts.open(may(actor), draft));
    }

    @PostMapping
    @Operation(summary = "Keep what is known so far", description = "It is no case: nothing runs, nothing is numbered.")
    ResponseEntity<OneDraft> keep(Actor actor, @RequestBody DraftPetition petition) {
        long id = drafts.save(may(actor), null, DraftSheet.content(petition.form(), List.of()));
        return ResponseEntity.created(URI.create("/api/v1/registration-drafts/" + id))
                .body(read(actor, id));
    }

    @PostMapping("/{draft}")
    @Operation(summary = "Keep it anew", description = "All of it; its files stay. Whoever saves has it in hand.")
    OneDraft keep(Actor actor, @PathVariable long draft, @RequestBody DraftPetition petition) {
        var files = drafts.open(may(actor), draft).content().files();
        return read(actor, drafts.save(actor, draft, DraftSheet.content(petition.form(), files)));
    }

    @PostMapping("/{draft}/take")
    @Operation(summary = "Take over a colleague's")
    OneDraft take(Actor actor, @PathVariable long draft) {
        drafts.take(may(actor), draft);
        return read(actor, draft);
    }

    @PostMapping("/{draft}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard it")
    void discard(Actor actor, @PathVariable long draft) {
        drafts.discard(may(actor), draft);
    }

    @PostMapping("/{draft}/register")
    @Operation(
            summary = "Register it",
            description = "With the whole petition, its files with it. It is a draft no more, or stays when refused.")
    ResponseEntity<Receipt> register(Actor actor, @PathVariable long draft, @RequestBody NewPetition petition) {
        var files = drafts.open(may(actor), draft).content().files();
        // a draft is registered once; whoever sends this again finds it gone
        var once = UUID.nameUUIDFromBytes(("registration-draft/" + draft).getBytes(StandardCharsets.UTF_8));
        var receipt = drafts.register(actor, draft, petition.submission(actor.houseCode(), files), once)
                .orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + receipt.id()))
                .body(receipt);
    }

    private static Actor may(Actor actor) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        return actor;
    }
}
