package xinqiao.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be supervised, as the one who looks sees it: a case given to a department, or a sending to another house.
 *
 * @param unit the department or house in words, as letters write it
 * @param assigned whether somebody was given it to handle, and it isn't over
 * @param term the clock that has run out, with its last day; null where nothing is late
 */
public record Matter(
        String directCustoms,
        @Nullable Long petition,
        @Nullable Long sending,
        String house,
        @Nullable String unitHouse,
        @Nullable Long unitDepartment,
        String unit,
        String title,
        String number,
        boolean assigned,
        @Nullable String term,
        @Nullable LocalDate dueOn) {

    public boolean late() {
        return term != null;
    }
}
