package xinqiao.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a first visit to a page costs somebody who pays for each byte: the page with all that it asks for, as it travels. */
public final class Weight {
    /** Of a page of the public site. */
    public static final int MOST = 150_000;

    private static final Pattern ASKS =
            Pattern.compile("<(?:link rel=\"(?:stylesheet|icon)\"|script|img)[^>]* (?:href|src)=\"([^\"]+)\"");
    private static final Pattern URL = Pattern.compile("url\\(([^)]+)\\)");
    private static final Map<String, Integer> FILES = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private Weight() {}

    /** In bytes, compressed where the server compresses, without headers. */
    public static int of(String address, String cookies, String language) {
        byte[] page = get(address, cookies, language);
        var text = unpacked(page);
        return page.length
                + ASKS.matcher(text)
                        .results()
                        .map(found ->
                                URI.create(address).resolve(found.group(1)).toString())
                        .distinct()
                        .mapToInt(Weight::file)
                        .sum();
    }

    private static int file(String address) {
        return FILES.computeIfAbsent(address, one -> {
            byte[] file = get(one, "", "en");
            if (!one.endsWith(".css")) return file.length;
            // what a style sheet brings along, such as fonts, would have to be counted
            if (URL.matcher(unpacked(file)).find()) throw new AssertionError(one + " brings along more files");
            return file.length;
        });
    }

    private static byte[] get(String address, String cookies, String language) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", language);
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(byte[] body) {
        if (body.length < 2 || body[0] != 0x1f || (body[1] & 0xff) != 0x8b)
            return new String(body, StandardCharsets.UTF_8);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
