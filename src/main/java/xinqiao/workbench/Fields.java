package xinqiao.workbench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/**
 * Puts the fields of a form together. The label of {@code body} in {@code workbench.guide} is {@code
 * workbench.guide.body}, its hint {@code workbench.guide.body.hint} where there is one.
 */
public final class Fields {
    private final Ui ui;
    private final String form;
    private final List<Field> fields = new ArrayList<>();
    private boolean optional;
    private String of = "";

    public Fields(Ui ui, String form) {
        this.ui = ui;
        this.form = form;
    }

    /** The next field may stay empty. */
    public Fields optional() {
        optional = true;
        return this;
    }

    /** A heading; the fields after it are about the one of several with that number, and named so: {@code kind-2}. */
    @CanIgnoreReturnValue
    public Fields part(int no, String heading, String words) {
        of = "-" + no;
        return add(new Field.Part("part" + of, heading, words));
    }

    /** A heading over fields that are about the whole again. */
    @CanIgnoreReturnValue
    public Fields whole(String heading) {
        return whole(heading, "");
    }

    @CanIgnoreReturnValue
    public Fields whole(String heading, String words) {
        of = "";
        return add(new Field.Part("whole", heading, words));
    }

    @CanIgnoreReturnValue
    public Fields line(String name, String width) {
        return add(new Field.Line(name + of, label(name), hint(name), taken(), width));
    }

    @CanIgnoreReturnValue
    public Fields area(String name, int rows, Object... hinted) {
        return add(new Field.Area(name + of, label(name), hint(name, hinted), taken(), rows));
    }

    @CanIgnoreReturnValue
    public Fields number(String name, Object... hinted) {
        return add(new Field.Number(name + of, label(name), hint(name, hinted), taken()));
    }

    @CanIgnoreReturnValue
    public Fields day(String name, @Nullable LocalDate max) {
        return add(new Field.Day(name + of, label(name), hint(name), taken(), max));
    }

    @CanIgnoreReturnValue
    public Fields one(String name, List<Option> options) {
        return add(new Field.One(name + of, label(name), hint(name), taken(), options));
    }

    @CanIgnoreReturnValue
    public Fields pick(String name, List<Option> options) {
        return add(new Field.Pick(name + of, label(name), hint(name), taken(), options));
    }

    @CanIgnoreReturnValue
    public Fields many(String name, List<Option> options) {
        return add(new Field.Many(name + of, label(name), hint(name), taken(), options));
    }

    @CanIgnoreReturnValue
    public Fields tick(String name) {
        return add(new Field.Tick(name + of, label(name), taken()));
    }

    @CanIgnoreReturnValue
    public Fields files(String name) {
        return add(new Field.Files(name + of, label(name), hint(name), taken()));
    }

    public List<Field> list() {
        return List.copyOf(fields);
    }

    /** The values of an enum as options; their words are {@code prefix} + {@code NAME}. */
    public static <E extends Enum<E>> List<Option> options(Ui ui, Collection<E> values, String prefix) {
        return values.stream()
                .map(value -> new Option(value.name(), ui.t(prefix + value.name())))
                .toList();
    }

    /** The constant that was chosen, if it is one. */
    public static <E extends Enum<E>> Optional<E> chosen(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(form.value(name)))
                .findFirst();
    }

    @CanIgnoreReturnValue
    private Fields add(Field field) {
        fields.add(field);
        return this;
    }

    private boolean taken() {
        boolean was = optional;
        optional = false;
        return was;
    }

    private String label(String name) {
        return ui.t(form + "." + name);
    }

    private @Nullable String hint(String name, Object... values) {
        String key = form + "." + name + ".hint";
        return ui.has(key) ? ui.t(key, values) : null;
    }
}
