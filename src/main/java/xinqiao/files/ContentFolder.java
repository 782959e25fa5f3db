package xinqiao.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder of contents: {@code sha256/ab/cd/abcd…}. A content appears there whole or not at all, and is on the disk
 * when {@link Incoming#keep} returns: written aside, flushed, renamed.
 */
final class ContentFolder {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path contents;
    private final Path incoming;

    ContentFolder(Path folder) {
        try {
            contents = Files.createDirectories(folder.resolve("sha256"));
            incoming = Files.createDirectories(folder.resolve("incoming"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        return contents.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Takes in at most one byte more than the largest size. */
    Incoming receive(InputStream in, long largest) throws IOException {
        var file = new Incoming(Files.createTempFile(incoming, "", ".part"), largest);
        try (var out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0 && !file.tooLarge(); n = in.read(buffer)) {
                out.write(buffer, 0, n);
                file.size += n;
            }
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[64 * 1024];
            int read = in.read(buffer);
            while (read >= 0) read = in.read(buffer);
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** A file on its way in; gone when closed, unless it was kept. */
    final class Incoming implements AutoCloseable {
        private final Path path;
        private final long largest;
        private long size;

        private Incoming(Path path, long largest) {
            this.path = path;
            this.largest = largest;
        }

        Path path() {
            return path;
        }

        long size() {
            return size;
        }

        boolean tooLarge() {
            return size > largest;
        }

        void replace(byte[] content) throws IOException {
            Files.write(path, content);
            size = content.length;
        }

        /** @return the content's SHA-256 */
        String keep() throws IOException {
            String sha256 = sha256(path);
            Path kept = ContentFolder.this.path(sha256);
            if (Files.exists(kept)) return sha256;
            Path folder = Files.createDirectories(kept.getParent());
            flush(path, StandardOpenOption.WRITE);
            Files.move(path, kept, StandardCopyOption.ATOMIC_MOVE);
            // the folders too, or a loss of power could take the name away
            for (Path made : List.of(folder, folder.resolve(".."), contents)) flush(made, StandardOpenOption.READ);
            return sha256;
        }

        private void flush(Path path, StandardOpenOption how) throws IOException {
            try (var channel = FileChannel.open(path, how)) {
                channel.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
