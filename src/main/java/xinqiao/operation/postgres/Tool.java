package xinqiao.operation.postgres;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the operating system to its end. */
record Tool(int exit, String output) {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    static Tool run(List<String> prefix, String... command) throws IOException {
        var words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        // a file and not a pipe: the server inherits it from pg_ctl and would hold a pipe open for its whole life
        Path output = Files.createTempFile("xinqiao-tool", ".out");
        try {
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(new File("/dev/null"));
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            var process = builder.start();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("No end after " + LONGEST + ": " + String.join(" ", words));
            }
            return new Tool(process.exitValue(), Files.readString(output).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            Files.deleteIfExists(output);
        }
    }

    static boolean works(List<String> prefix, String... command) {
        try {
            return run(prefix, command).exit == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }
}
