package xinqiao.supervision.rules;

import java.time.LocalDate;
import java.util.Optional;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.supervision.Reminder;
import xinqiao.supervision.Stage;

/** When somebody is reminded of a term, and what the one who is late owes. */
public final class Reminding {
    private Reminding() {}

    /**
     * When reminders fire: how the office works, not law.
     *
     * @param soon days before the last day
     * @param still days after it, when nothing has happened
     */
    public record Pace(int soon, int still) {}

    /** The furthest stage that a term has reached; each fires once, and what was passed over isn't made up for. */
    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    public static Optional<Stage> stage(LocalDate lastDay, LocalDate today, Pace pace) {
        if (today.isAfter(lastDay))
            return Optional.of(today.isBefore(lastDay.plusDays(pace.still())) ? Stage.LATE : Stage.STILL_LATE);
        return today.isBefore(lastDay.minusDays(pace.soon())) ? Optional.empty() : Optional.of(Stage.SOON);
    }

    /** JF-L5a: what is late is explained in writing; knowing of it isn't enough. */
    @Enforces(Provision.JF_L5A)
    public static Decision<String> explain(Reminder reminder, Actor actor, String words) {
        return new Objections()
                .when(!concerns(reminder, actor), Provision.JF_L5A, "supervision.refusal.not-now")
                .when(reminder.notedOn() != null, Provision.JF_L5A, "supervision.refusal.explained")
                .when(words.isBlank(), Provision.JF_L5A, "supervision.refusal.no-explanation")
                .orGrant(words::strip);
    }

    public static Decision<Reminder> note(Reminder reminder, Actor actor) {
        return new Objections()
                .when(!concerns(reminder, actor), Provision.JF_V4, "supervision.refusal.not-now")
                .when(reminder.owesExplanation(), Provision.JF_L5A, "supervision.refusal.no-explanation")
                .orGrant(() -> reminder);
    }

    /** Whether the reminder is the actor's to answer: of the department, or of the petition office of the unit. */
    public static boolean concerns(Reminder reminder, Actor actor) {
        Long department = reminder.unitDepartment();
        if (department != null) return department == actor.departmentId();
        String unit = reminder.unitHouse() == null ? reminder.house() : reminder.unitHouse();
        return actor.officeOf(unit);
    }
}
