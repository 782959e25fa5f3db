package xinqiao.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.operation.Job;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.supervision.Ground;
import xinqiao.supervision.Means;
import xinqiao.supervision.Supervisions;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of supervision and reminders, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SupervisionLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    Supervisions supervisions;

    @Autowired
    List<Job> jobs;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void whatIsPressedOnWithLooksRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        long id = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
        desks.act("yu.bo", id, Desks.acceptAppeal());
        desks.act("yu.bo", id, desks.assign("8603", "监管一科", "liao.fan", 10));
        long other = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
        desks.act("yu.bo", other, Desks.acceptAppeal());
        desks.act("yu.bo", other, desks.assign("8603", "监管一科", "liao.fan", 10));
        clock.set("2026-03-16T09:00");
        jobs.stream()
                .filter(job -> job.name().equals("supervision.remind"))
                .forEach(job -> job.work().run());
        var office = desks.who("yu.bo");
        var one = supervisions
                .open(office, id, null, Set.of(Ground.LATE, Ground.EVASIVE), "多次电话询问，均答复正在研究。")
                .orElseThrow();
        LocalDate today = LocalDate.of(2026, 3, 16);
        var _ = supervisions
                .urge(office, one.id(), Means.PHONE, today, "监管一科廖凡", "请说明逾期原因，尽快办结", null, "答复本周内办结", "")
                .orElseThrow();
        var _ = supervisions
                .urge(office, one.id(), Means.LETTER, today, "监管一科", "请书面反馈办理情况", today.plusDays(4), "", "逾期未办结")
                .orElseThrow();
        var _ = supervisions
                .propose(office, one.id(), "未按规定听取信访人陈述事实和理由", "重新听取陈述后作出处理意见")
                .orElseThrow();
        try (var clerk = Look.as(port, "yu.bo", language, width);
                var handler = Look.as(port, "liao.fan", language, width)) {
            clerk.at("/desk/supervision/" + one.id(), "supervision");
            clerk.at("/desk/supervision", "supervisions");
            clerk.at("/desk/supervision/" + one.id() + "/urge", "supervision-urge");
            clerk.at("/desk/petitions/" + other + "/supervise", "supervision-new");
            clerk.at("/desk/reminders?box=SENT", "reminders-sent");
            clerk.at("/desk/petitions/" + other, "supervision-case");
            handler.at("/desk/reminders", "reminders");
        }
    }
}
