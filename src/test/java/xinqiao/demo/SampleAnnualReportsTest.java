package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.annualreport.AnnualReports;
import xinqiao.annualreport.ReportPart;
import xinqiao.annualreport.ReportState;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The demonstration has an annual report to read and one to write. */
@XinqiaoTest
class SampleAnnualReportsTest {
    /** A year in which no other test writes a report. */
    private static final int YEAR = 2046;

    @Autowired
    Houses houses;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk petitionDesk;

    @Autowired
    AnnualReports reports;

    @Autowired
    AnnualReportDesk desk;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private List<AnnualReport> of(Actor actor) {
        return desk.list(actor).stream().filter(one -> one.year() == YEAR).toList();
    }

    @Test
    void oneIsPublishedAndOneIsBeingWritten() {
        clock.set(LocalDate.of(YEAR + 1, 1, 20));
        var people = new SampleSteps(houses, petitions, petitionDesk);
        new SampleAnnualReports(people, reports, desk, clock).plant(YEAR);
        assertThat(of(people.head("8602")))
                .filteredOn(one -> one.house().equals("8602"))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(ReportState.PUBLISHED));
        assertThat(of(people.head("8600")))
                .filteredOn(one -> one.house().equals("8600"))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(ReportState.DRAFT));
        assertThat(of(people.head("8600")).getFirst().content().text(ReportPart.OVERALL))
                .startsWith("【示例】");
    }
}
