package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.LikeCase;
import xinqiao.petition.LikeCases;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Verdict;
import xinqiao.web.Ui;

/** What looks like the same matter (同一信访事项): proposed; what it is, a person decides with the act compare. */
@RestController
@RequestMapping("/api/v1/petitions")
@Tag(name = "petitions")
class AlikeResource {
    private static final int MOST = 100;

    private final PetitionDesk desk;
    private final LikeCases like;

    AlikeResource(PetitionDesk desk, LikeCases like) {
        this.desk = desk;
        this.like = like;
    }

    @Schema(description = "An earlier petition that looks like the same matter")
    record Alike(
            ListedPetition petition,

            @Schema(
                    description = "The strongest first; PERSON is the same person alone",
                    allowableValues = {"SAME_TEXT", "LIKELY", "ALIKE", "PERSON"})
            String grade,

            @Schema(description = "Why they look alike", example = "[\"PHONE\", \"PHRASES\"]")
            Set<String> why,

            @Schema(description = "Words of the earlier one that both have; none of a report")
            List<String> words,

            @Schema(description = "What a person has found; absent while nobody has compared them") @Nullable
            Verdict verdict) {
        static Alike of(LikeCase one, Ui ui) {
            return new Alike(
                    ListedPetition.of(one.line(), ui.today()), one.grade(), one.why(), one.shared(), one.verdict());
        }
    }

    @Schema(description = "Petitions with the same text (联名、同文)")
    record SameText(
            @Schema(description = "Those that a person has put together, this one among them")
            List<ListedPetition> group,

            @Schema(description = "Others with the same text, not compared yet; for whoever may compare them")
            List<ListedPetition> others) {}

    @GetMapping("/{id}/alike")
    @Operation(
            summary = "Earlier petitions that look like the same matter",
            description =
                    "At most five, the likeliest first, within the caller's sight; none for whoever can't decide it."
                            + " Decide with acts/compare.")
    List<Alike> alike(Ui ui, Actor actor, @PathVariable long id) {
        boolean decides = desk.read(actor, id).open().contains(Act.COMPARE);
        var found = decides ? like.earlier(actor, id) : List.<LikeCase>of();
        return found.stream().map(one -> Alike.of(one, ui)).toList();
    }

    @PostMapping("/alike")
    @Operation(
            summary = "Earlier petitions that look like one that is being typed",
            description = "Nothing is registered or kept. None for an account that may not register.")
    List<Alike> alike(Ui ui, Actor actor, @RequestBody NewPetition petition) {
        return like.earlier(actor, petition.submission(actor.houseCode(), List.of())).stream()
                .map(one -> Alike.of(one, ui))
                .toList();
    }

    @GetMapping("/{id}/same-text")
    @Operation(
            summary = "Petitions with the same text",
            description = "Joint letters and campaigns, answered together.")
    SameText sameText(Ui ui, Actor actor, @PathVariable long id) {
        long there = desk.read(actor, id).petition().id();
        var group = like.group(actor, there);
        Set<Long> known = group.stream().map(Line::id).collect(Collectors.toSet());
        var others = actor.may(Power.TRIAGE) ? like.sameText(actor, there) : List.<Line>of();
        return new SameText(
                group.stream().map(line -> ListedPetition.of(line, ui.today())).toList(),
                others.stream()
                        .filter(line -> !known.contains(line.id()))
                        .limit(MOST)
                        .map(line -> ListedPetition.of(line, ui.today()))
                        .toList());
    }
}
