package xinqiao.seal;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xinqiao.seal.sign.KeyProblem.Why;

/**
 * How a key is with which a house signs.
 *
 * @param place where it lies; never a password
 * @param usedAt when something was signed with it last; null: not yet
 * @param failedAt when it couldn't be used last, and {@code why}; null: never
 * @param failing whether it still can't, as far as is known
 * @param waiting so many letters of the house are numbered and wait for it
 */
public record KeyState(
        String house,
        Source source,
        String place,
        boolean sm2,
        X509Certificate certificate,
        @Nullable Instant usedAt,
        @Nullable Instant failedAt,
        @Nullable Why why,
        boolean failing,
        long waiting) {
    /** Technical: so long before a certificate runs out whoever operates the system is told. */
    private static final Duration SOON = Duration.ofDays(30);

    /** Where a key comes from. */
    public enum Source {
        /** PKCS#12 */
        FILE,
        /** PKCS#11 */
        TOKEN,
        /** made by a demonstration */
        DEMO
    }

    public Instant until() {
        return certificate.getNotAfter().toInstant();
    }

    public boolean over(Instant now) {
        return !now.isBefore(until());
    }

    public boolean runsOut(Instant now) {
        return !over(now) && now.plus(SOON).isAfter(until());
    }

    public boolean wantsCare(Instant now) {
        return failing || over(now) || runsOut(now);
    }
}
