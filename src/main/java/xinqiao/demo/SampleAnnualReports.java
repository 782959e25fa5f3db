package xinqiao.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReport.Draft;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.annualreport.AnnualReports;
import xinqiao.annualreport.Extent;
import xinqiao.annualreport.Proactive;
import xinqiao.annualreport.ReportPart;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;

/**
 * Last year's annual reports, their words invented and their numbers counted from the sample applications: one published,
 * one still being written. Only where there is none yet.
 */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 73)
class SampleAnnualReports implements ApplicationRunner {
    private static final String PUBLISHED = "8602";
    private static final String WRITTEN = "8600";
    private static final Map<ReportPart, String> WORDS = Map.of(
            ReportPart.OVERALL,
            "【示例】本年度通过门户网站、公告栏和自助终端主动公开信息，依法办理政府信息公开申请，开展工作人员培训，接受社会监督。",
            ReportPart.PROBLEMS,
            "【示例】部分信息更新不够及时。下一年度将按目录逐项核对，落实专人负责。",
            ReportPart.OTHER,
            "【示例】本年度未收取信息处理费，没有其他需要报告的事项。");

    private final SampleSteps people;
    private final AnnualReports reports;
    private final AnnualReportDesk desk;
    private final Clock clock;

    SampleAnnualReports(SampleSteps people, AnnualReports reports, AnnualReportDesk desk, Clock clock) {
        this.people = people;
        this.reports = reports;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int year = LocalDate.now(clock).getYear() - 1;
        boolean any = desk.list(people.head(PUBLISHED)).stream().anyMatch(one -> one.year() == year);
        if (!any) plant(year);
    }

    /** Written by the office, approved by a leader, published. */
    void plant(int year) {
        Actor office = people.head(PUBLISHED);
        long id = written(office, year);
        AnnualReport _ = reports.submit(office, id).orElseThrow();
        AnnualReport _ = reports.decide(people.holder(PUBLISHED, Power.APPROVE), id, true, "同意。")
                .orElseThrow();
        AnnualReport _ = reports.publish(office, id).orElseThrow();
        long _ = written(people.head(WRITTEN), year);
    }

    private long written(Actor office, int year) {
        long id =
                reports.begin(office, year, Extent.OWN, WORDS, "").orElseThrow().id();
        Map<Proactive, BigDecimal> entered = Map.of(
                Proactive.NORMATIVE_MADE,
                BigDecimal.ONE,
                Proactive.NORMATIVE_IN_FORCE,
                BigDecimal.TEN,
                Proactive.LICENCES,
                BigDecimal.valueOf(320),
                Proactive.PENALTIES,
                BigDecimal.valueOf(56));
        AnnualReport _ = reports.edit(office, id, new Draft(WORDS, entered, "【示例】法规部门、业务部门台账"))
                .orElseThrow();
        return id;
    }
}
