package xinqiao.disclosure;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationFact.OutgoingMoved;
import xinqiao.identity.Actor;

/**
 * A file to be given (拟提供文件), as far as rules need it; its marks are kept apart.
 *
 * @param items the matters that it answers
 * @param copy SHA-256 of what is to be given; null while its marks change
 * @param makers who brought it, marked it or handed it over: none of them releases or checks it
 */
public record Outgoing(
        int no,
        Set<Integer> items,
        OutgoingState state,
        @Nullable String copy,
        Set<Long> makers) {
    public Outgoing {
        items = Set.copyOf(items);
        makers = Set.copyOf(makers);
    }

    static Outgoing of(OutgoingMoved added) {
        return new Outgoing(added.no(), added.items(), OutgoingState.MARKING, null, added.makers());
    }

    Outgoing with(OutgoingMoved moved) {
        Set<Long> all = new TreeSet<>(makers);
        all.addAll(moved.makers());
        OutgoingState next = moved.move().to();
        return switch (moved.move()) {
            case ADD, RETURN, REOPEN, REMOVE -> new Outgoing(no, items, next, null, all);
            case HAND_OVER -> new Outgoing(no, items, next, moved.sha256(), all);
            case RELEASE, CHECK -> new Outgoing(no, items, next, copy, all);
        };
    }

    /** Checked with the draft, as far as it is one of the contents that were looked at. */
    Outgoing checked(Set<String> contents) {
        return state == OutgoingState.RELEASED && copy != null && contents.contains(copy)
                ? new Outgoing(no, items, OutgoingState.CHECKED, copy, makers)
                : this;
    }

    Outgoing given(Set<Integer> answered) {
        return state == OutgoingState.CHECKED && answers(answered)
                ? new Outgoing(no, items, OutgoingState.GIVEN, copy, makers)
                : this;
    }

    /** Whether it is still to be given. */
    public boolean open() {
        return state != OutgoingState.GIVEN && state != OutgoingState.REMOVED;
    }

    /** Whether it is for one of these matters. */
    public boolean answers(Collection<Integer> wanted) {
        return items.stream().anyMatch(wanted::contains);
    }

    /** Whether that person, or the one for whom they act, had a hand in it. */
    public boolean madeBy(Actor actor) {
        var behalf = actor.behalf();
        return makers.contains(actor.personId()) || behalf != null && makers.contains(behalf.personId());
    }
}
