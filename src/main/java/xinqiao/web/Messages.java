package xinqiao.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text of every module in both languages, from all {@code i18n/*_zh.properties} and {@code i18n/*_en.properties}. */
@Component
public final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Messages() {
        for (var language : Language.values()) texts.put(language, load(language));
    }

    private static Map<String, String> load(Language language) {
        var all = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language.code() + ".properties")) {
                var properties = new Properties();
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(in);
                }
                for (var key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null)
                        throw new IllegalStateException(
                                "The text " + key + " is defined twice, again in " + file.getFilename());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    public Set<String> keys(Language language) {
        return texts(language).keySet();
    }

    public boolean has(String key) {
        return texts(Language.ZH).containsKey(key);
    }

    /** The text with {@code {0}}, {@code {1}} … replaced. Nothing else is special: an apostrophe is an apostrophe. */
    public String text(Language language, String key, Object... values) {
        var text = texts(language).get(key);
        if (text == null) {
            LOG.error("No text for {} in {}", key, language);
            return key;
        }
        if (values.length == 0) return text;
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(language, place.group(1), values)));
    }

    private static String value(Language language, String place, @Nullable Object[] values) {
        int index = Integer.parseInt(place);
        return index < values.length ? Dates.display(language, values[index]) : "{" + place + "}";
    }

    private Map<String, String> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }
}
