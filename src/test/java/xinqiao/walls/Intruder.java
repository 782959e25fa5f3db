package xinqiao.walls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinqiao.testing.HtmlForm;

/** Somebody who finds all pages by following links, and all forms on them, and sends what nobody should send. */
final class Intruder {
    private static final String EDGE = "----intruder";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern NO_PAGE = Pattern.compile(".*(\\.pdf|\\.xlsx|\\.csv|/files/\\d+|/assets/.*)(\\?.*)?");

    private final String site;
    private final String below;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What is sent in a part with a file name. */
    record Hostile(String name, byte[] content) {}

    /** @param below the part of the site that is of interest */
    Intruder(int port, String below) {
        this.site = "http://localhost:" + port;
        this.below = below;
    }

    Intruder with(String session) {
        var cookie = new HttpCookie("xq_session", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site), cookie);
        return this;
    }

    /** Every kind of page that can be reached from these by links, one of each. */
    Set<String> pages(List<String> from) {
        var waiting = new ArrayDeque<>(from);
        Set<String> known = new HashSet<>(from);
        from.forEach(path -> known.add(kind(path)));
        Set<String> found = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            var answer = get(path);
            if (answer.statusCode() != 200) continue;
            found.add(path);
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link ->
                            link.startsWith(below) && !NO_PAGE.matcher(link).matches())
                    .filter(link -> known.add(kind(link)))
                    .forEach(waiting::add);
        }
        return found;
    }

    /** Pages of other cases are the same page, and so are other questions to one. */
    static String kind(String path) {
        return path.replaceFirst("[?].*", "").replaceAll("\\d+", "#");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET());
    }

    /** The form with each of its values changed, as a browser sends it. */
    HttpResponse<String> send(
            HtmlForm form, Function<HtmlForm.Control, String> say, Map<String, String> fixed, List<Hostile> files) {
        var said = form.untouched().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .map(entry -> Map.entry(
                        entry.getKey(),
                        fixed.getOrDefault(
                                entry.getKey(),
                                entry.getKey().equals("_csrf")
                                        ? entry.getValue()
                                        : form.controls().stream()
                                                .filter(one -> one.name().equals(entry.getKey()))
                                                .findFirst()
                                                .map(say)
                                                .orElse(entry.getValue()))))
                .toList();
        String path = form.action().startsWith("/") ? form.action() : "/";
        if (form.files()) {
            var out = new ByteArrayOutputStream();
            said.forEach(one ->
                    part(out, "name=\"" + one.getKey() + "\"", one.getValue().getBytes(StandardCharsets.UTF_8)));
            String name = form.controls().stream()
                    .filter(one -> one.type().equals("file"))
                    .findFirst()
                    .map(HtmlForm.Control::name)
                    .orElse("files");
            files.forEach(file -> part(out, "name=\"" + name + "\"; filename=\"" + file.name() + "\"", file.content()));
            out.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(HttpRequest.newBuilder(URI.create(site + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                    .POST(BodyPublishers.ofByteArray(out.toByteArray())));
        }
        String body = said.stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        if (!form.post())
            return get(path.replaceFirst("[?].*", "") + "?"
                    + (body.length() > 7000 ? body.substring(0, body.lastIndexOf('%', 6900)) : body));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A surrogate that lacks its half is sent as such, though it is no UTF-8. */
    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\ud800", "\ue000"), StandardCharsets.UTF_8)
                .replace("%EE%80%80", "%ED%A0%80");
    }

    private static void part(ByteArrayOutputStream out, String head, byte[] content) {
        out.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
