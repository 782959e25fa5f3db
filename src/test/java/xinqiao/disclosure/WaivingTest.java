package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.ShippedCalendar;
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
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.ReceiptWay;

/** 减免: for a citizen in hardship, who asked for it. */
class WaivingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Place OFFICE = new Place(ApplicationState.EXAMINING, Desk.of(1), Competence.OWN, 0);

    private static Decision<Ruling> waived(
            String profile, ApplicantKind kind, String reason, @Nullable LocalDate asked) {
        var entry = new Entry(
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
        var one = Application.replay(List.of(
                new Registered(entry, DAY, 1, OFFICE, "", "", null),
                new FeeNoticed(DAY, FeeTariff.BY_PAGE, 50, 200, null)));
        var setting = new Setting(
                ProfilesTest.builtIn().disclosure(profile),
                ShippedCalendar.get(),
                DAY.plusDays(3),
                new Desks(1, 1, null, 2, List.of()),
                1);
        return Charging.waive(one, new WaiveFee(reason, asked), setting);
    }

    @Test
    @Covers(Provision.SZ_30B)
    void aFeeIsWaivedForACitizenInHardshipWhoAskedForIt() {
        String shenzhen = "shenzhen-disclosure-2008";
        var granted = waived(shenzhen, ApplicantKind.PERSON, "低保户", DAY);
        assertThat(granted.orElseThrow().facts()).containsExactly(new FeeWaived(DAY.plusDays(3), "低保户", DAY));
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
