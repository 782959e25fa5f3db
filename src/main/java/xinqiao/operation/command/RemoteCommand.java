package xinqiao.operation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.operation.Wording;

/** Has the running application do it and shows its lines. */
public final class RemoteCommand {
    private static final int UNREACHABLE = 69;

    private RemoteCommand() {}

    /** @return the command's exit code */
    public static int run(Instance instance, String name, List<String> arguments, PrintStream out) {
        var uri = URI.create("http://" + host(instance.address()) + ":" + instance.port() + "/operation/commands/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(uri)
                .header(CommandsController.TOKEN, instance.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(arguments)))
                .build();
        try (var client = HttpClient.newHttpClient();
                var lines = client.send(request, BodyHandlers.ofLines()).body()) {
            int exit = UNREACHABLE;
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith(CommandsController.END)) exit = Integer.parseInt(line.substring(1));
                else out.println(line);
            }
            if (exit == UNREACHABLE) out.println(Wording.both("operation.command.cut-off", name));
            return exit;
        } catch (IOException | UncheckedIOException e) {
            out.println(Wording.both("operation.command.unreachable", instance.pid(), e.toString()));
            return UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNREACHABLE;
        }
    }

    private static String host(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
