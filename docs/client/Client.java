import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Registers a petition and follows it, with nothing but a JDK:
 *
 * <pre>
 *   export XINQIAO_TOKEN=…
 *   java Client.java register http://localhost:8080 petition.json
 *   java Client.java follow   http://localhost:8080 17          what happened, and the next last day
 *   java Client.java follow   http://localhost:8080 17 3        the same after the fact of that seq
 * </pre>
 *
 * Ends with 0, with 1 when the API refuses (the grounds are printed, each with its article), with 2 when called wrongly.
 */
public class Client {
    private static final int TRIES = 4;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String site;
    private final String token;

    Client(String site, String token) {
        this.site = site;
        this.token = token;
    }

    public static void main(String[] args) throws Exception {
        String token = System.getenv("XINQIAO_TOKEN");
        if (args.length < 3 || token == null) {
            System.err.println("XINQIAO_TOKEN=… java Client.java register SITE FILE | follow SITE ID [SEQ]");
            System.exit(2);
        }
        var client = new Client(args[1], token);
        switch (args[0]) {
            case "register" -> client.register(Files.readString(Path.of(args[2])));
            case "follow" -> client.follow(Long.parseLong(args[2]), args.length > 3 ? Integer.parseInt(args[3]) : 0);
            default -> System.exit(2);
        }
    }

    /** The key makes it safe to send the same again when an answer got lost: one petition, the same answer. */
    private void register(String petition) throws Exception {
        var request = request("/api/v1/petitions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(petition))
                .build();
        var receipt = object(send(request));
        System.out.println("id     " + receipt.get("id"));
        System.out.println("number " + receipt.get("number"));
        System.out.println("code   " + receipt.get("code")); // for the petitioner; don't keep it
    }

    private void follow(long id, int seen) throws Exception {
        var petition = object(
                send(request("/api/v1/petitions/" + id).header("Accept-Language", "zh-CN").GET().build()));
        for (Object one : list(petition.get("history"))) {
            var happened = object(one);
            if (Integer.parseInt(happened.get("seq").toString()) > seen)
                System.out.println("%3s  %s  %s  %s"
                        .formatted(happened.get("seq"), happened.get("at"), happened.get("fact"), happened.get("by")));
        }
        for (Object one : list(petition.get("clocks"))) System.out.println("term   " + one);
        System.out.println("state  " + petition.get("state"));
        System.out.println("seq    " + petition.get("seq"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    /** Sends again what got no answer, what came too often, and what failed on the other side. */
    private Object send(HttpRequest request) throws Exception {
        for (int tried = 1; ; tried++) {
            HttpResponse<String> answer = null;
            try {
                answer = http.send(request, BodyHandlers.ofString());
            } catch (IOException lost) {
                if (tried == TRIES) throw lost;
            }
            if (answer != null && answer.statusCode() < 300) return new Json(answer.body()).value();
            boolean again = answer == null || answer.statusCode() == 429 || answer.statusCode() >= 500;
            if (!again || tried == TRIES) refused(answer);
            long wait = answer == null ? tried : answer.headers().firstValueAsLong("Retry-After").orElse(tried);
            Thread.sleep(Duration.ofSeconds(wait));
        }
    }

    /** A problem (RFC 9457): what it is, the wrong field, or every provision that stands against it. */
    private static void refused(HttpResponse<String> answer) {
        var problem = object(new Json(answer.body()).value());
        System.err.println(answer.statusCode() + " " + problem.get("title") + ": " + problem.get("detail"));
        for (Object one : list(problem.get("objections"))) {
            var objection = object(one);
            System.err.println("  " + objection.get("text") + " " + objection.get("citationZh"));
        }
        System.exit(1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    /** Reads JSON that is known to be well-formed. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            return switch (next()) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> string();
                default -> word();
            };
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) at++;
            return text.charAt(at);
        }

        private Map<String, Object> members() {
            Map<String, Object> all = new LinkedHashMap<>();
            for (at++; next() != '}'; ) {
                if (next() == ',') at++;
                next();
                String name = string();
                next();
                at++; // the colon
                all.put(name, value());
            }
            at++;
            return all;
        }

        private List<Object> elements() {
            List<Object> all = new ArrayList<>();
            for (at++; next() != ']'; ) {
                if (next() == ',') at++;
                else all.add(value());
            }
            at++;
            return all;
        }

        private String string() {
            var said = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                if (text.charAt(at) != '\\') said.append(text.charAt(at));
                else
                    switch (text.charAt(++at)) {
                        case 'n' -> said.append('\n');
                        case 't' -> said.append('\t');
                        case 'r' -> said.append('\r');
                        case 'b' -> said.append('\b');
                        case 'f' -> said.append('\f');
                        case 'u' -> {
                            said.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                            at += 4;
                        }
                        default -> said.append(text.charAt(at));
                    }
            }
            at++;
            return said.toString();
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) at++;
            String word = text.substring(from, at);
            return word.equals("null") ? null : word;
        }
    }
}
