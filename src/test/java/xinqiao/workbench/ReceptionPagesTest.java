package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.db.Tables;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of the reception, by plain requests. */
@XinqiaoTest
class ReceptionPagesTest {
    private static final String DAYS = "/desk/reception/days";
    private static final String ROOMS = "/desk/reception/rooms";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @SuppressWarnings("NullAway.Init")
    private Clerk clerk;

    @BeforeEach
    void signIn() {
        clock.set("2026-12-01T10:00");
        sql.deleteFrom(Tables.ATTEMPT).execute();
        clerk = Clerk.signedIn(port, "yu.bo");
    }

    private static HttpResponse<String> room(Clerk clerk, String name, String place) {
        return clerk.submit(
                ROOMS + "/new",
                ROOMS + "/new",
                "name",
                name,
                "place",
                place,
                "hours",
                "工作日",
                "uses",
                "HANDING_OUT_FORMS",
                "uses",
                "FILLING_IN",
                "uses",
                "REGISTRATION",
                "uses",
                "WAITING",
                "uses",
                "INTERVIEW",
                "inUse",
                "yes");
    }

    /** A cookie that says it knows the code of a booking. */
    private void guesses(String number, String code) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reception/booking"))
                                .header("Cookie", "xq_booking=" + number + "." + code)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).doesNotContain("请求说明查验安排");
    }

    @Test
    @Covers({Provision.KM_13, Provision.KM_15B})
    void aRoomAndADayArePlannedPublishedBookedAndCancelled() throws IOException, InterruptedException {
        var lacking = clerk.submit(ROOMS + "/new", ROOMS + "/new", "name", "接待室甲", "inUse", "yes");
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("请选择一项", "接待室甲");
        var unfit = clerk.submit(
                ROOMS + "/new",
                ROOMS + "/new",
                "name",
                "接待室甲",
                "place",
                "办公楼一楼东侧",
                "hours",
                "工作日",
                "uses",
                "WAITING",
                "inUse",
                "yes");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("办公楼一楼东侧", "第十五条");
        var kept = room(clerk, "接待室甲", "办公楼一楼东侧");
        assertThat(Clerk.location(kept)).startsWith(ROOMS);
        assertThat(clerk.page(ROOMS)).contains("接待室甲");
        assertThat(clerk.page("/reception")).contains("接待室甲", "办公楼一楼东侧");

        String form = clerk.page(DAYS + "/new");
        var planned = clerk.submit(
                DAYS + "/new",
                DAYS + "/new",
                "on",
                "2026-12-10",
                "begins",
                "9:00",
                "ends",
                "11:30",
                "leader",
                Clerk.option(form, "侯逸（副关长（分管信访））"),
                "room",
                Clerk.option(form, "接待室甲"),
                "seats",
                "2");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        String day = Clerk.location(planned).replaceAll("\\?.*", "");
        assertThat(clerk.page(day)).contains("最迟公示日", "2026年12月3日");
        assertThat(clerk.page("/reception")).doesNotContain("2026年12月10日");
        assertThat(Clerk.signedIn(port, "tian.ye").status(day)).isEqualTo(404);
        assertThat(Clerk.location(clerk.submit(day, day + "/publish"))).contains("day-published");

        String book = day.replace("/desk", "");
        assertThat(clerk.page(book)).contains("侯逸", "尚余2个");
        String page = clerk.page(book);
        String secret = page.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        var empty = clerk.submit(book, book, "form", secret, "people", "1");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("未填写姓名", "未填写反映事项");
        var booked = clerk.submit(
                book,
                book,
                "form",
                secret,
                "people",
                "1",
                "name",
                "蓝花楹",
                "phone",
                "13987655678",
                "address",
                "示例路3号",
                "matter",
                "请求说明查验安排");
        assertThat(Clerk.location(booked)).startsWith("/reception/booking");
        assertThat(clerk.page("/reception/booking")).contains("8603-261210-01", "请求说明查验安排");
        for (int i = 0; i < Door.TRACK.most(); i++) guesses("8603-261210-01", "AAAAAAAA%02d".formatted(i));
        assertThat(clerk.page("/reception/booking"))
                .as("who guesses by cookie is slowed, like everybody behind that address")
                .doesNotContain("请求说明查验安排");
        sql.deleteFrom(Tables.ATTEMPT).execute();
        assertThat(clerk.page("/reception/booking")).contains("请求说明查验安排");
        assertThat(clerk.page(day)).contains("蓝花楹", "8603-261210-01");
        assertThat(Clerk.location(clerk.submit("/reception/booking", "/reception/booking/cancel")))
                .contains("booking-cancelled");
        assertThat(clerk.page(day)).doesNotContain("蓝花楹");

        var cancelled = clerk.submit(day + "/cancel", day + "/cancel", "ground", "因暴雨停电");
        assertThat(Clerk.location(cancelled)).contains("day-cancelled");
        assertThat(clerk.page("/reception")).contains("因暴雨停电");
        assertThat(clerk.page("/reception/booking")).contains("因暴雨停电");
    }

    @Test
    @Covers(Provision.KM_13)
    void aLateDayIsRefusedUntilItIsKnowinglyPublishedAndShowsAsABreach() {
        var office = Clerk.signedIn(port, "mo.han");
        assertThat(office.page("/desk/reception/days")).contains("尚未安排关长接待日");
        assertThat(room(office, "接待室乙", "一楼").statusCode()).isEqualTo(303);
        String form = office.page(DAYS + "/new");
        var planned = office.submit(
                DAYS + "/new",
                DAYS + "/new",
                "on",
                "2026-12-04",
                "begins",
                "09:00",
                "ends",
                "11:30",
                "leader",
                Clerk.option(form, "向东（副关长（分管信访））"),
                "room",
                Clerk.option(form, "接待室乙"),
                "seats",
                "2");
        String day = Clerk.location(planned).replaceAll("\\?.*", "");
        var refused = office.submit(day, day + "/publish");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("应当提前7天公示", "第十三条");
        assertThat(office.page("/desk")).contains("待公示的关长接待日");
        assertThat(Clerk.location(office.submit(day, day + "/publish", "knowingly", "yes")))
                .contains("day-published");
        assertThat(office.page(DAYS)).contains("未提前7天公示", "逾期公示");
    }
}
