package xinqiao.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;

/**
 * A reminder (催办提醒): which clock of which matter, and the article that sets it.
 *
 * @param petition the case, or null where it is of a sending
 * @param house who assigned the matter
 * @param unitHouse whose term it is; null for a body outside
 * @param unitDepartment the department inside the house; null for the petition office
 * @param number of the case, or of the letter that carries the sending
 * @param notedOn since when the unit knows, or has explained why it is late
 */
public record Reminder(
        long id,
        @Nullable Long petition,
        @Nullable Long sending,
        String house,
        @Nullable String unitHouse,
        @Nullable Long unitDepartment,
        String title,
        String number,
        String term,
        LocalDate dueOn,
        Stage stage,
        Provision by,
        LocalDate firedOn,
        @Nullable LocalDate notedOn,
        String notedBy,
        String explanation) {
    /** 反馈期限 of a sending: a term that is no clock of a case. */
    public static final String FEEDBACK = "feedback";

    /** Days past the last day at a time; none before it. */
    public long daysLate(LocalDate on) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, on));
    }

    /** JF-L5a: whoever is late owes the reason until it is given, and anew while nothing has happened since. */
    public boolean owesExplanation() {
        return stage != Stage.SOON && notedOn == null;
    }
}
