package xinqiao.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * Whether each field holds a value of its kind. That a text may not be empty is the law's to say, with its article, so
 * empty text is no problem here.
 */
public final class Answers {
    private static final int MOST = 100_000;

    private Answers() {}

    public static Form check(List<Field> fields, Form form) {
        Form checked = form;
        for (Field field : fields) {
            String problem = problem(field, form);
            if (problem != null) checked = checked.problem(field.name(), problem);
        }
        return checked;
    }

    private static @Nullable String problem(Field field, Form form) {
        return switch (field) {
            case Field.Line f -> tooLong(form, f);
            case Field.Area f -> tooLong(form, f);
            case Field.Number f -> ifGiven(form, f, number(form, f.name()).isPresent(), "workbench.problem.number");
            case Field.Day f -> ifGiven(form, f, form.date(f.name()).isPresent(), "workbench.problem.date");
            case Field.One f -> ifGiven(form, f, among(f.options(), form.value(f.name())), "workbench.problem.choose");
            case Field.Pick f -> ifGiven(form, f, among(f.options(), form.value(f.name())), "workbench.problem.choose");
            case Field.Many f -> {
                // each of them: a first one that is empty doesn't speak for the rest
                var chosen = form.all(f.name());
                boolean good = chosen.isEmpty() ? f.optional() : chosen.stream().allMatch(v -> among(f.options(), v));
                yield good ? null : "workbench.problem.choose";
            }
            case Field.Tick _, Field.Files _, Field.Part _ -> null;
        };
    }

    private static @Nullable String ifGiven(Form form, Field field, boolean good, String problem) {
        if (form.value(field.name()).isEmpty()) return field.optional() ? null : problem;
        return good ? null : problem;
    }

    private static @Nullable String tooLong(Form form, Field field) {
        return form.value(field.name()).length() > MOST ? "workbench.problem.too-long" : null;
    }

    private static boolean among(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** The whole number that was entered; empty where there is none or it isn't one. */
    public static Optional<Integer> number(Form form, String name) {
        try {
            return Optional.of(Integer.valueOf(form.value(name)));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    /** The id that was chosen. */
    public static Optional<Long> id(Form form, String name) {
        try {
            return Optional.of(Long.valueOf(form.value(name)));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
