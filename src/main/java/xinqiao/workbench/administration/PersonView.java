package xinqiao.workbench.administration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.House;
import xinqiao.organisation.Staffing.PostFile;
import xinqiao.workbench.administration.PeopleView.Row;

/**
 * Somebody with all that is kept of them.
 *
 * @param editable whether all of their posts lie in the viewer's reach
 * @param own whether it is the viewer: nobody sets their own posts
 * @param versions of the accounts, by id
 */
public record PersonView(
        Row row,
        @Nullable House house,
        boolean editable,
        boolean own,
        Map<Long, Integer> versions,
        String reach,
        Words words) {

    public boolean editable(PostFile post) {
        return !own && post.housePath().startsWith(reach) && post.post().behalfOf() == null;
    }

    public String id() {
        return Long.toString(row.person().id());
    }
}
