package xinqiao.serving;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Actor;
import xinqiao.journal.JournalCheck;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A Monday at the desk that serves Huangpu's letters, and somebody of another house. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class, LettersToServe.class})
abstract class AtTheServingDesk {
    static final LocalDate MONDAY = LettersToServe.MONDAY;

    @Autowired
    LettersToServe letters;

    @Autowired
    Staff staff;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    Actor clerk;

    @SuppressWarnings("NullAway.Init")
    Actor elsewhere;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
        clerk = staff.actor("tian.ye");
        elsewhere = staff.actor("yu.bo");
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }
}
