package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.calendar.DemoClock;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.identity.Machine;
import xinqiao.procedure.ReceiptWay;

/**
 * Invented applications for disclosure in every stage and by each procedure, each brought there by the acts that lead
 * there in law, with the clock of the demo moved from day to day. Only where there is no application yet.
 */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 70)
class SampleApplications implements ApplicationRunner {
    private static final Machine TASK = new Machine("sample applications");

    private final SampleSteps people;
    private final ApplicationIntake intake;
    private final SampleApplicationSteps steps;
    private final ApplicationLists lists;
    private final ObjectProvider<DemoClock> demoClock;
    private final Clock clock;

    SampleApplications(
            SampleSteps people,
            ApplicationIntake intake,
            SampleApplicationSteps steps,
            ApplicationLists lists,
            ObjectProvider<DemoClock> demoClock,
            Clock clock) {
        this.people = people;
        this.intake = intake;
        this.steps = steps;
        this.lists = lists;
        this.demoClock = demoClock;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoClock moving = demoClock.getIfAvailable();
        if (moving == null || any()) return;
        LocalDate today = LocalDate.now(clock);
        for (CSVRecord row : rows()) plant(row, today, day -> moving.set(day, TASK.task()));
        moving.reset(TASK.task());
    }

    private boolean any() {
        return lists.count(people.clerk("8600"), ApplicationFilter.of(ApplicationFilter.View.ALL)) > 0;
    }

    /** The oldest first. */
    static List<CSVRecord> rows() {
        return Rows.of("disclosures.csv").stream()
                .sorted(Comparator.comparing((CSVRecord row) -> -Integer.parseInt(row.get("days"))))
                .toList();
    }

    /** Registers one application and takes it as far as its steps say. */
    void plant(CSVRecord row, LocalDate today, SampleApplicationSteps.Day day) {
        LocalDate arrived = today.minusDays(Long.parseLong(row.get("days")));
        day.comes(arrived);
        String house = row.get("house");
        long id = intake.register(people.clerk(house), form(row, arrived), null)
                .orElseThrow()
                .id();
        steps.take(house, id, Rows.words(row, "steps"), arrived, day);
    }

    private static ApplicationForm form(CSVRecord row, LocalDate arrived) {
        String mark = "%04d".formatted(row.getRecordNumber());
        var kind = ApplicantKind.valueOf(row.get("kind"));
        boolean person = kind == ApplicantKind.PERSON;
        var who = new ApplicantDetails(
                row.get("name"),
                person ? "PASSPORT" : "CREDIT_CODE",
                person ? "E9100" + mark : "示例代码" + mark,
                person ? null : "某负责人",
                "1390000" + mark,
                null,
                null,
                "云南省示例路91号",
                null);
        return new ApplicationForm(
                row.get("house"),
                ReceiptWay.valueOf(row.get("way")),
                arrived,
                kind,
                List.of(who),
                List.of(new ItemAsked(row.get("wanted"), "", row.get("features"))),
                "",
                GivingManner.POST,
                false,
                true,
                true,
                "",
                "zh",
                List.of(),
                List.of());
    }
}
