package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.disclosure.ApplicationCommand.Rest;
import xinqiao.disclosure.ApplicationCommand.WaiveFee;
import xinqiao.disclosure.ApplicationFact.FeeNoticed;
import xinqiao.disclosure.ApplicationFact.FeeWaived;
import xinqiao.disclosure.ApplicationFact.Registered;
import xinqiao.disclosure.rules.Charging;
import xinqiao.disclosure.rules.Desks;
import xinqiao.disclosure.rules.Ruling;
import xinqiao.disclosure.rules.Setting;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Desk;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.reading.ProfileReader;

/** 减免: for a citizen in hardship, who asked for it. */
class WaivingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Place OFFICE = new Place(ApplicationState.EXAMINING, Desk.of(1), Competence.OWN, 0);

    private static final List<ApplicationFact> APPLIED = List.of(new FeeNoticed(DAY, FeeTariff.BY_PAGE, 50, 200, null));

    private static Decision<Ruling> waived(
            String profile, ApplicantKind kind, String reason, @Nullable LocalDate asked) {
        return waived(ProfilesTest.builtIn().disclosure(profile), kind, new WaiveFee(reason, asked, null), APPLIED);
    }

    private static Decision<Ruling> waived(
            DisclosureProfile profile, ApplicantKind kind, WaiveFee command, List<ApplicationFact> more) {
        var facts = new ArrayList<ApplicationFact>();
        facts.add(new Registered(entry(kind, profile.id()), DAY, 1, OFFICE, "", "", null));
        facts.addAll(more);
        var one = Application.replay(facts);
        var setting =
                new Setting(profile, ShippedCalendar.get(), DAY.plusDays(3), new Desks(1, 1, null, 2, List.of()), 1);
        return Charging.waive(one, command, setting);
    }

    /** As a house may configure it: the superior's tariff, which the source doesn't quote. @param more a line of the waiver */
    static DisclosureProfile charging(String more) {
        return read(shipped("shenzhen-disclosure-2008")
                .replace(
                        "\n  afterPayment: resumes",
                        "\n  byPage: { steps: [{ upTo: 10, yuan: 0 }, { yuan: 5 }] }\n  afterPayment: resumes")
                .replace(
                        "\n    approver: disclosure-office-head\n    ground",
                        "\n    approver: disclosure-office-head" + more + "\n    ground"));
    }

    /** With a time to pay, after which the application lapses, and a reduction as in the older rules. */
    static DisclosureProfile lapsing() {
        return read(shipped("national-disclosure-2019")
                .replace(
                        "\n  lapses: true\n",
                        "\n  lapses: true\n  waiver: { approver: disclosure-office-head, provision: SZ-30b, ground:"
                                + " { zh: 确有经济困难, en: hardship } }\n"));
    }

    private static DisclosureProfile read(String yaml) {
        return (DisclosureProfile) ProfileReader.read("d", yaml).profile().orElseThrow();
    }

    private static String shipped(String profile) {
        try (var stream =
                Objects.requireNonNull(WaivingTest.class.getResourceAsStream("/profiles/" + profile + ".yaml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision<Ruling> reduced(String more, int by, @Nullable LocalDate until, ApplicationFact... before) {
        var facts = new ArrayList<>(APPLIED);
        facts.addAll(List.of(before));
        return waived(
                charging(more), ApplicantKind.PERSON, new WaiveFee("低保户", DAY, new Rest(by, "缴入国库", until)), facts);
    }

    static Entry entry(ApplicantKind kind, String profile) {
        return new Entry(
                1,
                "8602-2026-K00001",
                "8600",
                "8602",
                profile,
                ReceiptWay.IN_PERSON,
                DAY,
                Instant.EPOCH,
                "",
                kind,
                1,
                true,
                GivingManner.POST,
                false,
                true,
                "zh",
                null);
    }

    @Test
    @Covers({Provision.SZ_30B, Provision.SZ_29})
    void partOfAFeeIsReducedAndTheRestAskedForByANewNotice() {
        LocalDate until = DAY.plusDays(20);
        LocalDate today = DAY.plusDays(3);
        var ruling = reduced("", 150, until).orElseThrow();
        assertThat(ruling.facts()).containsExactly(new FeeWaived(today, "低保户", DAY, 150, until));
        var letter = ruling.letters().getFirst();
        assertThat(letter.kind()).isEqualTo(LetterKind.FEE);
        assertThat(letter.values()).containsEntry(LetterField.FEEDBACK_UNTIL, until);
        assertThat(ApplicationLetters.said(
                        letter.values().getOrDefault(LetterField.AMOUNT, ""), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("50元");
        assertThat(ApplicationLetters.said(
                        letter.values().getOrDefault(LetterField.FEE_STEPS, ""), Locale.SIMPLIFIED_CHINESE))
                .asString()
                .contains("第11至50页，每页5元", "共计200元", "减收150元");
        assertThat(ApplicationLetters.said(letter.values().getOrDefault(LetterField.FEE_STEPS, ""), Locale.ENGLISH))
                .asString()
                .contains("200 yuan in all, reduced by 150 yuan at the applicant's request");

        for (int by : new int[] {0, -1, 200, 201})
            assertThat(reasons(reduced("", by, until)))
                    .as("by " + by)
                    .containsExactly("disclosure.refusal.reduction-out-of-bounds");
        assertThat(reduced("", 1, until).isGranted()).isTrue();
        assertThat(reduced("", 199, until).isGranted()).isTrue();
        assertThat(reasons(reduced("", 150, today)))
                .as("a day to pay that lies ahead")
                .containsExactly("disclosure.refusal.no-reasonable-day");
        assertThat(reasons(reduced("\n    partly: false", 150, until)))
                .as("a source that only knows that nothing is asked for")
                .containsExactly("disclosure.refusal.only-as-a-whole");
        assertThat(reasons(reduced("", 10, until, new FeeWaived(DAY, "低保户", DAY, 150, until))))
                .containsExactly("disclosure.refusal.reduced-already");
    }

    @Test
    @Covers(Provision.SZ_30B)
    void whatIsLeftIsStillToBePaidAndTheClockStandsSinceTheFirstNotice() {
        LocalDate until = DAY.plusDays(20);
        var fee = FeeNotice.of(new FeeNoticed(DAY, FeeTariff.BY_PAGE, 50, 200, DAY.plusDays(9)), OFFICE);
        LocalDate first = DAY.plusDays(1);
        var told = fee.told(first, first).reduced(DAY.plusDays(3), 150, until).told(DAY.plusDays(4), first);
        assertThat(told.due()).isEqualTo(50);
        assertThat(told.amount()).as("as it was asked for").isEqualTo(200);
        assertThat(told.open()).isTrue();
        assertThat(told.toldOn()).isEqualTo(DAY.plusDays(4));
        assertThat(told.standsSince()).isEqualTo(first);
        assertThat(told.until()).isEqualTo(until);
        assertThat(told.paid(DAY.plusDays(5)).due()).isEqualTo(50);
        assertThat(told.waived(DAY.plusDays(5)).open()).isFalse();
        var facts = new ArrayList<>(APPLIED);
        facts.addFirst(new Registered(entry(ApplicantKind.PERSON, "x"), DAY, 1, OFFICE, "", "", null));
        facts.add(new FeeWaived(DAY.plusDays(3), "低保户", DAY, 150, until));
        assertThat(Application.replay(facts).state()).isEqualTo(ApplicationState.FEE);
        facts.add(new ApplicationFact.FeePaid(DAY.plusDays(5)));
        assertThat(Application.replay(facts).state()).isEqualTo(ApplicationState.EXAMINING);
    }

    @Test
    @Covers(Provision.SZ_30B)
    void aFeeIsWaivedForACitizenInHardshipWhoAskedForIt() {
        String shenzhen = "shenzhen-disclosure-2008";
        var granted = waived(shenzhen, ApplicantKind.PERSON, "低保户", DAY);
        assertThat(granted.orElseThrow().facts())
                .containsExactly(new FeeWaived(DAY.plusDays(3), "低保户", DAY, null, null));
        assertThat(reasons(waived(shenzhen, ApplicantKind.PERSON, "低保户", null)))
                .containsExactly("disclosure.refusal.waiver-not-asked-for");
        assertThat(reasons(waived(shenzhen, ApplicantKind.PERSON, "低保户", DAY.plusDays(4))))
                .containsExactly("disclosure.refusal.day-ahead");
        assertThat(reasons(waived(shenzhen, ApplicantKind.PERSON, " ", DAY.minusDays(1))))
                .containsExactly("disclosure.refusal.waiver-before-the-application", "disclosure.refusal.no-words");
        assertThat(reasons(waived(shenzhen, ApplicantKind.ENTERPRISE, "亏损", DAY)))
                .as("the article speaks of citizens")
                .containsExactly("disclosure.refusal.hardship-of-a-body");
        assertThat(reasons(waived("national-disclosure-2019", ApplicantKind.PERSON, "低保户", DAY)))
                .containsExactly("disclosure.refusal.no-waiver");
    }
}
