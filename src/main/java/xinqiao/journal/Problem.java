package xinqiao.journal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Something that an untouched journal can't show.
 *
 * @param reason key of the message, under {@code journal.problem.}
 * @param values its arguments: stream, number and the like
 */
public record Problem(String reason, List<String> values) {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/journal_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/journal_en");

    static Problem of(String reason, Object... values) {
        return new Problem(
                "journal.problem." + reason,
                Arrays.stream(values).map(String::valueOf).toList());
    }

    /** In both languages, for the operator's terminal and the log, where no language is chosen. */
    public String words() {
        return both(reason, values.toArray());
    }

    static String both(String key, Object... values) {
        return in(CHINESE, key, values) + " / " + in(ENGLISH, key, values);
    }

    private static String in(ResourceBundle bundle, String key, Object... values) {
        return MessageFormat.format(bundle.getString(key), values);
    }
}
