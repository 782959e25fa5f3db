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
import xinqiao.documents.LetterNumbers;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.organisation.Houses;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.procedure.MatterKind;

/**
 * Invented petitions in every stage, each brought there by the acts that lead there in law, with the clock of the demo
 * moved from day to day. Only where there is no petition yet.
 */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 10)
class SampleCases implements ApplicationRunner {
    private static final Machine TASK = new Machine("sample cases");

    private final Gate gate;
    private final Houses houses;
    private final Registrations registrations;
    private final SampleSteps steps;
    private final LetterNumbers numbers;
    private final ObjectProvider<DemoClock> demoClock;
    private final Clock clock;

    SampleCases(
            Gate gate,
            Houses houses,
            Registrations registrations,
            SampleSteps steps,
            LetterNumbers numbers,
            ObjectProvider<DemoClock> demoClock,
            Clock clock) {
        this.gate = gate;
        this.houses = houses;
        this.registrations = registrations;
        this.steps = steps;
        this.numbers = numbers;
        this.demoClock = demoClock;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoClock moving = demoClock.getIfAvailable();
        if (moving == null || steps.anyCase()) return;
        gate.run(
                TASK,
                tx -> Rows.of("houses.csv").stream()
                        .filter(row -> !row.get("mark").isBlank())
                        .forEach(row -> numbers.mark(tx, row.get("code"), row.get("mark"))));
        LocalDate today = LocalDate.now(clock);
        List<CSVRecord> rows = Rows.of("petitions.csv").stream()
                .sorted(Comparator.comparing((CSVRecord row) -> -Integer.parseInt(row.get("days"))))
                .toList();
        for (CSVRecord row : rows) {
            LocalDate received = today.minusDays(Long.parseLong(row.get("days")));
            moving.set(received, TASK.task());
            long id = registrations
                    .register(steps.clerk(row.get("house")), form(row, received))
                    .orElseThrow()
                    .id();
            steps.take(row.get("house"), id, Rows.words(row, "steps"), received);
        }
        moving.reset(TASK.task());
    }

    private Submission form(CSVRecord row, LocalDate received) {
        String name = row.get("name");
        var kind = row.get("kind").isBlank() ? null : MatterKind.valueOf(row.get("kind"));
        var channel = Channel.valueOf(row.get("channel"));
        String mark = "%04d".formatted(row.getRecordNumber());
        boolean came = channel.inPerson();
        var person = new PetitionerDetails(
                name,
                false,
                came ? DocumentKind.PASSPORT.name() : null,
                came ? "E9000" + mark : null,
                "1390000" + mark,
                null,
                "云南省示例路88号",
                null);
        var form = new Submission(
                row.get("house"),
                channel,
                received,
                kind,
                row.get("title"),
                row.get("request"),
                row.get("facts"),
                "",
                "",
                name.isBlank() ? List.of() : List.of(person),
                name.isBlank(),
                1,
                List.of(),
                true,
                row.get("title").chars().allMatch(c -> c < 128) ? "en" : "zh",
                houses.get(row.get("house")).nameZh() + "为事项发生地海关",
                List.of());
        return came ? form.came(ChannelFacts.visit(received, row.get("house"))) : form;
    }
}
