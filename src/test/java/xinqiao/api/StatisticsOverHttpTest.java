package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Another system reads the figures, and the cases behind one. */
@XinqiaoTest
@Import({OtherSystems.class, Staff.class, Desks.class})
class StatisticsOverHttpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OtherSystems systems;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers({Provision.JF_L9, Provision.LAW_P6, Provision.SYS_4})
    void aFigureLeadsToItsCases() {
        desks.register("tian.ye", Papers.letter("8602", MONDAY));
        var office = systems.as("tian.ye", port);
        var figures = office.get("/api/v1/statistics?period=2026-03");
        assertThat(figures.status()).as(figures.text()).isEqualTo(200);
        var first = figures.json().at("/figures/0");
        assertThat(first.at("/figure").asString()).isEqualTo("REGISTERED");
        assertThat(first.at("/now").asLong()).isPositive();
        var cases = office.get(
                "/api/v1/petitions?size=200&figure=" + first.at("/cases").asString());
        assertThat(cases.json().at("/items").size())
                .isEqualTo((int) Math.min(200, first.at("/now").asLong()));
        assertThat(office.get("/api/v1/petitions?figure=REGISTERED").status()).isEqualTo(400);
        assertThat(office.get("/api/v1/statistics?period=2026-99").status()).isEqualTo(400);
        assertThat(office.get("/api/v1/statistics?period=2026-03&house=8603")
                        .json()
                        .at("/figures/0/now")
                        .asLong())
                .as("another house")
                .isZero();
        assertThat(systems.as("yue.hua", port)
                        .get("/api/v1/statistics?period=2026-03")
                        .status())
                .as("a handler")
                .isEqualTo(404);
    }
}
