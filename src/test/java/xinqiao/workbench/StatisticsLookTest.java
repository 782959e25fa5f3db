package xinqiao.workbench;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.statistics.Assessments;
import xinqiao.statistics.Period;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.statistics.Publications;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Statistics in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class StatisticsLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    Publications publications;

    @Autowired
    Assessments assessments;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long issued() {
        var office = desks.who("chen.jing");
        var year = Period.parse("2026").orElseThrow();
        var draft = new Draft(
                PublicationKind.ASSESSMENT,
                year,
                "关于2026年信访工作考核结果的通报",
                Map.of(
                        Part.NUMBERS,
                        "各单位依法及时就地解决信访问题，总体情况良好。",
                        Part.WEAKNESSES,
                        "个别单位书面告知不及时。",
                        Part.COMMENDED,
                        "瑞丽海关办公室：及时受理，群众满意。"),
                Set.of("8602"),
                Set.of(),
                null,
                assessments.scores(office, year));
        long id = publications.draft(office, draft).orElseThrow().id();
        var _ = publications.submit(office, id).orElseThrow();
        return publications
                .decide(desks.who("wei.hong"), id, true, "同意印发。")
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void statisticsLookRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        for (int i = 0; i < 3; i++)
            desks.register("tian.ye", Papers.letter("8602", DAY).counted(Map.of(DictionaryKind.CONTENT, "05")));
        desks.register("tian.ye", Papers.group("8602", DAY, 7, 5));
        try (var clerk = Look.as(port, "chen.jing", language, width)) {
            clerk.at("/desk/statistics?period=2026-Q1", "statistics");
            clerk.at("/desk/statistics?period=1999-05", "statistics-empty");
            clerk.at("/desk/statistics/analysis?period=2026-Q1", "statistics-analysis");
            clerk.at("/desk/statistics/publications/new?kind=CIRCULAR&period=2026-Q1", "statistics-draft");
            clerk.at("/desk/statistics/publications/" + issued(), "statistics-assessment");
            clerk.at("/desk/statistics/improvements", "statistics-improvements");
            clerk.at("/desk/statistics/scheme", "statistics-scheme");
        }
    }
}
