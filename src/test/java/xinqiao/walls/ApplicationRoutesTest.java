package xinqiao.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xinqiao.disclosure.ApplicationCommand.AddMaterial;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.files.FileStore;
import xinqiao.identity.Accounts;
import xinqiao.identity.Sessions;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Upload;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Every page and every call of the API, asked for an application by those for whom there is none. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationRoutesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String MARKER = "qzunseen";

    /** Of other houses, of other departments, of the house above, of IT and of audit. */
    private static final List<String> OTHERS = List.of(
            "cao.yang",
            "yan.ming",
            "tang.yan",
            "song.rui",
            "long.teng",
            "bai.lu",
            "wang.ruoxi",
            "sun.lan",
            "tao.ran",
            "xie.jun",
            "shen.pei");

    private static final List<String> AROUND = List.of("cao.yang", "tao.ran", "shen.pei");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    Clerks clerks;

    @Autowired
    FileStore files;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private ApplicationReceipt planted = new ApplicationReceipt(0, "", "", null);
    private Variables variables = Variables.ofNothing();

    @BeforeAll
    void anApplicationWithALetterAndAFile() {
        clock.set(MONDAY);
        planted = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, MARKER));
        long id = planted.id();
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, MARKER));
        var file = files.put(new ByteArrayInputStream(MARKER.getBytes(StandardCharsets.UTF_8)), MARKER + ".txt")
                .orElseThrow();
        var upload = new Upload(file.sha256(), file.name(), file.type(), file.size());
        clerks.act("yue.hua", id, new AddMaterial(MARKER, List.of(upload)));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        clerks.approve(id);
        var whole = clerks.read("tian.ye", id);
        variables = Variables.ofApplication(
                id, whole.letters().getLast().id(), whole.files().getLast().id());
    }

    @AfterAll
    void close() {
        client.close();
        clock.reset();
    }

    private Caller caller(String login) {
        return Caller.signedIn(login, port, client, accounts, sessions);
    }

    private List<Route> into() {
        return Route.all(mappings).stream()
                .filter(route -> route.ofStaff() && route.variables().contains("application"))
                .toList();
    }

    private static Caller.Answer ask(Route route, Caller caller, Variables values) {
        String path = route.filled(values);
        return route.post() ? caller.post(route, path, 1) : caller.get(path);
    }

    @Test
    @Covers(Provision.SYS_4)
    void forOthersThereIsNoSuchApplicationWhateverTheyAskFor() {
        int before = clerks.read("tian.ye", planted.id()).seq();
        List<String> breaches = new ArrayList<>();
        for (String login : OTHERS) {
            Caller caller = caller(login);
            for (Route route : into()) {
                var answer = ask(route, caller, variables);
                int absent = ask(route, caller, Variables.ofNothing()).status();
                if (answer.status() != absent || answer.status() < 400)
                    breaches.add(login + " is told " + answer.status() + " and not " + absent + ": " + route);
                if (answer.all().contains(MARKER) || answer.all().contains(planted.number()))
                    breaches.add(login + " is shown it: " + route);
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(clerks.read("tian.ye", planted.id()).seq()).isEqualTo(before);
    }

    @Test
    @Covers(Provision.SYS_4)
    void noListNoCountAndNoSearchOfOthersHasIt() {
        List<String> breaches = new ArrayList<>();
        for (String login : AROUND) {
            Caller caller = caller(login);
            for (Route route : Route.all(mappings)) {
                if (route.post() || !route.ofStaff() || !route.variables().isEmpty()) continue;
                for (String asked : List.of(planted.number(), MARKER, "白样例")) {
                    String question = route.pattern() + "?view=ALL&size=200&q=" + asked + "&words=" + asked;
                    String said = caller.get(question.replace("白样例", "%E7%99%BD%E6%A0%B7%E4%BE%8B"))
                            .all();
                    boolean shown = !asked.equals(MARKER) && said.contains(MARKER)
                            || !asked.equals(planted.number()) && said.contains(planted.number());
                    if (shown) breaches.add(login + " is shown it: " + question);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    /** Without this the tests above could hold because nobody ever sees anything. */
    @Test
    void whoMayReadItFindsItOnThePagesAndInTheAnswers() {
        Caller clerk = caller("tian.ye");
        assertThat(into().stream()
                        .filter(route -> !route.post())
                        .filter(route -> !route.pattern().contains("pdf")) // compressed
                        .filter(route -> ask(route, clerk, variables).all().contains(MARKER))
                        .map(Route::pattern))
                .contains(
                        "/desk/applications/{application:\\d+}",
                        "/api/v1/applications/{application}",
                        "/api/v1/applications/{application}/attachments/{attachment}",
                        "/api/v1/applications/{application}/letters/{letter}");
        for (String list : List.of("/desk/applications", "/api/v1/applications"))
            assertThat(clerk.get(list + "?view=ALL&q=" + planted.number()).all())
                    .contains(MARKER);
    }
}
