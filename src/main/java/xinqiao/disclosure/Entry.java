package xinqiao.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.ReceiptWay;

/**
 * What stays as it was registered (登记).
 *
 * @param applicants how many apply together
 * @param carrier on what it is wanted; null where nothing was said
 * @param reachable somebody can be written to, called or mailed
 */
public record Entry(
        long id,
        String number,
        String directCustoms,
        String houseCode,
        String profileId,
        ReceiptWay way,
        LocalDate arrivedOn,
        Instant registeredAt,
        String title,
        ApplicantKind kind,
        int applicants,
        boolean reachable,
        GivingManner manner,
        boolean ownRecord,
        boolean identitySeen,
        String language,
        @Nullable Carrier carrier) {

    /** Whether the applicant came, or wants the answer, by the Internet; nobody else is served by it. */
    public boolean electronic() {
        return way == ReceiptWay.ONLINE
                || way == ReceiptWay.E_MAIL
                || manner == GivingManner.ONLINE
                || manner == GivingManner.E_MAIL;
    }
}
