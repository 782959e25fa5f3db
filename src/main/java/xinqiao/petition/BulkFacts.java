package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/** The facts of an act on many cases, the same for each of them; which of them an act has, {@link BulkAct} says. */
public record BulkFacts(
        @Nullable MatterKind kind,
        @Nullable String branch,
        @Nullable String remark,
        @Nullable String ground,
        @Nullable String body,
        @Nullable Outcome outcome,
        @Nullable String findings,
        @Nullable String opinion,
        @Nullable String basis,
        @Nullable String remarks,
        @Nullable Long department,
        @Nullable Integer days,
        @Nullable String instruction,
        @Nullable LocalDate on,
        @Nullable ServiceMeans means,
        @Nullable String note,
        @Nullable String what,
        @Nullable Boolean done) {

    /** Whether they are of those that many cases can share. */
    public boolean shared() {
        boolean kinds = kind == null || BulkAct.KINDS.contains(kind);
        boolean outcomes = outcome == null || BulkAct.outcomes().contains(outcome);
        return kinds && outcomes && (means == null || BulkAct.MEANS.contains(means));
    }
}
