package xinqiao.participation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is thought about it inside, never public.
 *
 * @param plan how it is to be done, and what speaks for it
 * @param writers who wrote it: none of them approves it
 * @param points of a consultation, while its result isn't published
 * @param record of an event, while it isn't published
 */
public record Inside(String plan, Set<Long> writers, List<Note> notes, List<Point> points, PublicEvent.Record record) {
    static final Inside NONE = new Inside("", Set.of(), List.of(), List.of(), new PublicEvent.Record(0, ""));

    public Inside {
        writers = Set.copyOf(writers);
        notes = List.copyOf(notes);
        points = List.copyOf(points);
    }

    public static Inside of(String plan) {
        return new Inside(plan, Set.of(), List.of(), List.of(), NONE.record());
    }

    public Inside planned(String anew) {
        return new Inside(anew, writers, notes, points, record);
    }

    public Inside writtenBy(Set<Long> people) {
        Set<Long> all = new TreeSet<>(writers);
        all.addAll(people);
        return new Inside(plan, all, notes, points, record);
    }

    public Inside noting(Note note) {
        return new Inside(
                plan, writers, Stream.concat(notes.stream(), Stream.of(note)).toList(), points, record);
    }

    public Inside with(List<Point> anew) {
        return new Inside(plan, writers, notes, anew, record);
    }

    public Inside with(PublicEvent.Record kept) {
        return new Inside(plan, writers, notes, points, kept);
    }
}
