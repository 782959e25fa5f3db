package xinqiao.bench;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import xinqiao.demo.SampleOrganisation;

/**
 * {@code ./xinqiao bench pages}: people at their desks, over HTTP, on a data folder filled by {@link Load}; after them, the
 * SQL with count and offset that back offices commonly send, on the same tables, as their owner.
 */
final class Pages {
    private static final int MOST_WARM_UPS = 8;
    private static final Map<String, Integer> AIMS = Map.of("list", 30, "search", 100, "case", 30, "registration", 50);
    private static final List<String> LOGINS =
            List.of("yan.ming", "tian.ye", "yu.bo", "mo.han", "ding.yi", "yue.hua", "qiu.shi", "yang.fan", "zhou.min");
    private static final Pattern LIST = Pattern.compile("href=\"(/desk/petitions\\?[^\"]*)\"");
    private static final Pattern CASE = Pattern.compile("href=\"/desk/petitions/(\\d+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final LocalDate today;
    private final List<String> words;
    private final Percentiles taken = new Percentiles();

    private Pages(int port, LocalDate today, List<String> words) {
        this.port = port;
        this.today = today;
        this.words = words;
    }

    /** @param pause how long each looks at a page on average, in milliseconds */
    static void run(Path folder, int users, int seconds, int pause) throws Exception {
        try (var application = Started.on(folder, List.of("--server.port=0", "--server.address=127.0.0.1"));
                var owner = Started.owner(application, folder)) {
            var today = LocalDate.now(application.getBean(Clock.class));
            var pages = new Pages(port(application), today, words(owner));
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < users; i++) people.add(pages.new Person(i));
            pages.warmUp(people, seconds);
            pages.all(people, seconds, pause, pages.taken);
            new CountAndOffset(owner).measure(pages.taken, today);
            System.out.printf(
                    "%d users, %d ms from page to click, %d s, %d petitions%n%s",
                    users, pause, seconds, count(owner), pages.taken.report(AIMS));
        }
    }

    private static int port(ConfigurableApplicationContext application) {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static long count(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var result = statement.executeQuery("select count(*) from petition")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Two to four characters out of what people wrote. */
    private static List<String> words(Connection owner) throws SQLException {
        List<String> words = new ArrayList<>();
        var random = new Random(7);
        try (var statement = owner.createStatement();
                var result = statement.executeQuery(
                        "select facts from petition_text where char_length(facts) > 100 order by petition_id limit 300")) {
            while (result.next()) {
                String text = result.getString(1).replaceAll("[^\\p{IsHan}]", "");
                int length = 2 + random.nextInt(3);
                if (text.length() < 10) continue;
                int from = random.nextInt(text.length() - length);
                words.add(text.substring(from, from + length));
            }
        }
        return words;
    }

    /** A server runs for months: nothing is measured while much of its code is still being compiled. */
    private void warmUp(List<Person> people, int seconds) throws Exception {
        for (int round = 1; round <= MOST_WARM_UPS; round++) {
            var compiling = new Compiling();
            all(people, seconds, 0, new Percentiles());
            if (compiling.share() < Compiling.LITTLE) {
                System.out.printf("warm after %d times %d s%n", round, seconds);
                return;
            }
        }
        System.out.printf("still being compiled after %d times %d s%n", MOST_WARM_UPS, seconds);
    }

    private void all(List<Person> people, int seconds, int pause, Percentiles into) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = people.stream()
                    .map(person -> pool.submit(() -> {
                        while (System.nanoTime() < end) {
                            person.look(pause);
                            person.click(into);
                        }
                        return null;
                    }))
                    .toList();
            for (var each : running) each.get();
        }
    }

    /** One at a desk, who follows the links that the pages offer. */
    private final class Person {
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        private final Random random;
        private final List<String> lists;
        private final boolean registers;
        private List<String> cases = List.of();
        private String csrf = "";

        Person(int n) throws Exception {
            random = new Random(n);
            String login = LOGINS.get(n % LOGINS.size());
            registers = n % LOGINS.size() < 4;
            csrf = first(CSRF, get("/desk/sign-in").body());
            var in = post("/desk/sign-in", "login", login, "password", SampleOrganisation.PASSWORD);
            if (in.statusCode() != 303) throw new IllegalStateException(login + " can't sign in: " + in.statusCode());
            lists = found(LIST, get("/desk").body());
            if (registers) csrf = first(CSRF, get("/desk/register").body());
        }

        void look(int pause) throws InterruptedException {
            if (pause > 0) Thread.sleep(random.nextInt(2 * pause));
        }

        void click(Percentiles into) throws Exception {
            int dice = random.nextInt(100);
            if (dice < 40 || cases.isEmpty()) {
                String page = timed("list", into, one(lists));
                var onIt = found(CASE, page);
                if (!onIt.isEmpty()) cases = onIt;
            } else if (dice < 70) {
                var unused = timed("case", into, "/desk/petitions/" + one(cases));
            } else if (dice < 95 || !registers) {
                var unused = timed("search", into, "/desk/petitions?q=" + encoded(one(words)));
            } else {
                long begin = System.nanoTime();
                var answer = register();
                into.add("registration", System.nanoTime() - begin);
                if (answer.statusCode() != 201)
                    throw new IllegalStateException("registration: " + answer.statusCode() + answer.body());
            }
        }

        private HttpResponse<String> register() throws Exception {
            String json = """
                    {"channel": "LETTER", "receivedOn": "%s", "request": "请求说明%s", "facts": "%s，%s。",
                     "confirmed": true, "competence": "事项发生地",
                     "petitioners": [{"name": "何以琳", "representative": false, "phone": "13800000000",
                                      "address": "云南省昆明市示例路9号"}]}""".formatted(today, one(words), one(words), one(words));
            return client.send(
                    request("/api/v1/petitions")
                            .header("Content-Type", "application/json")
                            .header("X-CSRF-TOKEN", csrf)
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
        }

        private String timed(String kind, Percentiles into, String path) throws Exception {
            long begin = System.nanoTime();
            var answer = get(path);
            into.add(kind, System.nanoTime() - begin);
            if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
            return answer.body();
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private HttpResponse<String> get(String path) throws Exception {
            return client.send(request(path).GET().build(), BodyHandlers.ofString());
        }

        private HttpResponse<String> post(String path, String... form) throws Exception {
            var body = new StringBuilder("_csrf=" + encoded(csrf));
            for (int i = 0; i < form.length; i += 2)
                body.append('&').append(form[i]).append('=').append(encoded(form[i + 1]));
            return client.send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path.replace("&amp;", "&")));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }
}
