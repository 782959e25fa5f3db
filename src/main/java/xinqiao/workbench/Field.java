package xinqiao.workbench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.web.Option;

/** One thing that a form asks for, with words in the viewer's language; {@code desk/fields.jte} draws it. */
public sealed interface Field {
    String name();

    boolean optional();

    /** One line of text. */
    record Line(String name, String label, @Nullable String hint, boolean optional, String width) implements Field {}

    /** Several lines of text. */
    record Area(String name, String label, @Nullable String hint, boolean optional, int rows) implements Field {}

    /** A whole number. */
    record Number(String name, String label, @Nullable String hint, boolean optional) implements Field {}

    /** A date, not after the last one where that is given. */
    record Day(
            String name,
            String label,
            @Nullable String hint,
            boolean optional,
            @Nullable LocalDate max) implements Field {}

    /** One of a few, all in sight. */
    record One(String name, String label, @Nullable String hint, boolean optional, List<Option> options)
            implements Field {}

    /** One of many. */
    record Pick(String name, String label, @Nullable String hint, boolean optional, List<Option> options)
            implements Field {}

    /** Any number of some. */
    record Many(String name, String label, @Nullable String hint, boolean optional, List<Option> options)
            implements Field {}

    /** A statement that is ticked. */
    record Tick(String name, String label, boolean optional) implements Field {}

    /** Files to be added. */
    record Files(String name, String label, @Nullable String hint, boolean optional) implements Field {}

    /** Not asked for: a heading over the fields that follow. @param words what they are about */
    record Part(String name, String label, String words) implements Field {
        @Override
        public boolean optional() {
            return true;
        }
    }
}
