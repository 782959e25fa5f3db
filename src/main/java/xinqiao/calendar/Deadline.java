package xinqiao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a term ends, and why: enough to count it again by hand (SYS-2).
 *
 * @param dayZero the day from which the term is counted, itself not counted
 * @param total days to count with the extension; for months and years the days that they span from day zero
 * @param counted of these, days counted before the term stood still; all of them otherwise
 * @param unrolled last counted day; null while the term stands still
 * @param last last day to act, after moving off rest days; null while the term stands still
 * @param restAtEnd the rest day that {@code last} moved away from; null if it didn't move
 * @param standsStillSince the day on which the open pause began; null while the term runs
 * @param provisionalYears years whose notice this date depends on and that isn't known yet
 */
public record Deadline(
        Run run,
        LocalDate dayZero,
        int total,
        int counted,
        @Nullable LocalDate unrolled,
        @Nullable LocalDate last,
        @Nullable CalendarDay restAtEnd,
        @Nullable LocalDate standsStillSince,
        List<Stretch> stretches,
        SortedSet<Integer> provisionalYears) {

    public boolean provisional() {
        return !provisionalYears.isEmpty();
    }

    public boolean standsStill() {
        return last == null;
    }

    /** Days of the term still to count when it runs on; 0 unless it stands still. */
    public int remaining() {
        return total - counted;
    }

    /** The last day, for those who know that the term can't stand still. */
    public LocalDate lastDay() {
        if (last == null) throw new IllegalStateException("the term stands still since " + standsStillSince);
        return last;
    }

    public boolean passed(LocalDate today) {
        return last != null && today.isAfter(last);
    }

    /** Every day from the start event to the last day, in order, each once. */
    public List<Day> days() {
        var days = new ArrayList<Day>();
        for (Stretch stretch : stretches) days.addAll(each(stretch).toList());
        return List.copyOf(days);
    }

    private static Stream<Day> each(Stretch stretch) {
        return IntStream.range(0, stretch.days())
                .mapToObj(i -> new Day(
                        stretch.from().plusDays(i),
                        stretch.part(),
                        stretch.reason(),
                        stretch.name(),
                        stretch.reason().counts() ? stretch.before() + i + 1 : 0));
    }
}
