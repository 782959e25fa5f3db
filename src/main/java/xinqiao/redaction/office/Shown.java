package xinqiao.redaction.office;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers as a Chinese spreadsheet program shows them. */
final class Shown {
    /** What the built-in formats of a Chinese installation are; a file gives their numbers only (ECMA-376, 18.8.30). */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    static String builtin(int id) {
        String chinese = CHINESE.get(id);
        if (chinese != null) return chinese;
        String known = BuiltinFormats.getBuiltinFormat(id);
        return known == null || known.startsWith("reserved") ? "General" : known;
    }

    String number(double value, String format, boolean since1904) {
        // quotes around what is no letter of a format only disturb the formatter
        String plain = format.replaceAll("\"([^\"a-zA-Z0-9#?]*)\"", "$1");
        return formatter.formatRawCellContents(value, -1, plain, since1904);
    }
}
