package xinqiao.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that holds all that this installation keeps on disk. One process uses it at a time; the lock is the
 * operating system's and ends with the process, however it ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "in-use.lock";
    private static final long LEAST_FREE_BYTES = 300L << 20;

    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwxr-x---");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws StartRefused when the folder can't be written, is nearly full, or is in use */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(PRIVATE));
            var lock = lock(path);
            if (Files.getFileStore(path).getUsableSpace() < LEAST_FREE_BYTES) {
                lock.close();
                throw new StartRefused("operation.refusal.disk-full", path, LEAST_FREE_BYTES >> 20);
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new StartRefused(e, "operation.refusal.data-folder", path, e.toString());
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                // only for the person who reads it; nothing trusts this number
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // taken in this very JVM
        }
        channel.close();
        throw new StartRefused("operation.refusal.in-use", path, Files.readString(file));
    }

    /** Whether a process that still lives has the folder open. */
    public static boolean inUse(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // there is no such folder, or it is not ours
        }
    }

    public Path path() {
        return path;
    }

    /** A folder inside, made when it isn't there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new StartRefused(e, "operation.refusal.data-folder", path, e.toString());
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
