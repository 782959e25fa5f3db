package xinqiao.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.DocumentState;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.publication.VersionState;

/** A publication as lists show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedPublication(
        long id,

        @Schema(description = "Index number (索引号)") String number,

        String title,
        String item,
        DocumentKind kind,
        DocumentState state,

        @Schema(description = "Where the version stands that is worked on; absent for what is finished") @Nullable
        VersionState versionState,

        @Schema(description = "Last day of the period that ends first; absent where none runs") @Nullable
        LocalDate dueOn,

        @Schema(description = "Whether the caller is the one who has to act")
        boolean waits,

        @Nullable LocalDate publishedOn) {

    static ListedPublication of(Line line) {
        var one = line.one();
        return new ListedPublication(
                one.id(),
                one.document().number(),
                one.content().title(),
                one.document().item(),
                one.document().kind(),
                one.document().state(),
                one.state(),
                line.next().map(clock -> clock.deadline().lastDay()).orElse(null),
                line.waits(),
                one.document().publishedOn());
    }

    static ListedPublication of(PublicDocument one) {
        return new ListedPublication(
                one.id(),
                one.number(),
                one.title(),
                one.item(),
                one.kind(),
                one.state(),
                null,
                null,
                false,
                one.publishedOn());
    }
}
