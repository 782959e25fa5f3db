package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class DemoClockTest {
    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Autowired
    private DSLContext sql;

    @AfterEach
    void backToTheTimeItIs() {
        clock().reset("test");
    }

    @Test
    void aDayThatIsSetHoldsOnEveryNodeAndAfterARestart() {
        clock().set(day("2027-02-01"), "test");
        assertThat(LocalDate.now(clock())).isEqualTo(day("2027-02-01"));
        assertThat(clock().instant()).isEqualTo("2027-02-01T03:00:00Z");
    }

    @Test
    void itCanBeMovedOnAndBroughtBack() {
        DemoClock clock = clock();
        clock.set(day("2020-01-01"), "test");
        clock.advance(Duration.ofDays(2), "test");
        assertThat(LocalDate.now(clock)).isEqualTo(day("2020-01-03"));
        clock.reset("test");
        assertThat(clock.instant()).isEqualTo(REAL.instant());
    }

    @Test
    void itTellsATimeEvenWithoutADatabase() {
        var clock = new DemoClock(REAL, () -> {
            throw new IllegalStateException("not there yet");
        });
        assertThat(clock.instant()).isEqualTo(REAL.instant());
    }

    @Test
    void onlyADemonstrationHasAClockThatCanBeSet() {
        var setup = new ApplicationContextRunner().withUserConfiguration(ClockSetup.class);
        setup.run(
                context -> assertThat(context).doesNotHaveBean(DemoClock.class).hasSingleBean(Clock.class));
        setup.withPropertyValues("spring.profiles.active=demo,production")
                .run(context ->
                        assertThat(context).doesNotHaveBean(DemoClock.class).hasSingleBean(Clock.class));
        setup.withPropertyValues("spring.profiles.active=demo")
                .run(context ->
                        assertThat(context).hasSingleBean(DemoClock.class).hasSingleBean(Clock.class));
        setup.run(context -> assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai")));
    }

    private DemoClock clock() {
        return new DemoClock(REAL, () -> sql);
    }
}
