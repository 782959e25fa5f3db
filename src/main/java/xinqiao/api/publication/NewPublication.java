package xinqiao.api.publication;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Draft;
import xinqiao.publication.LinkKind;
import xinqiao.publication.Paper;
import xinqiao.publication.Tie;
import xinqiao.publication.Validity;

/** What is to be public (拟公开信息), as another system hands it in. */
@Schema(description = "Information to be made public of the house's own accord")
record NewPublication(
        @Schema(description = "Of the catalogue that the house goes by", example = "GS-C22")
        String item,

        @Schema(description = "Which of the item's elements it is, from 1; absent for the whole item", example = "1")
        @Nullable
        Integer element,

        @Schema(example = "NOTICE") DocumentKind kind,

        @Schema(
                description = "Day on which it was made or changed, from which the item's limit runs",
                example = "2026-03-02")
        LocalDate formedOn,

        @Schema(example = "关于调整查验时间的通告") String title,
        @Nullable String titleEn,

        @Schema(description = "Paragraphs, a line each", example = "自下周起调整查验时间。") @Nullable
        String body,

        @Nullable String bodyEn,
        @Nullable PaperGiven paper,

        @Schema(description = "Kind of business by which people subscribe, in Chinese", example = "商品查验") @Nullable
        String subject,

        @Schema(description = "The item's form filled in, field by value") @Nullable
        List<Map<String, String>> rows,

        @Nullable List<TieGiven> ties,

        @Schema(description = "Last day on which it is to be public; absent for good") @Nullable
        LocalDate until) {

    @Schema(name = "PublicationPaper", description = "What an official document says of itself")
    record PaperGiven(
            @Schema(example = "公告〔2026〕3号") @Nullable String number,

            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable Validity validity) {
        static PaperGiven of(Paper paper) {
            return new PaperGiven(
                    paper.number(), paper.issuer(), paper.issuedOn(), paper.effectiveOn(), paper.validity());
        }

        Paper paper() {
            return new Paper(
                    said(number), said(issuer), issuedOn, effectiveOn, validity == null ? Validity.NONE : validity);
        }
    }

    @Schema(name = "PublicationTie", description = "A link to another public document, there once this one is public")
    record TieGiven(
            LinkKind kind,

            @Schema(description = "Index number (索引号)", example = "8602-2026-G00012")
            String number) {}

    Draft draft() {
        return new Draft(
                item,
                element,
                kind,
                formedOn,
                new Content(
                        title,
                        said(titleEn),
                        said(body),
                        said(bodyEn),
                        paper == null ? Paper.NONE : paper.paper(),
                        said(subject),
                        rows == null ? List.of() : rows),
                ties == null
                        ? List.of()
                        : ties.stream()
                                .map(tie -> new Tie(tie.kind(), tie.number()))
                                .toList(),
                until,
                null);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
