package xinqiao.workbench;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
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

    @AfterEach
    void backToToday() {
        clock.reset();
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
        }
    }
}
