package xinqiao.administration;

import java.util.List;
import java.util.Optional;

/**
 * What a table of people holds, and what became of it.
 *
 * @param unread why the file can't be read; a message key, empty if it can
 * @param missing required columns that no heading names
 * @param rows how many there are
 * @param added rows that brought something new
 * @param known rows that were here already
 */
public record PeopleReport(
        String unread, List<PersonColumn> missing, int rows, int added, int known, List<Problem> problems) {

    /** What is wrong with a row, and in which column. */
    public record Problem(int line, Optional<PersonColumn> column, String reason, List<Object> values) {}

    public boolean readable() {
        return unread.isEmpty() && missing.isEmpty();
    }
}
