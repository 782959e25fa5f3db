package xinqiao.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done until when, and what came of it (措施).
 *
 * @param department who does it; null for the leader
 */
public record Measure(
        String words,
        @Nullable Long department,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String result) {

    public boolean open() {
        return doneOn == null;
    }

    public boolean late(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }

    Measure done(LocalDate on, String what) {
        return new Measure(words, department, dueOn, on, what);
    }

    /** The next day on which one is due. */
    static Optional<LocalDate> next(List<Measure> measures) {
        return measures.stream().filter(Measure::open).map(Measure::dueOn).min(LocalDate::compareTo);
    }

    /** Where something of it was to be done; whoever did it goes on seeing it. */
    static Long[] departments(List<Measure> measures) {
        return measures.stream()
                .map(Measure::department)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
    }

    static List<Measure> done(List<Measure> measures, int place, LocalDate on, String result) {
        List<Measure> after = new ArrayList<>(measures);
        after.set(place, measures.get(place).done(on, result));
        return List.copyOf(after);
    }
}
