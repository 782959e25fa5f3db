package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.CALENDAR;
import static xinqiao.calendar.Terms.day;
import static xinqiao.law.Provision.SYS_2;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Refused;

@Covers(SYS_2)
class DateAnswerTest {
    @Test
    void anybodyCanHaveADateReckonedWithABreakAndAnExtension() {
        var question = ask("2025-01-20", 20, Unit.WORKING_DAY, 20, breaks("2025-01-21", "2025-01-23"));
        assertThat(DateAnswer.reckon(question, CALENDAR).orElseThrow().last()).isEqualTo(day("2025-03-25"));
    }

    @Test
    void aBreakThatLastsLeavesTheTermStandingStill() {
        var open = List.of(new DateQuestion.Break(day("2025-01-21"), null));
        var question = ask("2025-01-20", 20, Unit.WORKING_DAY, 0, open);
        assertThat(DateAnswer.reckon(question, CALENDAR).orElseThrow().standsStill())
                .isTrue();
    }

    @Test
    void whatCannotBeReckonedIsRefusedWithEveryReason() {
        assertThat(reasons(ask("2025-01-20", -1, Unit.DAY, 0, List.of()))).containsExactly("calendar.refusal.negative");
        assertThat(reasons(ask("2025-01-20", 5, Unit.DAY, -1, List.of()))).containsExactly("calendar.refusal.negative");
        assertThat(reasons(ask("2025-01-20", 11, Unit.YEAR, 0, List.of())))
                .containsExactly("calendar.refusal.too-long");
        assertThat(reasons(ask("2025-01-20", Integer.MAX_VALUE, Unit.DAY, Integer.MAX_VALUE, List.of())))
                .containsExactly("calendar.refusal.too-long");
        assertThat(reasons(ask("1025-01-20", -5, Unit.DAY, 0, List.of())))
                .containsExactly("calendar.refusal.far-date", "calendar.refusal.negative");
        assertThat(reasons(ask("2025-01-20", 5, Unit.DAY, 0, breaks("2025-01-19", "2025-01-18"))))
                .containsExactly("calendar.refusal.break-early", "calendar.refusal.break-backwards");
        assertThat(reasons(ask("2025-01-20", 5, Unit.DAY, 0, breaks("2025-01-21", "+999999-01-01"))))
                .containsExactly("calendar.refusal.far-date");
    }

    @Test
    void tenYearsAreNotTooLong() {
        assertThat(DateAnswer.reckon(ask("2025-01-20", 10, Unit.YEAR, 0, List.of()), CALENDAR)
                        .isGranted())
                .isTrue();
        assertThat(DateAnswer.reckon(ask("2025-01-20", 2600, Unit.WORKING_DAY, 0, List.of()), CALENDAR)
                        .isGranted())
                .isTrue();
    }

    private static DateQuestion ask(
            String start, int length, Unit unit, int extension, List<DateQuestion.Break> breaks) {
        return new DateQuestion(
                day(start), length, unit, StartRule.ANY_DAY, EndRule.NEXT_WORKING_DAY, breaks, extension);
    }

    private static List<DateQuestion.Break> breaks(String began, String ended) {
        return List.of(new DateQuestion.Break(day(began), day(ended)));
    }

    private static List<String> reasons(DateQuestion question) {
        return ((Refused<Deadline>) DateAnswer.reckon(question, CALENDAR))
                .objections().stream().map(Objection::reason).toList();
    }
}
