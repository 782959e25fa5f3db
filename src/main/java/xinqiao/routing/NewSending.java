package xinqiao.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;

/**
 * What is asked for when a matter is to go elsewhere.
 *
 * @param house a house of the system; null for a body outside
 * @param body a body outside
 * @param person behind the wall: who receives it
 * @param instruction 办理要求
 * @param feedbackBy the day by which the result is to be reported; null where none is asked for
 */
public record NewSending(
        Manner manner,
        @Nullable String house,
        @Nullable Long body,
        @Nullable Long person,
        String instruction,
        @Nullable LocalDate feedbackBy) {}
