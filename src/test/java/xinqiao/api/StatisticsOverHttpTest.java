package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import xinqiao.statistics.Period;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.statistics.Publications;
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
    Publications publications;

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
    @Covers({Provision.JF_V5, Provision.SYS_4})
    void aCircularIsReadInItsCircle() {
        var draft = new Draft(
                PublicationKind.CIRCULAR,
                Period.parse("2026-Q1").orElseThrow(),
                "通报",
                Map.of(Part.NUMBERS, "三件。"),
                Set.of("8602"),
                Set.of(),
                null,
                List.of());
        long id =
                publications.draft(desks.who("chen.jing"), draft).orElseThrow().id();
        var _ = publications.submit(desks.who("chen.jing"), id).orElseThrow();
        String path = "/api/v1/statistics/publications/" + id;
        assertThat(systems.as("tian.ye", port).get(path).status())
                .as("not issued yet")
                .isEqualTo(404);
        var _ = publications.decide(desks.who("wei.hong"), id, true, "").orElseThrow();
        assertThat(systems.as("tian.ye", port).get(path).text()).contains("三件");
        assertThat(systems.as("tian.ye", port)
                        .get("/api/v1/statistics/publications")
                        .text())
                .contains("\"id\":" + id);
        assertThat(systems.as("yu.bo", port).get(path).status()).isEqualTo(404);
        assertThat(systems.as("yu.bo", port)
                        .get("/api/v1/statistics/publications")
                        .text())
                .doesNotContain("\"id\":" + id);
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
