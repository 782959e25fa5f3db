package xinqiao.publication.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import xinqiao.search.Script;
import xinqiao.search.Synonyms;
import xinqiao.search.Tokens;

/**
 * What was typed, as it is looked for: a document's number, and words that must all be there, each in one of several ways.
 *
 * @param numberKey {@link DocumentNumbers#key} where all of it is a number
 */
public record Asked(Optional<String> numberKey, List<Word> words) {
    /** More words than anybody types; what comes after is not looked for. */
    private static final int MOST = 8;

    private static final int LONGEST = 60;

    /** @param ways folded, the typed one first, in simplified characters */
    public record Word(List<String> ways) {
        public String typed() {
            return ways.getFirst();
        }
    }

    public static Asked of(String typed, Synonyms synonyms) {
        String clean = typed.replaceAll("[，,；;、。|?？!！\"“”]+", " ");
        String folded = Tokens.fold(clean);
        if (folded.length() > LONGEST * MOST) folded = folded.substring(0, LONGEST * MOST);
        Set<String> words = Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Asked(
                DocumentNumbers.key(typed),
                words.stream().map(word -> word(word, synonyms)).toList());
    }

    /** What was typed in traditional characters is looked for in simplified ones, and as it was typed. */
    private static Word word(String typed, Synonyms synonyms) {
        String simplified = Script.simplified(typed);
        List<String> ways = new ArrayList<>(synonyms.alternatives(simplified));
        if (!ways.contains(typed)) ways.add(typed);
        return new Word(ways);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What is marked in what was found. */
    public String marked() {
        return words.stream().flatMap(word -> word.ways().stream()).distinct().collect(Collectors.joining(" "));
    }

    /** Other words that are looked for too. */
    public List<String> alternatives() {
        return words.stream()
                .flatMap(word -> word.ways().stream()
                        .skip(1)
                        .filter(way -> !Script.simplified(way).equals(word.typed())))
                .distinct()
                .toList();
    }
}
