package xinqiao.workbench.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.reception.BookingDesk;
import xinqiao.reception.DayState;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.ReceptionDays;
import xinqiao.web.DeskDuties;

/** What waits around the days on which the head receives: to plan, to publish, to remind of, to follow up. */
@Component
class ReceptionDuties implements DeskDuties {
    /** A technical choice: how long before the day visitors are reminded. */
    private static final int REMIND_AHEAD = 2;

    private final ReceptionDays days;
    private final BookingDesk bookings;
    private final Clock clock;

    ReceptionDuties(ReceptionDays days, BookingDesk bookings, Clock clock) {
        this.days = days;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!actor.may(Power.REGISTER)) return List.of();
        LocalDate today = LocalDate.now(clock);
        var all = days.list(actor);
        var drafts = all.stream()
                .filter(day -> day.state() == DayState.PLANNED && !day.on().isBefore(today))
                .toList();
        long late = drafts.stream()
                .filter(day -> today.isAfter(days.publishBy(day.houseCode(), day.on())))
                .count();
        return List.of(
                new Duty("reception.duty.plan", toPlan(actor, all, today), 0, DaysPage.PATH),
                new Duty("reception.duty.publish", drafts.size(), late, DaysPage.PATH),
                new Duty(
                        "reception.duty.remind",
                        bookings.toRemind(actor, REMIND_AHEAD).size(),
                        0,
                        DaysPage.PATH),
                new Duty("reception.duty.follow", bookings.toFollow(actor).size(), 0, DaysPage.PATH));
    }

    /** A house that keeps no such days here isn't told every day. */
    private long toPlan(Actor actor, List<ReceptionDay> all, LocalDate today) {
        if (all.isEmpty()) return 0;
        YearMonth next = YearMonth.from(
                today.plusDays(days.noticeDays(actor.houseCode())).plusDays(1));
        return days.toPlan(actor, next) ? 1 : 0;
    }
}
