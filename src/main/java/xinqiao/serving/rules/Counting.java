package xinqiao.serving.rules;

import java.time.LocalDate;
import java.util.Optional;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.ServiceRule;
import xinqiao.procedure.ServiceRule.PostDay;
import xinqiao.procedure.ServiceRule.Returned;
import xinqiao.serving.Receipt;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingState;

/** Which day counts, and when a day can't be right. */
public final class Counting {
    private Counting() {}

    /** LAW-D8: by post, the day of posting where the procedure says so; otherwise nothing counts until it is signed for. */
    @Enforces(Provision.LAW_D8)
    public static Optional<LocalDate> posted(ServiceRule rule, LocalDate postedOn) {
        return rule.post() == PostDay.POSTING ? Optional.of(postedOn) : Optional.empty();
    }

    /** The day on which it was signed for counts, unless the day of posting did already. */
    @Enforces({Provision.LAW_D8, Provision.KM_31})
    public static LocalDate signed(Serving one, LocalDate signedOn) {
        LocalDate counted = one.countsOn();
        return counted == null ? signedOn : counted;
    }

    /** What the post brings back hasn't served, where the procedure doesn't say otherwise. */
    public static Optional<LocalDate> returned(ServiceRule rule, Serving one, LocalDate on) {
        LocalDate counted = one.countsOn();
        if (counted != null) return Optional.of(counted);
        return rule.returned() == Returned.SERVED ? Optional.of(on) : Optional.empty();
    }

    /** LAW-P1, LAW-D8: neither before the letter was issued nor in the future. */
    @Enforces({Provision.LAW_P1, Provision.LAW_D8})
    public static Decision<LocalDate> day(Serving one, Provision cited, LocalDate on, LocalDate today) {
        LocalDate posted = one.postedOn();
        return new Objections()
                .when(on.isAfter(today), cited, "serving.refusal.in-the-future")
                .when(on.isBefore(one.issuedOn()), cited, "serving.refusal.before-issue", one.issuedOn())
                .when(posted != null && on.isBefore(posted), cited, "serving.refusal.before-posting", one.number())
                .orGrant(() -> on);
    }

    /** LAW-D8: a letter is given to the post under its number, once. */
    @Enforces(Provision.LAW_D8)
    public static Decision<String> mail(Serving one, Provision cited, String typed) {
        String number = PostalNumber.clean(typed);
        var verdict = PostalNumber.verdict(number);
        return new Objections()
                .when(one.state() != ServingState.PREPARED, cited, "serving.refusal.not-to-be-posted", one.number())
                .when(verdict == PostalNumber.Verdict.FORM, cited, "serving.refusal.mail-number", number)
                .when(verdict == PostalNumber.Verdict.CHECK_DIGIT, cited, "serving.refusal.check-digit", number)
                .orGrant(() -> number);
    }

    /** LAW-D8: handed over as the procedure knows it; who signed for it is written down; what was refused is left with somebody who saw it, and why. */
    @Enforces(Provision.LAW_D8)
    public static Decision<Receipt> taken(ServiceRule rule, Receipt receipt, Provision cited) {
        boolean left = receipt.manner() == Receipt.Manner.LEFT;
        return new Objections()
                .when(!rule.allows(receipt.manner().served()), cited, "serving.refusal.no-such-manner")
                .when(!left && receipt.signer().isBlank(), cited, "serving.refusal.no-signer")
                .when(left && receipt.witness().isBlank(), cited, "serving.refusal.no-witness")
                .when(left && receipt.reason().isBlank(), cited, "serving.refusal.no-reason-left")
                .orGrant(() -> receipt);
    }
}
