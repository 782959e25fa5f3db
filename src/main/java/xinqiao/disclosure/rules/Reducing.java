package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.Rest;
import xinqiao.disclosure.ApplicationCommand.WaiveFee;
import xinqiao.disclosure.ApplicationFact.FeeWaived;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.LetterOut;
import xinqiao.disclosure.rules.Charging.Priced;
import xinqiao.disclosure.rules.Charging.Yuan;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.FeeRule;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Tariff;
import xinqiao.procedure.TermKey;

/** 减收: part of the fee isn't asked for any more; the rest is, by a notice that takes the place of the first one. */
public final class Reducing {
    private Reducing() {}

    /** @param objections what stands against waiving anything of it */
    @Enforces(Provision.SZ_30B)
    static Decision<Ruling> reduce(
            Application one, WaiveFee command, Rest rest, Setting setting, Objections objections) {
        FeeNotice fee = one.fee().orElseThrow();
        boolean partly =
                setting.profile().fees().waiver().map(FeeRule.Waiver::partly).orElse(true);
        boolean term = setting.profile().findTerm(TermKey.FEE_PAYMENT).isPresent();
        LocalDate until = term ? null : rest.until();
        var tariff = Charging.tariff(setting.profile(), fee.tariff());
        return objections
                .when(!partly, Provision.SZ_30B, "disclosure.refusal.only-as-a-whole")
                .when(tariff.isEmpty(), Provision.SZ_29, "disclosure.refusal.no-tariff")
                .when(fee.reduction() != null, Provision.SZ_30B, "disclosure.refusal.reduced-already")
                .when(
                        rest.by() <= 0 || rest.by() >= fee.amount(),
                        Provision.SZ_30B,
                        "disclosure.refusal.reduction-out-of-bounds",
                        fee.amount())
                .when(rest.payment().isBlank(), Provision.SZ_29, "disclosure.refusal.no-way-to-pay")
                .when(
                        !term && (until == null || !until.isAfter(setting.today())),
                        Provision.SZ_29,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> Ruling.of(new FeeWaived(
                                setting.today(), command.reason().strip(), command.askedOn(), rest.by(), until))
                        .with(LetterKind.FEE, notice(one, rest, until, tariff.orElseThrow())));
    }

    private static Map<LetterField, Object> notice(
            Application one, Rest rest, @Nullable LocalDate until, Tariff tariff) {
        FeeNotice fee = one.fee().orElseThrow();
        String earlier = one.letter(LetterKind.FEE).map(LetterOut::number).orElse("");
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.FEE_WAY, fee.tariff());
        values.put(
                LetterField.FEE_STEPS,
                new Reduced(new Priced(tariff, fee.tariff(), fee.quantity()), fee.amount(), rest.by(), earlier));
        values.put(LetterField.AMOUNT, new Yuan(fee.amount() - rest.by()));
        values.put(LetterField.PAYMENT, rest.payment().strip());
        if (until != null) values.put(LetterField.FEEDBACK_UNTIL, until);
        return values;
    }

    /**
     * What a fee was counted from and how much of it isn't asked for, for the words of the notice.
     *
     * @param earlier the number of the notice whose place this one takes
     */
    public record Reduced(Priced priced, int amount, int by, String earlier) {}
}
