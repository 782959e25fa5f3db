package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.procedure.FlowStage;

/** A stage's own clock inside the total (环节时限): whoever holds the application must pass it on by the earlier of both days. */
public record StageClock(FlowStage stage, Deadline own, Deadline total) {

    /** Null while both stand still. */
    public @Nullable LocalDate lastDay() {
        LocalDate mine = own.last();
        LocalDate all = total.last();
        if (mine == null || all == null) return mine == null ? all : mine;
        return mine.isBefore(all) ? mine : all;
    }
}
