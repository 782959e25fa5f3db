package xinqiao.administration;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.AccountBook;
import xinqiao.identity.Accounts;
import xinqiao.identity.Actor;
import xinqiao.identity.Sessions;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Decision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What tests of administration do again and again, as the system administrator of the direct customs. */
@XinqiaoTest
@Import(Staff.class)
abstract class Administering {
    static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Administration administration;

    @Autowired
    Changes changes;

    @Autowired
    Departure departure;

    @Autowired
    Staffing staffing;

    @Autowired
    Houses houses;

    @Autowired
    AccountBook accounts;

    @Autowired
    Accounts signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    JournalCheck journal;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    Actor admin;

    @BeforeEach
    void now() {
        clock.set(LocalDate.of(2026, 11, 22));
        admin = staff.actor("tao.ran");
    }

    static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) fields.put(namesAndValues[i], namesAndValues[i + 1]);
        return fields;
    }

    static List<String> reasons(Decision<?> decision) {
        return decision instanceof Refused<?> refused
                ? refused.objections().stream()
                        .map(objection -> objection.reason().replace("administration.refusal.", ""))
                        .toList()
                : List.of();
    }

    String house() {
        String code = "86T" + NUMBER.incrementAndGet();
        return administration
                .create(
                        admin,
                        Item.HOUSE,
                        fields("parent", "8600", "code", code, "name-zh", "试点海关" + code, "name-en", "Pilot"))
                .orElseThrow();
    }

    @CanIgnoreReturnValue
    String department(String house, String kind, String name) {
        return administration
                .create(
                        admin,
                        Item.DEPARTMENT,
                        fields("house", house, "department-kind", kind, "name-zh", name, "name-en", "X"))
                .orElseThrow();
    }

    String person(String house, String name) {
        return administration
                .create(admin, Item.PERSON, fields("house", house, "name", name + NUMBER.incrementAndGet()))
                .orElseThrow();
    }

    Decision<String> post(Actor who, String person, String department, String scope, String powers) {
        return administration.create(
                who,
                Item.POST,
                fields(
                        "person", person,
                        "department", department,
                        "title-zh", "信访岗",
                        "title-en", "Officer",
                        "scope", scope,
                        "powers", powers,
                        "from", "2026-01-01"));
    }

    int version(Item item, String key) {
        return administration.find(admin, item, key).orElseThrow().version();
    }

    Decision<String> change(Item item, String key, String... given) {
        return administration.change(admin, item, key, fields(given), version(item, key));
    }

    String login(String person) {
        String login = "t.admin" + NUMBER.incrementAndGet();
        return administration
                .create(admin, Item.ACCOUNT, fields("person", person, "login", login))
                .orElseThrow();
    }

    /** Somebody who administers one house only. */
    Actor administratorOf(String house) {
        String it = department(house, "IT", "科技科" + NUMBER.incrementAndGet());
        String person = person(house, "管理员");
        String post = post(admin, person, it, "OWN", "ADMINISTER").orElseThrow();
        String account = login(person);
        var file = staffing.post(Long.parseLong(post)).orElseThrow();
        return new Actor(
                Long.parseLong(account),
                Long.parseLong(person),
                "管理员",
                Long.parseLong(post),
                house,
                file.housePath(),
                "8600",
                file.department().id(),
                file.department().kind(),
                file.post().scope(),
                file.post().powers());
    }
}
