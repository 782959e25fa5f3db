package xinqiao.administration;

import java.util.ResourceBundle;

/** What the operator reads at the terminal: Chinese, then English, since no language is chosen there. */
final class Told {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/administration_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/administration_en");

    private Told() {}

    static String both(String key, Object... values) {
        return fill(text(CHINESE, "_zh", key), values) + "\n" + fill(text(ENGLISH, "_en", key), values);
    }

    static String line(String key) {
        return text(CHINESE, "_zh", key) + " " + text(ENGLISH, "_en", key);
    }

    static String problem(SetupProblem problem) {
        Object[] values = problem.values().toArray();
        return problem.line() + ": " + fill(text(CHINESE, "_zh", problem.reason()), values) + " · "
                + fill(text(ENGLISH, "_en", problem.reason()), values);
    }

    /** What is wrong with words that a procedure prints is said by the procedures. */
    private static String text(ResourceBundle own, String language, String key) {
        return (key.startsWith("procedure.") ? ResourceBundle.getBundle("i18n/procedure" + language) : own)
                .getString(key);
    }

    private static String fill(String message, Object... values) {
        String filled = message;
        for (int i = 0; i < values.length; i++) filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        return filled;
    }
}
