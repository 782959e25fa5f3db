package xinqiao.publication;

import java.time.Instant;
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
 */
public record Said(
        String reason,
        String reasoning,
        List<Note> notes,
        Set<String> confirmed,
        List<Tie> ties,
        @Nullable Long proposal,
        java.time.@Nullable LocalDate until,
        String archive) {
    static final Said NOTHING = new Said("", "", List.of(), Set.of(), List.of(), null, null, "");

    /** One act. @param words what was said with it; empty for nothing */
    public record Note(Instant at, PublishingAct act, String by, String words) {}

    public Said {
        // what was stored before there was something has none of it
        reason = reason == null ? "" : reason;
        reasoning = reasoning == null ? "" : reasoning;
        notes = notes == null ? List.of() : List.copyOf(notes);
        confirmed = confirmed == null ? Set.of() : Set.copyOf(confirmed);
        ties = ties == null ? List.of() : List.copyOf(ties);
        archive = archive == null ? "" : archive;
    }

    Said noting(Note one) {
        List<Note> all = new ArrayList<>(notes);
        all.add(one);
        return new Said(reason, reasoning, all, confirmed, ties, proposal, until, archive);
    }

    Said because(String why) {
        return new Said(why, reasoning, notes, confirmed, ties, proposal, until, archive);
    }

    Said reasoned(String why) {
        return new Said(reason, why, notes, confirmed, ties, proposal, until, archive);
    }

    Said confirming(Set<String> more) {
        Set<String> all = new TreeSet<>(confirmed);
        all.addAll(more);
        return new Said(reason, reasoning, notes, all, ties, proposal, until, archive);
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
                archive);
    }

    Said until(java.time.@Nullable LocalDate day) {
        return new Said(reason, reasoning, notes, confirmed, ties, proposal, day, archive);
    }

    Said archivedAt(String place) {
        return new Said(reason, reasoning, notes, confirmed, ties, proposal, until, place);
    }
}
