package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.Carrier;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.petition.Upload;
import xinqiao.procedure.ReceiptWay;

/** What a clerk, or the system of one, takes down (政府信息公开申请表). */
@Schema(description = "An application to be registered at the caller's house")
record NewApplication(
        @Schema(description = "How it came, which decides the day of receipt", example = "IN_PERSON")
        ReceiptWay way,

        @Schema(description = "Day on which it came into the house (Asia/Shanghai)", example = "2026-11-20")
        LocalDate arrivedOn,

        ApplicantKind kind,

        @Schema(description = "More than one where several apply together")
        List<ApplicantDetails> applicants,

        List<ItemAsked> items,

        @Schema(
                description =
                        "What it is needed for; nobody has to say so. Taken only where the house's prescribed form asks it"
                                + " (national-disclosure-2019 doesn't): else refused with 422 and the article, leave it out")
        @Nullable
        String purpose,

        GivingManner manner,
        @Nullable Carrier carrier,

        @Schema(
                description =
                        "On the applicant's own person or body, whose document is seen or comes as a part identity. Taken"
                                + " only where the house's prescribed form asks it: else refused with 422 and the article; absent is no")
        @Nullable
        Boolean ownRecord,

        @Schema(description = "The document was seen") boolean identitySeen,

        @Schema(description = "Of an oral one: written down, read back and signed")
        boolean signed,

        @Schema(description = "Help given to somebody with difficulties in reading, seeing or hearing") @Nullable
        String help,

        @Schema(description = "zh or en; zh when absent") @Nullable
        String language) {

    ApplicationForm form(String house, List<Upload> files, List<Upload> identity) {
        return new ApplicationForm(
                house,
                way,
                arrivedOn,
                kind,
                applicants,
                items,
                said(purpose),
                manner,
                Boolean.TRUE.equals(ownRecord),
                identitySeen,
                signed,
                said(help),
                "en".equals(language) ? "en" : "zh",
                files,
                identity,
                carrier);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
