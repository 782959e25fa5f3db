package xinqiao.walls;

import java.util.List;
import java.util.Set;

/**
 * A case with a marker in all that is written in it.
 *
 * @param about why others don't see it
 * @param mayRead the logins that see it; nobody else does
 */
record PlantedCase(
        String about,
        long id,
        String number,
        String marker,
        List<Long> letters,
        long attachment,
        long sending,
        Set<String> mayRead) {

    boolean mayRead(String login) {
        return mayRead.contains(login);
    }

    /** Whether something of it stands in an answer to a question in which it didn't stand. */
    boolean shownIn(String answer, String question) {
        return answer.toLowerCase().contains(marker) || answer.contains(number) && !question.contains(number);
    }
}
