package xinqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The measure keeps up with the tables: what one life of a petition left can be written by the bare program. */
@XinqiaoTest
@Import(Staff.class)
class BareTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    Environment environment;

    @Test
    void aRecordedLifeIsWrittenAgainRowForRow() throws SQLException {
        clock.set(MONDAY);
        try (var owner = owner();
                var program = owner()) {
            var lives = new Lives(application, MONDAY);
            var recording = new Recording(owner, new Statements());
            lives.live(0, recording);
            Bare.createTables(owner);
            try {
                new Bare(program, 0, recording.steps()).live();
                assertThat(count(owner, "bare.petition where state = 'CLOSED'")).isEqualTo(1);
                assertThat(count(owner, "bare.letter")).isEqualTo(2);
                assertThat(count(owner, "bare.issued_letter")).isEqualTo(2);
                assertThat(count(owner, "bare.petition_count where n = 1 and part = 'DESK'"))
                        .isEqualTo(1);
            } finally {
                program.rollback();
                try (var statement = owner.createStatement()) {
                    statement.execute("drop schema bare cascade");
                }
            }
        } finally {
            clock.reset();
        }
    }

    @Test
    void aLifeIsLivedInEveryHouseOfTheRace() {
        clock.set(MONDAY);
        try {
            var lives = new Lives(application, MONDAY);
            List<String> steps = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++)
                lives.live(thread, new Lives.Watcher() {
                    @Override
                    public <T> T step(String name, Supplier<T> work) {
                        steps.add(name);
                        return work.get();
                    }
                });
            assertThat(steps).hasSize(4 * lives.transactions()).endsWith("close");
        } finally {
            clock.reset();
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(environment.getRequiredProperty("xinqiao.database.url"), "postgres", "");
    }

    private static int count(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }
}
