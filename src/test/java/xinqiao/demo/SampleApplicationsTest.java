package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import xinqiao.calendar.DemoClock;
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
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 24);

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
    void theyStandInDifferentStatesAndFollowEveryProcedure() {
        var people = new SampleSteps(houses, petitions, petitionDesk);
        var samples = new SampleApplications(
                people,
                intake,
                new SampleApplicationSteps(people, applications, desk, houses),
                lists,
                new StaticListableBeanFactory().getBeanProvider(DemoClock.class),
                clock);
        List<CSVRecord> rows = SampleApplications.rows();
        for (CSVRecord row : rows) samples.plant(row, TODAY, clock::set);
        clock.set(TODAY);
        var newest = lists.page(people.clerk("8600"), ApplicationFilter.of(View.ALL), null, rows.size())
                .lines();
        assertThat(newest)
                .extracting(ApplicationLine::title)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.get("wanted")).toList());
        Set<ApplicationState> states = EnumSet.noneOf(ApplicationState.class);
        Set<String> procedures = new HashSet<>();
        for (ApplicationLine line : newest) {
            states.add(line.state());
            procedures.add(desk.read(people.clerk(line.houseCode()), line.id())
                    .profile()
                    .id());
        }
        assertThat(states)
                .contains(
                        ApplicationState.UNCONFIRMED,
                        ApplicationState.EXAMINING,
                        ApplicationState.CORRECTION,
                        ApplicationState.HANDLING,
                        ApplicationState.APPROVAL,
                        ApplicationState.TO_SERVE,
                        ApplicationState.CLOSED);
        assertThat(procedures).hasSize(3);
        assertThat(newest).anyMatch(line -> line.dueOn() != null && line.dueOn().isBefore(TODAY));
    }
}
