package xinqiao.workbench.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xinqiao.calendar.CalendarDay;
import xinqiao.calendar.WorkCalendar;

/**
 * A month as weeks from Monday to Sunday.
 *
 * @param before empty places ahead of the first
 */
public record Months(LocalDate first, int before, List<CalendarDay> days) {
    static List<Months> of(int year, WorkCalendar calendar) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(LocalDate.of(year, month, 1), calendar))
                .toList();
    }

    private static Months of(LocalDate first, WorkCalendar calendar) {
        var days = first.datesUntil(first.plusMonths(1)).map(calendar::on).toList();
        return new Months(first, first.getDayOfWeek().getValue() - 1, days);
    }

    /** The days by weeks. */
    public List<List<Optional<CalendarDay>>> weeks() {
        List<Optional<CalendarDay>> places = new ArrayList<>();
        for (int i = 0; i < before; i++) places.add(Optional.empty());
        days.forEach(day -> places.add(Optional.of(day)));
        while (places.size() % 7 != 0) places.add(Optional.empty());
        List<List<Optional<CalendarDay>>> weeks = new ArrayList<>();
        for (int i = 0; i < places.size(); i += 7) weeks.add(places.subList(i, i + 7));
        return weeks;
    }
}
