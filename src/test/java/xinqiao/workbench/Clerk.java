package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xinqiao.demo.SampleOrganisation;

/** Somebody at a desk with a browser that knows no scripts. */
public final class Clerk {
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SEQ = Pattern.compile("name=\"seq\" value=\"(\\d+)\"");

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Clerk(int port) {
        site = "http://localhost:" + port;
    }

    public static Clerk signedIn(int port, String login) {
        var clerk = new Clerk(port);
        var answer =
                clerk.submit("/desk/sign-in", "/desk/sign-in", "login", login, "password", SampleOrganisation.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        return clerk;
    }

    /** The form of a registration with a button pressed: a letter of one petitioner, received on the 23rd, and more. */
    HttpResponse<String> sends(String button, String... more) {
        Map<String, String> form = new LinkedHashMap<>(
                Map.of("do", button, "channel", "LETTER", "receivedOn", "2026-11-23", "groupSize", "1", "rows", "1"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return submit(
                "/desk/register",
                "/desk/register",
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET().build());
    }

    /** A file. */
    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(site + path)).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status(String path) {
        return get(path).statusCode();
    }

    /** The page that is expected to be there. */
    public String page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Opens the page that has the form, then sends it: names and values by turns. */
    public HttpResponse<String> submit(String page, String path, String... form) {
        return post(path, get(page).body(), form);
    }

    /** Fills in the form of an act as it is now. */
    public HttpResponse<String> act(long id, String act, String... form) {
        String path = "/desk/petitions/" + id + "/" + act;
        return post(path, page(path), form);
    }

    /** Does an act that must succeed. */
    public void does(long id, String act, String... form) {
        var answer = act(id, act, form);
        assertThat(answer.statusCode()).as(act + ": " + answer.body()).isEqualTo(303);
    }

    /** Sends a form with the secret, and the number of facts seen, of the page that has it. */
    HttpResponse<String> post(String path, String page, String... form) {
        List<String> all = new ArrayList<>(List.of(form));
        hidden(all, page, SECRET, "_csrf");
        hidden(all, page, SEQ, "seq");
        var body = new StringBuilder();
        for (int i = 0; i < all.size(); i += 2)
            body.append(i == 0 ? "" : "&")
                    .append(all.get(i))
                    .append('=')
                    .append(URLEncoder.encode(all.get(i + 1), StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends the form at that place with one file, as a browser does. */
    HttpResponse<String> uploads(String path, String name, String content) {
        List<String> form = new ArrayList<>();
        String page = page(path);
        hidden(form, page, SECRET, "_csrf");
        hidden(form, page, SEQ, "seq");
        var body = new StringBuilder();
        for (int i = 0; i < form.size(); i += 2)
            body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                    .append(form.get(i))
                    .append("\"\r\n\r\n")
                    .append(form.get(i + 1))
                    .append("\r\n");
        body.append("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(content)
                .append("\r\n--edge--\r\n");
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a form with one file, whatever it is: names and values by turns. */
    public HttpResponse<String> sends(String path, String field, String name, byte[] content, String... more) {
        List<String> form = new ArrayList<>(List.of(more));
        hidden(form, page(path), SECRET, "_csrf");
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < form.size(); i += 2)
            body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + form.get(i) + "\"\r\n\r\n"
                            + form.get(i + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void hidden(List<String> form, String page, Pattern pattern, String name) {
        var found = pattern.matcher(page);
        if (found.find()) form.addAll(List.of(name, found.group(1)));
    }

    /** The value of the option with those words on a page. */
    static String option(String page, String words) {
        return page.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>" + Pattern.quote(words) + "<.*", "$1");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }

    /** Registers a letter and gives the case's id. */
    public long registers(String request, String... more) {
        List<String> form = new ArrayList<>(List.of(
                "do",
                "register",
                "channel",
                "LETTER",
                "receivedOn",
                "2026-11-20",
                "groupSize",
                "1",
                "rows",
                "1",
                "p0-name",
                "王建国",
                "p0-address",
                "云南省昆明市盘龙区北京路1号",
                "p0-phone",
                "13800000000",
                "request",
                request,
                "facts",
                "货物于2026年10月8日申报，至今未放行，多次联系没有结果。"));
        for (int i = 0; i < more.length; i += 2) {
            int known = form.indexOf(more[i]);
            if (known >= 0) form.set(known + 1, more[i + 1]);
            else form.addAll(List.of(more[i], more[i + 1]));
        }
        var answer = submit("/desk/register", "/desk/register", form.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Long.parseLong(location(answer).replaceAll("\\D+", ""));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
