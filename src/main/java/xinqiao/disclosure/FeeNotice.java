package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee for processing information (信息处理费) that was asked for.
 *
 * @param quantity applications of the month, or pages
 * @param amount in yuan
 * @param toldOn when the notice was served, from which the answer's term stands still
 * @param reachedOn when the applicant received it, from which the time to pay runs
 * @param until the last day to pay; null as long as that depends on when it reaches the applicant
 * @param back where the application goes on when it is paid
 */
public record FeeNotice(
        FeeTariff tariff,
        int quantity,
        int amount,
        LocalDate noticedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate until,
        Place back,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate waivedOn) {
    public boolean open() {
        return paidOn == null && waivedOn == null;
    }

    FeeNotice masked() {
        return new FeeNotice(
                tariff,
                quantity,
                amount,
                noticedOn,
                toldOn,
                reachedOn,
                until,
                back.at(OwnView.NO_DESK),
                paidOn,
                waivedOn);
    }

    FeeNotice told(LocalDate on) {
        return new FeeNotice(tariff, quantity, amount, noticedOn, on, reachedOn, until, back, paidOn, waivedOn);
    }

    FeeNotice reached(LocalDate on, LocalDate last) {
        return new FeeNotice(tariff, quantity, amount, noticedOn, toldOn, on, last, back, paidOn, waivedOn);
    }

    FeeNotice paid(LocalDate on) {
        return new FeeNotice(tariff, quantity, amount, noticedOn, toldOn, reachedOn, until, back, on, waivedOn);
    }

    FeeNotice waived(LocalDate on) {
        return new FeeNotice(tariff, quantity, amount, noticedOn, toldOn, reachedOn, until, back, paidOn, on);
    }
}
