package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Deadline;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.FeeTariff;
import xinqiao.identity.Actor;
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
        boolean term = setting.profile().findTerm(TermKey.FEE_PAYMENT).isPresent();
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
                        !term && (command.until() == null || !command.until().isAfter(setting.today())),
                        Provision.LAW_D5,
                        "disclosure.refusal.no-reasonable-day")
                .orGrant(() -> {
                    Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
                    values.put(LetterField.FEE_WAY, command.tariff());
                    values.put(LetterField.FEE_STEPS, new Priced(tariff.orElseThrow(), command.tariff(), quantity));
                    values.put(LetterField.AMOUNT, new Yuan(amount));
                    values.put(LetterField.PAYMENT, command.payment().strip());
                    LocalDate until =
                            setting.profile().findTerm(TermKey.FEE_PAYMENT).isPresent() ? null : command.until();
                    if (until != null) values.put(LetterField.FEEDBACK_UNTIL, until);
                    return Ruling.of(new FeeNoticed(setting.today(), command.tariff(), quantity, amount, until))
                            .with(LetterKind.FEE, values);
                });
    }

    /** An amount of money, for the words of the notice. */
    public record Yuan(int amount) {}

    /** What a fee is counted from, for the words of the notice. */
    public record Priced(Tariff tariff, FeeTariff by, int quantity) {}

    static Optional<Tariff> tariff(DisclosureProfile profile, FeeTariff tariff) {
        return switch (tariff) {
            case BY_CASE -> profile.fees().byCase();
            case BY_PAGE -> profile.fees().byPage();
        };
    }

    /** By case what this one adds to the month; by page all pages of it. */
    @Enforces(Provision.LAW_D5)
    public static int amount(DisclosureProfile profile, FeeTariff by, int quantity) {
        return switch (by) {
            case BY_CASE -> quantity < 1 ? 0 : Fees.byCase(profile.fees(), quantity - 1, 1);
            case BY_PAGE -> Fees.byPage(profile.fees(), quantity);
        };
    }

    /** Until when it can be paid, counted from the day on which the notice was received; empty where no rule says. */
    @Enforces(Provision.LAW_D5)
    static Optional<LocalDate> until(LocalDate received, Setting setting) {
        return AnswerClock.of(TermKey.FEE_PAYMENT, received, setting.profile(), setting.calendar())
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

    /** SZ-30b: for the hardship of a citizen (公民) who asked for it (经本人申请), by whom the profile says, with reasons. */
    @Enforces(Provision.SZ_30B)
    public static Decision<Ruling> waive(Application one, WaiveFee command, Setting setting) {
        LocalDate asked = command.askedOn();
        Rest rest = command.rest();
        var objections = new Objections()
                .when(
                        one.entry().kind() != ApplicantKind.PERSON,
                        Provision.SZ_30B,
                        "disclosure.refusal.hardship-of-a-body")
                .when(setting.profile().fees().waiver().isEmpty(), Provision.SZ_30B, "disclosure.refusal.no-waiver")
                .when(asked == null, Provision.SZ_30B, "disclosure.refusal.waiver-not-asked-for")
                .when(asked != null && asked.isAfter(setting.today()), Provision.SZ_30B, "disclosure.refusal.day-ahead")
                .when(
                        asked != null && asked.isBefore(one.entry().arrivedOn()),
                        Provision.SZ_30B,
                        "disclosure.refusal.waiver-before-the-application")
                .when(command.reason().isBlank(), Provision.SZ_30B, "disclosure.refusal.no-words");
        return rest == null
                ? objections.orGrant(() -> Ruling.of(
                        new FeeWaived(setting.today(), command.reason().strip(), asked, null, null)))
                : Reducing.reduce(one, command, rest, setting, objections);
    }

    /** LAW-D5: the notice was posted on one day and is received on another, from which the time to pay runs. */
    @Enforces(Provision.LAW_D5)
    static Decision<Ruling> noteReceipt(Application one, NoteReceipt command, Setting setting) {
        FeeNotice fee = one.fee().orElseThrow();
        var until = until(command.on(), setting);
        return new Objections()
                .when(until.isEmpty(), Provision.LAW_D5, "disclosure.refusal.day-was-named")
                .when(fee.reachedOn() != null, Provision.LAW_D5, "disclosure.refusal.delivered-already")
                .when(fee.toldOn() == null, Provision.LAW_D5, "disclosure.refusal.not-served")
                .when(command.on().isAfter(setting.today()), Provision.LAW_D5, "disclosure.refusal.day-ahead")
                .when(
                        fee.toldOn() != null && command.on().isBefore(fee.toldOn()),
                        Provision.LAW_D5,
                        "disclosure.refusal.before-it-was-asked")
                .orGrant(() -> Ruling.of(new FeeNoticeReached(command.on(), until.orElseThrow())));
    }

    /** LAW-D5: 逾期未缴费视为放弃; the reply that says so is approved and served as every other. */
    @Enforces(Provision.LAW_D5)
    static Decision<Ruling> endUnpaid(Application one, Actor actor, EndUnpaid command, Setting setting) {
        FeeNotice fee = one.fee().orElseThrow();
        LocalDate until = fee.until();
        boolean reached = fee.toldOn() != null && until != null;
        return new Objections()
                .when(!setting.profile().fees().lapses(), Provision.LAW_D5, "disclosure.refusal.does-not-lapse")
                .when(!reached, Provision.LAW_D5, "disclosure.refusal.not-served")
                .when(
                        until != null && !setting.today().isAfter(until),
                        Provision.LAW_D5,
                        "disclosure.refusal.still-time",
                        until == null ? "" : until)
                .when(command.words().isBlank(), Provision.LAW_D5, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(Deciding.ended(
                        one, actor, ReplyKind.FEE_UNPAID, command.words().strip(), setting)));
    }
}
