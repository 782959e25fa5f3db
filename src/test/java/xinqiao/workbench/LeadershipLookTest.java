package xinqiao.workbench;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CasePlans;
import xinqiao.leadership.Coordinator;
import xinqiao.leadership.ImportantCases;
import xinqiao.leadership.Instructions;
import xinqiao.leadership.Measure;
import xinqiao.leadership.Meeting;
import xinqiao.leadership.Meetings;
import xinqiao.leadership.Ownerships;
import xinqiao.leadership.PaperKind;
import xinqiao.leadership.Upward;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The leader's page and the registers, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LeadershipLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    Instructions instructions;

    @Autowired
    Ownerships ownerships;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Meetings meetings;

    @Autowired
    ImportantCases important;

    @Autowired
    CasePlans plans;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long instructed(long petition, String words, LocalDate due) {
        return instructions
                .record(
                        desks.who("tian.ye"),
                        petition,
                        desks.who("gu.xin").personId(),
                        words,
                        DAY,
                        desks.department("8602", "监管一科"),
                        desks.who("yue.hua").personId(),
                        due)
                .orElseThrow()
                .id();
    }

    private long assigned() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        return id;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,1280", "zh-CN,360", "en,360"})
    void whatLeadersDoLooksRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        var office = desks.who("tian.ye");
        long first = assigned();
        long second = assigned();
        long late = instructed(first, "请监管一科查清查验等待时间过长的原因，提出改进措施。", DAY.plusDays(5));
        long reported = instructed(second, "请与信访人面谈，依法答复。", DAY.plusDays(5));
        var _ = instructions
                .report(desks.who("yue.hua"), reported, "已与信访人面谈，说明了查验安排；等待时间较长系设备停用所致，现已恢复。")
                .orElseThrow();
        long owned = ownerships
                .take(
                        desks.who("gu.xin"),
                        first,
                        desks.who("gu.xin").personId(),
                        "查清原因，改进查验安排，争取信访人理解。",
                        DAY.plusDays(30),
                        List.of(
                                new Measure("约谈信访人", desks.department("8602", "监管一科"), DAY.plusDays(6), null, ""),
                                new Measure("现场调研查验作业", null, DAY.plusDays(20), null, "")))
                .orElseThrow()
                .id();
        var content = new Bulletin.Content(
                BulletinKind.DAILY,
                "三月二日信访信息",
                "昆明海关",
                List.of(new Item(first, Upward.SUMMARY, ""), new Item(second, Upward.SUMMARY, "")),
                "截至2026年3月2日，现将两件信访事项的有关情况报告如下。\n1. 关于查验等待时间的信访事项，目前办理中。",
                "",
                "",
                office.signature(),
                List.of(),
                null,
                "",
                null);
        long paper = bulletins.draft(office, content).orElseThrow().id();
        long draft = bulletins.draft(office, content).orElseThrow().id();
        var _ = bulletins.submit(office, paper).orElseThrow();
        long hearing = meetings.hold(
                        office,
                        PaperKind.HEARING,
                        DAY,
                        new Meeting.Content(
                                "第一季度信访工作汇报",
                                "崔平",
                                "关领导、办公室、各科室负责人",
                                "一季度来信总量平稳，反映查验等待时间的较为集中。会议要求改进预约安排。",
                                List.of(new Measure(
                                        "公布预计等候时间", desks.department("8602", "监管一科"), DAY.plusDays(3), null, "")),
                                office.signature()))
                .orElseThrow()
                .id();
        var _ = important
                .mark(office, first, List.of("GROUP", "TREND"), "多家企业反映")
                .orElseThrow();
        long plan = plans.propose(
                        office,
                        PaperKind.COORDINATION,
                        second,
                        "请监管一科和场所经营人到场，与信访人协商。",
                        Coordinator.OFFICER,
                        List.of(new Measure("约定协调时间", desks.department("8602", "监管一科"), DAY.plusDays(9), null, "")))
                .orElseThrow()
                .id();
        clock.set("2026-03-09T09:00");
        try (var leader = Look.as(port, "gu.xin", language, width);
                var clerk = Look.as(port, "tian.ye", language, width)) {
            leader.at("/desk/leadership", "leadership");
            leader.at("/desk/leadership/instructions/" + reported, "leadership-report");
            leader.at("/desk/leadership/bulletins/" + paper, "leadership-sign");
            leader.at("/desk/leadership/coordinations/" + plan, "leadership-plan");
            leader.at("/desk/leadership/ownerships/" + owned, "leadership-owned");
            leader.at("/desk/petitions/" + first + "/instruct", "leadership-give");
            leader.at("/desk/petitions/" + first + "/leadership", "leadership-case");
            clerk.at("/desk/leadership/instructions?box=ALL", "leadership-register");
            clerk.at("/desk/leadership/instructions/print?box=ALL", "leadership-print");
            clerk.at("/desk/leadership/instructions/" + late, "leadership-late");
            clerk.at("/desk/petitions/" + second + "/own", "leadership-own");
            clerk.at("/desk/petitions/" + second + "/important", "leadership-mark");
            clerk.at("/desk/leadership/ownerships", "leadership-owners");
            clerk.at("/desk/leadership/bulletins", "leadership-papers");
            clerk.at("/desk/leadership/bulletins/" + draft + "/edited", "leadership-edited");
            clerk.at("/desk/leadership/bulletins/choose?from=2026-03-01", "leadership-choose");
            clerk.at(
                    "/desk/leadership/bulletins/draft?kind=DIGEST&form=EXTRACT&id=" + first + "&id=" + second,
                    "leadership-draft");
            clerk.at("/desk/petitions/" + first + "/coordinations", "leadership-coordinate");
            clerk.at("/desk/petitions/" + first + "/outlines", "leadership-outline");
            clerk.at("/desk/leadership/hearings", "leadership-hearings");
            clerk.at("/desk/leadership/hearings/" + hearing, "leadership-hearing");
            clerk.at("/desk/leadership/screenings/new", "leadership-screening");
        }
    }
}
