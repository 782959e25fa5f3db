package xinqiao.supervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.supervision.Means;
import xinqiao.supervision.Stage;
import xinqiao.supervision.rules.Reminding.Pace;

class RemindingTest {
    private static final Pace PACE = new Pace(3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, ",
        "2026-03-17, SOON",
        "2026-03-20, SOON",
        "2026-03-21, LATE",
        "2026-03-29, LATE",
        "2026-03-30, STILL_LATE",
        "2027-01-01, STILL_LATE"
    })
    @Covers({Provision.JF_V4, Provision.JF_L5A})
    void aTermIsRemindedOfBeforeItEndsWhenItHasEndedAndOnceMore(LocalDate today, Stage stage) {
        assertThat(Reminding.stage(LAST, today, PACE).orElse(null)).isEqualTo(stage);
    }

    @Test
    @Covers({Provision.JF_V4, Provision.JF_L5A})
    void eachTimeHasItsDayItsResultAndALetterTheDayToAnswerBy() {
        LocalDate today = LAST;
        assertThat(Pressing.urge(Means.PHONE, today, null, "今日办结", today).isGranted())
                .isTrue();
        assertThat(Pressing.urge(Means.PHONE, today, null, "", today).isGranted())
                .isFalse();
        assertThat(Pressing.urge(Means.PHONE, today.plusDays(1), null, "办结", today)
                        .isGranted())
                .isFalse();
        assertThat(Pressing.urge(Means.LETTER, today, null, "", today).isGranted())
                .isFalse();
        assertThat(Pressing.urge(Means.LETTER, today, today, "", today).isGranted())
                .isFalse();
        assertThat(Pressing.urge(Means.LETTER, today, today.plusDays(5), "", today)
                        .isGranted())
                .isTrue();
        assertThat(Pressing.urge(Means.TALK, today.plusDays(2), null, "", today).isGranted())
                .isTrue();
        assertThat(Pressing.urge(Means.TALK, today.plusDays(2), null, "谈过", today)
                        .isGranted())
                .isFalse();
    }
}
