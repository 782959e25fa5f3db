package xinqiao.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leader owns a hard case (包案) until it is released with a result.
 *
 * @param cases the one that is owned, as the viewer sees it
 * @param dueOn by when it is to be resolved
 * @param nextOn the next thing that is due: a measure, or the whole
 */
public record Ownership(
        long id,
        String house,
        long petition,
        List<CaseRef> cases,
        long leader,
        LocalDate since,
        LocalDate dueOn,
        @Nullable LocalDate nextOn,
        PaperState state,
        @Nullable LocalDate doneOn,
        Content content) {

    /** @param by the leader's name @param aim what is to be reached (化解目标) @param result with which it was released */
    public record Content(
            String by, String aim, LocalDate due, List<Measure> measures, List<Noted> notes, String result) {
        public Content {
            measures = List.copyOf(measures);
            notes = List.copyOf(notes);
        }

        Content noting(Noted one) {
            var all = new ArrayList<>(notes);
            all.add(one);
            return new Content(by, aim, due, measures, all, result);
        }

        Content with(List<Measure> after) {
            return new Content(by, aim, due, after, notes, result);
        }

        Content released(String what) {
            return new Content(by, aim, due, measures, notes, what);
        }
    }

    public boolean late(LocalDate today) {
        return !state.over() && nextOn != null && today.isAfter(nextOn);
    }
}
