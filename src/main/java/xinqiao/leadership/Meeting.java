package xinqiao.leadership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaders heard how petition work goes (听取汇报), or disputes were screened (矛盾纠纷排查): what was found, and what is
 * done about it until when.
 *
 * @param kind {@code HEARING} or {@code SCREENING}
 * @param nextOn when the next measure is due
 */
public record Meeting(
        long id,
        String house,
        PaperKind kind,
        LocalDate on,
        @Nullable LocalDate nextOn,
        PaperState state,
        Content content) {

    /** @param chair who presided @param findings what was heard, found and decided */
    public record Content(
            String title, String chair, String attended, String findings, List<Measure> measures, String recordedBy) {
        public Content {
            measures = List.copyOf(measures);
        }

        Content with(List<Measure> after) {
            return new Content(title, chair, attended, findings, after, recordedBy);
        }
    }

    public boolean late(LocalDate today) {
        return nextOn != null && today.isAfter(nextOn);
    }
}
