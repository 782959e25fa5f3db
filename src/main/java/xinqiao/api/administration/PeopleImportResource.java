package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.administration.PeopleImport;
import xinqiao.administration.PeopleReport;
import xinqiao.administration.PersonColumn;
import xinqiao.identity.Actor;
import xinqiao.web.Ui;

/** People out of a spreadsheet: tried first, with what is wrong by line and column, then the good rows are loaded. */
@RestController
@RequestMapping("/api/v1/administration/people/import")
@Tag(name = "administration")
class PeopleImportResource {
    private final PeopleImport people;

    PeopleImportResource(PeopleImport people) {
        this.people = people;
    }

    @Schema(description = "What became of a table of people")
    record PeopleImported(
            @Schema(description = "Whether nothing was kept")
            boolean tried,

            @Schema(description = "Why the file can't be read, in the language asked for; absent if it can") @Nullable
            String unread,

            @Schema(description = "Required columns that no heading names")
            List<PersonColumn> missing,

            int rows,

            @Schema(description = "Rows that brought, or would bring, something new")
            int added,

            @Schema(description = "Rows that were here already")
            int known,

            List<ImportProblem> problems) {
        static PeopleImported of(PeopleReport report, boolean tried, Ui ui) {
            return new PeopleImported(
                    tried,
                    report.unread().isEmpty() ? null : ui.t(report.unread()),
                    report.missing(),
                    report.rows(),
                    report.added(),
                    report.known(),
                    report.problems().stream()
                            .map(problem -> ImportProblem.of(problem, ui))
                            .toList());
        }
    }

    @Schema(description = "What is wrong with a row; it isn't loaded, the others are")
    record ImportProblem(
            @Schema(description = "In the file, the heading being line 1")
            int line,

            @Schema(description = "Absent where the row as a whole is meant") @Nullable
            PersonColumn column,

            @Schema(description = "Its heading in the template", example = "部门") @Nullable
            String heading,

            String reason,

            @Schema(description = "In the language asked for")
            String text) {
        static ImportProblem of(PeopleReport.Problem problem, Ui ui) {
            return new ImportProblem(
                    problem.line(),
                    problem.column().orElse(null),
                    problem.column().map(PersonColumn::heading).orElse(null),
                    problem.reason(),
                    ui.t(problem.reason(), problem.values().toArray()));
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "People from a spreadsheet",
            description =
                    "One part files is an .xlsx or CSV file in UTF-8 or GB 18030 with a heading; 姓名, 单位, 部门 and 职务 are"
                            + " required. Whoever has a staff number or login in it is known again when it is sent twice; without"
                            + " either nobody can tell.")
    PeopleImported load(
            Ui ui,
            Actor actor,
            @RequestPart("files") MultipartFile file,
            @Parameter(description = "Whether all is told and nothing is kept")
                    @RequestParam(name = "trial", defaultValue = "true")
                    boolean tried) {
        Kept.mustAdminister(actor);
        try {
            return PeopleImported.of(people.load(actor, file.getBytes(), tried), tried, ui);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
