package xinqiao.operation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody has to think of: drawn once, kept in files that only this user can read. */
public final class Secrets {
    private static final int BYTES = 24;

    private Secrets() {}

    public static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The password kept in the file; a new one when there is no file. */
    public static String keep(Path file) throws IOException {
        if (!Files.exists(file)) write(file, draw());
        return Files.readString(file).strip();
    }

    /** Writes with rights 0600 from the first byte on. */
    public static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }
}
