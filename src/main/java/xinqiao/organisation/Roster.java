package xinqiao.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Every post of a house that was ever given, as one version of the organisation has them.
 *
 * @param version to be confirmed with {@link Houses#unchanged} by whoever stores what follows from it
 */
public record Roster(long version, List<Holder> posts) {
    /** Who holds a post in the house on a day, once for each post. */
    public List<Holder> on(LocalDate day) {
        return posts.stream().filter(holder -> held(holder.post(), day)).toList();
    }

    /** Acting for another lasts no longer than the other's post, and than a post of one's own. */
    private boolean held(Post post, LocalDate day) {
        Long behalf = post.behalfOf();
        if (!post.heldOn(day) || behalf == null) return post.heldOn(day);
        return posts.stream().map(Holder::post).anyMatch(one -> one.id() == behalf && one.heldOn(day))
                && posts.stream()
                        .map(Holder::post)
                        .anyMatch(
                                one -> one.personId() == post.personId() && one.behalfOf() == null && one.heldOn(day));
    }
}
