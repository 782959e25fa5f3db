package xinqiao.api.reference;

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
import xinqiao.api.http.Cited;
import xinqiao.calendar.EndRule;
import xinqiao.calendar.StartRule;
import xinqiao.calendar.Unit;
import xinqiao.procedure.Branch;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermRule;
import xinqiao.procedure.Text;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Missing;

/** The procedures with their terms. */
@RestController
@RequestMapping("/api/v1/public/profiles")
@Tag(name = "law", description = "Procedures and provisions")
class ProfilesResource {
    private final Profiles profiles;

    ProfilesResource(Profiles profiles) {
        this.profiles = profiles;
    }

    @Schema(
            name = "Procedure",
            description = "A procedure (规程) in force for a time; a case keeps the one under which it was registered")
    record ProcedureEntry(
            @Schema(example = "kunming-petition-2023") String id,
            WorkKind kind,
            Text title,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<TermEntry> terms,

            @Schema(description = "The lawful ways of appeals, as accept and guide name them")
            List<Branch> branches) {}

    @Schema(description = "A period of a procedure")
    record TermEntry(
            @Schema(example = "handling") String term,
            Text name,
            @Schema(example = "60") int length,
            Unit unit,
            StartRule startRule,
            EndRule endRule,

            @Schema(description = "Longest extension in the same unit; 0 for none")
            int longestExtension,

            Cited authority) {}

    @GetMapping
    @Operation(summary = "All procedures, in force and earlier")
    List<ProcedureEntry> list() {
        return profiles.procedures().stream().map(ProfilesResource::of).toList();
    }

    @GetMapping("/{profile}")
    @Operation(summary = "One procedure")
    ProcedureEntry read(@PathVariable String profile) {
        return profiles.procedure(profile).map(ProfilesResource::of).orElseThrow(Missing::new);
    }

    private static ProcedureEntry of(Procedure profile) {
        return new ProcedureEntry(
                profile.id(),
                profile.kind(),
                profile.title(),
                profile.validity().from(),
                profile.validity().until().orElse(null),
                profile.terms().values().stream().map(ProfilesResource::of).toList(),
                profile instanceof Profile petitions ? petitions.branches() : List.of());
    }

    private static TermEntry of(TermRule rule) {
        var term = rule.term();
        return new TermEntry(
                rule.key().key(),
                rule.name(),
                term.length(),
                term.unit(),
                term.startRule(),
                term.endRule(),
                term.longestExtension(),
                Cited.of(term.citation()));
    }
}
