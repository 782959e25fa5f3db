package xinqiao.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a case makes use of on its way: simple handling, hearings, another statutory route.
 *
 * @param hearings the oldest first
 */
public record Course(
        @Nullable Simple simple,
        List<Hearing> hearings,
        @Nullable Handover handover) {
    public static final Course NONE = new Course(null, List.of(), null);

    public Course {
        hearings = List.copyOf(hearings);
    }

    /** Whether the matter is handled in the simple way now. */
    public boolean simply() {
        return simple != null && simple.runs();
    }

    public Optional<Hearing> hearing() {
        return hearings.stream().reduce((first, last) -> last);
    }

    /** The one that was decided on and isn't concluded. */
    public Optional<Hearing> openHearing() {
        return hearing().filter(Hearing::open);
    }

    /** The way to another route that nobody has heard the end of. */
    public Optional<Handover> openHandover() {
        return Optional.ofNullable(handover).filter(Handover::open);
    }

    Course with(@Nullable Simple other) {
        return new Course(other, hearings, handover);
    }

    Course with(@Nullable Handover other) {
        return new Course(simple, hearings, other);
    }

    Course hearing(Hearing decided) {
        List<Hearing> more = new ArrayList<>(hearings);
        more.add(decided);
        return new Course(simple, more, handover);
    }

    Course hearing(UnaryOperator<Hearing> change) {
        List<Hearing> some = new ArrayList<>(hearings);
        some.set(some.size() - 1, change.apply(some.getLast()));
        return new Course(simple, some, handover);
    }
}
