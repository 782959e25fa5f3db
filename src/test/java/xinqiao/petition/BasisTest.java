package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.calendar.Calendars;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An act rests on the calendar and the staff of its moment, also where another node changed them. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BasisTest {
    private static final String HOUSE = "8603";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Establishment establishment;

    @Autowired
    Houses houses;

    @Autowired
    Calendars calendars;

    @Autowired
    ClockVerification verification;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private long accepted() {
        long id = desks.register("yu.bo", Papers.letter(HOUSE, LocalDate.now(clock)))
                .id();
        desks.act("yu.bo", id, acceptAppeal());
        return id;
    }

    @Test
    @Covers(Provision.KM_8)
    void aPowerGivenOrTakenElsewhereCountsAtTheNextAct() {
        String name = "缉私联络科";
        long section = establishment
                .department(HOUSE, DepartmentKind.HANDLING, name, "Liaison Section")
                .id();
        houses.refresh();
        long id = accepted();
        assertThat(reasons(desks.attempt("yu.bo", id, desks.assign(HOUSE, name, null, null))))
                .contains("petition.refusal.receiver-without-power");
        long post = givePost(section);
        assertThat(desks.act("yu.bo", id, desks.assign(HOUSE, name, null, null)).desk())
                .isEqualTo(Desk.of(section));
        sql.execute("update post set valid_until = ? where id = ?", MONDAY.minusDays(1), post);
        assertThat(reasons(desks.attempt("yu.bo", accepted(), desks.assign(HOUSE, name, null, null))))
                .contains("petition.refusal.receiver-without-power");
        sql.execute("update department set open = false where id = ?", section);
        houses.refresh();
    }

    /** As another node would: past everything that this one keeps. */
    private long givePost(long section) {
        return sql.resultQuery("""
                        insert into post (person_id, department_id, title_zh, title_en, scope, powers, valid_from)
                        select person_id, ?, '联络员', 'Liaison officer', 'DEPARTMENT', array['HANDLE'], date '2020-01-01'
                        from post where id = ? returning id""", section, desks.who("qiu.shi").postId()).fetchSingle(0, Long.class);
    }

    @Test
    @Covers(Provision.SYS_1)
    void aCalendarReplacedElsewhereIsReadBeforeTheActIsStored() {
        long id = accepted();
        long before = calendars.lastRead().version();
        sql.execute("update calendar_version set version = nextval('calendar_change')");
        assertThat(calendars.lastRead().version()).isEqualTo(before);
        desks.act("yu.bo", id, desks.assign(HOUSE, "监管一科", null, null));
        assertThat(calendars.lastRead().version()).isGreaterThan(before);
        assertThat(desks.read("yu.bo", id).petition().state()).isEqualTo(State.HANDLING);
    }

    /** Clerks register and act all the while, and arrangements of the year come in between. */
    @Test
    @Covers({Provision.SYS_1, Provision.SYS_2})
    void noCaseKeepsADateOfACalendarThatWasReplacedMeanwhile() throws Exception {
        LocalDate day = LocalDate.of(2033, 4, 21);
        clock.set(day);
        var stop = new AtomicBoolean();
        Callable<Integer> clerk = () -> {
            int done = 0;
            for (; !stop.get(); done++) register();
            return done;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var clerks = Stream.generate(() -> pool.submit(clerk)).limit(4).toList();
            for (int i = 0; i < 12; i++) {
                // the fifteenth day is 6 May 2033, a Friday
                String csv = "date,type,name,notice\n2033-05-0" + (i % 2 == 0 ? "6" : "2") + ",HOLIDAY,劳动节,\n";
                assertThat(calendars
                                .apply("陶然", 2033, csv, calendars.current().version())
                                .isGranted())
                        .isTrue();
            }
            stop.set(true);
            int done = 0;
            for (var each : clerks) done += each.get();
            assertThat(done).isPositive();
        } finally {
            stop.set(true);
        }
        assertThat(verification.problems()).noneMatch(problem -> problem.startsWith(HOUSE + "-2033-"));
    }

    /** Where an arrangement came in after the case was read, it is read again, as a person would. */
    private void register() {
        long id = desks.register("yu.bo", Papers.letter(HOUSE, LocalDate.now(clock)))
                .id();
        for (boolean accepted = false; !accepted; ) {
            try {
                desks.act("yu.bo", id, acceptAppeal());
                accepted = true;
            } catch (ChangedMeanwhile recomputed) {
                accepted = false;
            }
        }
    }
}
