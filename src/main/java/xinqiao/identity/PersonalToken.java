package xinqiao.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Power;

/**
 * A token for programs that act as a person in one of their posts (个人访问令牌). The secret itself isn't kept.
 *
 * @param powers what it may use of the post's powers; null for all of them
 */
public record PersonalToken(
        long id, String name, long postId, @Nullable Set<Power> powers, Instant createdAt, Instant expiresAt) {}
