package xinqiao.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.FACT;
import static xinqiao.db.Tables.PETITION;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xinqiao.identity.Accounts;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Sessions;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/**
 * Every page and every call of the API, found in the running application, is asked for by every kind of post: for a case
 * of another house, for a report behind the wall, for a case from which the person stepped aside.
 */
@XinqiaoTest
@Import({Staff.class, Desks.class, Planting.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int AT_ONCE = 8;

    /** Where a case is seen by whoever may see it. */
    private static final List<String> SHOWING = List.of(
            "/desk/petitions",
            "/desk/petitions/{id:\\d+}",
            "/api/v1/petitions",
            "/api/v1/petitions/{id}",
            "/api/v1/petitions/{id}/attachments",
            "/api/v1/petitions/{id}/attachments/{attachment}");

    /** Head with READ_REPORTS, clerk, handlers with scope DEPARTMENT and OWN, legal, leader; administrator, auditor. */
    private static final List<String> LOGINS = List.of(
            "dao.yaping",
            "tian.ye",
            "yue.hua",
            "kang.ning",
            "long.teng",
            "bai.lu",
            "gu.xin", // the same house
            "tang.yan",
            "cao.yang",
            "ding.yi",
            "hua.yun",
            "song.rui", // another house below
            "zhou.min",
            "chen.jing",
            "wang.ruoxi",
            "feng.zhiyuan",
            "sun.lan",
            "wei.hong",
            "tao.ran",
            "shen.pei");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    Planting planting;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Caller> callers = new TreeMap<>();
    private final List<PlantedCase> planted = new ArrayList<>();
    private final Map<String, String> countsBefore = new TreeMap<>();

    @BeforeAll
    void plant() {
        clock.set(MONDAY);
        LOGINS.forEach(login -> callers.put(login, Caller.signedIn(login, port, client, accounts, sessions)));
        callers.values().forEach(caller -> countsBefore.put(caller.login(), counts(caller)));
        planted.add(planting.ofAnotherHouse(MONDAY));
        planted.add(planting.report(MONDAY));
        planted.add(planting.fromWhichTianYeSteppedAside(MONDAY));
        planted.add(planting.sentReport(MONDAY));
    }

    @AfterAll
    void close() {
        client.close();
    }

    private static String counts(Caller caller) {
        String all = caller.get("/api/v1/petitions/counts").all();
        return all.substring(all.indexOf('\n'));
    }

    private List<Route> routes() {
        return Route.all(mappings);
    }

    private List<String> breaches(List<Route> routes) {
        var walls = new Walls(planted);
        var everybody = new ArrayList<>(callers.values());
        everybody.add(Caller.nobody(port, client));
        List<Callable<List<String>>> tries = new ArrayList<>();
        for (Caller caller : everybody)
            for (Route route : routes)
                if (route.ofStaff() || caller.isNobody()) tries.add(() -> walls.breaches(route, caller));
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            List<String> breaches = new ArrayList<>();
            for (Future<List<String>> tried : executor.invokeAll(tries)) breaches.addAll(tried.get());
            return breaches;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    private int journalled() {
        var ids = planted.stream().map(PlantedCase::id).toList();
        return gate.as(
                new Machine("test"),
                tx -> tx.fetchCount(FACT, FACT.STREAM.eq("petition").and(FACT.STREAM_ID.in(ids))));
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B, Provision.KM_33A, Provision.KM_37_1})
    void whatOneMayNotSeeIsOnNoPageAndInNoAnswerAndNoPostChangesIt() {
        int before = journalled();
        assertThat(breaches(routes())).isEmpty();
        assertThat(journalled()).isEqualTo(before);
        callers.values()
                .forEach(caller -> assertThat(
                                caller.get("/api/v1/petitions/counts").status())
                        .as("%s is still signed in", caller)
                        .isEqualTo(200));
    }

    @Test
    @Covers(Provision.SYS_4)
    void countsOfThoseWhoSeeNoneOfThemStayWhatTheyWere() {
        callers.values().stream()
                .filter(caller -> planted.stream().noneMatch(one -> one.mayRead(caller.login())))
                .forEach(caller ->
                        assertThat(counts(caller)).as(caller.login()).isEqualTo(countsBefore.get(caller.login())));
        assertThat(counts(caller("dao.yaping"))).isNotEqualTo(countsBefore.get("dao.yaping"));
    }

    private Caller caller(String login) {
        return java.util.Objects.requireNonNull(callers.get(login));
    }

    /** Without this the test above could hold because nobody ever sees anything. */
    @Test
    void whoMayReadItFindsItOnThePagesAndInTheAnswers() {
        var routes = routes().stream()
                .filter(route -> !route.post() && SHOWING.contains(route.pattern()))
                .toList();
        for (PlantedCase one : planted) {
            for (String login : one.mayRead())
                assertThat(routes)
                        .as("%s reads a %s", login, one.about())
                        .filteredOn(route -> caller(login)
                                .get(route.filled(Variables.of(one)) + "?view=ALL&size=200&q=" + one.number())
                                .all()
                                .contains(one.marker()))
                        .extracting(Route::pattern)
                        .containsAll(SHOWING);
            assertThat(one.letters()).as(one.about()).isNotEmpty();
        }
    }

    @Test
    void aLetterOrFileOfAHiddenCaseIsNotReachedThroughAnOpenOne() {
        PlantedCase own = planted.getFirst();
        for (PlantedCase hidden : planted.subList(1, planted.size())) {
            for (Route route : routes()) {
                if (route.post() || !route.intoACase()) continue;
                if (route.variables().stream().noneMatch(name -> name.equals("letter") || name.equals("attachment")))
                    continue;
                var answer =
                        caller("tian.ye").get(route.filled(Variables.of(hidden).in(own)));
                assertThat(answer.status()).as(route.toString()).isEqualTo(404);
                assertThat(answer.all()).doesNotContain(hidden.marker());
            }
        }
    }

    /** Pages as somebody in a hurry might write them. */
    final class Leaking {
        @ResponseBody
        public String titles() {
            return gate.as(
                    new Machine("leak"),
                    tx -> tx.select(PETITION.TITLE)
                            .from(PETITION)
                            .fetch(PETITION.TITLE)
                            .toString());
        }

        @ResponseBody
        public String numbers() {
            return gate.as(
                    new Machine("leak"),
                    tx -> tx.select(PETITION.NUMBER)
                            .from(PETITION)
                            .fetch(PETITION.NUMBER)
                            .toString());
        }

        /** Shows nothing, yet tells that there is a case. */
        @ResponseBody
        public String there() {
            return "";
        }
    }

    @Test
    void aPageThatLeaksIsFound() throws Exception {
        for (String method : List.of("titles", "numbers"))
            assertThat(breachesOf(method, "/desk/leak"))
                    .hasSizeGreaterThan(LOGINS.size())
                    .allMatch(said -> said.contains("/desk/leak"));
        assertThat(breachesOf("there", "/desk/petitions/{id}/leak"))
                .anyMatch(said -> said.startsWith("cao.yang is told 200"))
                .noneMatch(said -> said.startsWith("dao.yaping"));
    }

    @Test
    void aRouteWithAVariableThatNobodyTaughtIsFound() {
        assertThatThrownBy(() -> breachesOf("there", "/desk/leak/{neverHeardOf}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("neverHeardOf");
    }

    private List<String> breachesOf(String method, String pattern) throws Exception {
        var mapping = mappings.stream()
                .filter(one -> one.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow();
        var info = RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(info, new Leaking(), Leaking.class.getMethod(method));
        try {
            return breaches(routes().stream()
                    .filter(route -> route.pattern().equals(pattern))
                    .toList());
        } finally {
            mapping.unregisterMapping(info);
        }
    }
}
