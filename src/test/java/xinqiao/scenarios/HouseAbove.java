package xinqiao.scenarios;

import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE_CONTACT;
import static xinqiao.db.Tables.POST;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import xinqiao.demo.SampleOrganisation;
import xinqiao.documents.LetterNumbers;
import xinqiao.identity.AccountOffice;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Contacts.Text;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.DisclosureOffice;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/**
 * The General Administration (海关总署) at work, for as long as a test needs it: in the sample organisation it is a name
 * above the direct customs, and what it decides is noted there as decided outside.
 */
@TestComponent
class HouseAbove {
    static final String CODE = "0000";
    static final String OFFICE = "zongshu.xinfang";
    static final String LAWYER = "zongshu.fagui";
    static final String REVIEWER = "zongshu.jianguan";
    static final String LEADER = "zongshu.lingdao";

    private final Establishment establishment;
    private final AccountOffice accounts;
    private final LetterNumbers numbers;
    private final Houses houses;
    private final DSLContext sql;
    private final Environment environment;

    HouseAbove(
            Establishment establishment,
            AccountOffice accounts,
            LetterNumbers numbers,
            Houses houses,
            DSLContext sql,
            Environment environment) {
        this.establishment = establishment;
        this.accounts = accounts;
        this.numbers = numbers;
        this.houses = houses;
        this.sql = sql;
        this.environment = environment;
    }

    void opens(LocalDate from) {
        establishment.contacts(new Contacts(
                CODE,
                new Text("北京市东城区示例路1号海关总署办公厅", "General Office, 1 Example Road, Beijing"),
                "100000",
                "letters@customs.example",
                "010-55500001",
                new Text("办公楼一楼接待室", "Reception room, ground floor"),
                new Text("工作日上午9:00至11:30", "Working days 9:00 to 11:30"),
                new Text("凭信访编号和查询码查询", "With number and query code"),
                DisclosureOffice.NONE));
        sql.transaction(t -> numbers.mark(t.dsl(), CODE, "署"));
        works(
                DepartmentKind.PETITION_OFFICE,
                "办公厅信访处",
                OFFICE,
                "钟岚",
                Scope.BELOW,
                from,
                Power.REGISTER,
                Power.TRIAGE,
                Power.ASSIGN,
                Power.SERVE,
                Power.CLOSE);
        works(DepartmentKind.LEGAL, "政策法规司", LAWYER, "傅明远", Scope.DEPARTMENT, from, Power.REVIEW_LAW);
        works(DepartmentKind.HANDLING, "口岸监管司", REVIEWER, "裴清", Scope.DEPARTMENT, from, Power.HANDLE);
        works(DepartmentKind.LEADERSHIP, "署领导", LEADER, "严正川", Scope.HOUSE, from, Power.APPROVE);
        houses.refresh();
    }

    private void works(
            DepartmentKind kind,
            String name,
            String login,
            String person,
            Scope scope,
            LocalDate from,
            Power... powers) {
        Department department = establishment.department(CODE, kind, name, name);
        var who = establishment.person(person, login, null);
        accounts.openForDemo(login, who.id(), accounts.hash(SampleOrganisation.PASSWORD));
        establishment.post(new Post(0, who.id(), department.id(), name, name, scope, Set.of(powers), from, null));
    }

    /** As the sample organisation had it; what was decided stays. The application itself may not do some of this. */
    void closes() {
        String database = environment.getRequiredProperty("xinqiao.database.url");
        try (var owner = DriverManager.getConnection(database, "postgres", "")) {
            var all = DSL.using(owner, SQLDialect.POSTGRES);
            var own = DSL.select(DEPARTMENT.ID).from(DEPARTMENT).where(DEPARTMENT.HOUSE_CODE.eq(CODE));
            all.update(POST)
                    .set(POST.REVOKED, true)
                    .where(POST.DEPARTMENT_ID.in(own))
                    .execute();
            all.update(DEPARTMENT)
                    .set(DEPARTMENT.OPEN, false)
                    .where(DEPARTMENT.HOUSE_CODE.eq(CODE))
                    .execute();
            all.deleteFrom(HOUSE_CONTACT)
                    .where(HOUSE_CONTACT.HOUSE_CODE.eq(CODE))
                    .execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        houses.refresh();
    }
}
