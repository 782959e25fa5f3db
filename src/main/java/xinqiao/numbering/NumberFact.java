package xinqiao.numbering;

import java.time.LocalDate;

/** What happens to a number; the journal holds it. */
sealed interface NumberFact {
    /** 作废 */
    record NumberVoided(LocalDate on, String series, int year, int number, String printed, String reason, String by)
            implements NumberFact {}
}
