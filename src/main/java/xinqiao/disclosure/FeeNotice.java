package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee for processing information (信息处理费) that was asked for.
 *
 * @param quantity applications of the month, or pages
 * @param amount in yuan
 * @param until the last day to pay
 * @param back where the application goes on when it is paid
 */
public record FeeNotice(
        FeeTariff tariff,
        int quantity,
        int amount,
        LocalDate noticedOn,
        LocalDate until,
        Place back,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate waivedOn) {
    public boolean open() {
        return paidOn == null && waivedOn == null;
    }

    FeeNotice paid(LocalDate on) {
        return new FeeNotice(tariff, quantity, amount, noticedOn, until, back, on, waivedOn);
    }

    FeeNotice waived(LocalDate on) {
        return new FeeNotice(tariff, quantity, amount, noticedOn, until, back, paidOn, on);
    }
}
