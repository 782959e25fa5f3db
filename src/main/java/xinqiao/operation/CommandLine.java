package xinqiao.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import xinqiao.operation.command.CommandRunner;
import xinqiao.operation.command.Instance;
import xinqiao.operation.command.RemoteCommand;

/**
 * {@code command [--setting=value...] NAME ARGUMENTS...}: what {@code ./xinqiao} calls for everything but run. Talks to
 * the running application when there is one on the data folder, so that nobody has to stop it for an import.
 */
public final class CommandLine {
    public static final String WORD = "command";

    private CommandLine() {}

    public static boolean isMeant(String[] words) {
        return words.length > 0 && words[0].equals(WORD);
    }

    /** @return the exit code */
    public static int run(Class<?> application, String[] words) {
        var settings = new ArrayList<String>();
        var rest = new ArrayList<>(List.of(words).subList(1, words.length));
        while (!rest.isEmpty() && rest.getFirst().startsWith("--")) settings.add(rest.removeFirst());
        if (rest.isEmpty()) {
            System.err.println(Wording.both("operation.command.none"));
            return 2;
        }
        String name = rest.removeFirst();
        var arguments = rest.stream().map(CommandLine::absolute).toList();
        var running = Instance.find(data(settings));
        return running.isPresent()
                ? RemoteCommand.run(running.get(), name, arguments, System.out)
                : alone(application, settings, name, arguments);
    }

    /** A context like that of the running application, but nothing listens and no job runs. */
    private static int alone(Class<?> application, List<String> settings, String name, List<String> arguments) {
        var words = new ArrayList<>(settings);
        words.addAll(List.of("--server.port=-1", "--xinqiao.jobs.enabled=false"));
        try (var context = new SpringApplicationBuilder(application).run(words.toArray(String[]::new))) {
            return context.getBean(CommandRunner.class).run(name, arguments, System.out);
        }
    }

    private static Path data(List<String> settings) {
        return settings.stream()
                .filter(setting -> setting.startsWith("--xinqiao.data="))
                .map(setting -> Path.of(setting.substring("--xinqiao.data=".length())))
                .findFirst()
                .orElse(Path.of("data"));
    }

    /** The running application has another working folder than the terminal. */
    private static String absolute(String argument) {
        return !argument.isEmpty() && Files.exists(Path.of(argument))
                ? Path.of(argument).toAbsolutePath().normalize().toString()
                : argument;
    }
}
