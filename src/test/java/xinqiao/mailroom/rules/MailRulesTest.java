package xinqiao.mailroom.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.mailroom.HandOnGround;
import xinqiao.mailroom.MailFile.Taken;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailKind;
import xinqiao.mailroom.MailNumbers;
import xinqiao.mailroom.MailOutcome;
import xinqiao.mailroom.MailPlace;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.ScanNames;
import xinqiao.mailroom.ScanPart;
import xinqiao.mailroom.Valuable;
import xinqiao.mailroom.ValuablesState;

class MailRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Set<ScanPart> PICTURED = EnumSet.of(ScanPart.MAIN, ScanPart.ENVELOPE);

    private static MailItem item(
            MailKind kind, MailStep step, ValuablesState valuables, @Nullable MailOutcome outcome) {
        var ground = outcome == MailOutcome.HANDED_ON ? HandOnGround.OFFICIAL : null;
        var ended = outcome == null ? null : DAY;
        String number = MailNumbers.of("8600", DAY, 17);
        return new MailItem(
                1, "8600", DAY, 17, number, kind, NOW, step, null, true, false, valuables, outcome, ground, ended);
    }

    private static MailItem letter(MailStep step) {
        return item(MailKind.ORDINARY, step, ValuablesState.NONE, null);
    }

    @Test
    @Covers({Provision.JF_L1, Provision.JF_L2, Provision.JF_L3A})
    void aLetterTakesEveryStepInItsOrderAndNoneTwice() {
        for (MailStep at : MailStep.values())
            for (MailStep wanted : MailStep.values())
                assertThat(Steps.take(letter(at), wanted, PICTURED).isGranted())
                        .as(at + " to " + wanted)
                        .isEqualTo(wanted.ordinal() == at.ordinal() + 1);
    }

    @Test
    @Covers(Provision.JF_L1)
    void telegramsAndExpressMailAreOpenedAtOnceAndNotDistributedFirst() {
        var express = item(MailKind.EXPRESS, MailStep.DISINFECTED, ValuablesState.NONE, null);
        assertThat(Steps.next(express)).contains(MailStep.OPENED);
        assertThat(Steps.atOnce(express)).isTrue();
        assertThat(Steps.atOnce(item(MailKind.TELEGRAM, MailStep.OPENED, ValuablesState.NONE, null)))
                .isFalse();
        assertThat(Steps.atOnce(item(MailKind.REGISTERED, MailStep.SIGNED, ValuablesState.NONE, null)))
                .isFalse();
        assertThat(reasons(Steps.take(letter(MailStep.DISINFECTED), MailStep.OPENED, Set.of())))
                .containsExactly("mailroom.refusal.not-at-this-step");
    }

    @Test
    @Covers({Provision.JF_L2, Provision.JF_L3A})
    void itIsScannedWithMainDocumentAndEnvelopeAndATelegramHasNone() {
        assertThat(reasons(Steps.take(letter(MailStep.STAMPED), MailStep.SCANNED, Set.of(ScanPart.MAIN))))
                .containsExactly("mailroom.refusal.not-scanned");
        var telegram = item(MailKind.TELEGRAM, MailStep.STAMPED, ValuablesState.NONE, null);
        assertThat(Steps.take(telegram, MailStep.SCANNED, Set.of(ScanPart.MAIN)).isGranted())
                .isTrue();
        assertThat(ScanNames.inOrder(List.of(ScanPart.ENVELOPE, ScanPart.ENCLOSURE, ScanPart.MAIN), part -> part))
                .containsExactly(ScanPart.MAIN, ScanPart.ENCLOSURE, ScanPart.ENVELOPE);
    }

    /** Nothing is lost between the lists: whatever happened to it, a letter is in one of them. */
    @Test
    @Covers({Provision.JF_L3A, Provision.JF_L5})
    void aLetterIsAlwaysInExactlyOneList() {
        for (MailKind kind : MailKind.values())
            for (MailStep step : MailStep.values())
                for (ValuablesState valuables : ValuablesState.values()) {
                    assertThat(item(kind, step, valuables, null).place()).isNotIn(MailPlace.OUT, MailPlace.VALUABLES);
                    for (MailOutcome outcome : MailOutcome.values())
                        assertThat(item(kind, step, valuables, outcome).place())
                                .isEqualTo(valuables == ValuablesState.OPEN ? MailPlace.VALUABLES : MailPlace.OUT);
                }
    }

    @Test
    @Covers({Provision.JF_L3A, Provision.JF_L2})
    void itBecomesACaseWhenItsStepsAreDoneAndOnce() {
        assertThat(Leaving.becomeCase(letter(MailStep.SCANNED)).isGranted()).isTrue();
        assertThat(reasons(Leaving.becomeCase(letter(MailStep.BOUND)))).containsExactly("mailroom.refusal.steps-left");
        var left = item(MailKind.ORDINARY, MailStep.SCANNED, ValuablesState.NONE, MailOutcome.JOINED);
        assertThat(reasons(Leaving.becomeCase(left))).containsExactly("mailroom.refusal.left-before");
    }

    @Test
    @Covers({Provision.JF_L2, Provision.JF_L5})
    void whatIsNotForTheHouseGoesOnUnopenedAndNothingOfValueGoesAlong() {
        var closed = letter(MailStep.DISINFECTED);
        assertThat(Leaving.handOn(closed, HandOnGround.PERSONAL, "转交本人").isGranted())
                .isTrue();
        assertThat(reasons(Leaving.handOn(closed, HandOnGround.NO_PETITION, "广告")))
                .containsExactly("mailroom.refusal.not-read");
        var rich = item(MailKind.ORDINARY, MailStep.OPENED, ValuablesState.OPEN, null);
        assertThat(reasons(Leaving.handOn(rich, HandOnGround.OFFICIAL, "")))
                .containsExactly("mailroom.refusal.no-words", "mailroom.refusal.valuables-open");
    }

    @Test
    @Covers(Provision.JF_L5)
    void moneyIsTakenAndGivenOnByTwoPeople() {
        var open = letter(MailStep.OPENED);
        assertThat(Valuing.take(open, "人民币现金200元", true).isGranted()).isTrue();
        assertThat(reasons(Valuing.take(letter(MailStep.SIGNED), "", false)))
                .containsExactly(
                        "mailroom.refusal.not-opened",
                        "mailroom.refusal.nothing-named",
                        "mailroom.refusal.no-second-person");
        var money = new Valuable(1, 1, "8600", "n", "现金", 7, 8, NOW, Valuable.State.OPEN, "", null, null, null);
        assertThat(Valuing.settle(money, Valuable.State.RETURNED, "汇款收据12号", true)
                        .isGranted())
                .isTrue();
        assertThat(reasons(Valuing.settle(money, Valuable.State.OPEN, "", false)))
                .containsExactly(
                        "mailroom.refusal.no-way", "mailroom.refusal.no-receipt", "mailroom.refusal.no-second-person");
        var gone = new Valuable(1, 1, "8600", "n", "现金", 7, 8, NOW, Valuable.State.RETURNED, "据", 7L, 8L, DAY);
        assertThat(reasons(Valuing.settle(gone, Valuable.State.RETURNED, "据", true)))
                .containsExactly("mailroom.refusal.settled-before");
    }

    /** KM-21b: of a case an answer that some get and others don't would tell of a report. */
    @Test
    @Covers({Provision.JF_L5, Provision.KM_21B})
    void nothingMoreIsTakenDownOnceALetterIsOutOfTheBook() {
        for (MailOutcome outcome : MailOutcome.values())
            assertThat(reasons(Valuing.take(
                            item(MailKind.ORDINARY, MailStep.SCANNED, ValuablesState.NONE, outcome), "现金", true)))
                    .containsExactly("mailroom.refusal.left-before");
    }

    @Test
    void theLastStepIsTakenBackAndTheSignatureStands() {
        var taken = List.of(new Taken(MailStep.SIGNED, 1, NOW), new Taken(MailStep.DISINFECTED, 1, NOW));
        assertThat(Steps.takeBack(letter(MailStep.DISINFECTED), taken).orElseThrow())
                .isEqualTo(MailStep.SIGNED);
        assertThat(Steps.takeBack(letter(MailStep.SIGNED), taken.subList(0, 1)).isGranted())
                .isFalse();
    }

    @Test
    void aNumberHasACheckDigitAndPlacesOfTheDayAreShort() {
        String whole = MailNumbers.of("8600", DAY, 17);
        assertThat(whole).hasSize(14).startsWith("8600261123017");
        var typed = MailNumbers.read("17 1-3，" + whole, "8600", DAY);
        assertThat(typed.numbers())
                .containsExactly(
                        whole,
                        MailNumbers.of("8600", DAY, 1),
                        MailNumbers.of("8600", DAY, 2),
                        MailNumbers.of("8600", DAY, 3));
        char last = whole.charAt(13);
        String mistyped = whole.substring(0, 13) + (char) ('0' + (last - '0' + 1) % 10);
        assertThat(MailNumbers.read(mistyped + " x 8600", "8600", DAY).wrong()).containsExactly(mistyped, "X", "8600");
        for (int i = 0; i < 12; i++)
            if (whole.charAt(i) != whole.charAt(i + 1) && Math.abs(whole.charAt(i) - whole.charAt(i + 1)) != 5) {
                String swapped = whole.substring(0, i) + whole.charAt(i + 1) + whole.charAt(i) + whole.substring(i + 2);
                assertThat(MailNumbers.read(swapped, "8600", DAY).numbers())
                        .as(swapped)
                        .isEmpty();
            }
    }

    @Test
    void aFileOfTheScannerSaysWhoseItIs() {
        var named = ScanNames.read("17-2-3.pdf", "8600", DAY).orElseThrow();
        assertThat(named.number()).isEqualTo(MailNumbers.of("8600", DAY, 17));
        assertThat(named.part()).isEqualTo(ScanPart.ENCLOSURE);
        assertThat(named.page()).isEqualTo(3);
        assertThat(ScanNames.read(named.number() + "_信封.jpg", "8600", DAY)
                        .orElseThrow()
                        .part())
                .isEqualTo(ScanPart.ENVELOPE);
        assertThat(ScanNames.read("扫描件.pdf", "8600", DAY)).isEmpty();
        assertThat(ScanNames.read("86002611230170-1.pdf", "8600", DAY)).isEmpty();
    }
}
