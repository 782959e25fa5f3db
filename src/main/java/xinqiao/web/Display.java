package xinqiao.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the pages to look and behave. Remembered on the device, since it is a matter of eyes and screens and
 * also of those who never sign in.
 *
 * @param keys whether a single key does something; speech input and trembling hands need it off (WCAG 2.1.4)
 */
public record Display(boolean largeText, Contrast contrast, boolean keys) {
    static final String TEXT = "font";
    static final String CONTRAST = "contrast";
    static final String KEYS = "keys";

    /** The parameters that are remembered, each with what it may say. */
    static final Map<String, List<String>> KNOWN = Map.of(
            TEXT, List.of("normal", "large"),
            CONTRAST, List.of("system", "high", "normal"),
            KEYS, List.of("on", "off"));

    /** Of the colours: as the device asks for, or in any case. */
    public enum Contrast {
        SYSTEM("(prefers-contrast: more)"),
        HIGH("all"),
        NORMAL("not all");

        private final String media;

        Contrast(String media) {
            this.media = media;
        }

        /** Where the sheet with the strong colours holds. */
        public String media() {
            return media;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was said last about each. */
    static Display of(UnaryOperator<@Nullable String> said) {
        String contrast = said.apply(CONTRAST);
        return new Display(
                "large".equals(said.apply(TEXT)),
                "high".equals(contrast) ? Contrast.HIGH : "normal".equals(contrast) ? Contrast.NORMAL : Contrast.SYSTEM,
                !"off".equals(said.apply(KEYS)));
    }

    /** The same as a form that is filled in. */
    public Form form() {
        return Form.empty()
                .with(TEXT, largeText ? "large" : "normal")
                .with(CONTRAST, contrast.code())
                .with(KEYS, keys ? "on" : "off");
    }
}
