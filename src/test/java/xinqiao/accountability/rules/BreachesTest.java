package xinqiao.accountability.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import xinqiao.accountability.Breach;
import xinqiao.accountability.LiabilityGround;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.TermKey;
import xinqiao.redress.ClaimKind;

/** Which missed day, fee or judgement is a breach. */
class BreachesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Test
    @Covers(Provision.SZ_34)
    void ofAnApplicationTheDaysOfTheLawCountAndNotThoseOfAStage() {
        assertThat(Breaches.ofApplication(TermKey.ANSWER.key(), DAY, DAY.plusDays(1)))
                .contains(Breach.REPLY_LATE);
        assertThat(Breaches.ofApplication(TermKey.CORRECTION.key(), DAY, DAY.plusDays(1)))
                .contains(Breach.CORRECTION_LATE);
        assertThat(Breaches.ofApplication(TermKey.GIVING.key(), DAY, DAY.plusDays(1)))
                .contains(Breach.GIVEN_LATE);
        for (TermKey key : TermKey.values())
            assertThat(Breaches.ofApplication(key.key(), DAY, DAY))
                    .as("on the last day")
                    .isEmpty();
        assertThat(Breaches.ofApplication("stage", DAY, DAY.plusDays(9))).isEmpty();
        assertThat(Breaches.ofApplication(TermKey.THIRD_PARTY.key(), DAY, DAY.plusDays(9)))
                .as("somebody else's")
                .isEmpty();
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_32})
    void ofWhatIsPublishedAndComplainedOfTheLastDayItselfIsInTime() {
        assertThat(Breaches.ofPublication(DAY, true, DAY)).isEmpty();
        assertThat(Breaches.ofPublication(DAY, false, DAY)).isEmpty();
        assertThat(Breaches.ofGuide(DAY, DAY)).isEmpty();
        assertThat(Breaches.ofPublication(DAY, true, DAY.plusDays(1))).contains(Breach.PUBLISHED_LATE);
        assertThat(Breaches.ofPublication(DAY, false, DAY.plusDays(1))).contains(Breach.NEVER_PUBLISHED);
        assertThat(Breaches.ofGuide(DAY, DAY.plusDays(1))).contains(Breach.GUIDE_LATE);
        assertThat(Breaches.ofClaim(ClaimKind.COMPLAINT, DAY, DAY)).isEmpty();
        assertThat(Breaches.ofClaim(ClaimKind.COMPLAINT, DAY, DAY.plusDays(1))).contains(Breach.COMPLAINT_LATE);
        assertThat(Breaches.ofClaim(ClaimKind.CORRECTION, DAY, DAY.plusDays(1))).contains(Breach.RECORD_LATE);
        assertThat(Breach.NEVER_PUBLISHED.ground()).isEqualTo(LiabilityGround.DISCLOSURE_NEGLECTED);
        assertThat(Breach.PUBLISHED_LATE.ground()).isEqualTo(LiabilityGround.DISCLOSURE_OUTDATED);
        assertThat(Breach.GUIDE_LATE.ground()).isEqualTo(LiabilityGround.DISCLOSURE_OUTDATED);
        assertThat(Breach.COMPLAINT_LATE.ground()).isEqualTo(LiabilityGround.DISCLOSURE_OTHER);
        assertThat(Breach.RECORD_LATE.ground())
                .as("a record about oneself put right is nothing made public")
                .isEqualTo(LiabilityGround.DISCLOSURE_OTHER);
        assertThat(LiabilityGround.DISCLOSURE_OUTDATED.words()).startsWith("不及时更新公开的海关信息内容");
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_29})
    void whatIsChargedBeyondTheTariffIsABreachAndWhatIsRemittedIsNone() {
        assertThat(Breaches.ofFee(101, 100)).contains(Breach.OVERCHARGED);
        assertThat(Breaches.ofFee(1, 0)).as("no tariff at all").contains(Breach.OVERCHARGED);
        assertThat(Breaches.ofFee(100, 100)).isEmpty();
        assertThat(Breaches.ofFee(0, 100)).isEmpty();
        assertThat(Breach.OVERCHARGED.ground()).isEqualTo(LiabilityGround.DISCLOSURE_CHARGED);
    }
}
