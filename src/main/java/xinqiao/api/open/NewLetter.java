package xinqiao.api.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Channel;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.procedure.MatterKind;

/** What a member of the public writes. */
@Schema(description = "A petition written by its petitioner")
public record NewLetter(
        @Schema(description = "Customs code of the house written to", example = "8602")
        String house,

        @Schema(description = "What the petitioner has in mind; REPORT (检举控告) raises the wall at once") @Nullable
        MatterKind asked,

        @Schema(description = "For lists; taken from the request when absent") @Nullable
        String title,

        @Schema(description = "What is asked for (请求)", example = "请求尽快办理一批鲜花的通关手续")
        String request,

        @Schema(description = "Facts and reasons (事实、理由)", example = "货物于口岸滞留三日，单证齐全。")
        String facts,

        @Schema(description = "Where it happened") @Nullable String place,
        @Schema(description = "Kind of business") @Nullable String business,
        @Schema(description = "None to stay anonymous") List<PetitionerDetails> petitioners,

        @Schema(description = "How many share the matter; the number of petitioners when absent") @Nullable
        Integer groupSize,

        @Schema(
                description =
                        "The people or units complained of, and whoever the petitioner calls theirs, one an entry")
        @Nullable
        List<String> accused,

        @Schema(description = "The affirmation that it is true")
        boolean affirmed,

        @Schema(description = "Language of the answer, zh or en; zh when absent") @Nullable
        String language) {

    Submission submission(LocalDate today, List<Upload> files) {
        return new Submission(
                house,
                Channel.WEB,
                today,
                asked,
                said(title),
                request,
                facts,
                said(place),
                said(business),
                petitioners,
                petitioners.isEmpty(),
                groupSize == null ? Math.max(1, petitioners.size()) : groupSize,
                accused == null ? List.of() : accused,
                affirmed,
                "en".equals(language) ? "en" : "zh",
                "",
                files);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
