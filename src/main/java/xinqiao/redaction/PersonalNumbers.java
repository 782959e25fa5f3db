package xinqiao.redaction;

import java.util.List;
import xinqiao.redaction.rules.Patterns;

/** Numbers and addresses of persons in a text; as they are found on pages. */
public final class PersonalNumbers {
    private PersonalNumbers() {}

    /** Each as often as it stands there. */
    public static List<Found> in(String text) {
        return Patterns.personal(text).stream().map(Patterns.Place::found).toList();
    }
}
