package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Words of a template are tried on an application that one sees, and on no other. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationTrialsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    ApplicationTrials trials;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers(Provision.SYS_4)
    void anApplicationOfOneselfIsTriedAndOneOfAnotherHouseIsNotThere() {
        clock.set("2026-03-02T09:00");
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        String number = clerks.read("tian.ye", id).application().entry().number();
        assertThat(trials.values(clerks.who("tian.ye"), number, Locale.SIMPLIFIED_CHINESE))
                .hasValueSatisfying(values -> assertThat(values).containsKey(LetterField.PETITIONER));
        assertThat(trials.values(clerks.who("mo.han"), number, Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        assertThat(trials.values(clerks.who("tian.ye"), number + "9", Locale.ENGLISH))
                .isEmpty();
    }
}
