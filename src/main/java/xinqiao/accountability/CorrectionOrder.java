package xinqiao.accountability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 责令改正通知书, with the answer and what was found of it.
 *
 * @param letter what was composed, as JSON; the PDF is made from it
 * @param answeredOn null while the unit hasn't answered
 * @param corrected null while the answer wasn't examined
 */
public record CorrectionOrder(
        int no,
        LocalDate on,
        String number,
        LocalDate answerBy,
        String demands,
        String letter,
        @Nullable LocalDate answeredOn,
        String answer,
        @Nullable LocalDate examinedOn,
        @Nullable Boolean corrected,
        String finding) {

    static CorrectionOrder issued(
            int no, LocalDate on, String number, LocalDate answerBy, String demands, String letter) {
        return new CorrectionOrder(no, on, number, answerBy, demands, letter, null, "", null, null, "");
    }

    CorrectionOrder answered(LocalDate day, String words) {
        return new CorrectionOrder(no, on, number, answerBy, demands, letter, day, words, null, null, "");
    }

    CorrectionOrder examined(LocalDate day, boolean right, String words) {
        return new CorrectionOrder(no, on, number, answerBy, demands, letter, answeredOn, answer, day, right, words);
    }
}
