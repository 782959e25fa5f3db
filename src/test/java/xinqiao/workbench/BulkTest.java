package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.State;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** One act on many cases, confirmed once. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BulkTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"([^\"]+)\"");
    private static final Pattern RUN = Pattern.compile("name=\"run\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private long accepted() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        return id;
    }

    private State state(long id) {
        return desks.read("dao.yaping", id).petition().state();
    }

    private static String question(String act, List<Long> ids) {
        var address = new StringBuilder("/desk/petitions/bulk?act=" + act);
        ids.forEach(id -> address.append("&id=").append(id));
        return address.toString();
    }

    private static String[] form(String page, String... fields) {
        List<String> form = new ArrayList<>(List.of(fields));
        ITEM.matcher(page).results().forEach(item -> form.addAll(List.of("item", item.group(1))));
        RUN.matcher(page).results().forEach(run -> form.addAll(List.of("run", run.group(1))));
        return form.toArray(String[]::new);
    }

    private String department() {
        return Long.toString(desks.department("8602", "监管一科"));
    }

    @Test
    @Covers(Provision.KM_8)
    void manyAreAssignedAtOnceAndWhatIsRefusedIsToldWithItsArticle() {
        long one = accepted();
        long two = accepted();
        long changed = accepted();
        long tooEarly = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        long tooLate = accepted();
        var clerk = Clerk.signedIn(port, "tian.ye");
        String page = clerk.page(question("ASSIGN", List.of(one, two, changed, tooEarly, tooLate)));
        assertThat(ITEM.matcher(page).results()).hasSize(4);
        assertThat(page).contains("不能办理的 1 件", "第八条");
        // meanwhile somebody adds to one of them, and the clerk steps aside from another
        desks.act("dao.yaping", changed, new Command.AddMaterial("补充", List.of(), false));
        desks.act("tian.ye", tooLate, new Command.Recuse(desks.who("tian.ye").personId(), "亲属"));
        String[] form = form(page, "act", "ASSIGN", "department", department(), "days", "", "instruction", "请办理");
        var done = clerk.post("/desk/petitions/bulk", page, form);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        String report = clerk.page(Clerk.location(done));
        assertThat(report).contains("办理完毕 2 件", "已有变化").doesNotContain("/desk/petitions/" + tooLate + "\"");
        assertThat(state(one)).isEqualTo(State.HANDLING);
        assertThat(state(two)).isEqualTo(State.HANDLING);
        assertThat(state(changed)).isEqualTo(State.ACCEPTED);
        int facts = desks.read("dao.yaping", one).seq();
        var again = clerk.post("/desk/petitions/bulk", page, form);
        assertThat(Clerk.location(again)).isEqualTo(Clerk.location(done));
        assertThat(desks.read("dao.yaping", one).seq())
                .as("a second press does nothing")
                .isEqualTo(facts);
        assertThat(Clerk.signedIn(port, "dao.yaping").status(Clerk.location(done)))
                .as("somebody else's report")
                .isEqualTo(404);
    }

    @Test
    @Covers(Provision.KM_21B)
    void aRefusalByTheLawKeepsTheOthersGoing() {
        long open = accepted();
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        var asReport = new Command.Accept(xinqiao.procedure.MatterKind.REPORT, null, null, "", java.util.Set.of());
        desks.act("dao.yaping", report, asReport);
        var clerk = Clerk.signedIn(port, "dao.yaping");
        String page = clerk.page(question("ASSIGN", List.of(report, open)));
        var done = clerk.post(
                "/desk/petitions/bulk",
                page,
                form(page, "act", "ASSIGN", "department", department(), "days", "", "instruction", ""));
        String told = clerk.page(Clerk.location(done));
        assertThat(told).contains("办理完毕 1 件，未办理 1 件", "不能办理", "第二十一条");
        assertThat(state(open)).isEqualTo(State.HANDLING);
        assertThat(state(report)).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Covers(Provision.LAW_P1)
    void manyLettersAreServedAtOnce() {
        List<Long> ids = List.of(accepted(), accepted());
        var clerk = Clerk.signedIn(port, "tian.ye");
        String page = clerk.page(question("SERVE", ids));
        var wrong = clerk.post("/desk/petitions/bulk", page, form(page, "act", "SERVE", "on", "gestern", "means", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(ITEM.matcher(wrong.body()).results()).hasSize(2);
        var done = clerk.post(
                "/desk/petitions/bulk",
                page,
                form(page, "act", "SERVE", "on", MONDAY.toString(), "means", "POST", "note", ""));
        assertThat(clerk.page(Clerk.location(done))).contains("2 件全部办理完毕");
        for (long id : ids)
            assertThat(desks.read("tian.ye", id).petition().letters()).noneMatch(letter -> letter.waits());
        var nothing = clerk.page(question("SERVE", ids));
        assertThat(ITEM.matcher(nothing).results()).isEmpty();
    }

    @Test
    @Covers(Provision.SYS_4)
    void whatOneMayNotSeeCanNotBeChosenEither() {
        long id = accepted();
        var other = Clerk.signedIn(port, "cao.yang");
        var answer = other.get(question("ASSIGN", List.of(id)));
        assertThat(answer.statusCode()).isIn(303, 404);
        assertThat(Clerk.signedIn(port, "yue.hua").status(question("ASSIGN", List.of(id))))
                .isEqualTo(404);
        assertThat(state(id)).isEqualTo(State.ACCEPTED);
    }
}
