package xinqiao.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import xinqiao.Xinqiao;
import xinqiao.identity.Accounts;
import xinqiao.identity.Sessions;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.SharedPostgres;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/**
 * People of every kind of post walk through the demonstration by its links, in both languages, until every page of the
 * desk was open: none is half translated, and none leads to a page that isn't there. Then a browser opens each once, in one
 * language and the other by turns, since both have the same elements: no rule of accessibility is broken, and nothing is cut
 * off on the narrowest screen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryDeskPageTest {
    /** Head of an office, administrator, auditor, leader, head in a house below, handler: nobody else reaches a page more. */
    private static final List<String> LOGINS =
            List.of("zhou.min", "tao.ran", "shen.pei", "wei.hong", "dao.yaping", "yue.hua");

    private static final Pattern LINK = Pattern.compile("href=\"(/desk[^\"#]*)");
    private static final Pattern HEADING = Pattern.compile("<h1[\\s>]");
    private static final Pattern TITLE = Pattern.compile("<title>\\s*[^\\s<]");

    /** So many of a kind that lead to nothing new are enough. */
    private static final int PATIENCE = 2;

    private record Reached(String login, String path) {}

    /** @param from empty where nobody was led there */
    private record Step(String from, String path) {}

    private ConfigurableApplicationContext application;
    private DeskRoutes routes;
    private int port;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<Language, HalfTranslated> foreign = new HashMap<>();
    private final Map<String, Reached> reached = new LinkedHashMap<>();
    private final Map<String, Integer> dull = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> wrong = new TreeSet<>();

    @BeforeAll
    void start() {
        application = SpringApplication.run(
                Xinqiao.class,
                SharedPostgres.ofItsOwn(
                        "every_desk_page",
                        "spring.profiles.active=demo",
                        "server.port=0",
                        "xinqiao.jobs.enabled=false"));
        port = Integer.parseInt(application.getEnvironment().getProperty("local.server.port", ""));
        routes = new DeskRoutes(List.copyOf(
                application.getBeansOfType(RequestMappingHandlerMapping.class).values()));
        var messages = new Messages();
        for (var language : Language.values()) foreign.put(language, new HalfTranslated(messages, language));
    }

    @AfterAll
    void stop() {
        client.close();
        application.close();
    }

    @Test
    @Order(1)
    void noPageIsHalfTranslatedOrLeadsNowhere() {
        for (String login : LOGINS) walk(login);
        assertThat(reached).as("pages that somebody reached").hasSizeGreaterThan(180);
        assertThat(wrong).isEmpty();
    }

    private void walk(String login) {
        var caller = Caller.signedIn(
                login, port, client, application.getBean(Accounts.class), application.getBean(Sessions.class));
        var waiting = new ArrayDeque<Step>();
        waiting.add(new Step("", "/desk"));
        routes.pages().stream()
                .filter(route -> !route.contains("{"))
                .forEach(route -> waiting.add(new Step("", route)));
        while (!waiting.isEmpty()) {
            Step step = waiting.removeFirst();
            String route = routes.page(step.path()).orElse("");
            boolean enough = dull.getOrDefault(route, 0) >= PATIENCE;
            if (route.isEmpty() || enough && route.contains("{")) continue;
            var answer = caller.get(in(Language.ZH, step.path()));
            if (answer.status() >= 400 && !step.from().isEmpty())
                wrong.add("%s is led from %s to %d: %s".formatted(login, step.from(), answer.status(), step.path()));
            if (answer.status() != 200 || !answer.all().contains("content-type=[text/html")) continue;
            boolean isNew = false;
            if (answer.all().contains("<html"))
                isNew = reached.putIfAbsent(route, new Reached(login, step.path())) == null;
            if (!enough) {
                read(route, Language.ZH, answer.all());
                read(
                        route,
                        Language.EN,
                        caller.get(in(Language.EN, step.path())).all());
            }
            for (String link : links(answer.all())) {
                String to = routes.page(link).orElse("");
                if (!seen.add(login + kind(to, link))) continue;
                isNew |= !reached.containsKey(to);
                waiting.add(new Step(route, link));
            }
            dull.merge(route, isNew ? 0 : 1, (before, more) -> more == 0 ? 0 : before + more);
        }
    }

    private static String in(Language language, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    /** Other questions to the same page are other pages, other values aren't; other cases are. */
    private static String kind(String route, String link) {
        return route.contains("{")
                ? link
                : route + link.replaceFirst("^[^?]*", "").replaceAll("=[^&]*", "");
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .filter(link -> !link.contains("lang="))
                .distinct()
                .toList();
    }

    private void read(String route, Language language, String page) {
        Objects.requireNonNull(foreign.get(language))
                .on(page)
                .forEach(one -> wrong.add(route + " in " + language + " says " + one));
        if (!page.contains("<html")) return;
        if (!page.contains("<html lang=\"" + language.tag() + "\"")) wrong.add(route + " names another language");
        if (HEADING.matcher(page).results().count() != 1) wrong.add(route + " hasn't one heading");
        if (!TITLE.matcher(page).find()) wrong.add(route + " has no title");
    }

    @Test
    @Order(2)
    void everyPageIsAccessibleAndFitsTheNarrowestScreen() {
        assertThat(reached).as("pages that somebody reached").isNotEmpty();
        Map<String, List<String>> paths = new LinkedHashMap<>();
        int turn = 0;
        for (var page : reached.values())
            paths.computeIfAbsent(page.login(), _ -> new ArrayList<>())
                    .add(in(Language.values()[turn++ % 2], page.path()));
        paths.forEach((login, all) -> {
            try (var look = Look.as(port, login, "zh-CN", Browser.DESKTOP)) {
                all.forEach(look::once);
            }
        });
    }
}
