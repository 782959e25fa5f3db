package xinqiao.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.Accounts;
import xinqiao.identity.Client;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.testing.HtmlForm;
import xinqiao.testing.HtmlForm.Control;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;
import xinqiao.walls.Intruder.Hostile;

/**
 * Whatever is typed into any field of any form that can be found by following links, it is taken or refused: nothing
 * breaks, no script comes back as a script, no header is made of it, and what was refused still stands where it was typed.
 */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class HostileFormsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String MARK = "留存XQ";
    private static final String SCRIPT = MARK + "<script>alert('x')</script>";
    private static final List<String> TYPED = List.of(
            SCRIPT + "\"'><img src=x onerror=alert(1)> '; drop table petition;-- ${7*7}@{7}!{x} ../../../etc/passwd%00 "
                    + "\u202eabc\u200b\u0000 😀 \r\nSet-Cookie: xq_hostile=1\r\n\r\n<b>",
            MARK + "长".repeat(7000),
            "\u200b\u2060\ufeff",
            // half a character: no browser sends it, and it is told to be nonsense
            "half \ud800 a character");

    private static final List<Hostile> FILES = List.of(
            new Hostile("../../" + MARK + "<script>alert('x').png", "MZ no picture".getBytes(StandardCharsets.UTF_8)),
            new Hostile("\u202egnp.exe", new byte[0]),
            new Hostile(
                    "a.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)),
            new Hostile("x".repeat(300) + ".csv", "\0,\0\n\"".getBytes(StandardCharsets.UTF_8)));

    /** What would end the walk, or change for other tests the houses and people that they know. */
    private static final Pattern SPARED = Pattern.compile(
            "/desk/(sign-out|post|password|demo-clock|administration/(?!new/(ROLE|PERSON)|people-import)).*");

    private static final List<Long> CASES = new ArrayList<>();

    private static final Pattern STAGE = Pattern.compile("(/write|/disclosure/apply)/\\w+");

    private final List<String> wrong = new ArrayList<>();

    /** Forms that were tried, by whomever: all share the search, the remarks, the tokens. */
    private static final Set<String> DONE = new HashSet<>();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void today() {
        clock.set(MONDAY);
        nobodyTriedYet();
    }

    /** Whoever sends so much is turned away; here each form is to see what was typed. */
    private void nobodyTriedYet() {
        sql.deleteFrom(Tables.ATTEMPT).execute();
    }

    @AfterEach
    void nothingBroke() {
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tian.ye, /desk, /desk/register?channel=VISIT",
        "yue.hua, /desk/petitions, /desk",
        "bai.lu, /desk/petitions, /desk",
        "gu.xin, /desk/petitions, /desk/approvals",
        "gu.xin, /desk/delegations, /desk/delegations",
        "tao.ran, /desk/administration, /desk/calendar/arrangement"
    })
    void everyFormOfTheDeskBearsIt(String login, String below, String first) {
        String session = accounts.signIn(login, SampleOrganisation.PASSWORD, new Client("127.0.0.1", "intruder"))
                .orElseThrow();
        var intruder = new Intruder(port, below).with(session);
        var from = new ArrayList<>(List.of(below, first));
        if (CASES.isEmpty()) CASES.addAll(cases());
        if (!login.equals("tao.ran")) CASES.forEach(id -> from.add("/desk/petitions/" + id));
        int before = DONE.size();
        for (String page : intruder.pages(from)) attack(intruder, page, Map.of());
        assertThat(DONE).hasSizeGreaterThan(before);
        from.addAll(List.of("/desk/petitions?view=ALL", "/desk/register/drafts", "/desk/saved-lists", "/desk/remarks"));
        for (String page : from) harmless("GET " + page, intruder.get(page));
    }

    @Test
    void everyFormOfThePublicSiteBearsIt() {
        var intruder = new Intruder(port, "/");
        for (String page : intruder.pages(List.of("/")))
            if (!STAGE.matcher(page).matches()) {
                attack(intruder, page, Map.of());
                nobodyTriedYet();
            }
        ownPagesBearIt(intruder, "/write/about", "/write/receipt", "/track/case");
    }

    @Test
    void everyFormOfAnApplicationForDisclosureBearsIt() {
        var intruder = new Intruder(port, "/");
        ownPagesBearIt(intruder, "/disclosure/apply/house", "/disclosure/apply/receipt", "/track/application");
    }

    /** Stage by stage to the receipt, then what number and code open. */
    private void ownPagesBearIt(Intruder intruder, String first, String last, String own) {
        String page = first;
        for (int stage = 0; stage < 12 && STAGE.matcher(page).matches() && !page.equals(last); stage++) {
            attack(intruder, page, Map.of("act", "next"));
            String stands = intruder.get(page).body();
            HtmlForm form = HtmlForm.of(stands, page).stream()
                    .filter(HtmlForm::post)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(stands.replaceAll("<[^>]*>|\\s+", " ")));
            var answer = intruder.send(form, one -> one.typed() ? "" : one.value(), answers(page), papers(page));
            String said = answer.body().replaceAll("(?s).*error-summary", "").replaceAll("<[^>]*>|\\s+", " ");
            assertThat(answer.statusCode()).as("%s: %.300s", page, said).isEqualTo(303);
            page = answer.headers()
                    .firstValue("Location")
                    .orElse("")
                    .replaceFirst("^http://[^/]+", "")
                    .replaceFirst("[?].*", "");
        }
        assertThat(page).isEqualTo(last);
        String receipt = intruder.get(page).body();
        harmless(page, intruder.get(page));
        var values = Pattern.compile("<dd>([\\w -]+)</dd>")
                .matcher(receipt)
                .results()
                .map(found -> found.group(1))
                .toList();
        HtmlForm door = HtmlForm.of(intruder.get("/track").body(), "/track").stream()
                .filter(HtmlForm::post)
                .findFirst()
                .orElseThrow();
        var in = intruder.send(door, Control::value, Map.of("number", values.get(0), "code", values.get(1)), List.of());
        assertThat(in.statusCode()).isEqualTo(303);
        for (String each : intruder.pages(List.of(own))) if (each.startsWith(own)) attack(intruder, each, Map.of());
        harmless(own, intruder.get(own));
    }

    /** What proves the identity has to come along. */
    private static List<Hostile> papers(String page) {
        return page.equals("/disclosure/apply/identity")
                ? List.of(new Hostile("身份证明.txt", "身份证明（无效证件，仅供测试）".getBytes(StandardCharsets.UTF_8)))
                : List.of();
    }

    /** What leads on from a stage of the letter, where that isn't what stands there. */
    private static Map<String, String> answers(String page) {
        return switch (page) {
            case "/write/about" -> Map.of("act", "next", "kind", "APPEAL", "type", "goods");
            case "/write/route" -> Map.of("act", "next", "route", "NONE");
            case "/write/house" -> Map.of("act", "next", "house", "8602", "place", SCRIPT, "business", SCRIPT);
            case "/write/facts" -> Map.of("act", "next", "request", SCRIPT, "facts", TYPED.getFirst());
            case "/write/who" ->
                Map.of(
                        "act",
                        "next",
                        "as",
                        "named",
                        "name-1",
                        "何" + MARK,
                        "address-1",
                        SCRIPT,
                        "phone-1",
                        "13800000000",
                        "email-1",
                        "");
            case "/disclosure/apply/house" -> Map.of("act", "next", "house", "8602");
            case "/disclosure/apply/who" ->
                Map.of(
                        "act",
                        "next",
                        "kind",
                        "PERSON",
                        "name",
                        "何" + MARK,
                        "document-kind",
                        "PASSPORT",
                        "document-number",
                        SCRIPT,
                        "phone",
                        "13800000000",
                        "email",
                        "");
            // a box that nobody ticked
            case "/disclosure/apply/identity" -> Map.of("act", "next", "own-record", "");
            case "/disclosure/apply/items" ->
                Map.of("act", "next", "item-name-1", SCRIPT, "item-features-1", TYPED.getFirst());
            case "/disclosure/apply/giving" -> Map.of("act", "next", "manner", "ONLINE", "purpose", SCRIPT);
            case "/disclosure/apply/check", "/write/check" -> Map.of("act", "send", "affirmed", "yes");
            default -> Map.of("act", "next");
        };
    }

    /** A case in each state in which somebody has something to fill in. */
    private List<Long> cases() {
        List<Long> ids = new ArrayList<>();
        for (int steps = 0; steps < 7; steps++) {
            long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
            ids.add(id);
            if (steps > 0) desks.act("tian.ye", id, Desks.acceptAppeal());
            if (steps > 1) desks.act("tian.ye", id, desks.assign("8602", "监管一科", "yue.hua", 20));
            if (steps == 3) desks.act("yue.hua", id, new Command.AskExtension(5, "情况复杂"));
            if (steps > 3) desks.act("yue.hua", id, Desks.heard(MONDAY));
            if (steps > 3) desks.act("yue.hua", id, Desks.draft(Outcome.SUPPORTED));
            if (steps > 4) desks.act("bai.lu", id, new Command.ReviewLaw(true, "适用法律正确。", null));
            if (steps > 5) desks.act("gu.xin", id, new Command.Approve(true, ""));
        }
        return ids;
    }

    private void attack(Intruder intruder, String page, Map<String, String> fixed) {
        var forms = HtmlForm.of(intruder.get(page).body(), page);
        for (int at = 0; at < forms.size(); at++) {
            HtmlForm form = forms.get(at);
            String kind = Intruder.kind(form.action())
                    + form.controls().stream().map(Control::name).distinct().toList();
            if (SPARED.matcher(form.action()).matches() || !DONE.add(kind)) continue;
            for (String hostile : TYPED) send(intruder, page, at, one -> one.typed() ? hostile : one.value(), fixed);
            // and what no page offers: hidden values, choices, buttons
            if (!page.startsWith("/desk/administration")) send(intruder, page, at, one -> SCRIPT, Map.of());
        }
    }

    /** The form at that place of the page, as the page is now, if it is still there. */
    private void send(
            Intruder intruder, String page, int at, Function<Control, String> say, Map<String, String> fixed) {
        var forms = HtmlForm.of(intruder.get(page).body(), page);
        if (at >= forms.size() || SPARED.matcher(forms.get(at).action()).matches()) return;
        HtmlForm form = forms.get(at);
        var answer = intruder.send(form, say, fixed, form.files() ? FILES : List.of());
        String what = (form.post() ? "POST " : "GET ") + form.action() + " of " + page;
        harmless(what, answer);
        if (answer.statusCode() == 422) kept(what, form, say, answer);
    }

    private void harmless(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) wrong.add(what + " answers " + answer.statusCode());
        if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x"))
            wrong.add(what + " shows a script");
        if (answer.headers().allValues("Set-Cookie").toString().contains("xq_hostile"))
            wrong.add(what + " has a header that somebody typed");
    }

    private void kept(String what, HtmlForm form, Function<Control, String> say, HttpResponse<String> answer) {
        var after = HtmlForm.of(answer.body(), form.action()).stream()
                .flatMap(one -> one.controls().stream())
                .toList();
        form.controls().stream()
                .filter(one ->
                        one.typed() && !one.name().isEmpty() && say.apply(one).contains(MARK))
                .filter(one -> after.stream().anyMatch(now -> now.name().equals(one.name())))
                .filter(one -> after.stream()
                        .noneMatch(now ->
                                now.name().equals(one.name()) && now.value().contains(MARK)))
                .forEach(one -> wrong.add(what + " lost what was typed into " + one.name()));
    }
}
