package xinqiao.reception.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Contacts.Text;
import xinqiao.reception.Breach;
import xinqiao.reception.DayState;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.Room;
import xinqiao.reception.RoomUse;

/** What a house tells the public about being received, and when it has to. */
public final class Announcing {
    private Announcing() {}

    /** KM-15b: where it is, when it is open, and fit for all that happens there. */
    @Enforces(Provision.KM_15B)
    public static Decision<Room.Content> room(Room.Content room) {
        return new Objections()
                .when(blank(room.name()), Provision.KM_15B, "reception.refusal.no-name")
                .when(blank(room.place()), Provision.KM_15B, "reception.refusal.no-place")
                .when(blank(room.hours()), Provision.KM_15B, "reception.refusal.no-hours")
                .when(!room.uses().containsAll(Set.of(RoomUse.values())), Provision.KM_15B, "reception.refusal.not-fit")
                .orGrant(() -> room);
    }

    /** KM-13: a day to come, with time, place and leader. @param taken whether the house has one on that day already */
    @Enforces(Provision.KM_13)
    public static Decision<ReceptionDay.Draft> plan(ReceptionDay.Draft draft, boolean taken, LocalDate today) {
        return new Objections()
                .when(taken, Provision.KM_13, "reception.refusal.day-taken")
                .when(draft.on().isBefore(today), Provision.KM_13, "reception.refusal.past")
                .when(!draft.ends().isAfter(draft.begins()), Provision.KM_13, "reception.refusal.no-time")
                .when(blank(draft.place()), Provision.KM_13, "reception.refusal.no-place")
                .when(blank(draft.leader()), Provision.KM_13, "reception.refusal.no-leader")
                .orGrant(() -> draft);
    }

    /** The last day on which it can be published in time. */
    public static LocalDate publishBy(LocalDate on, int noticeDays) {
        return on.minusDays(noticeDays);
    }

    /**
     * KM-13: published in time, or knowingly late: that shows as a breach.
     *
     * @return whether it is late
     */
    @Enforces(Provision.KM_13)
    public static Decision<Boolean> publish(ReceptionDay day, LocalDate today, int noticeDays, boolean knowingly) {
        boolean late = today.isAfter(publishBy(day.on(), noticeDays));
        return new Objections()
                .when(day.state() != DayState.PLANNED, Provision.KM_13, "reception.refusal.published")
                .when(day.on().isBefore(today), Provision.KM_13, "reception.refusal.past")
                .when(
                        late && !knowingly,
                        Provision.KM_13,
                        "reception.refusal.late",
                        publishBy(day.on(), noticeDays),
                        noticeDays)
                .orGrant(() -> late);
    }

    /** KM-13: what can't be held for force majeure is announced at once, with the reason. */
    @Enforces(Provision.KM_13)
    public static Decision<Text> cancel(ReceptionDay day, Text ground, LocalDate today) {
        boolean over = day.state() == DayState.HELD || day.state() == DayState.CANCELLED;
        return new Objections()
                .when(over || day.on().isBefore(today), Provision.KM_13, "reception.refusal.over")
                .when(blank(ground), Provision.KM_13, "reception.refusal.no-ground")
                .orGrant(() -> ground);
    }

    @Enforces(Provision.KM_13)
    public static Decision<ReceptionDay> hold(ReceptionDay day, LocalDate today) {
        return new Objections()
                .when(day.state() != DayState.PUBLISHED, Provision.KM_13, "reception.refusal.not-published")
                .when(today.isBefore(day.on()), Provision.KM_13, "reception.refusal.not-yet")
                .orGrant(() -> day);
    }

    /**
     * KM-13: months in which too few were held or can still be held in time, and days that were published late.
     *
     * @param days of one house, those of force majeure too: a month whose day was cancelled for it is excused
     * @param since the first month looked at
     */
    @Enforces(Provision.KM_13)
    public static List<Breach> breaches(
            List<ReceptionDay> days, YearMonth since, LocalDate today, int monthly, int noticeDays) {
        List<Breach> breaches = new ArrayList<>();
        for (YearMonth month = since; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            YearMonth one = month;
            var those = days.stream()
                    .filter(day -> YearMonth.from(day.on()).equals(one))
                    .filter(day -> day.state() != DayState.PLANNED)
                    .toList();
            boolean stillPossible = !today.isAfter(publishBy(one.atEndOfMonth(), noticeDays));
            long counted = those.stream().filter(day -> counts(day, today)).count();
            if (counted < monthly && !stillPossible) breaches.add(new Breach(one, null));
            those.stream().filter(ReceptionDay::late).forEach(day -> breaches.add(new Breach(one, day.on())));
        }
        return breaches;
    }

    /** One that passed and was never noted as held doesn't count. */
    private static boolean counts(ReceptionDay day, LocalDate today) {
        return switch (day.state()) {
            case HELD, CANCELLED -> true;
            case PUBLISHED -> !day.on().isBefore(today);
            case PLANNED -> false;
        };
    }

    private static boolean blank(Text text) {
        return text.zh().isBlank();
    }
}
