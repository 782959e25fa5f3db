package xinqiao.procedure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import xinqiao.law.Provision;

/** What each letter must say, and where that stands: the table {@code law/letters.properties}. */
public final class LetterContents {
    private static final String TABLE = "/law/letters.properties";
    private static final Map<LetterKind, Map<LetterPart, Required>> ALL = read();

    private LetterContents() {}

    /**
     * A part that a letter must have.
     *
     * @param always whether no letter of the kind goes without; else where the case has something for it to say
     * @param provision of the register
     */
    public record Required(LetterPart part, boolean always, Provision provision, Optional<Article> article) {
        /** The article as this procedure cites it; where it is older than the law, the provision of its own letter. */
        public String citation(Procedure profile, LetterKind kind, Locale locale) {
            if (article.isEmpty()) return profile.citation(provision, locale);
            return article.filter(place -> place.binds(profile))
                    .map(place -> place.words(locale))
                    .orElseGet(() -> profile.letter(kind).citation().in(locale));
        }
    }

    public static Map<LetterPart, Required> of(LetterKind kind) {
        return ALL.getOrDefault(kind, Map.of());
    }

    static Set<LetterPart> always(LetterKind kind) {
        return of(kind).values().stream()
                .filter(Required::always)
                .map(Required::part)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<LetterKind, Map<LetterPart, Required>> read() {
        Properties table = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LetterContents.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<LetterKind, Map<LetterPart, Required>> all = new EnumMap<>(LetterKind.class);
        for (String key : new TreeSet<>(table.stringPropertyNames())) {
            String[] place = key.split("\\.");
            boolean always = !place[1].endsWith("?");
            LetterKind kind = LetterKind.of(place[0]).orElseThrow(() -> unknown(key));
            LetterPart part = LetterPart.of(always ? place[1] : place[1].substring(0, place[1].length() - 1))
                    .orElseThrow(() -> unknown(key));
            String[] law =
                    Objects.requireNonNull(table.getProperty(key)).strip().split(" +");
            Provision provision = Arrays.stream(Provision.values())
                    .filter(each -> each.id().equals(law[0]))
                    .findFirst()
                    .orElseThrow(() -> unknown(key));
            Optional<Article> article = law.length == 1
                    ? Optional.empty()
                    : Optional.of(Article.of(law[1]).orElseThrow(() -> unknown(key)));
            all.computeIfAbsent(kind, each -> new LinkedHashMap<>())
                    .put(part, new Required(part, always, provision, article));
        }
        return all;
    }

    private static IllegalStateException unknown(String key) {
        return new IllegalStateException(TABLE + ": " + key);
    }
}
