package xinqiao.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.Liabilities;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.NewLiability;
import xinqiao.accountability.Referral;
import xinqiao.operation.Job;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of the register of liability, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LiabilityLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    Liabilities liabilities;

    @Autowired
    List<Job> jobs;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void theRegisterOfLiabilityLooksRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        for (int some = 0; some < 2; some++) {
            long id = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
            desks.act("yu.bo", id, Desks.acceptAppeal());
            desks.serve("yu.bo", id, LetterKind.ACCEPTANCE, DAY);
            desks.act("yu.bo", id, desks.assign("8603", "监管一科", "liao.fan", 10));
        }
        clock.set("2026-05-20T09:00");
        jobs.stream()
                .filter(job -> job.name().equals("accountability.find"))
                .forEach(job -> job.work().run());
        var office = desks.who("yu.bo");
        long one = liabilities
                .enter(
                        office,
                        new NewLiability(
                                LiabilityGround.ASSISTANCE_REFUSED,
                                "8603",
                                desks.department("8603", "监管一科"),
                                Set.of(desks.who("qiu.shi").personId()),
                                "",
                                "两次书面要求提供查验记录，该科均以工作繁忙为由拒绝，致使信访事项未能按期核查。"))
                .orElseThrow()
                .id();
        var _ = liabilities
                .order(desks.who("hou.yi"), one, "三日内提供全部查验记录，并派员参与处理。", null)
                .orElseThrow();
        var _ = liabilities.answer(desks.who("qiu.shi"), one, "已提供部分记录。").orElseThrow();
        var _ = liabilities.examine(office, one, false, "所附记录不全。").orElseThrow();
        var _ = liabilities
                .refer(office, one, Referral.DISCIPLINE, "造成严重后果，建议给予处分。")
                .orElseThrow();
        var _ = liabilities.order(desks.who("hou.yi"), one, "补齐全部查验记录。", null).orElseThrow();
        clock.set("2026-06-08T09:00");
        try (var clerk = Look.as(port, "yu.bo", language, width);
                var unit = Look.as(port, "qiu.shi", language, width)) {
            clerk.at("/desk/liability?box=OPEN", "liability-list");
            clerk.at("/desk/liability/" + one, "liability");
            clerk.at("/desk/liability/" + one + "/examine", "liability-examine");
            clerk.at("/desk/liability/new", "liability-new");
            unit.at("/desk/liability/" + one, "liability-bare");
            unit.at("/desk", "liability-duty");
        }
    }
}
