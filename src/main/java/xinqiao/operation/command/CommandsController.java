package xinqiao.operation.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Runs a command for the terminal on this very machine and sends its lines as they come. The last line is {@link
 * #END} with the exit code.
 */
@RestController
class CommandsController {
    static final String TOKEN = "X-Instance-Token";
    static final String END = "\u0004";

    private final CommandRunner runner;
    private final RunningInstance instance;

    CommandsController(CommandRunner runner, RunningInstance instance) {
        this.runner = runner;
        this.instance = instance;
    }

    @PostMapping("/operation/commands/{name}")
    void run(
            @PathVariable String name,
            @RequestBody List<String> arguments,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!allowed(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var out = new PrintWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), true);
        out.println(END + runner.run(name, arguments, out));
    }

    private boolean allowed(HttpServletRequest request) throws IOException {
        var remote = InetAddress.getByName(request.getRemoteAddr());
        String token = request.getHeader(TOKEN);
        return (remote.isLoopbackAddress() || request.getRemoteAddr().equals(request.getLocalAddr()))
                && token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), instance.token().getBytes(StandardCharsets.UTF_8));
    }
}
