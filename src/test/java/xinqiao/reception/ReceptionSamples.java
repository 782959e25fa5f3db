package xinqiao.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.identity.Actor;
import xinqiao.organisation.Contacts.Text;
import xinqiao.testing.TestClock;

/** Something of each kind, for pages to show. */
@TestComponent
public class ReceptionSamples {
    private static final Text PLACE = new Text("办公楼一楼信访接待室", "Reception room on the ground floor");

    /** What was made. */
    public record Made(long day, long visit, long incident) {}

    private final Rooms rooms;
    private final ReceptionDays days;
    private final Bookings bookings;
    private final Visits visits;
    private final DutyDesk duty;
    private final Incidents incidents;
    private final Plans plans;
    private final TestClock clock;

    ReceptionSamples(
            Rooms rooms,
            ReceptionDays days,
            Bookings bookings,
            Visits visits,
            DutyDesk duty,
            Incidents incidents,
            Plans plans,
            TestClock clock) {
        this.rooms = rooms;
        this.days = days;
        this.bookings = bookings;
        this.visits = visits;
        this.duty = duty;
        this.incidents = incidents;
        this.plans = plans;
        this.clock = clock;
    }

    /** A room, a published day eleven days ahead with a booking, a visit, a night record, an incident, a running period. */
    public Made make(Actor clerk) {
        LocalDate today = LocalDate.now(clock);
        var before = days.list(clerk).stream()
                .filter(day -> day.on().equals(today.plusDays(11)))
                .findFirst();
        long visit = visits.arrive(clerk, "某来访人", 3).orElseThrow().id();
        long incident = incidents.begin(clerk, IncidentKind.LINGERING, "");
        if (before.isPresent()) return new Made(before.get().id(), visit, incident);
        long unused = rooms.keep(
                        clerk,
                        null,
                        new Room.Content(
                                new Text("信访接待室", "Reception room"),
                                PLACE,
                                new Text("工作日9:00至11:30", "Working days 9:00 to 11:30"),
                                new Text("填表台、候谈座椅", "Writing desk, seats"),
                                List.of(RoomUse.values())),
                        true)
                .orElseThrow();
        long day = days.plan(
                        clerk,
                        new ReceptionDay.Draft(
                                today.plusDays(11),
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 30),
                                8,
                                PLACE,
                                new Text("顾欣（副关长）", "Xin Gu, Deputy Director")))
                .orElseThrow();
        boolean unusedLate = days.publish(clerk, day, false).orElseThrow();
        var content = Booking.Content.of("某预约人", "13900001234", "示例路1号", "请求说明查验安排", 1);
        var unusedTicket =
                bookings.book(day, content, UUID.randomUUID().toString()).orElseThrow();
        var unusedRecord = duty.take(
                        clerk, new DutyRecord.Content("某来电人", "13900004321", "货物夜间到港无人查验", "已解释并记录", "值班员"), null)
                .orElseThrow();
        long plan = plans.keep(
                        clerk,
                        null,
                        PlanKind.PLAN,
                        today,
                        today.plusYears(1),
                        true,
                        new Plan.Content("信访突发事件应急预案", "", List.of("疏导现场", "报告领导"), null))
                .orElseThrow();
        long unusedPeriod = plans.keep(
                        clerk,
                        null,
                        PlanKind.PERIOD,
                        today,
                        today,
                        true,
                        new Plan.Content("某重要时期", "", List.of("每日报告", "领导带班"), plan))
                .orElseThrow();
        return new Made(day, visit, incident);
    }
}
