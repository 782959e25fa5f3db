package xinqiao.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was said on the way of a version, as it is stored with it.
 *
 * @param reason why there is another version; empty for the first
 * @param reasoning why it isn't made public
 * @param confirmed what the checks found and somebody answers for
 * @param proposal the frequent request out of which it came
 * @param until the last day on which it is to be public
 * @param archive where the papers are
 * @param held whether a review didn't let it through: it isn't published without one
 * @param closing what the public is told in place of the texts before it; empty where these stay to be read
 */
public record Said(
        String reason,
        String reasoning,
        List<Note> notes,
        Set<String> confirmed,
        List<Tie> ties,
        @Nullable Long proposal,
        @Nullable LocalDate until,
        String archive,
        Boolean held,
        String closing) {
    static final Said NOTHING = new Said("", "", List.of(), Set.of(), List.of(), null, null, "", false, "");

    /**
     * One act.
     *
     * @param words what was said with it; empty for nothing
     * @param formed the day on which the information was made, where that day was changed
     */
    public record Note(
            Instant at,
            PublishingAct act,
            String by,
            String words,
            @Nullable Formed formed) {}

    /** 信息形成或者变更之日, before and after. */
    public record Formed(LocalDate before, LocalDate after) {}

    public Said {
        // what was stored before there was something has none of it
        reason = reason == null ? "" : reason;
        reasoning = reasoning == null ? "" : reasoning;
        notes = notes == null ? List.of() : List.copyOf(notes);
        confirmed = confirmed == null ? Set.of() : Set.copyOf(confirmed);
        ties = ties == null ? List.of() : List.copyOf(ties);
        archive = archive == null ? "" : archive;
        held = held == null ? Boolean.FALSE : held;
        closing = closing == null ? "" : closing;
    }

    /** Of another version, begun for a reason out of this one. */
    Said anew(String why, boolean heldBefore, String closes) {
        return new Said(why, "", List.of(), confirmed, ties, null, until, "", heldBefore, closes);
    }

    Said noting(Note one) {
        List<Note> all = new ArrayList<>(notes);
        all.add(one);
        return new Said(reason, reasoning, all, confirmed, ties, proposal, until, archive, held, closing);
    }

    Said reasoned(String why) {
        return new Said(reason, why, notes, confirmed, ties, proposal, until, archive, held, closing);
    }

    Said confirming(Set<String> more) {
        Set<String> all = new TreeSet<>(confirmed);
        all.addAll(more);
        return new Said(reason, reasoning, notes, all, ties, proposal, until, archive, held, closing);
    }

    Said of(Draft draft) {
        return new Said(
                reason,
                reasoning,
                notes,
                confirmed,
                draft.ties(),
                proposal == null ? draft.proposal() : proposal,
                draft.until(),
                archive,
                held,
                closing);
    }

    Said until(@Nullable LocalDate day) {
        return new Said(reason, reasoning, notes, confirmed, ties, proposal, day, archive, held, closing);
    }

    Said archivedAt(String place) {
        return new Said(reason, reasoning, notes, confirmed, ties, proposal, until, place, held, closing);
    }

    /** A review didn't let it through. */
    Said heldBack() {
        return new Said(reason, reasoning, notes, confirmed, ties, proposal, until, archive, true, closing);
    }
}
