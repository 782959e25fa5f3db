package xinqiao.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Contacts.Text;
import xinqiao.petition.Channel;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionerDetails;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Days on which the head receives, from the plan to the answer; and who doesn't see them. */
@XinqiaoTest
@Import(Staff.class)
class ReceptionDaysTest {
    private static final Text PLACE = new Text("办公楼一楼信访接待室", "Reception room, ground floor");
    private static final Text LEADER = new Text("崔平（关长）", "Ping Cui, Director");

    @Autowired
    Staff staff;

    @Autowired
    ReceptionDays days;

    @Autowired
    Bookings bookings;

    @Autowired
    BookingDesk desk;

    @Autowired
    Rooms rooms;

    @Autowired
    PetitionDesk petitions;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Actor clerk;

    @BeforeEach
    void today() {
        clock.set("2027-03-01T10:00");
        clerk = staff.actor("tian.ye");
    }

    private long published(String on, int seats) {
        var draft = new ReceptionDay.Draft(
                LocalDate.parse(on), LocalTime.of(9, 0), LocalTime.of(11, 30), seats, PLACE, LEADER);
        long id = days.plan(clerk, draft).orElseThrow();
        assertThat(days.publish(clerk, id, false)).isEqualTo(new Granted<>(false));
        return id;
    }

    private static Booking.Content visitor(String name) {
        return Booking.Content.of(name, "13987651234", "云南省西双版纳州示例路9号", "请求说明货物为何迟迟不放行", 1);
    }

    @Test
    @Covers({Provision.KM_13, Provision.SYS_4})
    void aBookingIsReceivedForwardedWithNothingTypedAgainAndAnswered() {
        long day = published("2027-03-08", 2);
        String secret = UUID.randomUUID().toString();
        var ticket = bookings.book(day, visitor("凤凰木"), secret).orElseThrow();
        assertThat(bookings.book(day, visitor("凤凰木"), secret).orElseThrow()).isEqualTo(ticket);
        var opened = bookings.find(ticket.number(), ticket.code().toLowerCase(java.util.Locale.ROOT));
        assertThat(opened).isPresent();
        assertThat(bookings.find(ticket.number(), "AAAAAAAAAA")).isEmpty();
        long id = opened.orElseThrow().booking().id();

        clock.set("2027-03-06T10:00");
        assertThat(desk.toRemind(clerk, 2)).extracting(Booking::id).contains(id);
        assertThat(desk.remind(clerk, id).isGranted()).isTrue();
        assertThat(desk.toRemind(clerk, 2)).extracting(Booking::id).doesNotContain(id);
        assertThat(desk.receive(clerk, id, "示例路9号", false, "", "", "早到").isGranted())
                .isFalse();

        clock.set("2027-03-08T10:00");
        assertThat(desk.forward(clerk, id, "已告知", "当面反映").isGranted()).isFalse();
        assertThat(desk.receive(clerk, id, "示例路9号", true, "ID_CARD", "", "无证件号").isGranted())
                .isFalse();
        assertThat(desk.receive(clerk, id, "示例路9号", true, "ID_CARD", "11010519491231002X", "申报后一月未放行。")
                        .isGranted())
                .isTrue();
        long petition = desk.forward(clerk, id, "已告知", "当面反映").orElseThrow().id();
        var file = petitions.read(clerk, petition);
        assertThat(file.petition().origin().channel()).isEqualTo(Channel.RECEPTION_DAY);
        assertThat(file.text().request()).isEqualTo("请求说明货物为何迟迟不放行");
        var after = desk.open(clerk, id);
        assertThat(after.state()).isEqualTo(BookingState.FORWARDED);
        assertThat(after.content()).isNull();
        assertThat(after.petitionId()).isEqualTo(petition);
        assertThat(desk.toFollow(clerk)).extracting(Booking::id).contains(id);
        assertThat(desk.followUp(clerk, id).isGranted()).isTrue();
        assertThat(desk.tellResult(clerk, id).isGranted()).isTrue();
        assertThat(desk.toFollow(clerk)).extracting(Booking::id).doesNotContain(id);
        assertThat(days.hold(clerk, day).isGranted()).isTrue();
    }

    @Test
    @Covers({Provision.JF_V1C3A, Provision.KM_38})
    void whoeverBookedForSeveralSpeaksForThemAndIsAnsweredInTheLanguageOfTheBooking() {
        long day = published("2027-03-15", 1);
        var content = Booking.Content.of("Ana Lima", "+351 210 000 000", "Rua Exemplo 9, Lisboa", "Held goods", 3)
                .in("en");
        var ticket = bookings.book(day, content, UUID.randomUUID().toString()).orElseThrow();
        long id = bookings.find(ticket.number(), ticket.code())
                .orElseThrow()
                .booking()
                .id();
        clock.set("2027-03-15T10:00");
        assertThat(desk.receive(clerk, id, "Rua Exemplo 9, Lisboa", true, "PASSPORT", "CA000001", "Explained.")
                        .isGranted())
                .isTrue();
        var file = petitions.read(
                clerk, desk.forward(clerk, id, "", "当面反映").orElseThrow().id());
        assertThat(file.petition().origin().language()).isEqualTo("en");
        assertThat(file.people()).extracting(PetitionerDetails::representative).containsExactly(true);
    }

