package xinqiao.operation.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.operation.OperatorCommand;
import xinqiao.operation.Wording;

/** Finds the command among those of all modules and runs it. */
@Component
public final class CommandRunner {
    static final int UNKNOWN = 2;
    static final int FAILED = 70;
    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final List<OperatorCommand> commands;

    CommandRunner(List<OperatorCommand> commands) {
        this.commands = commands;
    }

    public int run(String name, List<String> arguments, PrintStream out) {
        return run(name, arguments, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    }

    int run(String name, List<String> arguments, PrintWriter out) {
        var wanted = commands.stream().filter(c -> c.name().equals(name)).findFirst();
        if (wanted.isEmpty()) {
            var known = commands.stream().map(OperatorCommand::name).sorted().toList();
            out.println(Wording.both("operation.command.unknown", name, String.join(" ", known)));
            return UNKNOWN;
        }
        try {
            return wanted.get().run(arguments, out);
        } catch (RuntimeException e) {
            LOG.error("Command {} failed", name, e);
            out.println(Wording.both("operation.command.failed", name, e.toString()));
            return FAILED;
        }
    }
}
