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
        return posts.stream().filter(holder -> holder.post().heldOn(day)).toList();
    }
}
