package xinqiao.engagement;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster of outside participants.
 *
 * @param body where they belong: law firm, organisation, congress
 * @param login of the account of a kind of its own; null before the administrator opened one
 * @param open whether they may be engaged
 */
public record Outsider(
        long id,
        long person,
        String name,
        OutsiderKind kind,
        String body,
        @Nullable String login,
        boolean open) {}
