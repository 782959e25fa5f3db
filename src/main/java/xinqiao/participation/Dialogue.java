package xinqiao.participation;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One consultation, survey, event, frequent question, case of public opinion or question.
 *
 * @param department who makes it; of a question who was asked first
 * @param from an event's day; of a case the day on which it was found
 * @param publicFrom from when everybody sees it
 * @param above whether the houses above see it
 * @param at where a question or a case lies
 * @param askedHouse the house above that was asked
 * @param departments all that have it or had it
 * @param inside nothing for whoever reads it from outside or from above
 */
public record Dialogue(
        long id,
        String number,
        DialogueKind kind,
        String directCustoms,
        String house,
        String housePath,
        long department,
        DialogueState state,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate publicFrom,
        boolean above,
        @Nullable Long at,
        @Nullable String askedHouse,
        @Nullable Long askedDepartment,
        Set<Long> departments,
        @Nullable LocalDate doneOn,
        Content content,
        Inside inside) {

    public Dialogue {
        departments = Set.copyOf(departments);
    }

    /** Where it stands on that day; what has no days runs from its approval to its end. */
    public Phase phase(LocalDate today) {
        return switch (state) {
            case DRAFT, REVIEW, DROPPED, OPEN -> Phase.INSIDE;
            case CALLED_OFF -> Phase.CALLED_OFF;
            case DONE -> Phase.PUBLISHED;
            case APPROVED -> {
                LocalDate last = until == null ? from : until;
                // an event is announced before its day and runs on it
                if (from != null && today.isBefore(from)) yield Phase.AHEAD;
                yield last != null && today.isAfter(last) ? Phase.OWED : Phase.RUNNING;
            }
        };
    }

    public boolean isPublic(LocalDate today) {
        return publicFrom != null && !today.isBefore(publicFrom);
    }

    private Dialogue with(
            DialogueState next,
            @Nullable LocalDate shown,
            boolean seenAbove,
            @Nullable Long lies,
            @Nullable String house,
            @Nullable Long department,
            @Nullable LocalDate done,
            Content said,
            Inside thought) {
        return new Dialogue(
                id,
                number,
                kind,
                directCustoms,
                this.house,
                housePath,
                this.department,
                next,
                title,
                from,
                until,
                shown,
                seenAbove,
                lies,
                house,
                department,
                with(lies),
                done,
                said,
                thought);
    }

    private Set<Long> with(@Nullable Long one) {
        Set<Long> all = new TreeSet<>(departments);
        if (one != null) all.add(one);
        return all;
    }

    public Dialogue in(DialogueState next) {
        return with(next, publicFrom, above, at, askedHouse, askedDepartment, doneOn, content, inside);
    }

    /** Approved, and seen by everybody from that day on. */
    public Dialogue shown(LocalDate day) {
        return with(DialogueState.APPROVED, day, true, at, askedHouse, askedDepartment, doneOn, content, inside);
    }

    /** Nobody outside sees it, then or ever. */
    public Dialogue unseen() {
        return with(state, null, above, at, askedHouse, askedDepartment, doneOn, content, inside);
    }

    public Dialogue done(LocalDate day) {
        return with(DialogueState.DONE, publicFrom, above, at, askedHouse, askedDepartment, day, content, inside);
    }

    public Dialogue with(Content said) {
        return with(state, publicFrom, above, at, askedHouse, askedDepartment, doneOn, said, inside);
    }

    public Dialogue with(Inside thought) {
        return with(state, publicFrom, above, at, askedHouse, askedDepartment, doneOn, content, thought);
    }

    /** Seen by the houses above from now on. */
    public Dialogue told() {
        return with(state, publicFrom, true, at, askedHouse, askedDepartment, doneOn, content, inside);
    }

    /** In the hands of another department of the house that has it. */
    public Dialogue at(long lies) {
        return with(state, publicFrom, above, lies, askedHouse, askedDepartment, doneOn, content, inside);
    }

    /** In the hands of a department of the house above. */
    public Dialogue asked(String up, long lies) {
        return with(state, publicFrom, above, lies, up, lies, doneOn, content, inside);
    }

    public Dialogue drafted(DialogueDraft draft) {
        return new Dialogue(
                id,
                number,
                kind,
                directCustoms,
                house,
                housePath,
                department,
                state,
                draft.title().strip(),
                draft.from(),
                draft.until(),
                publicFrom,
                above,
                at,
                askedHouse,
                askedDepartment,
                departments,
                doneOn,
                draft.content(),
                inside.planned(draft.plan().strip()));
    }
}
