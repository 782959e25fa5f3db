package xinqiao.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Holder;

/**
 * Powers that were given (代理).
 *
 * @param acting the one who acts, in the post by which they do
 * @param revokedAt null if it was left to end by itself
 */
public record Delegation(
        Holder acting,
        String reason,
        Instant givenAt,
        @Nullable Instant revokedAt) {
    public long id() {
        return acting.post().id();
    }

    public boolean revocable(LocalDate today) {
        LocalDate until = acting.post().validUntil();
        return revokedAt == null && until != null && !today.isAfter(until);
    }

    public boolean running(LocalDate today) {
        return acting.post().heldOn(today);
    }
}
