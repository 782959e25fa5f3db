package xinqiao.web;

import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages in which every page exists. */
public enum Language {
    ZH("zh", "zh-CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", "en", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final Locale locale;

    Language(String code, String tag, Locale locale) {
        this.code = code;
        this.tag = tag;
        this.locale = locale;
    }

    /** The short code, as in {@code ?lang=zh} and in the names of the message files. */
    public String code() {
        return code;
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** What was asked for last wins: the link, then the cookie, then the browser; Chinese where nothing is said. */
    static Language choose(@Nullable String asked, @Nullable String remembered, @Nullable String acceptLanguage) {
        for (var code : new String[] {asked, remembered}) {
            for (var language : values()) {
                if (language.code.equals(code)) return language;
            }
        }
        return accepted(acceptLanguage);
    }

    private static Language accepted(@Nullable String header) {
        if (header == null || header.length() > 200) return ZH;
        try {
            for (var range : Locale.LanguageRange.parse(header)) {
                var found = Locale.lookup(
                        Collections.singletonList(range), java.util.List.of(Locale.CHINESE, Locale.ENGLISH));
                if (found != null) return found.equals(Locale.CHINESE) ? ZH : EN;
            }
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
        return ZH;
    }
}
