package xinqiao.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words that mean the same, as data: {@code search/synonyms.txt}, one group a line. A word of a query that holds a word of
 * a group is looked for with each word of that group in its place.
 */
public final class Synonyms {
    /** More alternatives than this make a search slower and find little more. */
    private static final int MOST = 6;

    /** Every word with its group, the longest first, so that 行政处罚 is not taken for 处罚. */
    private final List<Map.Entry<String, List<String>>> words;

    private Synonyms(Map<String, Set<String>> groups) {
        this.words = groups.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** What comes with the system. */
    public static Synonyms shipped() {
        var file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("/search/synonyms.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Synonyms of(List<String> lines) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> group = Arrays.stream(line.split("[,，]"))
                    .map(Tokens::fold)
                    .filter(word -> !word.isEmpty())
                    .toList();
            for (String word : group)
                groups.computeIfAbsent(word, one -> new LinkedHashSet<>()).addAll(group);
        }
        return new Synonyms(groups);
    }

    /** The folded word first, then what means the same; a word of no group stands alone. */
    public List<String> alternatives(String word) {
        Collection<String> all = new LinkedHashSet<>();
        all.add(word);
        for (var entry : words) {
            int at = word.indexOf(entry.getKey());
            if (at < 0) continue;
            for (String other : entry.getValue())
                // 综合保税区 holds 保税区: never 综合综合保税区
                if (!other.contains(entry.getKey()) && !entry.getKey().contains(other)
                        || word.equals(entry.getKey()) && !other.equals(word))
                    all.add(word.substring(0, at)
                            + other
                            + word.substring(at + entry.getKey().length()));
            break;
        }
        return new ArrayList<>(all).subList(0, Math.min(MOST, all.size()));
    }
}
