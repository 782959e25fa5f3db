package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The statistics at the desk: a figure, the list behind it, the file. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class StatisticsPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern FIGURE =
            Pattern.compile("<a href=\"(/desk/petitions\\?view=ALL&amp;figure=[^\"]+)\">([\\d,]+)</a>");
    private static final Pattern FOUND = Pattern.compile("class=\"found\" role=\"status\">[^\\d]*([\\d,]+)");

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

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

    @Test
    @Covers({Provision.JF_L9, Provision.SYS_4})
    void everyFigureOnThePageOpensAListOfAsMany() {
        desks.register("tian.ye", Papers.letter("8602", MONDAY));
        var clerk = Clerk.signedIn(port, "tian.ye");
        String page = clerk.page("/desk/statistics?period=2026-03");
        assertThat(page).contains("及时受理率", "统计口径", "第二部分第二项（九）");
        var figures = FIGURE.matcher(page).results().limit(40).toList();
        assertThat(figures).isNotEmpty();
        for (var figure : figures) {
            if (figure.group(1).contains("=PEOPLE") || figure.group(1).contains("=VISITORS")) continue;
            String list = clerk.page(HtmlUtils.htmlUnescape(figure.group(1)));
            var found = FOUND.matcher(list);
            assertThat(found.find()).as(figure.group(1)).isTrue();
            assertThat(found.group(1)).as(figure.group(1)).isEqualTo(figure.group(2));
        }
        assertThat(clerk.page("/desk/statistics?period=1999")).contains("本时段没有可以统计的信访事项");
        assertThat(clerk.page("/desk/statistics?period=%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.JF_L9})
    void figuresAreForTheOfficeAndTheLeaders() {
        assertThat(Clerk.signedIn(port, "yue.hua").status("/desk/statistics")).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "yue.hua").status("/desk/statistics.xlsx"))
                .isEqualTo(404);
        for (String path : List.of("analysis", "publications/new", "scheme"))
            assertThat(Clerk.signedIn(port, "yue.hua").status("/desk/statistics/" + path))
                    .as(path)
                    .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "gu.xin").status("/desk/statistics/publications/new"))
                .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "gu.xin").status("/desk/statistics")).isEqualTo(200);
        assertThat(Clerk.signedIn(port, "gu.xin").status("/desk/statistics.xlsx"))
                .as("a post that may not take anything out")
                .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "tian.ye").page("/desk/statistics?house=8603&period=2026-03"))
                .as("another house isn't there to be chosen")
                .doesNotContain("HOUSE.8603");
    }

    @Test
    @Covers({Provision.JF_V5, Provision.KM_7_5, Provision.KM_34})
    void whatIsDraftedWrongComesBackAndTheLeaderSetsTheWeights() {
        var clerk = Clerk.signedIn(port, "tian.ye");
        String here = "/desk/statistics/publications/new?kind=IMPROVEMENT&period=2026-Q1";
        var back = clerk.submit(
                here,
                "/desk/statistics/publications/new",
                "kind",
                "IMPROVEMENT",
                "period",
                "2026-Q1",
                "title",
                "建议",
                "PROBLEM",
                "来电13800000000",
                "answer-by",
                "2026-03-20");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("未确定印发范围", "未填写改进建议", "不得写入", "来电13800000000");
        var kept = clerk.submit(
                here,
                "/desk/statistics/publications/new",
                "kind",
                "IMPROVEMENT",
                "period",
                "2026-Q1",
                "title",
                "建议",
                "PROBLEM",
                "等待时间长",
                "PROPOSAL",
                "公布等候时间",
                "houses",
                "8602",
                "answer-by",
                "2026-03-20");
        assertThat(kept.statusCode()).isEqualTo(303);
        String one = Clerk.location(kept).replaceAll("\\?.*", "");
        assertThat(clerk.page(one + "/edit")).contains("公布等候时间", "2026-03-20");
        assertThat(Clerk.signedIn(port, "yu.bo").status(one)).isEqualTo(404);
        assertThat(clerk.submit(one, one + "/decide", "approved", "yes").statusCode())
                .isEqualTo(303);
        assertThat(clerk.page(one)).contains("拟稿");
        assertThat(clerk.page("/desk/statistics/improvements")).contains(one);
        var leader = Clerk.signedIn(port, "lei.ming");
        var wrong = leader.submit("/desk/statistics/scheme", "/desk/statistics/scheme", "TIMELY", "40");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("权重合计不等于一百");
        assertThat(leader.submit("/desk/statistics/scheme", "/desk/statistics/scheme", "TIMELY", "100")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Clerk.signedIn(port, "yu.bo").page("/desk/statistics/scheme"))
                .contains("雷鸣");
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_3})
    void theFileIsTakenOutAndTheJournalKnows() {
        var clerk = Clerk.signedIn(port, "tian.ye");
        byte[] file = clerk.bytes("/desk/statistics.xlsx?period=2026-03").body();
        assertThat(file).startsWith('P', 'K');
        assertThat(Clerk.signedIn(port, "shen.pei").page("/desk/reading-log")).isNotEmpty();
    }
}
