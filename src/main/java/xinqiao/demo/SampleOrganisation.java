package xinqiao.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import xinqiao.identity.AccountOffice;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Contacts.Text;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.DisclosureOffice;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.organisation.Person;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;
import xinqiao.organisation.Proposal;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Scope;

/** A direct customs, four houses below it and their invented staff, set up where there is no house yet. */
@Component
@Profile("(demo | test) & !production")
@Order(SampleOrganisation.ORDER)
public class SampleOrganisation implements ApplicationRunner {
    /** Sample cases follow with a higher number. */
    public static final int ORDER = 10;
    /** Of all sample accounts. */
    public static final String PASSWORD = "Xinqiao-2026";

    private static final LocalDate SINCE = LocalDate.of(2023, 1, 23);
    private static final String TOP = "0000";

    private final Establishment establishment;
    private final Reorganisation reorganisation;
    private final Houses houses;
    private final AccountOffice accounts;
    private final TransactionTemplate transaction;

    SampleOrganisation(
            Establishment establishment,
            Reorganisation reorganisation,
            Houses houses,
            AccountOffice accounts,
            PlatformTransactionManager transactions) {
        this.establishment = establishment;
        this.reorganisation = reorganisation;
        this.houses = houses;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (houses.find(TOP).isPresent()) return;
        transaction.executeWithoutResult(status -> establish());
        houses.refresh();
    }

    private void establish() {
        Rows.of("houses.csv").forEach(this::house);
        Map<String, Department> departments = Rows.of("departments.csv").stream()
                .map(row -> establishment.department(
                        row.get("house"),
                        DepartmentKind.valueOf(row.get("kind")),
                        row.get("name_zh"),
                        row.get("name_en")))
                .collect(Collectors.toMap(department -> department.houseCode() + department.nameZh(), d -> d));
        staff(departments);
        for (var row : Rows.of("jurisdiction.csv")) competence(row, departments);
        Rows.of("phones.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("house")))
                .forEach(this::phones);
        establishment.profile(TOP, "PETITION", "national-petition-2022", LocalDate.of(2022, 5, 1));
        establishment.profile(TOP, "DISCLOSURE", "national-disclosure-2019", LocalDate.of(2019, 5, 15));
        establishment.profile("8600", "PETITION", "kunming-petition-2023", SINCE);
        // one house by the national rules alone, so that simple handling can be seen
        establishment.profile("8604", "PETITION", "national-petition-2022", SINCE);
        establishment.profile(TOP, "PUBLICATION", "national-publication-2019", LocalDate.of(2019, 5, 15));
        // one that publishes stage by stage, each with its own days
        establishment.profile("8601", "PUBLICATION", "shenzhen-publication-2008", SINCE);
        // one by the rules of 2008 that charge by the case and answer some things in writing only
        establishment.profile("8601", "DISCLOSURE", "shenzhen-disclosure-2008", SINCE);
        // and one by the older local rules, so that stages with clocks of their own and the direct customs' flow are
        // seen
        establishment.profile("8603", "DISCLOSURE", "hangzhou-disclosure-2008", SINCE);
    }

    private void house(CSVRecord row) {
        var code = row.get("code");
        var parent = row.get("parent").isEmpty() ? null : row.get("parent");
        boolean inService = row.get("in_service").equals("yes");
        var house = establishment.house(
                code, parent, Level.valueOf(row.get("level")), row.get("name_zh"), row.get("name_en"), inService);
        if (!inService) return;
        establishment.contacts(new Contacts(
                code,
                new Text(row.get("address_zh"), row.get("address_en")),
                row.get("postal_code"),
                row.get("email"),
                row.get("phone"),
                new Text(row.get("place_zh"), row.get("place_en")),
                new Text("工作日上午9:00至11:30，下午14:30至17:00", "Working days 9:00 to 11:30 and 14:30 to 17:00"),
                new Text(
                        "凭信访编号和查询码在本平台查询，或者拨打投诉电话、来函、来访查询",
                        "On this site with number and query code, or by phone, letter or visit to " + house.nameEn()),
                new DisclosureOffice(
                        new Text("办公室（政务公开）", "General Office (open government)"),
                        Text.NONE,
                        row.get("disclosure_phone"),
                        row.get("disclosure_fax"),
                        row.get("email").replace("letters@", "disclosure@"),
                        row.get("report_phone"),
                        Text.NONE)));
    }

    private void phones(String house, List<CSVRecord> rows) {
        reorganisation.businessPhones(
                house,
                rows.stream()
                        .map(row -> new BusinessPhone(row.get("business_zh"), row.get("business_en"), row.get("phone")))
                        .toList());
    }

    private void staff(Map<String, Department> departments) {
        var hash = accounts.hash(PASSWORD);
        Map<String, Person> people = new HashMap<>();
        for (var row : Rows.of("posts.csv")) {
            var login = row.get("login");
            var known = people.get(login);
            var person = known != null ? known : establishment.person(row.get("name"), row.get("name_en"), null);
            if (known == null) {
                people.put(login, person);
                accounts.openForDemo(login, person.id(), hash);
            }
            post(row, person, find(departments, row));
        }
    }

    private void post(CSVRecord row, Person person, Department department) {
        establishment.post(new Post(
                0,
                person.id(),
                department.id(),
                row.get("title_zh"),
                row.get("title_en"),
                Scope.valueOf(row.get("scope")),
                Rows.words(row, "powers").stream().map(Power::valueOf).collect(Collectors.toSet()),
                SINCE,
                null));
    }

    private void competence(CSVRecord row, Map<String, Department> departments) {
        Long department = row.get("department").isEmpty()
                ? null
                : (Long) find(departments, row).id();
        for (var word : Rows.words(row, "words"))
            establishment.competence(row.get("house"), Proposal.Kind.valueOf(row.get("kind")), word, department);
    }

    private static Department find(Map<String, Department> departments, CSVRecord row) {
        var found = departments.get(row.get("house") + row.get("department"));
        if (found == null) throw new IllegalStateException("No such sample department: " + row);
        return found;
    }
}
