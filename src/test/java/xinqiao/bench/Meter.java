package xinqiao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/** What a slice of work used: processor time of this JVM and of PostgreSQL, and write-ahead log. */
final class Meter {
    private final Connection connection;
    private final ProcessHandle postgres;

    /** @param postgres processor time of all its processes; @param wal in bytes */
    record Reading(Duration jvm, Duration postgres, long wal) {
        static final Reading NOTHING = new Reading(Duration.ZERO, Duration.ZERO, 0);

        Reading since(Reading earlier) {
            return new Reading(jvm.minus(earlier.jvm), postgres.minus(earlier.postgres), wal - earlier.wal);
        }

        Reading plus(Reading other) {
            return new Reading(jvm.plus(other.jvm), postgres.plus(other.postgres), wal + other.wal);
        }
    }

    Meter(Connection connection, Path cluster) throws IOException {
        this.connection = connection;
        long pid = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst());
        this.postgres = ProcessHandle.of(pid).orElseThrow();
    }

    Reading read() {
        return new Reading(
                own(), ofPostgres(), number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"));
    }

    private static Duration own() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    private Duration ofPostgres() {
        return Stream.concat(Stream.of(postgres), postgres.children())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Tables, indexes and what PostgreSQL keeps beside them. */
    long stored(String schema) {
        return number("select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint from pg_class where relkind = 'r'"
                + " and relnamespace = '" + schema + "'::regnamespace");
    }

    long number(String sql) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            if (!result.next()) throw new IllegalStateException(sql);
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
