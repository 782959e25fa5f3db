package xinqiao.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.CaseClock;
import xinqiao.api.http.EnumName;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.DocumentState;
import xinqiao.publication.Finding;
import xinqiao.publication.PublishingDesk.Opened;
import xinqiao.publication.VersionState;
import xinqiao.publication.Working;
import xinqiao.web.Ui;

/** One publication in its newest version, with what was found in it and what the caller may do now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a house makes public, in its newest version")
record WholePublication(
        long id,

        @Schema(description = "Index number (索引号)", example = "8602-2026-G00012")
        String number,

        @Schema(description = "Give it with every act; another one means that somebody wrote meanwhile")
        int seq,

        String house,

        @Schema(description = "Id of the department that makes it; absent for what was brought in") @Nullable
        Long department,

        String item,
        @Nullable Integer element,
        DocumentKind kind,
        DocumentState state,
        int version,
        VersionState versionState,
        LocalDate formedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate until,
        String title,
        String titleEn,
        String body,
        String bodyEn,
        NewPublication.PaperGiven paper,
        String subject,
        List<Map<String, String>> rows,
        List<NewPublication.TieGiven> ties,
        List<FileOf> files,
        @Nullable DirectGround direct,
        @Nullable Instant scheduledAt,
        @Nullable ReplyKind ground,
        @Nullable LocalDate reexamineOn,
        List<CaseClock> clocks,

        @Schema(description = "What is answered for or removed before it is handed in")
        List<FoundIn> findings,

        @Schema(description = "Acts that the caller can do now")
        List<String> open,

        List<VersionOf> versions) {

    @Schema(name = "PublicationFile")
    record FileOf(int no, String name, String type, long size) {}

    @Schema(name = "PublicationFinding", description = "Something to look at once more before it is public")
    record FoundIn(
            @Schema(description = "Send it to confirm that it may be public")
            String key,

            Finding.Kind kind,
            String what,
            Finding.Place place,
            String where,
            int count,
            boolean confirmed) {}

    @Schema(name = "PublicationVersion")
    record VersionOf(
            int version, VersionState state, @Nullable LocalDate publishedOn) {}

    static WholePublication of(Opened opened, Ui ui) {
        Working one = opened.one();
        var document = one.document();
        var content = one.content();
        var course = one.course();
        return new WholePublication(
                one.id(),
                document.number(),
                one.revision(),
                document.house(),
                document.department(),
                document.item(),
                document.element(),
                document.kind(),
                document.state(),
                one.version(),
                one.state(),
                one.formedOn(),
                one.publishedOn(),
                course.said().until(),
                content.title(),
                content.titleEn(),
                content.body(),
                content.bodyEn(),
                NewPublication.PaperGiven.of(content.paper()),
                content.subject(),
                content.rows(),
                course.said().ties().stream()
                        .map(tie -> new NewPublication.TieGiven(tie.kind(), tie.number()))
                        .toList(),
                one.files().stream()
                        .map(file -> new FileOf(file.no(), file.name(), file.type(), file.size()))
                        .toList(),
                course.direct(),
                course.scheduledAt(),
                course.ground(),
                course.reexamineOn(),
                opened.clocks().stream()
                        .map(clock -> CaseClock.of(
                                clock.key(),
                                clock.name().in(ui.locale()),
                                clock.deadline(),
                                clock.metOn(),
                                clock.late(ui.today())))
                        .toList(),
                opened.findings().stream()
                        .map(found -> new FoundIn(
                                found.key(),
                                found.kind(),
                                found.what(),
                                found.place(),
                                found.where(),
                                found.count(),
                                course.said().confirmed().contains(found.key())))
                        .toList(),
                opened.open().stream().map(EnumName::of).toList(),
                opened.versions().stream()
                        .map(each -> new VersionOf(each.version(), each.state(), each.publishedOn()))
                        .toList());
    }
}
