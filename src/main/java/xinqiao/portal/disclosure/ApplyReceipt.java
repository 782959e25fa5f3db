package xinqiao.portal.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.portal.visit.QrCode;
import xinqiao.procedure.DisclosureProfile;

/**
 * The receipt of an application.
 *
 * @param arrivedOn the day on which it came in
 * @param receivedOn from which day it counts; null until both sides confirm it
 * @param address of the page to follow it, with the number and without the code
 */
public record ApplyReceipt(
        String number,
        String code,
        String house,
        String phone,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        DisclosureProfile profile,
        String address,
        QrCode qr) {}
