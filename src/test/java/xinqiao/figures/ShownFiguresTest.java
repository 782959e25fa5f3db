package xinqiao.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.statistics.Period;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;
import xinqiao.workbench.Clerk;

/** What a house shows of its figures: what it chose and nothing else, for as long as it does. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ShownFiguresTest {
    private static final String SHOWN = "/houses/8604/figures";

    @LocalServerPort
    int port;

    @Autowired
    ShownFigures figures;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(LocalDate.of(2026, 3, 2));
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_4})
    void whatIsNotChosenDoesNotExist() {
        var office = Clerk.signedIn(port, "mo.han");
        assertThat(office.status(SHOWN)).isEqualTo(404);
        assertThat(office.page("/houses/8604")).doesNotContain(SHOWN);
        var preview = office.submit(
                "/desk/figures", "/desk/figures", "do", "preview", "period", "2019", "figures", "RECEIVED");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("公众将看到的内容", "信访总量（件）");
        assertThat(office.status(SHOWN)).as("looked at and not shown").isEqualTo(404);
        var shown = office.submit(
                "/desk/figures", "/desk/figures", "do", "publish", "period", "2019", "figures", "RECEIVED");
        assertThat(shown.statusCode()).isEqualTo(303);
        assertThat(office.page(SHOWN)).contains("信访总量（件）", "2019年").doesNotContain("满意率", "其中：来信", "政府信息公开申请（件）");
        assertThat(office.page("/houses/8604")).contains(SHOWN);
        assertThat(office.page(SHOWN + ".csv"))
                .contains("8604,2019,RECEIVED,TOTAL")
                .doesNotContain("SATISFACTION");
        assertThat(office.status("/houses/8603/figures")).isEqualTo(404);
        assertThat(office.submit("/desk/figures", "/desk/figures/2019/take-back")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.status(SHOWN)).as("taken back").isEqualTo(404);
        assertThat(office.status(SHOWN + ".csv")).isEqualTo(404);
        assertThat(office.submit("/desk/figures", "/desk/figures/2019/take-back")
                        .statusCode())
                .as("twice pressed")
                .isEqualTo(303);
        assertThat(Clerk.signedIn(port, "fang.zhou").status("/desk/figures")).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "wei.hong").status("/desk/figures")).isEqualTo(404);
    }

    /** A year and a quarter of it, by two at the same time: one of them is told of the other. */
    @Test
    @Covers(Provision.JF_V6)
    void ofTwoAtOnceThatLieInEachOtherOneIsRefused() {
        var head = clerks.who("yan.xiang");
        var year = Period.parse("2016").orElseThrow();
        var quarter = Period.parse("2016-Q3").orElseThrow();
        var chosen = Set.of(ShownFigure.RECEIVED);
        for (int round = 0; round < 5; round++) {
            var all = Stream.of(year, quarter)
                    .map(period -> CompletableFuture.supplyAsync(() -> figures.publish(head, period, chosen)))
                    .toList();
            assertThat(all.stream().map(CompletableFuture::join).filter(Decision::isGranted))
                    .hasSize(1);
            for (var shown : figures.shown("8604"))
                if (shown.period().from().getYear() == 2016)
                    assertThat(figures.takeBack(head, shown.period()).isGranted())
                            .isTrue();
        }
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_4})
    void onlyWhoeverIsInChargeChoosesAndOfPeriodsThatAreOver() {
        var head = clerks.who("yan.xiang");
        var year = Period.parse("2018").orElseThrow();
        var all = Set.of(ShownFigure.values());
        var one = figures.publish(head, year, all).orElseThrow();
        assertThat(one.of(ShownFigure.APPLICATIONS)).extracting(Cell::part).contains("TOTAL", "ANSWERED", "GRANTED");
        assertThat(one.total(ShownFigure.RECEIVED).orElseThrow().value()).isZero();
        assertThat(figures.takeBack(head, year).isGranted()).isTrue();
        assertThat(figures.takeBack(clerks.who("fang.zhou"), year).isGranted()).isFalse();
        assertThat(reasons(figures.publish(clerks.who("fang.zhou"), year, all)))
                .containsExactly("figures.refusal.no-power");
        assertThat(reasons(figures.publish(head, Period.parse("2026").orElseThrow(), all)))
                .containsExactly("figures.refusal.not-over");
        assertThat(reasons(figures.publish(head, Period.parse("2025-Q4").orElseThrow(), all)))
                .containsExactly("figures.refusal.yearly");
        assertThat(reasons(figures.publish(head, Period.parse("2025-11").orElseThrow(), Set.of(ShownFigure.RECEIVED))))
                .containsExactly("figures.refusal.kind");
    }
}
