package xinqiao.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction (批示), followed up to the written report.
 *
 * @param petition the one case that it is about; null where it is about several
 * @param cases as the viewer sees them
 * @param about the paper sent upward that a superior instructed on
 * @param leader who instructed; null for a superior, whose name stands in the content
 * @param department to whom; null while a superior's instruction has not been directed to anybody
 * @param number of the written report to a superior
 */
public record Instruction(
        long id,
        String house,
        @Nullable Long petition,
        List<CaseRef> cases,
        @Nullable Long about,
        @Nullable Long leader,
        @Nullable Long department,
        @Nullable Long person,
        LocalDate on,
        @Nullable LocalDate dueOn,
        PaperState state,
        @Nullable String number,
        @Nullable LocalDate doneOn,
        Content content) {

    /**
     * @param by the name of who instructed, as it is to be shown
     * @param handling how the own leader wants a superior's instruction handled
     * @param letter the written report to a superior as it was composed, as JSON
     */
    public record Content(
            Occasion occasion,
            String by,
            String words,
            String recordedBy,
            String handling,
            List<Noted> notes,
            @Nullable String letter) {
        public Content {
            notes = List.copyOf(notes);
        }

        Content noting(Noted one) {
            return new Content(occasion, by, words, recordedBy, handling, plus(one), letter);
        }

        Content handled(String how) {
            return new Content(occasion, by, words, recordedBy, how, notes, letter);
        }

        Content answered(@Nullable String composed) {
            return new Content(occasion, by, words, recordedBy, handling, notes, composed);
        }

        private List<Noted> plus(Noted one) {
            var all = new ArrayList<>(notes);
            all.add(one);
            return all;
        }
    }

    /** Of a superior, to whom the house answers with a report of its own. */
    public boolean fromAbove() {
        return leader == null;
    }

    /** KM-6: nobody has reported in writing, and the day is over. */
    public boolean late(LocalDate today) {
        return (state == PaperState.OPEN || state == PaperState.RECEIVED) && dueOn != null && today.isAfter(dueOn);
    }

    /** The written report, the last where one went back. */
    public Optional<Noted> report() {
        return content.notes().stream()
                .filter(note -> note.kind() == Noted.Kind.REPORT)
                .reduce((first, last) -> last);
    }
}
