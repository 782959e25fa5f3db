package xinqiao.operation;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the operator reads on the terminal: each message in Chinese and in English, since no language is chosen there. */
public final class Wording {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/operation_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/operation_en");

    private Wording() {}

    /** Both languages, Chinese first, one below the other. */
    public static String both(String key, Object... values) {
        return chinese(key, values) + "\n" + english(key, values);
    }

    /** Both languages in one line, for a few words. */
    public static String line(String key) {
        return chinese(key) + " " + english(key);
    }

    public static String chinese(String key, Object... values) {
        return format(CHINESE, key, values);
    }

    public static String english(String key, Object... values) {
        return format(ENGLISH, key, values);
    }

    private static String format(ResourceBundle bundle, String key, Object... values) {
        return MessageFormat.format(bundle.getString(key), values);
    }
}
