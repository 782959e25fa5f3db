package xinqiao.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Contacts.Text;

/**
 * A day on which the head of a house receives visitors (关长接待日, KM-13).
 *
 * @param late whether it was published after the last day for that
 * @param seats how many can book
 */
public record ReceptionDay(
        long id,
        String houseCode,
        LocalDate on,
        LocalTime begins,
        LocalTime ends,
        DayState state,
        @Nullable LocalDate publishedOn,
        boolean late,
        int seats,
        Content content) {

    /** @param ground why it was cancelled, empty unless it was */
    public record Content(Text place, Text leader, Text ground) {
        Content because(Text why) {
            return new Content(place, leader, why);
        }
    }

    /** What is asked for before there is one. */
    public record Draft(LocalDate on, LocalTime begins, LocalTime ends, int seats, Text place, Text leader) {}

    public boolean open(LocalDate today) {
        return state == DayState.PUBLISHED && !on.isBefore(today);
    }
}
