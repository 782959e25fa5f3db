package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.leadership.Instructions;
import xinqiao.mailroom.Slips;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Whatever a leader wrote stands in one register: instructions, and decisions on handling slips. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LeadersRegisterTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String REGISTER = "/desk/leadership/instructions?box=";

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Instructions instructions;

    @Autowired
    Slips slips;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long decided(String clerk, long petition, String leader, String words) {
        long slip = slips.submit(desks.who(clerk), petition, desks.who(leader).personId(), "拟交监管一科。")
                .orElseThrow()
                .id();
        assertThat(slips.decide(desks.who(leader), slip, false, words).isGranted())
                .isTrue();
        return slip;
    }

    @Test
    @Covers({Provision.KM_6, Provision.JF_L3B})
    void instructionsAndDecisionsOnSlipsStandInOneRegister() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(instructions
                        .record(
                                desks.who("tian.ye"),
                                petition,
                                desks.who("gu.xin").personId(),
                                "登记在册的批示壹号。",
                                MONDAY,
                                desks.department("8602", "监管一科"),
                                null,
                                MONDAY.plusDays(5))
                        .isGranted())
                .isTrue();
        long slip = decided("tian.ye", petition, "gu.xin", "办理单上的批示贰号。");
        var clerk = Clerk.signedIn(port, "tian.ye");
        for (String path : List.of(
                REGISTER + "OPEN",
                REGISTER + "ALL",
                "/desk/leadership/instructions/print?box=ALL",
                "/desk/petitions/" + petition + "/leadership",
                "/desk/leadership"))
            assertThat(clerk.page(path))
                    .as(path)
                    .contains("登记在册的批示壹号。", "来信办理单", "另作批示：办理单上的批示贰号。", "顾欣", "/desk/petitions/" + petition + "/slips");
        assertThat(clerk.page(REGISTER + "LATE")).doesNotContain("批示贰号");
        assertThat(slips.carryOut(desks.who("tian.ye"), slip, "已交办。").isGranted())
                .isTrue();
        assertThat(clerk.page(REGISTER + "OPEN")).contains("批示壹号").doesNotContain("批示贰号");
        assertThat(clerk.page(REGISTER + "ALL")).contains("批示贰号", "已按批示办理");
        assertThat(Clerk.signedIn(port, "gu.xin").page(REGISTER + "ALL")).contains("批示贰号");
    }

    /** KM-21b, SYS-4: a slip is seen by whoever sees its case; of a report by its readers alone. */
    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void whoDoesNotSeeTheCaseFindsNothingOfItsSlipHere() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var unused = decided("tian.ye", petition, "gu.xin", "别关不可见的批示叁号。");
        long report =
                desks.register("zhou.min", Papers.report("8600", MONDAY, "某科员")).id();
        long reader = desks.who("wei.hong").personId();
        desks.act("zhou.min", report, new Accept(MatterKind.REPORT, null, null, "", Set.of(reader)));
        unused = decided("zhou.min", report, "wei.hong", "检举件上的批示肆号。");
        for (String login : List.of("yu.bo", "duan.li", "bai.lu")) {
            var other = Clerk.signedIn(port, login);
            for (String box : List.of("OPEN", "ALL", "MINE", "LATE"))
                assertThat(other.page(REGISTER + box)).as(login + " " + box).doesNotContain("批示叁号", "批示肆号");
        }
        for (String login : List.of("chen.jing", "jin.jianguo"))
            assertThat(Clerk.signedIn(port, login).page(REGISTER + "ALL"))
                    .as(login)
                    .doesNotContain("批示肆号");
        assertThat(Clerk.signedIn(port, "wei.hong").page(REGISTER + "ALL")).contains("批示肆号");
    }
}
