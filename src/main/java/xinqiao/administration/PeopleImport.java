package xinqiao.administration;

import static xinqiao.law.Provision.SYS_6;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xinqiao.administration.PeopleTable.Line;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.organisation.Houses;

/**
 * People out of a table: each row by itself, so that one that is wrong keeps no other from being loaded, and one that was
 * loaded before isn't again.
 */
@Component
public class PeopleImport {
    /** Words that stand in tables for the constants. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("本人事项", "OWN"),
            Map.entry("本部门事项", "DEPARTMENT"),
            Map.entry("本海关事项", "HOUSE"),
            Map.entry("本海关及下级海关事项", "BELOW"),
            Map.entry("登记", "REGISTER"),
            Map.entry("甄别受理", "TRIAGE"),
            Map.entry("交办", "ASSIGN"),
            Map.entry("办理", "HANDLE"),
            Map.entry("法规审核", "REVIEW_LAW"),
            Map.entry("审批", "APPROVE"),
            Map.entry("送达", "SERVE"),
            Map.entry("结案", "CLOSE"),
            Map.entry("办理检举控告", "READ_REPORTS"),
            Map.entry("导出", "EXPORT"),
            Map.entry("导入", "IMPORT"),
            Map.entry("维护工作日历", "SET_CALENDAR"),
            Map.entry("系统管理", "ADMINISTER"),
            Map.entry("安全审计", "AUDIT"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy[-][/][.]M[-][/][.]d");
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private final Administration administration;
    private final SetupPeople people;
    private final Houses houses;
    private final Gate gate;
    private final Clock clock;

    PeopleImport(Administration administration, SetupPeople people, Houses houses, Gate gate, Clock clock) {
        this.administration = administration;
        this.people = people;
        this.houses = houses;
        this.gate = gate;
        this.clock = clock;
    }

    /** @param tried nothing is kept, all is told */
    @Enforces(SYS_6)
    public PeopleReport load(Actor who, byte[] file, boolean tried) {
        var table = PeopleTable.read(file);
        List<PeopleReport.Problem> problems = new ArrayList<>();
        int added = 0;
        int known = 0;
        var hashes = new Loading(administration, who);
        for (Line line : table.lines()) {
            var loading = hashes.another();
            if (!loading.keeps(gate, tried, () -> people.load(loading, row(line)))) houses.refresh();
            loading.problems()
                    .forEach(problem -> problems.add(new PeopleReport.Problem(
                            problem.line(), PersonColumn.about(problem.reason()), problem.reason(), problem.values())));
            if (!loading.problems().isEmpty()) continue;
            if (loading.addedAny()) added++;
            else known++;
        }
        return new PeopleReport(table.unread(), table.missing(), table.lines().size(), added, known, problems);
    }

    private SetupPeople.Row row(Line line) {
        return new SetupPeople.Row(
                line.number(),
                line.cell(PersonColumn.HOUSE),
                line.cell(PersonColumn.DEPARTMENT),
                line.cell(PersonColumn.NAME),
                line.cell(PersonColumn.LATIN),
                line.cell(PersonColumn.STAFF_NO),
                line.cell(PersonColumn.LOGIN),
                line.cell(PersonColumn.TITLE),
                line.cell(PersonColumn.TITLE_EN),
                line.cell(PersonColumn.ROLE),
                constants(line.cell(PersonColumn.SCOPE)),
                constants(line.cell(PersonColumn.POWERS)),
                day(line.cell(PersonColumn.FROM)));
    }

    /** 2026-1-5, 2026/1/5, or a day as spreadsheets count them; today where nothing stands. */
    private String day(String cell) {
        if (cell.isEmpty()) return LocalDate.now(clock).toString();
        if (cell.matches("\\d{5}"))
            return SPREADSHEET_ZERO.plusDays(Long.parseLong(cell)).toString();
        try {
            return LocalDate.parse(cell, DAY).toString();
        } catch (DateTimeParseException noDay) {
            return cell;
        }
    }

    private static String constants(String words) {
        List<String> constants = new ArrayList<>();
        for (String word : words.split("[\\s,，、;；]+")) constants.add(WORDS.getOrDefault(word, word));
        return String.join(" ", constants);
    }
}