    @Test
    @Covers(Provision.KM_13)
    void aPlaceIsGivenOnceAndBackWhenItIsCancelled() {
        long day = published("2027-03-09", 1);
        var ticket =
                bookings.book(day, visitor("石楠"), UUID.randomUUID().toString()).orElseThrow();
        var second = bookings.book(day, visitor("山茶"), UUID.randomUUID().toString());
        assertThat(second).isInstanceOf(Refused.class);
        assertThat(bookings.free(days.open(new Visitor(), day))).isZero();
        assertThat(bookings.cancel(ticket.number(), ticket.code(), IllegalStateException::new)
                        .isGranted())
                .isTrue();
        var cancelled =
                bookings.find(ticket.number(), ticket.code()).orElseThrow().booking();
        assertThat(cancelled.content()).isNull();
        assertThat(bookings.book(day, visitor("山茶"), UUID.randomUUID().toString())
                        .isGranted())
                .isTrue();
    }

    @Test
    @Covers(Provision.KM_13)
    void whoeverStaysAwayIsNotedAndACancelledDayIsAnnouncedAtOnce() {
        long day = published("2027-03-10", 3);
        assertThat(bookings.book(day, visitor("木棉"), UUID.randomUUID().toString())
                        .isGranted())
                .isTrue();
        long id = desk.of(clerk, days.open(clerk, day)).getFirst().id();
        assertThat(desk.stayedAway(clerk, id).isGranted()).isTrue();
        assertThat(days.cancel(clerk, day, new Text("因暴雨道路中断", "Roads are cut off by rain"))
                        .isGranted())
                .isTrue();
        assertThat(days.known()).anyMatch(one -> one.id() == day && one.state() == DayState.CANCELLED);
        assertThat(bookings.book(day, visitor("紫薇"), UUID.randomUUID().toString()))
                .isInstanceOf(Refused.class);
    }

    @Test
    @Covers(Provision.SYS_4)
    void anotherHouseSeesNoBookingAndNoPlanAndAHandlerNeither() {
        long day = published("2027-03-11", 3);
        assertThat(bookings.book(day, visitor("含笑"), UUID.randomUUID().toString())
                        .isGranted())
                .isTrue();
        long id = desk.of(clerk, days.open(clerk, day)).getFirst().id();
        var draft = new ReceptionDay.Draft(
                LocalDate.parse("2027-03-12"), LocalTime.of(9, 0), LocalTime.of(11, 30), 3, PLACE, LEADER);
        long plan = days.plan(clerk, draft).orElseThrow();
        for (String login : List.of("cao.yang", "chen.jing", "kang.ning", "tao.ran")) {
            var other = staff.actor(login);
            assertThatThrownBy(() -> desk.open(other, id)).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.remind(other, id)).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> days.publish(other, plan, true)).as(login).isInstanceOf(NotThere.class);
            assertThat(desk.of(other, days.open(clerk, day))).as(login).isEmpty();
        }
        assertThatThrownBy(() -> days.open(new Visitor(), plan)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> bookings.book(plan, visitor("早来"), "secret")).isInstanceOf(NotThere.class);
        assertThat(days.known()).noneMatch(one -> one.id() == plan);
        // the leader of the house reads who comes
        assertThat(desk.open(staff.actor("gu.xin"), id).number()).startsWith("8602-270311");
    }

    @Test
    @Covers({Provision.KM_15B, Provision.SYS_4})
    void aRoomIsKeptByItsHouseAndKnownToEverybody() {
        var all = List.of(RoomUse.values());
        var about = new Room.Content(new Text("二号接待室", "Room 2"), PLACE, new Text("工作日", "Working days"), PLACE, all);
        long id = rooms.keep(clerk, null, about, true).orElseThrow();
        assertThat(rooms.known()).anyMatch(room -> room.id() == id);
        assertThatThrownBy(() -> rooms.open(staff.actor("cao.yang"), id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> rooms.keep(staff.actor("cao.yang"), id, about, false))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> rooms.keep(staff.actor("kang.ning"), null, about, true))
                .isInstanceOf(NotThere.class);
        assertThat(rooms.keep(clerk, id, about, false).isGranted()).isTrue();
        assertThat(rooms.known()).noneMatch(room -> room.id() == id);
        assertThat(rooms.list(clerk)).anyMatch(room -> room.id() == id);
    }
}
