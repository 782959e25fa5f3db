package xinqiao.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;

/**
 * The way of one version.
 *
 * @param profile the procedure that it follows; empty for what was brought in
 * @param drafter who wrote it last; null for what was brought in
 * @param writers all who wrote it; none of them approves it
 * @param direct on which ground it needs no approval
 * @param ground why it isn't made public
 * @param reexamineOn when that ground is looked at again
 */
public record Course(
        String profile,
        @Nullable Long drafter,
        Set<Long> writers,
        @Nullable DirectGround direct,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate secrecyOn,
        @Nullable LocalDate decidedOn,
        @Nullable Long approver,
        @Nullable Instant scheduledAt,
        @Nullable ReplyKind ground,
        @Nullable LocalDate reexamineOn,
        @Nullable LocalDate archivedOn,
        Said said) {
    public Course {
        writers = Set.copyOf(writers);
    }
}
