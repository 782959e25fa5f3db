package xinqiao.reception.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Contacts.Text;
import xinqiao.reception.Breach;
import xinqiao.reception.DayState;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.Room;
import xinqiao.reception.RoomUse;

class AnnouncingTest {
    private static final Text SOMETHING = new Text("某处", "somewhere");
    private static final Text NOTHING = new Text("", "");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    private static ReceptionDay day(LocalDate on, DayState state, @Nullable LocalDate published, boolean late) {
        return new ReceptionDay(
                1,
                "8602",
                on,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                state,
                published,
                late,
                5,
                new ReceptionDay.Content(SOMETHING, SOMETHING, NOTHING));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision instanceof Refused<?> no
                ? no.objections().stream().map(Objection::reason).toList()
                : List.of();
    }

    @Test
    @Covers(Provision.KM_13)
    void aDayIsPublishedInTimeOnTheSeventhDayBeforeItAndNotAfter() {
        var planned = day(DAY, DayState.PLANNED, null, false);
        assertThat(Announcing.publish(planned, DAY.minusDays(7), 7, false)).isEqualTo(Decision.granted(false));
        assertThat(reasons(Announcing.publish(planned, DAY.minusDays(6), 7, false)))
                .containsExactly("reception.refusal.late");
        assertThat(Announcing.publish(planned, DAY.minusDays(6), 7, true)).isEqualTo(Decision.granted(true));
        assertThat(reasons(Announcing.publish(planned, DAY.plusDays(1), 7, true)))
                .containsExactly("reception.refusal.past");
    }

    @Test
    @Covers(Provision.KM_13)
    void aDayHasATimeAPlaceAndSomebodyWhoReceives() {
        var lacking = new ReceptionDay.Draft(DAY.minusDays(30), LocalTime.NOON, LocalTime.NOON, 5, NOTHING, NOTHING);
        assertThat(reasons(Announcing.plan(lacking, true, DAY.minusDays(10))))
                .containsExactly(
                        "reception.refusal.day-taken",
                        "reception.refusal.past",
                        "reception.refusal.no-time",
                        "reception.refusal.no-place",
                        "reception.refusal.no-leader");
    }

    @Test
    @Covers(Provision.KM_13)
    void whatIsCancelledNeedsItsForceMajeure() {
        var published = day(DAY, DayState.PUBLISHED, DAY.minusDays(10), false);
        assertThat(reasons(Announcing.cancel(published, NOTHING, DAY.minusDays(1))))
                .containsExactly("reception.refusal.no-ground");
        assertThat(Announcing.cancel(published, SOMETHING, DAY).isGranted()).isTrue();
        assertThat(reasons(Announcing.cancel(day(DAY, DayState.HELD, DAY, false), SOMETHING, DAY)))
                .containsExactly("reception.refusal.over");
    }

    @Test
    @Covers(Provision.KM_13)
    void aMonthWithoutADayAndALateDayAreBreachesAndForceMajeureIsNone() {
        var held = day(LocalDate.of(2026, 9, 10), DayState.HELD, LocalDate.of(2026, 9, 8), true);
        var excused = day(LocalDate.of(2026, 10, 10), DayState.CANCELLED, LocalDate.of(2026, 10, 1), false);
        var neverHeld = day(LocalDate.of(2026, 11, 10), DayState.PUBLISHED, LocalDate.of(2026, 11, 1), false);
        var days = List.of(held, excused, neverHeld);
        var today = LocalDate.of(2026, 12, 1);
        assertThat(Announcing.breaches(days, YearMonth.of(2026, 8), today, 1, 7))
                .containsExactly(
                        new Breach(YearMonth.of(2026, 8), null),
                        new Breach(YearMonth.of(2026, 9), held.on()),
                        new Breach(YearMonth.of(2026, 11), null));
        // December can still be published in time until the 24th
        assertThat(Announcing.breaches(days, YearMonth.of(2026, 12), LocalDate.of(2026, 12, 24), 1, 7))
                .isEmpty();
        assertThat(Announcing.breaches(days, YearMonth.of(2026, 12), LocalDate.of(2026, 12, 25), 1, 7))
                .hasSize(1);
    }

    @Test
    @Covers(Provision.KM_15B)
    void aRoomIsFitForAllThatHappensThere() {
        var lacking = new Room.Content(NOTHING, NOTHING, NOTHING, NOTHING, List.of(RoomUse.WAITING));
        assertThat(reasons(Announcing.room(lacking)))
                .containsExactly(
                        "reception.refusal.no-name",
                        "reception.refusal.no-place",
                        "reception.refusal.no-hours",
                        "reception.refusal.not-fit");
    }
}
