package xinqiao.walls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.Accounts;
import xinqiao.identity.Client;
import xinqiao.identity.Session;
import xinqiao.identity.Sessions;

/** Somebody with a browser: a person of the sample organisation in a session, or nobody. */
final class Caller {
    static final String NOBODY = "nobody";
    private static final String BOUNDARY = "----walls";

    private final String login;
    private final String site;
    private final HttpClient client;
    private final @Nullable Session session;

    /** What came back, headers and all, as one text. */
    record Answer(int status, String all, String location) {}

    private Caller(String login, int port, HttpClient client, @Nullable Session session) {
        this.login = login;
        this.site = "http://localhost:" + port;
        this.client = client;
        this.session = session;
    }

    static Caller signedIn(String login, int port, HttpClient client, Accounts accounts, Sessions sessions) {
        String token = accounts.signIn(login, SampleOrganisation.PASSWORD, new Client("127.0.0.1", "walls"))
                .orElseThrow();
        return new Caller(login, port, client, sessions.find(token).orElseThrow());
    }

    static Caller nobody(int port, HttpClient client) {
        return new Caller(NOBODY, port, client, null);
    }

    String login() {
        return login;
    }

    boolean isNobody() {
        return session == null;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** The body in the form that the route takes. */
    Answer post(Route route, String path, int seq) {
        var request = request(path);
        if (session != null) request.header("X-CSRF-TOKEN", session.csrf());
        if (route.takesFiles())
            return send(request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofString(parts(seq))));
        if (route.takesJson())
            return send(request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"seq\":" + seq + ",\"person\":1,\"reason\":\"x\"}")));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("seq=" + seq + "&person=1&reason=x&what=x&remark=x")));
    }

    private static String parts(int seq) {
        return field("seq", Integer.toString(seq)) + field("what", "x") + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"petition\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--"
                + BOUNDARY + "--\r\n";
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        return session == null ? request : request.header("Cookie", "xq_session=" + session.token());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().map() + "\n" + answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException(login + " " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return login;
    }
}
