package xinqiao.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The texts of the catalogue, read once. {@code ID.at} is the place in the document, {@code ID.words} its words (in the
 * English file {@code ID.gist}). One that is missing stops the start: no page may cite what it cannot quote.
 */
final class ProvisionTexts {
    private static final Properties ZH = read("/law/provisions_zh.properties");
    private static final Properties EN = read("/law/provisions_en.properties");

    static {
        List<String> missing = missing(ZH, EN);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("law/provisions_*.properties lack " + missing);
        }
    }

    private ProvisionTexts() {}

    /** Makes the texts load, and with them the check that none is missing. */
    static void load() {}

    static String citation(Provision provision, Locale locale) {
        String title = provision.source().title(locale);
        return chinese(locale) ? title + text(ZH, provision, "at") : title + ", " + text(EN, provision, "at");
    }

    static String words(Provision provision) {
        return text(ZH, provision, "words");
    }

    static String gist(Provision provision, Locale locale) {
        return chinese(locale) ? words(provision) : text(EN, provision, "gist");
    }

    static List<String> missing(Properties zh, Properties en) {
        List<String> missing = new ArrayList<>();
        for (Provision provision : Provision.values()) {
            for (String part : List.of("at", "words")) {
                if (zh.getProperty(provision.id() + "." + part, "").isBlank()) {
                    missing.add("zh:" + provision.id() + "." + part);
                }
            }
            for (String part : List.of("at", "gist")) {
                if (en.getProperty(provision.id() + "." + part, "").isBlank()) {
                    missing.add("en:" + provision.id() + "." + part);
                }
            }
        }
        return missing;
    }

    private static String text(Properties texts, Provision provision, String part) {
        return texts.getProperty(provision.id() + "." + part, "");
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (var in = ProvisionTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
