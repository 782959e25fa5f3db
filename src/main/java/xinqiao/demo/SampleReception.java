package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Contacts.Text;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.reception.Booking;
import xinqiao.reception.Bookings;
import xinqiao.reception.Plan;
import xinqiao.reception.PlanKind;
import xinqiao.reception.Plans;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.ReceptionDays;
import xinqiao.reception.Room;
import xinqiao.reception.RoomUse;
import xinqiao.reception.Rooms;
import xinqiao.reception.Visit;
import xinqiao.reception.Visits;

/** Reception rooms, a reception day with a booking, a queue of today and an emergency plan for each house in service. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 20)
class SampleReception implements ApplicationRunner {
    private static final int AHEAD = 10;

    private final Houses houses;
    private final SampleSteps steps;
    private final Rooms rooms;
    private final ReceptionDays days;
    private final Bookings bookings;
    private final Visits visits;
    private final Plans plans;
    private final Calendars calendars;
    private final Clock clock;

    SampleReception(
            Houses houses,
            SampleSteps steps,
            Rooms rooms,
            ReceptionDays days,
            Bookings bookings,
            Visits visits,
            Plans plans,
            Calendars calendars,
            Clock clock) {
        this.houses = houses;
        this.steps = steps;
        this.rooms = rooms;
        this.days = days;
        this.bookings = bookings;
        this.visits = visits;
        this.plans = plans;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!rooms.known().isEmpty()) return;
        houses.tree().stream()
                .filter(house -> !houses.postsWith(house.code(), Power.REGISTER).isEmpty())
                .forEach(house -> houses.contacts(house.code()).ifPresent(contacts -> receive(house.code(), contacts)));
    }

    private void receive(String house, Contacts contacts) {
        Actor clerk = steps.clerk(house);
        var name = new Text("信访接待室", "Petition reception room");
        var equipment = new Text("填表台、候谈座椅、录音录像设备、无障碍通道", "Writing desks, seats, recording, step-free access");
        Long unusedRoom = rooms.keep(
                        clerk,
                        null,
                        new Room.Content(
                                name,
                                contacts.receptionPlace(),
                                contacts.receptionTime(),
                                equipment,
                                List.of(RoomUse.values())),
                        true)
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = calendars.current().workingDayFrom(today.plusDays(AHEAD));
        var leader = houses.postsWith(house, Power.APPROVE).getFirst();
        var who = new Text(
                leader.person().name() + "（" + leader.post().titleZh() + "）",
                leader.person().name(java.util.Locale.ENGLISH) + ", "
                        + leader.post().titleEn());
        var draft = new ReceptionDay.Draft(
                on, LocalTime.of(9, 0), LocalTime.of(11, 30), 10, contacts.receptionPlace(), who);
        long day = days.plan(clerk, draft).orElseThrow();
        Boolean unusedLate = days.publish(clerk, day, true).orElseThrow();
        var content = Booking.Content.of("周样例", "13900009999", "云南省示例路66号", "请求说明一批货物为何迟迟未放行", 1);
        Booking.Ticket unusedTicket =
                bookings.book(day, content, UUID.randomUUID().toString()).orElseThrow();
        for (String visitor : List.of("吴样例", "郑样例")) {
            Visit unusedVisit = visits.arrive(clerk, visitor, 1).orElseThrow();
        }
        var plan = new Plan.Content("信访突发事件应急预案", "", List.of("疏导现场，报告分管领导", "请保卫部门到场维护秩序", "通知有关部门接访"), null);
        Long unusedPlan = plans.keep(clerk, null, PlanKind.PLAN, today, today.plusYears(1), true, plan)
                .orElseThrow();
    }
}
