package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.ProcedureOffice;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.organisation.House;
import xinqiao.organisation.Staffing;
import xinqiao.petition.ProfileTrial;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Procedures as an administrator finds them, and what one would have meant for past cases. */
@RestController
@RequestMapping("/api/v1/administration/procedures")
@Tag(name = "administration")
class ProceduresResource {
    private final Administration administration;
    private final ProcedureOffice office;
    private final ProfileTrial trial;
    private final Staffing staffing;

    ProceduresResource(Administration administration, ProcedureOffice office, ProfileTrial trial, Staffing staffing) {
        this.administration = administration;
        this.office = office;
        this.trial = trial;
        this.staffing = staffing;
    }

    @Schema(description = "A procedure; what it says is under /public/profiles, a draft's text is an item")
    record ListedProcedure(
            @Schema(example = "kunming-petition-2023") String id,

            @Schema(description = "In the language asked for")
            String title,

            Standing standing,

            @Schema(description = "Customs code of the house that drafted it; absent for one that came as a file")
            @Nullable
            String house) {
        static ListedProcedure of(ProcedureOffice.File file, Ui ui) {
            return new ListedProcedure(
                    file.profile().id(),
                    file.profile().title().in(ui.locale()),
                    file.standing(),
                    file.entry().map(entry -> entry.houseCode()).orElse(null));
        }
    }

    @Schema(description = "What a procedure would have meant for the cases of a house and those below it")
    record ProcedureTrial(
            @Schema(description = "How many cases were looked at, the newest first; no report is among them")
            int looked,

            @Schema(description = "Whether there are others, not looked at")
            boolean more,

            @Schema(description = "How many of them have another last day, by customs code of the house")
            Map<String, Integer> moved,

            @Schema(description = "How many are late now") int lateBefore,

            @Schema(description = "How many would be") int lateAfter,

            @Schema(description = "How many can't be reckoned under it")
            int unreckonable,

            @Schema(description = "The changed days of those that the caller may see, 200 at most")
            List<TriedDay> shown) {
        static ProcedureTrial of(ProfileTrial.Report report, Ui ui) {
            return new ProcedureTrial(
                    report.looked(),
                    report.more(),
                    new TreeMap<>(report.moved()),
                    report.lateBefore(),
                    report.lateAfter(),
                    report.unreckonable(),
                    report.shown().stream().map(one -> TriedDay.of(one, ui)).toList());
        }
    }

    @Schema(description = "A last day that would be another one")
    record TriedDay(
            String number,
            String house,
            boolean closed,
            @Schema(example = "handling") String term,

            @Schema(description = "In the language asked for")
            String name,

            @Nullable LocalDate before,
            @Nullable LocalDate after,
            boolean lateBefore,
            boolean lateAfter) {
        static TriedDay of(ProfileTrial.Moved one, Ui ui) {
            return new TriedDay(
                    one.number(),
                    one.houseCode(),
                    one.closed(),
                    one.term(),
                    ui.t("petition.term." + one.term()),
                    one.before(),
                    one.after(),
                    one.lateBefore(),
                    one.lateAfter());
        }
    }

    @GetMapping
    @Operation(summary = "Procedures that the caller may know of", description = "Drafts of the own houses among them.")
    List<ListedProcedure> list(Ui ui, Actor actor) {
        Kept.mustAdminister(actor);
        return office.all(actor).stream()
                .map(file -> ListedProcedure.of(file, ui))
                .toList();
    }

    @GetMapping("/{profile}/trial")
    @Operation(
            summary = "Try a procedure for petitions on past cases",
            description = "Open cases and those received within a year. Nothing is changed.")
    ProcedureTrial tryOut(
            Ui ui,
            Actor actor,
            @PathVariable String profile,
            @Parameter(description = "Customs code of a house that the caller administers", example = "8602")
                    @RequestParam
                    String house) {
        Kept.mustAdminister(actor);
        Profile candidate = office.find(actor, profile)
                .map(ProcedureOffice.File::profile)
                .filter(Profile.class::isInstance)
                .map(Profile.class::cast)
                .orElseThrow(Missing::new);
        if (!administration.administers(actor, house)) throw wrongHouse();
        House tried = staffing.house(house).map(Staffing.HouseFile::house).orElseThrow(ProceduresResource::wrongHouse);
        return ProcedureTrial.of(trial.of(actor, candidate, tried, ui.today().minusYears(1), ui.today()), ui);
    }

    private static WrongField wrongHouse() {
        return new WrongField("house", WrongField.Kind.NO_SUCH_VALUE);
    }
}
