package xinqiao.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.rules.Lockout;

/** An account as sign-in needs it; never leaves the module, since it carries the hash. */
record Account(
        long id,
        String login,
        long personId,
        String passwordHash,
        Instant passwordChangedAt,
        boolean mustChange,
        Lockout lockout,
        @Nullable Instant disabledAt) {}
