package xinqiao.guide;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of one language, for what is compiled outside any page. */
final class GuideWords {
    private static final List<String> FILES = List.of("guide", "disclosure", "procedure", "catalogue");

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private GuideWords(String language, Locale locale) {
        this.locale = locale;
        this.bundles = FILES.stream()
                .map(file -> ResourceBundle.getBundle("i18n/" + file + "_" + language, Locale.ROOT))
                .toList();
    }

    static GuideWords chinese() {
        return new GuideWords("zh", Locale.SIMPLIFIED_CHINESE);
    }

    static GuideWords english() {
        return new GuideWords("en", Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    boolean inChinese() {
        return locale.equals(Locale.SIMPLIFIED_CHINESE);
    }

    String t(String key, Object... values) {
        String text = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no text " + key));
        for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", values[i].toString());
        return text;
    }

    String list(Stream<String> words) {
        return String.join(inChinese() ? "、" : "; ", words.toList());
    }
}
