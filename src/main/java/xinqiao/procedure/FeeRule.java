package xinqiao.procedure;

import java.util.Optional;
import xinqiao.calendar.Citation;

/**
 * What an application costs.
 *
 * @param byCase price of the numbered applications of one applicant in a calendar month (按件)
 * @param byPage price of the numbered pages of one application (按量)
 * @param paid what becomes of the answer's period once the fee is paid
 * @param lapses whether an unpaid application counts as abandoned (视为放弃)
 * @param words what the source says of fees in general, as the public is told
 * @param waiver who may reduce or waive it, where the source allows that
 */
public record FeeRule(
        Optional<Tariff> byCase,
        Optional<Tariff> byPage,
        AfterPayment paid,
        boolean lapses,
        Optional<Text> words,
        Optional<Waiver> waiver,
        Citation citation) {

    /** What payment does to a period that stands still since the notice of the fee. */
    public enum AfterPayment {
        /** 重新计算: it runs anew, the day of payment being day zero */
        RESTARTS,
        /** it runs on */
        RESUMES
    }

    /** 减免: who approves it, and for whom. @param partly whether it can be reduced (减收), too, or only be waived as a whole (免收) */
    public record Waiver(Approver approver, Text ground, boolean partly, Citation citation) {}

    /** Whether there is a fee at all; without a tariff nobody is sent a notice. */
    public boolean charged() {
        return byCase.isPresent() || byPage.isPresent();
    }
}
