package xinqiao.administration;

import java.util.ResourceBundle;

/** What the operator reads at the terminal: Chinese, then English, since no language is chosen there. */
final class Told {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/administration_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/administration_en");

    private Told() {}

    static String both(String key, Object... values) {
        return fill(CHINESE.getString(key), values) + "\n" + fill(ENGLISH.getString(key), values);
    }

    static String line(String key) {
        return CHINESE.getString(key) + " " + ENGLISH.getString(key);
    }

    static String problem(SetupProblem problem) {
        Object[] values = problem.values().toArray();
        return problem.line() + ": " + fill(CHINESE.getString(problem.reason()), values) + " · "
                + fill(ENGLISH.getString(problem.reason()), values);
    }

    private static String fill(String message, Object... values) {
        String filled = message;
        for (int i = 0; i < values.length; i++) filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        return filled;
    }
}
