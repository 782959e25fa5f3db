package xinqiao.reading;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xinqiao.reading.worker.Message;
import xinqiao.reading.worker.Message.Answer;
import xinqiao.reading.worker.Message.Question;

/**
 * The worker as it is seen from here: a second JVM on the same classes, with little memory and a folder of its own. It is
 * asked one thing at a time; when it dies or takes too long, that page is lost and the next question starts another one.
 */
final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    private final Process process;
    private final BufferedWriter in;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** One that was ended may go on for a moment; it is asked nothing any more. */
    private volatile boolean closed;

    private WorkerProcess(Process process) {
        this.process = process;
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().name("reading-answers").start(this::listen);
    }

    /** @throws IOException if there is no such program */
    static WorkerProcess start(ReadingSettings settings, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx" + settings.heap().toMegabytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        classPath(),
                        settings.worker(),
                        folder.toString(),
                        Long.toString(settings.memory().toMegabytes())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(folder.toFile());
        // nothing of what the system was told by its environment is the worker's business
        process.environment().keySet().removeIf(name -> name.startsWith("XINQIAO") || name.startsWith("SPRING"));
        process.environment().put("OMP_NUM_THREADS", "1");
        return new WorkerProcess(process.start());
    }

    /** The same classes, also where ours were named from the folder in which the system was started. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine())
                if (line.startsWith(Message.MARK)) answers.add(line.substring(Message.MARK.length()));
        } catch (IOException e) {
            LOG.debug("The reading worker went away", e);
        } finally {
            answers.add(""); // nobody waits for the dead
        }
    }

    boolean alive() {
        return !closed && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    Answer ask(Path file, int page, Duration limit) throws Unread, InterruptedException {
        try {
            in.write(Message.text(new Question(file.toString(), page)));
            in.newLine();
            in.flush();
        } catch (IOException e) {
            close();
            throw new Unread(Unread.Reason.CRASHED);
        }
        String said = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (said == null || said.isEmpty()) {
            close();
            throw new Unread(said == null ? Unread.Reason.TOO_SLOW : Unread.Reason.CRASHED);
        }
        Answer answer = Message.answer(said);
        if (answer.failure() != null) throw new Unread(reason(answer.failure()));
        return answer;
    }

    private static Unread.Reason reason(String failure) {
        return Unread.Reason.valueOf(failure.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** At once: it holds nothing that anybody would miss. */
    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }
}
