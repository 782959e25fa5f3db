package xinqiao.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days people work: Monday to Friday, less the announced holidays, plus the announced make-up working days. It
 * knows some years and doesn't guess about the others: there it has weekends only, and {@link #knows} says no.
 */
public final class WorkCalendar {
    private final long version;
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final TreeSet<Integer> years;

    public WorkCalendar(long version, Collection<SpecialDay> days, Collection<Integer> years) {
        this.version = version;
        this.years = new TreeSet<>(years);
        for (SpecialDay day : days) special.put(day.date(), day);
    }

    /** Changes whenever the stored days change. */
    public long version() {
        return version;
    }

    /** The years whose arrangement is known. */
    public SortedSet<Integer> years() {
        return java.util.Collections.unmodifiableSortedSet(years);
    }

    /** False where the notice that governs the day isn't known, so that the day's kind may still change. */
    public boolean knows(LocalDate date) {
        return years.contains(SpecialDay.yearGoverning(date));
    }

    public CalendarDay on(LocalDate date) {
        SpecialDay day = special.get(date);
        if (day != null) return new CalendarDay(date, day.kind(), day.name());
        return new CalendarDay(date, date.getDayOfWeek().getValue() < 6 ? DayKind.WORKDAY : DayKind.WEEKEND, "");
    }

    public boolean works(LocalDate date) {
        return on(date).kind().works();
    }

    /** The day itself if people work on it, else the next day on which they do. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!works(day)) day = day.plusDays(1);
        return day;
    }

    /** Working days after one day up to and with another, as a term counts them. */
    public int workingDaysBetween(LocalDate after, LocalDate through) {
        return (int) after.plusDays(1)
                .datesUntil(through.isAfter(after) ? through.plusDays(1) : after.plusDays(1))
                .filter(this::works)
                .count();
    }

    /** The days that one year's notice names, in order; the first may lie in the December before. */
    public List<SpecialDay> arrangement(int year) {
        return special.values().stream()
                .filter(day -> SpecialDay.yearGoverning(day.date()) == year)
                .sorted(java.util.Comparator.comparing(SpecialDay::date))
                .toList();
    }

    /** This calendar with one year's notice put in the place of what it knew of that year. */
    public WorkCalendar with(int year, Collection<SpecialDay> arrangement) {
        var others = special.values().stream().filter(day -> SpecialDay.yearGoverning(day.date()) != year);
        var known = Stream.concat(years.stream(), Stream.of(year)).toList();
        return new WorkCalendar(
                version, Stream.concat(others, arrangement.stream()).toList(), known);
    }
}
