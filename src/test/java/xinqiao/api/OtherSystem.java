package xinqiao.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API, with a token or without. */
final class OtherSystem {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String site;
    private final @Nullable String token;

    OtherSystem(int port, @Nullable String token) {
        this.site = "http://localhost:" + port;
        this.token = token;
    }

    /** What came back; the body is read as JSON where it is JSON. */
    record Answer(int status, String type, byte[] body, HttpResponse<byte[]> all) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** One file beside a part of JSON, or beside plain fields. */
    Answer postFile(String path, String jsonPart, String json, String name, byte[] content, String... fields) {
        var body = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2)
            add(body, "name=\"" + fields[i] + "\"", "text/plain", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        if (!jsonPart.isEmpty())
            add(body, "name=\"" + jsonPart + "\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
        add(body, "name=\"files\"; filename=\"" + name + "\"", "application/octet-stream", content);
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void add(java.io.ByteArrayOutputStream body, String about, String type, byte[] content) {
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; " + about + "\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
