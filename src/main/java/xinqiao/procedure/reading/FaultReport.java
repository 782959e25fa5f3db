package xinqiao.procedure.reading;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The faults as the operator reads them: file, line and reason, in Chinese and in English. */
public final class FaultReport {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/procedure_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/procedure_en");

    private FaultReport() {}

    public static String of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.file() + ":" + fault.line() + "  " + chinese(fault) + "\n    " + english(fault))
                .collect(Collectors.joining("\n"));
    }

    public static String chinese(Fault fault) {
        return fill(CHINESE.getString(fault.reason()), fault.values());
    }

    public static String english(Fault fault) {
        return fill(ENGLISH.getString(fault.reason()), fault.values());
    }

    /** Both languages of a message without a place. */
    public static String both(String key, Object... values) {
        return fill(CHINESE.getString(key), List.of(values)) + "\n" + fill(ENGLISH.getString(key), List.of(values));
    }

    private static String fill(String message, List<Object> values) {
        String filled = message;
        for (int i = 0; i < values.size(); i++) filled = filled.replace("{" + i + "}", String.valueOf(values.get(i)));
        return filled;
    }
}
