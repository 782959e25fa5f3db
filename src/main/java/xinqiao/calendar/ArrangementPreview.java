package xinqiao.calendar;

import java.util.List;

/**
 * What an arrangement would change, before it is stored.
 *
 * @param year the year it is for
 * @param base version of the calendar compared with; to be handed back when it is applied
 * @param firstTime whether the year was unknown until now
 * @param days the good rows
 * @param errors the bad rows; as long as there are any, it can't be applied
 * @param changes days that would be others than now
 * @param moved open dates that would move or become definite
 */
public record ArrangementPreview(
        int year,
        long base,
        boolean firstTime,
        List<SpecialDay> days,
        List<RowError> errors,
        List<DayChange> changes,
        List<MovedDate> moved) {
    public boolean applicable() {
        return errors.isEmpty();
    }
}
