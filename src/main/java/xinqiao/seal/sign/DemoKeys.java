package xinqiao.seal.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import xinqiao.seal.sign.TestAuthority.Algorithm;

/** An authority of our own in a folder, with keys for any house; for demonstrations and tests. */
public final class DemoKeys {
    private static final String NAME = "信桥演示 Xinqiao demonstration";
    /** A demonstration's clock can be set to any day. */
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");
    private static final int SECRET = 24;

    private final Path folder;

    public DemoKeys(Path folder) {
        this.folder = folder;
    }

    /** The certificates at the top; made when they aren't there. */
    public synchronized List<X509Certificate> roots() throws IOException, GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>();
        for (Algorithm algorithm : List.of(Algorithm.ECDSA, Algorithm.SM2))
            all.add(authority(algorithm).root());
        return all;
    }

    /** @param sm2 of that curve, or else of NIST's */
    public synchronized HouseKey key(String code, String house, boolean sm2)
            throws IOException, GeneralSecurityException {
        Algorithm algorithm = sm2 ? Algorithm.SM2 : Algorithm.ECDSA;
        Path file = folder.resolve(code + "-" + algorithm + ".p12");
        if (!Files.exists(file)) keep(file, authority(algorithm).issue(house, code, FROM, UNTIL));
        return KeyStores.file(file, password(), null, HouseKey.NO_SEAL);
    }

    private TestAuthority authority(Algorithm algorithm) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("authority-" + algorithm + ".p12");
        if (!Files.exists(file))
            keep(file, TestAuthority.make(algorithm, NAME, FROM, UNTIL).key());
        return TestAuthority.of(algorithm, KeyStores.file(file, password(), null, HouseKey.NO_SEAL));
    }

    private void keep(Path file, HouseKey key) throws IOException, GeneralSecurityException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        KeyStores.write(fresh, password(), "key", key);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private char[] password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            byte[] secret = new byte[SECRET];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
    }
}
