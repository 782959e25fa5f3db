package xinqiao.template.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.PartWording;
import xinqiao.template.Vocabulary;

/** Words as an office reads and types them: parts and values by their names. */
public final class Writing {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}.]*)\\}");

    private Writing() {}

    /** The text of a template that says this. */
    public static String of(List<PartWording> parts, Locale locale) {
        return parts.stream().map(part -> section(part, locale)).collect(Collectors.joining("\n"));
    }

    private static String section(PartWording part, Locale locale) {
        String heading = part.heading().map(given -> given.in(locale)).orElse("");
        String space = heading.isEmpty() || !locale.getLanguage().equals("en") ? "" : " ";
        return "【" + Vocabulary.name(part.part(), locale) + "】" + space + heading + "\n"
                + named(part.text().in(locale).strip(), locale);
    }

    private static String named(String words, Locale locale) {
        return PLACE.matcher(words)
                .replaceAll(place -> LetterField.of(place.group(1))
                        .map(field -> "{" + Vocabulary.name(field, locale) + "}")
                        .orElse(place.group())
                        .replace("$", "\\$"));
    }
}
