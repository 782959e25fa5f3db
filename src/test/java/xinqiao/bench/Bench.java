package xinqiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import xinqiao.Xinqiao;
import xinqiao.testing.Staff;

/**
 * {@code ./xinqiao bench [--seconds N] [--threads N]}: the application and a bare JDBC program in turns, on one durable
 * PostgreSQL of their own, so that whatever else the machine does hits both alike.
 */
public final class Bench {
    private static final int PAIRS = 7;

    /** A server runs for months: neither side is measured while its code is still being compiled. */
    private static final int WARM_UP_SLICES = 4;

    private final int threads;
    private final Duration slice;
    private final Statements statements = new Statements();

    private Bench(int threads, int seconds) {
        this.threads = threads;
        this.slice = Duration.ofSeconds(seconds).dividedBy(2L * (PAIRS + WARM_UP_SLICES));
    }

    public static void main(String[] words) throws Exception {
        var bench = new Bench(option(words, "--threads", 4), option(words, "--seconds", 60));
        Path folder = Files.createTempDirectory("xinqiao-bench");
        try {
            bench.run(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static int option(String[] words, String name, int otherwise) {
        for (int i = 0; i + 1 < words.length; i++) if (words[i].equals(name)) return Integer.parseInt(words[i + 1]);
        return otherwise;
    }

    private void run(Path folder) throws Exception {
        try (var application = start(folder);
                var owner = connect(application, folder)) {
            var today = LocalDate.now(application.getBean(Clock.class));
            var lives = new Lives(application, today);
            var recording = new Recording(owner, statements);
            lives.live(0, recording);
            System.out.println("Statements a transaction, without begin and commit:");
            recording.statements().forEach(line -> System.out.println("  " + line));

            Bare.createTables(owner);
            List<Bare> bare = new ArrayList<>();
            for (int i = 0; i < threads; i++) bare.add(new Bare(connect(application, folder), i, recording.steps()));
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

    private void race(Side product, Side measure, Meter meter, int transactions) throws InterruptedException {
        for (var side : List.of(product, measure)) side.warmUp(threads, slice.multipliedBy(WARM_UP_SLICES));
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

    private ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Xinqiao.class, Staff.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("notOfTests", new NotOfTests());
                    context.getBeanFactory()
                            .registerSingleton("statements", new DefaultExecuteListenerProvider(statements));
                })
                .run(
                        "--spring.profiles.active=demo",
                        "--xinqiao.data=" + folder,
                        "--server.port=-1",
                        "--xinqiao.jobs.enabled=false");
    }

    /** As the owner of the tables. */
    private static Connection connect(ConfigurableApplicationContext application, Path folder)
            throws SQLException, IOException {
        String url =
                application.getBean(com.zaxxer.hikari.HikariDataSource.class).getJdbcUrl();
        String password =
                Files.readString(folder.resolve("postgres/owner.password")).strip();
        return DriverManager.getConnection(url, "xinqiao_owner", password);
    }
}
