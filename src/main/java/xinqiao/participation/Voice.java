package xinqiao.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody from outside said.
 *
 * @param number of a sign-up
 * @param point of a consultation, to which it belongs
 * @param choices what was chosen in a survey, by the question's number
 */
public record Voice(
        long id,
        long paper,
        VoiceKind kind,
        @Nullable String number,
        LocalDate on,
        boolean online,
        VoiceState state,
        int people,
        @Nullable Integer point,
        Map<Integer, List<Integer>> choices,
        Said said) {

    /**
     * Sealed.
     *
     * @param contact telephone, e-mail or address
     * @param texts what was written in a survey, by the question's number
     */
    public record Said(String name, String contact, String words, Map<Integer, String> texts) {
        public Said(String name, String contact, String words) {
            this(name, contact, words, Map.of());
        }
    }

    /** Number and code, which together open a sign-up. */
    public record Ticket(String number, String code) {}
}
