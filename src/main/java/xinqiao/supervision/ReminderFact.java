package xinqiao.supervision;

import java.time.LocalDate;

/** What can happen to a reminder; its journal holds these. */
sealed interface ReminderFact {
    /** 提醒 */
    record Fired(LocalDate on, String term, LocalDate dueOn, Stage stage) implements ReminderFact {}

    /** 知悉 */
    record Noted(LocalDate on) implements ReminderFact {}

    /** 说明逾期理由 */
    record Explained(LocalDate on, String words) implements ReminderFact {}
}
