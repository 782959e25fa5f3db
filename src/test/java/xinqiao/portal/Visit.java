package xinqiao.portal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A visitor with a plain browser: cookies, forms, no script. Posts come as the form's own multipart. */
final class Visit {
    private static final String BOUNDARY = "----xinqiao-test";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final String origin;
    private final HttpClient http;
    private final String language;
    private HttpResponse<byte[]> last;

    record File(String name, byte[] content) {}

    @SuppressWarnings("NullAway") // there is an answer before anybody asks for it
    Visit(int port, String language) {
        this.origin = "http://localhost:" + port;
        this.language = language;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.last = null;
    }

    @CanIgnoreReturnValue
    Visit get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /** Sends the form of the page that is open, with its hidden fields. */
    @CanIgnoreReturnValue
    Visit post(String path, Map<String, ?> fields, File... files) {
        Map<String, Object> all = new LinkedHashMap<>();
        HIDDEN.matcher(page()).results().forEach(m -> all.putIfAbsent(m.group(1), m.group(2)));
        all.putAll(fields);
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(all, files))));
    }

    private static byte[] body(Map<String, Object> fields, File... files) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            for (Object each : value instanceof List<?> several ? several : List.of(value))
                part(out, "name=\"" + name + "\"", each.toString().getBytes(StandardCharsets.UTF_8));
        });
        for (File file : files) part(out, "name=\"files\"; filename=\"" + file.name() + "\"", file.content());
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String head, byte[] content) {
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Visit send(HttpRequest.Builder request) {
        try {
            last = http.send(
                    request.header("Accept-Language", language)
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return last.statusCode();
    }

    String path() {
        return last.uri().getPath();
    }

    String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    byte[] bytes() {
        return last.body();
    }

    String page() {
        return new String(last.body(), StandardCharsets.UTF_8);
    }

    /** What a reader sees, without markup and with entities resolved. */
    String text() {
        return page().replaceAll("(?s)<head>.*?</head>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    String hidden(String name) {
        return HIDDEN.matcher(page())
                .results()
                .filter(m -> m.group(1).equals(name))
                .map(m -> m.group(2))
                .findFirst()
                .orElseThrow();
    }
}
