package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.procedure.MatterKind;

/** What a clerk, or the system of one, takes down. */
@Schema(description = "A petition to be registered at the caller's house")
public record NewPetition(
        @Schema(example = "HOTLINE_12360") Channel channel,

        @Schema(description = "Day of receipt in Asia/Shanghai", example = "2026-11-20")
        LocalDate receivedOn,

        @Schema(description = "What the petitioner has in mind; REPORT raises the wall at once") @Nullable
        MatterKind asked,

        @Schema(description = "For lists; taken from the request when absent") @Nullable
        String title,

        @Schema(description = "What is asked for (请求)", example = "请求尽快办理一批鲜花的通关手续")
        String request,

        @Schema(description = "Facts and reasons (事实、理由)", example = "货物于口岸滞留三日，单证齐全。")
        String facts,

        @Nullable String place,
        @Nullable String business,
        @Schema(description = "None when anonymous") List<PetitionerDetails> petitioners,

        @Schema(description = "How many share the matter; the number of petitioners when absent") @Nullable
        Integer groupSize,

        @Schema(description = "The people or units complained of, one an entry") @Nullable
        List<String> accused,

        @Schema(description = "Of an oral petition: that it was read back and confirmed")
        boolean confirmed,

        @Schema(description = "zh or en; zh when absent") @Nullable
        String language,

        @Schema(description = "Why this house is competent") @Nullable
        String competence,

        @Schema(
                description =
                        "What the channel has of its own, by name: a day as 2026-11-22, a time as 2026-11-22T09:30",
                example = "{\"CALLER_PHONE\": \"0871-55500001\", \"CALLED_AT\": \"2026-11-20T09:30\"}")
        @Nullable
        Map<ChannelField, String> came,

        @Schema(
                description = "Codes of the statistical dictionaries; what is left out is proposed",
                example = "{\"CONTENT\": \"01\"}")
        @Nullable
        Map<DictionaryKind, String> counted) {

    public Submission submission(String house, List<Upload> files) {
        return new Submission(
                house,
                channel,
                receivedOn,
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
                confirmed,
                "en".equals(language) ? "en" : "zh",
                said(competence),
                files,
                came == null ? ChannelFacts.NONE : new ChannelFacts(came),
                counted == null ? Map.of() : counted);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
