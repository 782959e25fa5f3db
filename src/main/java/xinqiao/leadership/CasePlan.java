package xinqiao.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office proposes on a case and a leader approves before it is done: a plan to coordinate a group visit or a
 * complex matter (协调处理方案), or the outline of a direct answer (答复提纲).
 *
 * @param kind {@code COORDINATION} or {@code OUTLINE}
 * @param cases the one that it is about, as the viewer sees it
 * @param proposer who wrote it
 * @param nextOn when the next step is due
 */
public record CasePlan(
        long id,
        String house,
        PaperKind kind,
        long petition,
        List<CaseRef> cases,
        @Nullable Long proposer,
        @Nullable Long leader,
        LocalDate on,
        @Nullable LocalDate nextOn,
        PaperState state,
        @Nullable LocalDate doneOn,
        Content content) {

    /**
     * @param words the plan, or the outline
     * @param coordinator who coordinates, as the leader decided or the office proposes; of an outline the office
     * @param outcome how it ended: what was coordinated, or how the written answer was given
     */
    public record Content(
            String words,
            Coordinator coordinator,
            List<Measure> measures,
            List<Noted> notes,
            String outcome,
            String by) {
        public Content {
            measures = List.copyOf(measures);
            notes = List.copyOf(notes);
        }

        Content noting(Noted one) {
            List<Noted> all = new ArrayList<>(notes);
            all.add(one);
            return new Content(words, coordinator, measures, all, outcome, by);
        }

        Content by(Coordinator who) {
            return new Content(words, who, measures, notes, outcome, by);
        }

        Content with(List<Measure> after) {
            return new Content(words, coordinator, after, notes, outcome, by);
        }

        Content ended(String what) {
            return new Content(words, coordinator, measures, notes, what, by);
        }
    }

    public boolean late(LocalDate today) {
        return state == PaperState.OPEN && nextOn != null && today.isAfter(nextOn);
    }
}
