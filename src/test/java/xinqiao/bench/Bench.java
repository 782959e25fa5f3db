package xinqiao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./xinqiao bench load}, {@code pages} and {@code library}, or {@code ./xinqiao bench [--seconds N] [--threads N]}: the application and a bare JDBC program in turns, on one durable
 * PostgreSQL of their own, so that whatever else the machine does hits both alike.
 */
public final class Bench {
    private static final int PAIRS = 7;

    /** A server runs for months: neither side is measured while much of its code is still being compiled. */
    private static final int WARM_UP_SLICES = 4;

    private static final int MOST_WARM_UP_SLICES = 40;

    private final int threads;
    private final Duration slice;
    private final Statements statements = new Statements();

    private Bench(int threads, int seconds) {
        this.threads = threads;
        this.slice = Duration.ofSeconds(seconds).dividedBy(2L * (PAIRS + WARM_UP_SLICES));
    }

    public static void main(String[] words) throws Exception {
        switch (words.length == 0 ? "" : words[0]) {
            case "load" ->
                Load.run(path(words, "--data"), path(words, "--texts"), option(words, "--petitions", 1_000_000));
            case "pages" ->
                Pages.run(
                        path(words, "--data"),
                        option(words, "--users", 16),
                        option(words, "--seconds", 60),
                        option(words, "--pause", 1000));
            case "letters" -> LettersBench.run(option(words, "--letters", 1000));
            case "reading" -> ReadingBench.run();
            case "library" ->
                LibraryBench.run(
                        option(words, "--documents", 100_000),
                        option(words, "--seconds", 20),
                        List.of(words).contains("--data") ? path(words, "--data") : null);
            default -> lives(words);
        }
        System.exit(0);
    }

    private static void lives(String[] words) throws Exception {
        var bench = new Bench(option(words, "--threads", 4), option(words, "--seconds", 60));
        Path folder = Files.createTempDirectory("xinqiao-bench");
        try {
            bench.run(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Path path(String[] words, String name) {
        for (int i = 0; i + 1 < words.length; i++) if (words[i].equals(name)) return Path.of(words[i + 1]);
        throw new IllegalArgumentException(name + " PATH is missing");
    }

    private static int option(String[] words, String name, int otherwise) {
        for (int i = 0; i + 1 < words.length; i++) if (words[i].equals(name)) return Integer.parseInt(words[i + 1]);
        return otherwise;
    }

    private void run(Path folder) throws Exception {
        try (var application = Started.on(folder, List.of(), statements);
                var owner = Started.owner(application, folder)) {
            var today = LocalDate.now(application.getBean(Clock.class));
            var lives = new Lives(application, today);
            var recording = new Recording(owner, statements);
            lives.live(0, recording);
            System.out.println("Statements a transaction, without begin, commit and who is looking:");
            recording.statements().forEach(line -> System.out.println("  " + line));

            Bare.createTables(owner);
            List<Bare> bare = new ArrayList<>();
            for (int i = 0; i < threads; i++)
                bare.add(new Bare(Started.owner(application, folder), i, recording.steps()));
            var meter = new Meter(owner, folder.resolve("postgres/cluster"));
            var product = new Side("application", "public", lives::live, statements::sum);
            var measure = new Side(
                    "bare JDBC",
                    "bare",
                    i -> bare.get(i).live(),
                    () -> bare.stream().mapToLong(Bare::statements).sum());
            race(product, measure, meter, lives.transactions());
        }
    }

    /** Some slices at least, and then as long as the compiler takes more than a twentieth of the time. */
    private void warmUp(Side side) throws InterruptedException {
        for (int i = 1; i <= MOST_WARM_UP_SLICES; i++) {
            var compiling = new Compiling();
            side.warmUp(threads, slice);
            if (i >= WARM_UP_SLICES && compiling.share() < Compiling.LITTLE) {
                System.out.printf("%s: warm after %d slices%n", side.name(), i);
                return;
            }
        }
        System.out.printf("%s: still being compiled after %d slices%n", side.name(), MOST_WARM_UP_SLICES);
    }

    private void race(Side product, Side measure, Meter meter, int transactions) throws InterruptedException {
        for (var side : List.of(product, measure)) warmUp(side);
        List<Double> ratios = new ArrayList<>();
        for (var side : List.of(product, measure)) side.begin(meter);
        for (int i = 0; i < PAIRS; i++) {
            // who goes first changes, so that neither always meets the other's checkpoint
            var pair = i % 2 == 0 ? List.of(product, measure) : List.of(measure, product);
            for (var side : pair) side.slice(threads, slice, meter);
            ratios.add(product.lastRate() / measure.lastRate());
        }
        System.out.printf(
                "%n%d threads, %d transactions a life, %d pairs of slices of %.1f s%n",
                threads, transactions, PAIRS, slice.toMillis() / 1000.0);
        for (var side : List.of(product, measure)) System.out.println(side.report(meter, transactions));
        ratios.sort(null);
        System.out.printf(
                "application / bare JDBC: min %.2f, median %.2f, max %.2f%n",
                ratios.getFirst(), ratios.get(PAIRS / 2), ratios.getLast());
    }
}
