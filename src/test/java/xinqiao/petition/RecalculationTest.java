package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.MovedDate;
import xinqiao.db.Tables;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Verification;
import xinqiao.petition.PetitionFact.DatesRecomputed;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import({Staff.class, Desks.class})
class RecalculationTest {
    /** Far in the future, so that no other test's cases depend on that year. */
    private static final LocalDate RECEIVED = LocalDate.of(2031, 4, 21);

    @Autowired
    Desks desks;

    @Autowired
    Calendars calendars;

    @Autowired
    ClockVerification verification;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers({Provision.SYS_1, Provision.SYS_2})
    void aYearsArrangementMovesOpenCasesAsPreviewedAndEachMoveIsJournalled() {
        clock.set(RECEIVED);
        long id = desks.register("yu.bo", Papers.letter("8603", RECEIVED)).id();
        desks.act("yu.bo", id, acceptAppeal());
        assertThat(desks.read("yu.bo", id).clocks())
                .allMatch(each -> each.deadline().provisional());

        // 15 days after 21 April is 6 May 2031, a Tuesday
        String csv = """
                date,type,name,notice
                2031-05-01,HOLIDAY,劳动节,
                2031-05-06,HOLIDAY,劳动节,
                2031-05-07,HOLIDAY,劳动节,
                2031-06-20,HOLIDAY,端午节,
                """;
        var preview = calendars.preview(2031, csv);
        String number = desks.read("yu.bo", id).petition().origin().number();
        assertThat(preview.moved())
                .filteredOn(move -> move.subject().equals(number) && move.term().equals("petition.term.notice"))
                .singleElement()
                .extracting(MovedDate::before, MovedDate::after, MovedDate::provisionalAfter)
                .containsExactly(LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 8), false);

        assertThat(calendars.apply("陶然", 2031, csv, preview.base()).isGranted()).isTrue();
        CaseFile file = desks.read("yu.bo", id);
        assertThat(file.history()).last().satisfies(event -> {
            assertThat(event.fact()).isInstanceOf(DatesRecomputed.class);
            assertThat(((DatesRecomputed) event.fact()).moves()).isNotEmpty();
        });
        assertThat(file.clocks().getFirst().deadline().last()).isEqualTo(LocalDate.of(2031, 5, 8));
        assertThat(verification.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.SYS_1, Provision.SYS_3})
    void aDateThatWasChangedByHandIsFound() {
        Verification check = verification;
        clock.set(RECEIVED);
        long id = desks.register("yu.bo", Papers.letter("8603", RECEIVED)).id();
        String number = desks.read("yu.bo", id).petition().origin().number();
        setClocks(id, "[]");
        assertThat(check.problems()).anyMatch(problem -> problem.startsWith(number));
        var clocks = ClockCache.of(desks.read("yu.bo", id).clocks());
        setClocks(id, Facts.json(clocks));
        assertThat(check.problems()).noneMatch(problem -> problem.startsWith(number));
    }

    private void setClocks(long id, String json) {
        gate.run(
                new Machine("test"),
                (DSLContext tx) -> tx.update(Tables.PETITION)
                        .set(Tables.PETITION.CLOCKS, JSONB.valueOf(json))
                        .where(Tables.PETITION.ID.eq(id))
                        .execute());
    }
}
