package xinqiao.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the register of petition posts.
 *
 * @param until the last day; null where it is one day or hasn't ended
 * @param hours of training; null for all else
 */
public record StaffRecord(
        long id,
        long person,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        String words,
        @Nullable Integer hours,
        String notedBy) {

    /** What the register holds. */
    public enum Kind {
        /** 任职 */
        APPOINTED,
        /** 到信访岗位锻炼 */
        ROTATED_IN,
        /** 轮出 */
        ROTATED_OUT,
        /** 培训 */
        TRAINED
    }
}
