package xinqiao.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import xinqiao.statistics.PublicationKind.Part;

/**
 * A circular, a proposal to improve or an assessment: drafted from the figures, approved by a leader, read by its circle.
 *
 * @param house who issues it
 * @param proposers all who wrote or submitted it, and those for whom they acted
 * @param houses who reads it: everybody there
 * @param departments likewise
 * @param answerBy until when the units say what they make of a proposal
 */
public record Publication(
        long id,
        PublicationKind kind,
        String house,
        Period period,
        LocalDate on,
        PublicationState state,
        Set<String> houses,
        Set<Long> departments,
        Set<Long> proposers,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate answerBy,
        Content content) {

    /** Its words. @param scores of an assessment @param drafter empty for its circle */
    public record Content(String title, Map<Part, String> parts, List<Score> scores, String drafter, List<Note> notes) {
        public Content {
            Map<Part, String> sorted = new EnumMap<>(Part.class);
            sorted.putAll(parts);
            parts = Collections.unmodifiableMap(sorted);
            scores = List.copyOf(scores);
            notes = List.copyOf(notes);
        }

        public String part(Part part) {
            return parts.getOrDefault(part, "");
        }

        /** What the circle reads: the text as issued, and what it answered itself. */
        public Content issued(Predicate<Note> own) {
            return new Content(
                    title, parts, scores, "", notes.stream().filter(own).toList());
        }

        Content noting(Note one) {
            List<Note> all = new ArrayList<>(notes);
            all.add(one);
            return new Content(title, parts, scores, drafter, all);
        }
    }

    /**
     * What was said on the way.
     *
     * @param department for which it was said; null: for the house
     * @param adoption of a unit's answer
     */
    public record Note(
            LocalDate on,
            String by,
            String house,
            @Nullable Long department,
            Kind kind,
            @Nullable Adoption adoption,
            String words) {
        public enum Kind {
            /** 退回意见 */
            SENT_BACK,
            /** 批准 */
            APPROVED,
            /** 反馈采纳情况 */
            ANSWER,
            /** 跟踪落实 */
            FOLLOWED,
            /** 落实完毕 */
            FINISHED
        }
    }

    /** 采纳情况 */
    public enum Adoption {
        /** 采纳 */
        ADOPTED,
        /** 部分采纳 */
        PARTLY,
        /** 未采纳 */
        NOT_ADOPTED
    }

    /** What whoever drafts it decides. */
    public record Draft(
            PublicationKind kind,
            Period period,
            String title,
            Map<Part, String> parts,
            Set<String> houses,
            Set<Long> departments,
            @Nullable LocalDate answerBy,
            List<Score> scores) {}

    public Publication with(Content other) {
        return new Publication(
                id, kind, house, period, on, state, houses, departments, proposers, publishedOn, answerBy, other);
    }

    /** Whether an answer is wanted and hasn't come in time. */
    public boolean late(LocalDate today) {
        return state == PublicationState.PUBLISHED && answerBy != null && answerBy.isBefore(today);
    }
}
