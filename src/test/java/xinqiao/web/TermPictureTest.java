package xinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Pause;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.Term;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Provision;
import xinqiao.web.TermPicture.Kind;

class TermPictureTest {
    private static final Citation CITATION = Citation.of(Provision.KM_26A);
    private static final WorkCalendar CALENDAR = new WorkCalendar(1, Set.of(), Set.of(2026));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void theWholeTermFillsTheBarFromTheStartDayToTheLast() {
        var picture = TermPicture.of(days(9), MONDAY.plusDays(3));
        assertThat(picture.pieces()).extracting(TermPicture.Piece::kind).containsExactly(Kind.START, Kind.COUNTED);
        assertThat(picture.pieces().getLast().x()).isEqualTo("10.000%");
        assertThat(picture.pieces().getLast().width()).isEqualTo("90.000%");
        assertThat(picture.today().x()).isEqualTo("30.000%");
    }

    @Test
    void aLastDayThatMovedOffARestDayIsShownAsMoved() {
        assertThat(TermPicture.of(days(5), MONDAY).kinds()).contains(Kind.ROLL);
    }

    @Test
    void overdueDaysStandBehindTheLastDay() {
        var picture = TermPicture.of(days(4), MONDAY.plusDays(9));
        assertThat(picture.pieces().getLast()).isEqualTo(new TermPicture.Piece(Kind.OVER, "50.000%", "50.000%"));
        assertThat(picture.last()).isNotNull();
    }

    @Test
    void aTermThatStandsStillHasNoLastDayAndPausesUntilToday() {
        var run = Run.of(Term.days(30, 0, CITATION), MONDAY, "x")
                .with(new Pause(MONDAY.plusDays(4), null, "x", CITATION));
        var picture = TermPicture.of(Reckoning.reckon(run, CALENDAR), MONDAY.plusDays(9));
        assertThat(picture.last()).isNull();
        assertThat(picture.pieces().getLast()).isEqualTo(new TermPicture.Piece(Kind.PAUSED, "50.000%", "50.000%"));
    }

    private static Deadline days(int length) {
        return Reckoning.reckon(Run.of(Term.days(length, 0, CITATION), MONDAY, "x"), CALENDAR);
    }
}
