package xinqiao.operation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import xinqiao.operation.StartRefused;

/** The folder in which PostgreSQL keeps its data: made once, then only checked. */
final class Cluster {
    private Cluster() {}

    /** @return the cluster's folder, with every link in it resolved, as the operating system reports it */
    static Path prepare(Path folder, Path programs, ServerAccount account, String password, String version)
            throws IOException {
        Path cluster = folder.toRealPath().resolve("cluster");
        if (!Files.exists(cluster)) create(cluster, programs, account, password);
        Path stamp = cluster.resolve("PG_VERSION");
        if (!Files.exists(stamp)) throw new StartRefused("operation.refusal.corrupted", cluster, "PG_VERSION");
        String found = Files.readString(stamp).strip();
        String wanted = version.substring(0, version.indexOf('.'));
        if (!found.equals(wanted)) throw new StartRefused("operation.refusal.other-version", cluster, found, wanted);
        account.own(cluster);
        return cluster;
    }

    private static void create(Path cluster, Path programs, ServerAccount account, String password) throws IOException {
        Path half = cluster.resolveSibling("cluster-unfinished");
        delete(half);
        Files.createDirectory(half);
        account.own(half);
        Path secret = cluster.resolveSibling("initdb.password");
        Secrets.write(secret, password);
        try {
            account.own(secret);
            // C.UTF-8 is the same on every machine and, unlike C, knows Chinese characters as letters
            var made = Tool.run(
                    account.prefix(),
                    programs.resolve("bin/initdb").toString(),
                    "-D",
                    half.toString(),
                    "-U",
                    LocalPostgres.SUPERUSER,
                    "--pwfile=" + secret,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C.UTF-8",
                    "--data-checksums");
            if (made.exit() != 0) throw new StartRefused("operation.refusal.initdb", cluster, made.output());
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
