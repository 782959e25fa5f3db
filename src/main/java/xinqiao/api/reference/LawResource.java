package xinqiao.api.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Provision;
import xinqiao.law.State;
import xinqiao.web.Missing;

/** The catalogue of provisions that dates, acts and refusals cite. */
@RestController
@RequestMapping("/api/v1/public/law")
@Tag(name = "law")
class LawResource {

    @Schema(description = "A provision in the catalogue")
    record ProvisionEntry(
            @Schema(example = "KM-26a") String id,

            @Schema(description = "Whether a rule enforces it, a screen guides, or it is still to come")
            State state,

            String citationZh,
            String citationEn,

            @Schema(description = "Its own words; of a national rule a digest")
            String words,

            String gistEn,

            @Schema(description = "First day in force, where known") @Nullable
            LocalDate from,

            @Schema(description = "Last day in force") @Nullable
            LocalDate until) {

        static ProvisionEntry of(Provision provision) {
            return new ProvisionEntry(
                    provision.id(),
                    provision.state(),
                    provision.citation(Locale.SIMPLIFIED_CHINESE),
                    provision.citation(Locale.ENGLISH),
                    provision.words(),
                    provision.gist(Locale.ENGLISH),
                    provision.source().from().orElse(null),
                    provision.source().until().orElse(null));
        }
    }

    @GetMapping
    @Operation(summary = "All provisions")
    List<ProvisionEntry> list() {
        return Stream.of(Provision.values()).map(ProvisionEntry::of).toList();
    }

    @GetMapping("/{provision}")
    @Operation(summary = "One provision")
    ProvisionEntry read(@PathVariable String provision) {
        return Stream.of(Provision.values())
                .filter(each -> each.id().equals(provision))
                .findFirst()
                .map(ProvisionEntry::of)
                .orElseThrow(Missing::new);
    }
}
