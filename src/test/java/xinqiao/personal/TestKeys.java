package xinqiao.personal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Key files for tests of other packages. */
public final class TestKeys {
    private TestKeys() {}

    public static void write(Path file) {
        try {
            new KeyFile(file).write(KeyRing.fresh());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
