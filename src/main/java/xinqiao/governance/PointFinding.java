package xinqiao.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.Matter.Point;
import xinqiao.governance.Matter.Verdict;

/**
 * What a check found at one point, and how it was put right.
 *
 * @param verdict null while it wasn't looked at
 * @param corrections the newest last; absent in what was written before corrections were kept point by point
 */
public record PointFinding(
        Point point,
        @Nullable Verdict verdict,
        String words,
        @Nullable List<Correction> corrections) {
    public PointFinding {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    PointFinding(Point point, @Nullable Verdict verdict, String words) {
        this(point, verdict, words, List.of());
    }

    /** Never null, whatever was stored. */
    public List<Correction> answers() {
        return corrections == null ? List.of() : corrections;
    }

    /** Not met, and not yet accepted by a re-check. */
    public boolean open() {
        return verdict == Verdict.NOT_MET && answers().stream().noneMatch(one -> Boolean.TRUE.equals(one.accepted()));
    }

    /** Whether a re-check found it still not mended, whatever came of it later. */
    public boolean failed() {
        return answers().stream().anyMatch(one -> Boolean.FALSE.equals(one.accepted()));
    }

    /** The answer that is being written, or waits for the re-check. */
    public @Nullable Correction current() {
        return answers().isEmpty() || answers().getLast().accepted() != null
                ? null
                : answers().getLast();
    }

    /** Which answer is being written or checked, counted from nought. */
    public int round() {
        return answers().size() - (current() == null ? 0 : 1);
    }

    PointFinding correcting(Correction written) {
        return changed(_ -> written);
    }

    PointFinding reported(LocalDate day) {
        return changed(one -> one.reported(day));
    }

    /** Before corrections were kept point by point a house answered for all of them at once: then there is none to judge. */
    PointFinding checked(boolean accepted, String said, LocalDate day) {
        return changed(one -> one.checked(accepted, said, day));
    }

    private PointFinding changed(UnaryOperator<Correction> change) {
        Correction now = current();
        List<Correction> all = new ArrayList<>(answers().subList(0, round()));
        all.add(change.apply(now == null ? Correction.written("", "", null) : now));
        return new PointFinding(point, verdict, words, all);
    }
}
