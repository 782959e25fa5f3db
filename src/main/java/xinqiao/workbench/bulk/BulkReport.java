package xinqiao.workbench.bulk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.BulkRun;
import xinqiao.petition.Line;
import xinqiao.web.Tone;

/** What became of each case. @param lines those of them that the actor still sees, by id */
public record BulkReport(BulkRun run, Map<Long, Line> lines, String back) {
    public @Nullable Line line(BulkRun.Item item) {
        return lines.get(item.petition());
    }

    public static Tone tone(BulkRun.Result result) {
        return switch (result) {
            case DONE -> Tone.DONE;
            case REFUSED, CHANGED -> Tone.SOON;
            case NOT_THERE -> Tone.PLAIN;
            case FAILED -> Tone.LATE;
        };
    }
}
