package xinqiao.workbench.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.serving.Corrected;
import xinqiao.serving.Notice;
import xinqiao.serving.Opening;
import xinqiao.serving.Scan;
import xinqiao.serving.ServedLetter;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingState;
import xinqiao.serving.Way;
import xinqiao.web.Form;

/**
 * The service of one letter.
 *
 * @param filed scanned pages of each try
 * @param onlineDay the day that would count by the first opening
 * @param corrections of the day that counts
 * @param acts whether the viewer serves letters of this house
 */
public record ServiceView(
        ServedLetter letter,
        List<Serving> tries,
        Map<Long, List<Scan>> filed,
        List<Opening> openings,
        @Nullable LocalDate onlineDay,
        @Nullable Notice notice,
        List<Corrected> corrections,
        boolean acts,
        UUID once,
        Form form,
        List<Objection> objections) {

    public String path() {
        return ServingLinks.of(letter.key());
    }

    /** Whether it is under way in that manner already. */
    public boolean underway(Way way) {
        return tries.stream().anyMatch(one -> one.way() == way && one.state().open());
    }

    /** Whether it may be tried: it waits, or it came back. */
    public boolean tryable() {
        return acts
                && (letter.servedOn() == null
                        || tries.stream().anyMatch(one -> one.state().vain()));
    }

    /** Whether the day that counts may be corrected; that of a public notice follows from the notice. */
    public boolean corrects() {
        return acts
                && letter.servedOn() != null
                && tries.stream().noneMatch(one -> one.way() == Way.NOTICE && one.state() == ServingState.SERVED);
    }

    /** Whether the last step may still be taken back. */
    public static boolean undoes(Serving one) {
        return one.countsOn() == null
                && one.state() != ServingState.UNDONE
                && (one.way() != Way.NOTICE || one.state() == ServingState.PREPARED);
    }
}
