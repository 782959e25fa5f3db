package xinqiao.api.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import xinqiao.api.http.Bodies;
import xinqiao.api.http.Writing;
import xinqiao.identity.Actor;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Remark;
import xinqiao.petition.Remarks;

/** Remarks among colleagues (工作备注), for exactly those who see the case. */
@RestController
@Tag(name = "desk", description = "The caller's own desk: numbers, lists, remarks, approvals, delegations")
class RemarksResource {
    /** More than anybody reads at once; what is beyond comes up as the first ones are read. */
    private static final int MOST = 200;

    private final Remarks remarks;
    private final PetitionDesk desk;

    RemarksResource(Remarks remarks, PetitionDesk desk) {
        this.remarks = remarks;
        this.desk = desk;
    }

    @Schema(description = "What a colleague noted on a case for the others who see it")
    record Noted(
            long id,
            @Schema(description = "In UTC (RFC 3339)") Instant at,

            @Schema(description = "Id of the person who wrote it")
            long person,

            @Schema(description = "The writer, as they were called then")
            String by,

            @Schema(example = "请核对报关单第三项") String words,

            @Schema(description = "Ids of the people whose attention was asked for")
            Set<Long> mentioned) {
        static Noted of(Remark remark) {
            return new Noted(
                    remark.id(), remark.at(), remark.personId(), remark.by(), remark.words(), remark.mentioned());
        }
    }

    @Schema(description = "A remark to be noted")
    record NewRemark(
            @Schema(example = "请核对报关单第三项") String words,

            @Schema(description = "Ids of people who see the case, from /departments", example = "[12]") @Nullable
            Set<Long> mentioned) {}

    @Schema(description = "A remark that asks for the caller's attention")
    record Unread(long petition, String number, String title, Instant at, String by, String words) {
        static Unread of(Remark.Waiting waiting) {
            return new Unread(
                    waiting.petitionId(),
                    waiting.number(),
                    waiting.title(),
                    waiting.at(),
                    waiting.by(),
                    waiting.words());
        }
    }

    @GetMapping("/api/v1/remarks")
    @Operation(summary = "Remarks that mention the caller and wait to be read", description = "The newest first.")
    List<Unread> waiting(Actor actor) {
        return remarks.waiting(actor, MOST).stream().map(Unread::of).toList();
    }

    @GetMapping("/api/v1/petitions/{id}/remarks")
    @Operation(
            summary = "Remarks on a petition",
            description = "The oldest first; the caller has then read those that mention them.")
    List<Noted> of(Actor actor, @PathVariable long id) {
        return remarks.read(actor, id).stream().map(Noted::of).toList();
    }

    /** What is wrong with the words is told only to whoever sees the case. */
    @PostMapping("/api/v1/petitions/{id}/remarks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Note something on a petition",
            description =
                    "For colleagues, never for the petitioner. The same words sent twice in a row are one remark.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewRemark.class)))
    List<Noted> add(Actor actor, @PathVariable long id, @RequestBody JsonNode body) {
        var unused = desk.read(actor, id); // or there is no case
        Writing.allowed(actor);
        var asked = Bodies.read(body, NewRemark.class);
        var mentioned = asked.mentioned() == null ? Set.<Long>of() : asked.mentioned();
        var said = remarks.add(actor, id, asked.words(), mentioned).orElseThrow();
        return of(actor, id);
    }
}
