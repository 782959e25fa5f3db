package xinqiao.identity.rules;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.SignInPolicy;
import xinqiao.law.Enforces;

/**
 * Failures in a row lock an account for a while (登录失败处理). An attempt is counted before the password is looked at and
 * forgiven if it was right, so guesses at the same moment don't slip through together.
 *
 * @param failures counted so far
 * @param until while it lies ahead, no password is right
 */
public record Lockout(int failures, @Nullable Instant until) {
    public static final Lockout NONE = new Lockout(0, null);

    public boolean locked(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** After one more attempt. */
    @Enforces(LAW_S3)
    public Lockout attempted(SignInPolicy policy, Instant now) {
        if (locked(now)) return this;
        int count = until == null ? failures + 1 : 1; // a lock that has ended starts the count anew
        return new Lockout(count, count >= policy.lockoutFailures() ? now.plus(policy.lockout()) : null);
    }
}
