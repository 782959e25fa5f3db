package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list shows of a clock. A cache: it can be thrown away and computed again from the journal. */
public record ClockCache(
        String term,
        @Nullable LocalDate lastDay,
        boolean provisional,
        @Nullable LocalDate standsStillSince,
        @Nullable LocalDate metOn) {

    static ClockCache of(PetitionClock clock) {
        return new ClockCache(
                clock.term(),
                clock.deadline().last(),
                clock.deadline().provisional(),
                clock.deadline().standsStillSince(),
                clock.metOn());
    }

    static List<ClockCache> of(List<PetitionClock> clocks) {
        return clocks.stream().map(ClockCache::of).toList();
    }
}
