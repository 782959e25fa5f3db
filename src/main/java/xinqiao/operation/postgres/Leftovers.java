package xinqiao.operation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinqiao.operation.StartRefused;

/**
 * What a killed run leaves behind: a server without an application, or a process id file without a server. Only asked
 * while the data folder is locked, so whatever still works in the cluster's folder belongs to nobody.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Leftovers() {}

    static void clear(Path cluster) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown: disconnect all, write the checkpoint, end
        processes(cluster).stream()
                .filter(process -> process.pid() == recorded(cluster))
                .forEach(process -> signal("INT", process));
        await(cluster, PATIENCE);
        processes(cluster).forEach(process -> signal("QUIT", process));
        await(cluster, PATIENCE);
        if (!processes(cluster).isEmpty()) {
            throw new StartRefused("operation.refusal.leftover", cluster, pids(processes(cluster)));
        }
        // the number in it may meanwhile be another program's, which would make PostgreSQL refuse to start
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** A PostgreSQL process works in its cluster's folder, which tells it from a stranger with a recycled id. */
    static List<ProcessHandle> processes(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> folder(process).equals(Optional.of(cluster)))
                .toList();
    }

    private static Optional<Path> folder(ProcessHandle process) {
        try {
            return Optional.of(Path.of("/proc/" + process.pid() + "/cwd").toRealPath());
        } catch (IOException e) {
            return Optional.empty(); // another user's, or gone
        }
    }

    private static long recorded(Path cluster) {
        try (Stream<String> lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return lines.findFirst().map(line -> Long.parseLong(line.strip())).orElse(-1L);
        } catch (IOException | NumberFormatException e) {
            return -1;
        }
    }

    private static void signal(String name, ProcessHandle process) {
        // whether it helped is seen by waiting
        var sent = Tool.works(List.of(), "kill", "-" + name, Long.toString(process.pid()));
    }

    private static void await(Path cluster, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && !processes(cluster).isEmpty()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String pids(List<ProcessHandle> processes) {
        return String.join(
                ", ", processes.stream().map(p -> Long.toString(p.pid())).toList());
    }
}
