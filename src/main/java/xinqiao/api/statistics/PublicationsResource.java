package xinqiao.api.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.statistics.Publication;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.statistics.PublicationState;
import xinqiao.statistics.Publications;
import xinqiao.statistics.Score;

/** Circulars, proposals to improve and assessments, for those in their circle. */
@RestController
@RequestMapping("/api/v1/statistics/publications")
@Tag(name = "statistics", description = "Statistics of petitions (信访统计)")
class PublicationsResource {
    private final Publications publications;

    PublicationsResource(Publications publications) {
        this.publications = publications;
    }

    @Schema(description = "A circular (通报), a proposal to improve (改进建议) or an assessment (考核)")
    record ListedPublication(
            long id,
            PublicationKind kind,
            String title,

            @Schema(description = "Customs code of the house that issued it")
            String house,

            String period,
            PublicationState state,
            Set<String> houses,
            Set<Long> departments,

            @Schema(description = "Absent while it isn't issued") @Nullable
            LocalDate publishedOn,

            @Schema(description = "Until when a proposal is to be answered") @Nullable
            LocalDate answerBy) {
        static ListedPublication of(Publication one) {
            return new ListedPublication(
                    one.id(),
                    one.kind(),
                    one.content().title(),
                    one.house(),
                    one.period().text(),
                    one.state(),
                    one.houses(),
                    one.departments(),
                    one.publishedOn(),
                    one.answerBy());
        }
    }

    @Schema(description = "One with its text, and the scores of an assessment")
    record OnePublication(ListedPublication publication, Map<Part, String> parts, List<Score> scores) {}

    @GetMapping
    @Operation(
            summary = "Circulars, proposals or assessments",
            description = "The newest first, at most 200; those that were issued to the caller's house or department.")
    List<ListedPublication> list(Actor actor, @RequestParam(defaultValue = "CIRCULAR") PublicationKind kind) {
        return publications.list(actor, kind).stream()
                .map(ListedPublication::of)
                .toList();
    }

    @GetMapping("/{paper}")
    @Operation(summary = "One of them", description = "That the caller has read it is kept.")
    OnePublication read(Actor actor, @PathVariable long paper) {
        Publication one = publications.open(actor, paper);
        return new OnePublication(
                ListedPublication.of(one), one.content().parts(), one.content().scores());
    }
}
