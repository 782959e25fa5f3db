package xinqiao.operation.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;
import xinqiao.operation.StartRefused;

/** The server's programs, once per version: from the archive on the class path, or as the build has unpacked it already. */
final class Binaries {
    private Binaries() {}

    /**
     * @param unpacked a folder in which such programs may lie, or null
     * @return the folder that holds bin, lib and share
     */
    static Path unpack(Path folder, String version, @Nullable Path unpacked) throws IOException {
        String name = "programs-" + version;
        Path home = folder.resolve(name);
        if (Files.exists(home)) return home;
        // whole or not at all: a start that is killed half-way leaves no folder that looks complete
        Path half = Files.createTempDirectory(folder, "unpacking-");
        if (unpacked != null && Files.exists(unpacked.resolve(name))) copy(unpacked.resolve(name), half);
        else unpack(half);
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all.skip(1)::iterator)
                Files.copy(
                        each,
                        to.resolve(from.relativize(each)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void unpack(Path half) throws IOException {
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half);
            }
        }
    }

    private static InputStream archive() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        String name = switch (system) {
            case "Linux amd64" -> "/postgres-linux-x86_64.txz";
            case "Linux aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw new StartRefused("operation.refusal.platform", system);
        };
        InputStream archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) throw new StartRefused("operation.refusal.platform", system);
        return archive;
    }

    private static void write(InputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) throw new IOException("Entry outside its archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
