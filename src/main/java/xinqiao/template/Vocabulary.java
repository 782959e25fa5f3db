package xinqiao.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterPart;

/** What parts and values are called in a template: in Chinese, in English, or by their key. */
public final class Vocabulary {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Vocabulary() {}

    public static String name(LetterPart part, Locale locale) {
        return word("template.part." + part.key(), locale);
    }

    public static String name(LetterField field, Locale locale) {
        return word("template.field." + field.key(), locale);
    }

    public static Optional<LetterPart> part(String name) {
        return find(name, LetterPart.values(), LetterPart::key, Vocabulary::name);
    }

    public static Optional<LetterField> field(String name) {
        return find(name, LetterField.values(), LetterField::key, Vocabulary::name);
    }

    private interface Named<T> {
        String in(T one, Locale locale);
    }

    private static <T> Optional<T> find(String name, T[] all, Function<T, String> key, Named<T> named) {
        String wanted = name.strip();
        return Arrays.stream(all)
                .filter(one -> key.apply(one).equals(wanted)
                        || LANGUAGES.stream()
                                .anyMatch(locale -> named.in(one, locale).equalsIgnoreCase(wanted)))
                .findFirst();
    }

    /** The known name that looks most like what was typed; the empty word where there is none at all. */
    public static String nearest(String typed, Collection<String> known) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingDouble((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** How many characters differ, as a share of the longer word. */
    private static double distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = row[j];
                int change = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                before = kept;
            }
        }
        return row[b.length()] / (double) Math.max(1, Math.max(a.length(), b.length()));
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("i18n/template", locale).getString(key);
    }
}
