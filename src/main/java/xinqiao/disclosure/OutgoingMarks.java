package xinqiao.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import xinqiao.redaction.Box;
import xinqiao.redaction.Found;
import xinqiao.redaction.Ground;
import xinqiao.redaction.Mark;

/** The marks on a file to be given, step by step, so that each step can be taken back. */
public record OutgoingMarks(List<Step> steps) {
    public static final OutgoingMarks NONE = new OutgoingMarks(List.of());

    /** One mark. @param no which it is; never used again */
    public record Numbered(
            int no,
            int page,
            Box box,
            Ground ground,
            @Nullable Found found) {
        Mark mark() {
            return new Mark(page, box, ground, found);
        }
    }

    /** What one person did at once. */
    public record Step(List<Numbered> added, Set<Integer> removed, long by) {
        public Step {
            added = List.copyOf(added);
            removed = Set.copyOf(removed);
        }
    }

    public OutgoingMarks {
        steps = List.copyOf(steps);
    }

    OutgoingMarks with(List<Mark> marks, long by) {
        int no = steps.stream()
                .flatMap(step -> step.added().stream())
                .mapToInt(Numbered::no)
                .max()
                .orElse(0);
        List<Numbered> added = new ArrayList<>();
        for (Mark mark : marks) added.add(new Numbered(++no, mark.page(), mark.box(), mark.ground(), mark.found()));
        return with(new Step(added, Set.of(), by));
    }

    OutgoingMarks without(Set<Integer> marks, long by) {
        return with(new Step(List.of(), marks, by));
    }

    private OutgoingMarks with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new OutgoingMarks(all);
    }

    /** The last step taken back. Whoever took it stays one of those who made the marks. */
    OutgoingMarks undone() {
        if (steps.isEmpty()) return this;
        return new OutgoingMarks(steps.subList(0, steps.size() - 1));
    }

    /** Those that count now, page by page. */
    public List<Numbered> current() {
        Set<Integer> removed = new TreeSet<>();
        for (Step step : steps) removed.addAll(step.removed());
        return steps.stream()
                .flatMap(step -> step.added().stream())
                .filter(mark -> !removed.contains(mark.no()))
                .sorted((one, other) -> one.page() != other.page() ? one.page() - other.page() : one.no() - other.no())
                .toList();
    }
}
