package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee for processing information (信息处理费) that was asked for.
 *
 * @param quantity applications of the month, or pages
 * @param amount in yuan, as it was first asked for
 * @param toldOn when the notice that counts was served; of one that took another's place, its own day
 * @param pausedSince when the first notice was served, from which the answer's term stands still
 * @param reachedOn when the applicant received it, from which the time to pay runs
 * @param until the last day to pay; null as long as that depends on when it reaches the applicant
 * @param back where the application goes on when it is paid
 * @param reduction by how much less than the amount is to be paid (减收), in yuan; null where it wasn't reduced
 */
public record FeeNotice(
        FeeTariff tariff,
        int quantity,
        int amount,
        LocalDate noticedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate pausedSince,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate until,
        Place back,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate waivedOn,
        @Nullable Integer reduction,
        @Nullable LocalDate reducedOn) {
    static FeeNotice of(ApplicationFact.FeeNoticed fact, Place back) {
        return new FeeNotice(
                fact.tariff(),
                fact.quantity(),
                fact.amount(),
                fact.on(),
                null,
                null,
                null,
                fact.until(),
                back,
                null,
                null,
                null,
                null);
    }

    public boolean open() {
        return paidOn == null && waivedOn == null;
    }

    /** What is to be paid. */
    public int due() {
        return reduction == null ? amount : amount - reduction;
    }

    FeeNotice masked() {
        return with(reachedOn, until, back.at(OwnView.NO_DESK), paidOn, waivedOn);
    }

    /** From when the answer's term stands still; what was recorded before there were second notices has one day for both. */
    public @Nullable LocalDate standsSince() {
        return pausedSince == null ? toldOn : pausedSince;
    }

    /** @param newest when the notice that counts was served; @param first when the first that was served was */
    FeeNotice told(@Nullable LocalDate newest, @Nullable LocalDate first) {
        return new FeeNotice(
                tariff, quantity, amount, noticedOn, newest, first, reachedOn, until, back, paidOn, waivedOn, reduction,
                reducedOn);
    }

    FeeNotice reached(LocalDate on, LocalDate last) {
        return with(on, last, back, paidOn, waivedOn);
    }

    FeeNotice paid(LocalDate on) {
        return with(reachedOn, until, back, on, waivedOn);
    }

    FeeNotice waived(LocalDate on) {
        return with(reachedOn, until, back, paidOn, on);
    }

    /**
     * Asked for anew: nobody is late with what the new notice asks for before that is served, while the answer's term stands
     * still since the first one was.
     *
     * @param last the day to pay by that the new notice names; null where that depends on when it reaches the applicant
     */
    FeeNotice reduced(LocalDate on, int by, @Nullable LocalDate last) {
        return new FeeNotice(
                tariff, quantity, amount, noticedOn, null, standsSince(), null, last, back, paidOn, waivedOn, by, on);
    }

    private FeeNotice with(
            @Nullable LocalDate reached,
            @Nullable LocalDate last,
            Place where,
            @Nullable LocalDate paid,
            @Nullable LocalDate waived) {
        return new FeeNotice(
                tariff,
                quantity,
                amount,
                noticedOn,
                toldOn,
                pausedSince,
                reached,
                last,
                where,
                paid,
                waived,
                reduction,
                reducedOn);
    }
}
