package xinqiao.walls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/**
 * Finds our own texts of the other language on a page. What people wrote, names and the papers' own words stay as they are,
 * whatever the language of the page; where such words could be ours, their element says in which language they are.
 */
final class HalfTranslated {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Samples of components, which are names as they stand in data; and what a paper begins with, which is then the paper's own. */
    private static final Set<String> DATA = Set.of("gallery.", "leadership.sketch.");

    private final Language other;
    private final Map<String, String> whole = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** @param piece the longest of its pieces between the places: what doesn't have it needn't be tried */
    private record Sentence(String key, String piece, Pattern pattern) {}

    /** On pages in this language. */
    HalfTranslated(Messages messages, Language language) {
        other = language.other();
        Set<String> own = new HashSet<>();
        messages.keys(language).forEach(key -> own.add(messages.text(language, key)));
        for (String key : messages.keys(other)) {
            if (DATA.stream().anyMatch(key::startsWith)) continue;
            String text = messages.text(other, key).strip();
            if (own.contains(text) || CHINESE.matcher(text).find() != (other == Language.ZH)) continue;
            if (PLACE.matcher(text).find()) sentence(key, text).ifPresent(sentences::add);
            else whole.put(text, key);
        }
    }

    private Optional<Sentence> sentence(String key, String text) {
        List<String> pieces =
                Arrays.stream(PLACE.split(text)).map(String::strip).toList();
        // so many characters are enough to know it by
        if (pieces.stream().mapToInt(String::length).sum() < (other == Language.ZH ? 4 : 12)) return Optional.empty();
        String pattern = Stream.of(PLACE.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Optional.of(new Sentence(
                key,
                pieces.stream().max(Comparator.comparing(String::length)).orElseThrow(),
                Pattern.compile(pattern)));
    }

    /** The keys of the texts that stand on it in the wrong language, each with what is read. */
    List<String> on(String page) {
        return PageTexts.of(page).stream()
                .filter(said -> !said.language().startsWith(other.code()))
                .flatMap(said -> key(said.words()).stream().map(key -> key + " \"" + said.words() + '"'))
                .distinct()
                .toList();
    }

    private Optional<String> key(String words) {
        String key = whole.get(words);
        if (key != null) return Optional.of(key);
        if (CHINESE.matcher(words).find() != (other == Language.ZH)) return Optional.empty();
        return sentences.stream()
                .filter(one -> words.contains(one.piece())
                        && one.pattern().matcher(words).matches())
                .map(Sentence::key)
                .findFirst();
    }
}
