package xinqiao.workbench;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.engagement.OutsiderKind;
import xinqiao.engagement.Outsiders;
import xinqiao.engagement.StaffRecord;
import xinqiao.engagement.StaffRegister;
import xinqiao.journal.TakingOut;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of outside participants, of the register of posts and of the auditor, in a real browser. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class EngagementLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    Outsiders outsiders;

    @Autowired
    StaffRegister register;

    @Autowired
    TakingOut takingOut;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,1280", "zh-CN,360", "en,360"})
    void whoTakesPartAndWhoReadLooksRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        var office = desks.who("yu.bo");
        long id = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
        desks.act("yu.bo", id, Desks.acceptAppeal());
        var _ = outsiders
                .register(office, "杨舟" + width, OutsiderKind.PUBLIC_LAWYER, "河口海关公职律师办公室")
                .orElseThrow();
        var _ = register.enter(
                        office,
                        desks.who("liao.fan").personId(),
                        StaffRecord.Kind.TRAINED,
                        DAY,
                        null,
                        "《信访工作条例》专题培训",
                        8)
                .orElseThrow();
        var report = desks.register("zhou.min", Papers.report("8600", DAY, "监管通关处某人"));
        var _ = desks.read("zhou.min", report.id());
        var refused = takingOut.take(office, "petition-list", takingOut.allowed(office) + 1);
        if (refused.isGranted()) throw new IllegalStateException("too much was granted");
        try (var clerk = Look.as(port, "yu.bo", language, width);
                var leader = Look.as(port, "hou.yi", language, width);
                var auditor = Look.as(port, "shen.pei", language, width)) {
            clerk.at("/desk/petition-staff", "staff-register");
            clerk.at("/desk/petitions/" + id + "/engagements", "engagements");
            leader.at("/desk/taken-out", "taken-out");
            auditor.at("/desk/reading-log", "reading-log");
        }
    }
}
