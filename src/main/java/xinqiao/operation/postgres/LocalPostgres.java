package xinqiao.operation.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.operation.StartRefused;

/**
 * A PostgreSQL server of our own: durable, with passwords, on the loopback address only, its data in a folder that
 * stays. It ends with {@link #close()}; when the process is killed instead, the next start ends it.
 */
public final class LocalPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    /** In megabytes: what PostgreSQL keeps in memory itself, an eighth of the machine's within these bounds. */
    private static final long LEAST_BUFFERS = 128;

    private static final long MOST_BUFFERS = 4096;
    private static final int LOG_LINES = 15;

    private final Path programs;
    private final Path cluster;
    private final Path log;
    private final ServerAccount account;
    private final String password;
    private final int port;

    /**
     * @param folder kept between starts; the caller holds the lock that makes it this process's alone
     * @param version of the programs on the class path, such as 18.6.0
     * @param unpacked where the programs may lie ready, or null
     * @param settings of postgresql.conf, on top of ours; durability can't be switched off here
     * @throws StartRefused when the folder is unusable or the server doesn't start
     */
    public static LocalPostgres start(
            Path folder, String version, @Nullable Path unpacked, Map<String, String> settings) {
        try {
            return start(folder, version, unpacked, settings, ServerAccount.find());
        } catch (IOException e) {
            throw new StartRefused(e, "operation.refusal.data-folder", folder, e.toString());
        }
    }

    static LocalPostgres start(
            Path folder, String version, @Nullable Path unpacked, Map<String, String> settings, ServerAccount account)
            throws IOException {
        return new LocalPostgres(Files.createDirectories(folder), version, unpacked, settings, account);
    }

    private LocalPostgres(
            Path folder, String version, @Nullable Path unpacked, Map<String, String> settings, ServerAccount account)
            throws IOException {
        this.account = account;
        account.reach(folder);
        programs = Binaries.unpack(folder, version, unpacked);
        password = Secrets.keep(folder.resolve("superuser.password"));
        cluster = Cluster.prepare(folder, programs, account, password, version);
        Path logs = Files.createDirectories(folder.resolve("log"));
        account.own(logs);
        log = logs.resolve("server.log");
        Leftovers.clear(cluster);
        port = freePort();
        var started = control("start", "-l", log.toString(), "-t", "120", "-o", options(settings));
        if (started.exit() != 0) throw new StartRefused("operation.refusal.postgres", cluster, lastLog(started));
    }

    private String options(Map<String, String> settings) {
        long memory = megabytes();
        var all = new TreeMap<>(Map.of(
                "max_connections", "100",
                "shared_buffers", Math.clamp(memory / 8, LEAST_BUFFERS, MOST_BUFFERS) + "MB",
                "effective_cache_size", memory / 2 + "MB",
                "max_wal_size", "2GB",
                "jit", "off",
                "random_page_cost", "1.1",
                "log_min_duration_statement", "1s"));
        all.putAll(settings);
        all.putAll(Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "password_encryption", "scram-sha-256",
                "timezone", "UTC",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on"));
        return all.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
                .collect(Collectors.joining(" "));
    }

    /** Of the machine, or of the container that it runs in. */
    private static long megabytes() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() >> 20;
    }

    private Tool control(String action, String... more) throws IOException {
        var words = new ArrayList<>(
                List.of(programs.resolve("bin/pg_ctl").toString(), action, "-D", cluster.toString(), "-w"));
        words.addAll(List.of(more));
        return Tool.run(account.prefix(), words.toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String lastLog(Tool failed) throws IOException {
        if (!Files.exists(log)) return failed.output();
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** For tests and for the operator's status: the server's processes. */
    public List<ProcessHandle> processes() {
        return Leftovers.processes(cluster);
    }

    @Override
    public void close() throws IOException {
        var stopped = control("stop", "-m", "fast", "-t", "120");
        if (stopped.exit() != 0) throw new IOException("PostgreSQL did not stop: " + stopped.output());
    }
}
