package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Upload;
import xinqiao.procedure.ReceiptWay;

/**
 * What is handed in on the portal, or taken down at the desk (政府信息公开申请表).
 *
 * @param arrivedOn the day on which it came into the house; from which day it counts is the rule of its way
 * @param kind of the applicants, all of one kind
 * @param applicants more than one where several apply together (多人共同申请)
 * @param purpose what the information is needed for, as far as the applicant says so; nobody has to
 * @param manner how the applicant wants to get it
 * @param ownRecord information on the applicant's own person or body, which takes proof of identity (SZ-23)
 * @param identitySeen the document was seen at the desk
 * @param signed an oral application was written down, read back and signed (SZ-22)
 * @param help given at the desk to somebody with difficulties in reading, seeing or hearing, or asked for on the portal
 *     (SZ-30a); empty for none
 * @param carrier on what the applicant wants it; null where nothing was said
 * @param identity files that prove the identity; nobody but the office sees them
 */
public record ApplicationForm(
        String houseCode,
        ReceiptWay way,
        LocalDate arrivedOn,
        ApplicantKind kind,
        List<ApplicantDetails> applicants,
        List<ItemAsked> items,
        String purpose,
        GivingManner manner,
        boolean ownRecord,
        boolean identitySeen,
        boolean signed,
        String help,
        String language,
        List<Upload> files,
        List<Upload> identity,
        @Nullable Carrier carrier) {

    /** Nothing was said of the carrier. */
    public ApplicationForm(
            String houseCode,
            ReceiptWay way,
            LocalDate arrivedOn,
            ApplicantKind kind,
            List<ApplicantDetails> applicants,
            List<ItemAsked> items,
            String purpose,
            GivingManner manner,
            boolean ownRecord,
            boolean identitySeen,
            boolean signed,
            String help,
            String language,
            List<Upload> files,
            List<Upload> identity) {
        this(
                houseCode,
                way,
                arrivedOn,
                kind,
                applicants,
                items,
                purpose,
                manner,
                ownRecord,
                identitySeen,
                signed,
                help,
                language,
                files,
                identity,
                null);
    }

    public ApplicationForm {
        applicants = List.copyOf(applicants);
        items = List.copyOf(items);
        files = List.copyOf(files);
        identity = List.copyOf(identity);
    }

    /** What is asked for first, as lists show it. */
    public String title() {
        String first = items.getFirst().name().strip();
        if (first.isEmpty()) first = items.getFirst().features().strip();
        if (first.isEmpty()) first = items.getFirst().fileNumber().strip();
        String line = first.lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }

    private static final int LONGEST = 60;
}
