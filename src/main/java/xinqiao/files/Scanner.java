package xinqiao.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the virus scanner of the house, if there is one. A scanner that fails lets nothing pass. */
final class Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    enum Result {
        CLEAN,
        REFUSED,
        FAILED
    }

    private final List<String> command;
    private final Duration longest;

    Scanner(List<String> command, Duration longest) {
        this.command = command.stream().filter(part -> !part.isBlank()).toList();
        this.longest = longest;
    }

    Result scan(Path file) {
        if (command.isEmpty()) return Result.CLEAN;
        try {
            Path said = Files.createTempFile("scan-", ".txt");
            try {
                return result(run(file, said), said);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            LOG.error("The virus scanner can't be run: {}", command, e);
            return Result.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.FAILED;
        }
    }

    /** @return the exit code; -1 if it took too long */
    private int run(Path file, Path said) throws IOException, InterruptedException {
        List<String> all = Stream.concat(
                        command.stream(), Stream.of(file.toAbsolutePath().toString()))
                .toList();
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        if (process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) return process.exitValue();
        process.destroyForcibly();
        return -1;
    }

    private static Result result(int code, Path said) throws IOException {
        if (code == 0) return Result.CLEAN;
        LOG.warn(
                "The virus scanner ended with {}: {}",
                code,
                Files.readString(said).strip());
        return code == 1 ? Result.REFUSED : Result.FAILED;
    }
}
