package xinqiao.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that law takes out of a term (期间不计入), such as the time of a hearing or of consulting a third party.
 *
 * <p>Which days it takes out: it is a period of its own, so the day on which it began isn't part of it (民法典 201 by
 * analogy) and still counts towards the term; the day on which it ended is its last. The term runs on from the day
 * after. A pause that ended on the day it began takes out nothing; {@link #wholeDay} takes out exactly one day.
 *
 * @param ended null while the term stands still
 * @param ground message key of the ground, shown in the explanation
 */
public record Pause(LocalDate began, @Nullable LocalDate ended, String ground, Citation citation) {
    public Pause {
        if (ended != null && ended.isBefore(began)) throw new IllegalArgumentException("a pause can't end first");
    }

    /** A ground that fills one whole day, such as a hearing held on it. */
    public static Pause wholeDay(LocalDate day, String ground, Citation citation) {
        return new Pause(day.minusDays(1), day, ground, citation);
    }

    public boolean takesOut(LocalDate day) {
        return day.isAfter(began) && (ended == null || !day.isAfter(ended));
    }

    public boolean open() {
        return ended == null;
    }
}
