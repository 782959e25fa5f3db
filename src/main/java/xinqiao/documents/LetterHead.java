package xinqiao.documents;

import java.time.LocalDate;

/**
 * Who writes to whom, and when.
 *
 * @param addressee the petitioner's name as it is to be printed
 * @param house the signing house in the letter's language; a house, never a department of it
 * @param visit whether it answers somebody who came in person (来访)
 */
public record LetterHead(String addressee, String house, LocalDate date, boolean visit) {
    public LetterHead(String addressee, String house, LocalDate date) {
        this(addressee, house, date, false);
    }
}
