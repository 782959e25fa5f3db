package xinqiao.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a year's report on open government.
 *
 * @param version 1, and one more with each correction
 * @param reason why there is another version; empty for the first
 * @param writers all who wrote or submitted it, and those for whom they acted: none of them approves it
 * @param snapshot SHA-256 of what is frozen, in hexadecimal; empty before
 */
public record AnnualReport(
        long id,
        String house,
        int year,
        Extent extent,
        int version,
        String reason,
        ReportState state,
        Set<Long> writers,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate frozenOn,
        @Nullable LocalDate publishedOn,
        Content content,
        ReportFigures figures,
        String snapshot) {

    public AnnualReport {
        writers = Set.copyOf(writers);
    }

    /** Its words. @param source where the numbers that were entered by hand come from */
    public record Content(Map<ReportPart, String> texts, String source, String drafter, List<Note> notes) {
        public Content {
            Map<ReportPart, String> sorted = new EnumMap<>(ReportPart.class);
            sorted.putAll(texts);
            texts = Collections.unmodifiableMap(sorted);
            notes = List.copyOf(notes);
        }

        public String text(ReportPart part) {
            return texts.getOrDefault(part, "");
        }

        Content noting(Note one) {
            List<Note> all = new ArrayList<>(notes);
            all.add(one);
            return new Content(texts, source, drafter, all);
        }
    }

    /** What was said on the way. */
    public record Note(LocalDate on, String by, boolean approved, String words) {}

    /** What whoever writes it decides. @param proactive amounts in 万元 */
    public record Draft(Map<ReportPart, String> texts, Map<Proactive, BigDecimal> proactive, String source) {}

    /** How the public knows it: 8602-2026, 8600-2026-area; a version that was corrected since adds -v1. */
    public String key() {
        return house + "-" + year + (extent == Extent.AREA ? "-area" : "");
    }

    /** What is approved, and never changes from then on. */
    record Frozen(
            String house,
            int year,
            Extent extent,
            int version,
            String reason,
            Map<ReportPart, String> texts,
            String source,
            ReportFigures figures) {}

    Frozen toFreeze() {
        return new Frozen(house, year, extent, version, reason, content.texts(), content.source(), figures);
    }

    public AnnualReport with(ReportFigures counted) {
        return with(content, counted);
    }

    /** As everybody outside the house reads it: what its leader said on the way stays there. */
    AnnualReport forOthers() {
        return with(new Content(content.texts(), content.source(), content.drafter(), List.of()), figures);
    }

    private AnnualReport with(Content words, ReportFigures counted) {
        return new AnnualReport(
                id,
                house,
                year,
                extent,
                version,
                reason,
                state,
                writers,
                submittedOn,
                frozenOn,
                publishedOn,
                words,
                counted,
                snapshot);
    }
}
