package xinqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to have a date reckoned, unchecked.
 *
 * @param extension in the unit of the length; 0 for none
 */
public record DateQuestion(
        LocalDate start,
        int length,
        Unit unit,
        StartRule startRule,
        EndRule endRule,
        List<Break> breaks,
        int extension) {
    /** @param ended null while it lasts */
    public record Break(LocalDate began, @Nullable LocalDate ended) {}

    public DateQuestion {
        breaks = List.copyOf(breaks);
    }
}
