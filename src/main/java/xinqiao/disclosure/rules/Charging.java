package xinqiao.disclosure.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Deadline;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.FeeTariff;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.Tariff;
import xinqiao.procedure.TermKey;

/** 信息处理费: asked for by case or by page, paid, remitted, or the application lapses. */
public final class Charging {
    private Charging() {}

    /** LAW-D5, SZ-29: one tariff for an application, within the term of the answer. */
    @Enforces({Provision.LAW_D5, Provision.SZ_29})
    static Decision<Ruling> notice(Application one, NoticeFee command, Setting setting) {
        var tariff = tariff(setting.profile(), command.tariff());
        int quantity = command.tariff() == FeeTariff.BY_CASE ? setting.inMonth() : command.quantity();
        int amount = amount(setting.profile(), command.tariff(), quantity);
        var term = until(setting.today(), setting);
        boolean late = Clocks.of(one, TermKey.ANSWER, setting.profile(), setting.calendar())
                .filter(clock -> clock.late(setting.today()))
                .isPresent();
        return new Objections()
                .when(tariff.isEmpty(), Provision.LAW_D5, "disclosure.refusal.no-tariff")
                .when(!one.fees().isEmpty(), Provision.LAW_D5, "disclosure.refusal.charged-already")
                .when(tariff.isPresent() && amount == 0, Provision.LAW_D5, "disclosure.refusal.free", quantity)
                .when(late, Provision.LAW_D5, "disclosure.refusal.too-late-to-charge")
                .when(one.awaited().findAny().isPresent(), Provision.LAW_D3, "disclosure.refusal.consultation-open")
                .when(command.payment().isBlank(), Provision.LAW_D5, "disclosure.refusal.no-way-to-pay")
                .when(
                        term.isEmpty()
                                && (command.until() == null || !command.until().isAfter(setting.today())),
                        Provision.LAW_D5,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> {
                    LocalDate until = term.orElseGet(() -> requireNonNull(command.until()));
                    Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
                    values.put(LetterField.FEE_WAY, command.tariff());
                    values.put(LetterField.FEE_STEPS, new Priced(tariff.orElseThrow(), command.tariff(), quantity));
                    values.put(LetterField.AMOUNT, new Yuan(amount));
                    values.put(LetterField.PAYMENT, command.payment().strip());
                    values.put(LetterField.FEEDBACK_UNTIL, until);
                    return Ruling.of(new FeeNoticed(setting.today(), command.tariff(), quantity, amount, until))
                            .with(LetterKind.FEE, values);
                });
    }

    /** An amount of money, for the words of the notice. */
    public record Yuan(int amount) {}

    /** What a fee is counted from, for the words of the notice. */
    public record Priced(Tariff tariff, FeeTariff by, int quantity) {}

    private static Optional<Tariff> tariff(DisclosureProfile profile, FeeTariff tariff) {
        return switch (tariff) {
            case BY_CASE -> profile.fees().byCase();
            case BY_PAGE -> profile.fees().byPage();
        };
    }

    /** By case what this one adds to the month; by page all pages of it. */
    @Enforces(Provision.LAW_D5)
    static int amount(DisclosureProfile profile, FeeTariff by, int quantity) {
        return switch (by) {
            case BY_CASE -> quantity < 1 ? 0 : Fees.byCase(profile.fees(), quantity - 1, 1);
            case BY_PAGE -> Fees.byPage(profile.fees(), quantity);
        };
    }

    /** Until when it can be paid, counted from the day of the notice. */
    @Enforces(Provision.LAW_D5)
    static Optional<LocalDate> until(LocalDate noticed, Setting setting) {
        return AnswerClock.of(TermKey.FEE_PAYMENT, noticed, setting.profile(), setting.calendar())
                .map(Deadline::lastDay);
    }

    @Enforces(Provision.LAW_D5)
    static Decision<Ruling> pay(Application one, NotePayment command, Setting setting) {
        FeeNotice fee = one.fee().orElseThrow();
        return new Objections()
                .when(command.on().isAfter(setting.today()), Provision.LAW_D5, "disclosure.refusal.day-ahead")
                .when(
                        command.on().isBefore(fee.noticedOn()),
                        Provision.LAW_D5,
                        "disclosure.refusal.before-it-was-asked")
                .orGrant(() -> Ruling.of(new FeePaid(command.on())));
    }

    /** SZ-30b: for hardship, by whom the profile says. */
    @Enforces(Provision.SZ_30B)
    static Decision<Ruling> waive(WaiveFee command, Setting setting) {
        return new Objections()
                .when(setting.profile().fees().waiver().isEmpty(), Provision.SZ_30B, "disclosure.refusal.no-waiver")
                .when(command.reason().isBlank(), Provision.SZ_30B, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(
                        new FeeWaived(setting.today(), command.reason().strip())));
    }

    /** LAW-D5: 逾期未缴费视为放弃, by law itself. */
    @Enforces(Provision.LAW_D5)
    public static Optional<Lapsed> unpaid(Application one, DisclosureProfile profile, String words, LocalDate today) {
        return one.fee()
                .filter(fee -> one.state() == ApplicationState.FEE)
                .filter(fee -> fee.open() && profile.fees().lapses() && today.isAfter(fee.until()))
                .map(fee -> Examining.lapsed(one, ReplyKind.FEE_UNPAID, words, today));
    }
}
