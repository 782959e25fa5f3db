package xinqiao.workbench.administration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.administration.Change;
import xinqiao.administration.Item;
import xinqiao.law.Objection;
import xinqiao.web.Option;
import xinqiao.workbench.Field;

/**
 * A form for a thing.
 *
 * @param key none for a new one
 * @param title what it is about
 * @param context what goes along unseen: the house or the person of something new
 * @param version the last change that the form knows of
 * @param meanwhile what others changed since the form was opened
 * @param houses other houses to choose a department from; empty where there is no choice
 */
public record EditView(
        Item item,
        @Nullable String key,
        String title,
        Map<String, String> context,
        int version,
        List<Field> fields,
        List<Objection> objections,
        List<Change> meanwhile,
        List<Option> houses,
        String back,
        Words words) {
    public String action() {
        return key == null ? AdminPaths.TOP + "/new/" + item : AdminPaths.edit(item, key);
    }
}
