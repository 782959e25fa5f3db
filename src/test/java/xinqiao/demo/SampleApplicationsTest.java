package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationLine;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Applications;
import xinqiao.organisation.Houses;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The demonstration's applications go only where the law lets them. */
@XinqiaoTest
class SampleApplicationsTest {
    @Autowired
    Houses houses;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk petitionDesk;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationDesk desk;

    @Autowired
    ApplicationLists lists;

    @Autowired
    TestClock clock;

    @Test
    void theyStandInDifferentStates() {
        clock.set(LocalDate.of(2026, 3, 2));
        var steps = new SampleSteps(houses, petitions, petitionDesk);
        new SampleApplications(steps, intake, applications, desk, lists, (Clock) clock).plant("8602");
        assertThat(lists.page(steps.clerk("8602"), ApplicationFilter.of(View.ALL), null, 6).lines())
                .extracting(ApplicationLine::state)
                .contains(
                        ApplicationState.UNCONFIRMED,
                        ApplicationState.EXAMINING,
                        ApplicationState.CORRECTION,
                        ApplicationState.HANDLING,
                        ApplicationState.TO_SERVE);
    }
}
