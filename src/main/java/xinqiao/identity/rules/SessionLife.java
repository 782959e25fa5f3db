package xinqiao.identity.rules;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Duration;
import java.time.Instant;
import xinqiao.identity.SignInPolicy;
import xinqiao.law.Enforces;

/** When a session is over (登录连接超时自动退出). */
public final class SessionLife {
    /** How exactly a session's last use is written down: not on every request. */
    private static final Duration TOUCH = Duration.ofSeconds(20);

    private SessionLife() {}

    @Enforces(LAW_S3)
    public static boolean over(SignInPolicy policy, Instant startedAt, Instant seenAt, Instant now) {
        return !now.isBefore(seenAt.plus(policy.idle())) || !now.isBefore(startedAt.plus(policy.absolute()));
    }

    public static boolean worthTouching(Instant seenAt, Instant now) {
        return Duration.between(seenAt, now).compareTo(TOUCH) >= 0;
    }
}
