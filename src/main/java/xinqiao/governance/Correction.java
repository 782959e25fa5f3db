package xinqiao.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one point that wasn't met was put right (整改), and what the re-check (复查) said of it. A point that had to be mended
 * again has several.
 *
 * @param who 整改责任人
 * @param words what was done
 * @param on when it was done; null while that isn't filled in
 * @param reportedOn null while the house is still writing
 * @param accepted null before the re-check
 * @param recheck what the re-check said; may be empty where it accepted
 */
public record Correction(
        String who,
        String words,
        @Nullable LocalDate on,
        @Nullable LocalDate reportedOn,
        @Nullable Boolean accepted,
        String recheck,
        @Nullable LocalDate checkedOn) {

    static Correction written(String who, String words, @Nullable LocalDate on) {
        return new Correction(who.strip(), words.strip(), on, null, null, "", null);
    }

    Correction reported(LocalDate day) {
        return new Correction(who, words, on, day, accepted, recheck, checkedOn);
    }

    Correction checked(boolean good, String said, LocalDate day) {
        return new Correction(who, words, on, reportedOn, good, said.strip(), day);
    }

    /** Who, what and when: nothing of it may be missing in a report. */
    public boolean whole() {
        return !who.isBlank() && !words.isBlank() && on != null;
    }
}
