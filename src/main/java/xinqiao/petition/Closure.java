package xinqiao.petition;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case (结案): what the closing check proposed, and what followed once it was closed.
 *
 * @param proposal what waits for the leader, or was approved last; null before the check and after it was sent back
 * @param source where the report goes, once it is written
 * @param done the steps taken after closing
 */
public record Closure(@Nullable Proposal proposal, @Nullable ClosingSource source, Set<ClosingStep> done) {

    public static final Closure NONE = new Closure(null, null, Set.of());

    public Closure {
        done = Set.copyOf(done);
    }

    /**
     * What the closing check came to.
     *
     * @param held the points that hold
     * @param signature null where the petitioner can't be reached
     * @param signatureNote why it isn't signed
     * @param counselling 疏导教育工作情况
     * @param by the person who checked
     */
    public record Proposal(
            ClosingVerdict verdict,
            Set<ClosingPoint> held,
            @Nullable Signature signature,
            String signatureNote,
            String counselling,
            String remark,
            long by) {
        public Proposal {
            held = Set.copyOf(held);
        }
    }

    Closure proposed(Proposal what) {
        return new Closure(what, source, done);
    }

    Closure withoutProposal() {
        return new Closure(null, source, done);
    }

    Closure followed(ClosingStep step, @Nullable ClosingSource from) {
        Set<ClosingStep> more = new TreeSet<>(done);
        more.add(step);
        return new Closure(proposal, from == null ? source : from, more);
    }
}
