package xinqiao.portal.channel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.channel.BusinessTypes;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.LibrarySearch.Named;
import xinqiao.search.Pinyin;
import xinqiao.search.Typed;

/**
 * Words to choose from for letters typed at a terminal: kinds of business, items of the catalogue, subjects, and whatever
 * stands in the titles of what is public. A locked terminal has no input method of its own.
 */
@Component
class KioskWords {
    private static final int OFFERED = 12;
    private static final int TITLES = 2000;
    private static final int LEAST = 2;
    private static final int LONGEST = 12;

    private final LibrarySearch search;
    private final BusinessTypes businesses;
    private final NationalCatalogue national;

    KioskWords(LibrarySearch search, BusinessTypes businesses, NationalCatalogue national) {
        this.national = national;
        this.search = search;
        this.businesses = businesses;
    }

    /** The likeliest first. @param house whose publications are looked through before all others */
    List<String> of(String house, String typed) {
        String letters = Typed.clean(typed);
        if (letters.isEmpty()) return List.of();
        List<Named> named = search.titles(house, TITLES);
        Map<String, Double> offered = new HashMap<>();
        Set<String> known = new HashSet<>();
        Stream.of(
                        businesses.all().stream().map(BusinessTypes.Type::zh),
                        national.names(Locale.CHINESE).values().stream().flatMap(name -> Stream.of(name.split("·"))),
                        named.stream().map(Named::subject))
                .flatMap(each -> each)
                .map(String::strip)
                .filter(word -> word.length() >= LEAST && word.length() <= LONGEST && known.add(word))
                .forEach(word -> whole(word, letters, offered));
        named.forEach(one -> parts(one.title(), letters, offered));
        return offered.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> each) -> -each.getValue())
                        .thenComparing(each -> each.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .limit(OFFERED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A word that is known is offered whole, as soon as it begins so. */
    private static void whole(String word, String letters, Map<String, Double> offered) {
        var syllables = Pinyin.of(word);
        int end = Typed.end(syllables, 0, letters);
        if (end < 0) return;
        double worth = 4 + 10 * Typed.share(syllables, 0, end, letters) + (end == syllables.size() ? 6 : 0);
        offered.merge(word, worth, Math::max);
    }

    /** Of a title exactly the characters that were typed, wherever they stand; the oftener, the likelier. */
    private static void parts(String title, String letters, Map<String, Double> offered) {
        var syllables = Pinyin.of(title);
        Set<String> here = new HashSet<>();
        for (int from = 0; from < syllables.size(); from++) {
            int end = Typed.end(syllables, from, letters);
            if (end - from < LEAST) continue;
            String word = title.substring(title.offsetByCodePoints(0, from), title.offsetByCodePoints(0, end));
            if (!here.add(word)) continue;
            double share = 10 * Typed.share(syllables, from, end, letters);
            // the second title in which it stands counts for more than the hundredth
            offered.merge(word, share + 1, (before, first) -> before + Math.max(0.02, 2 / Math.exp(before - share)));
        }
    }
}
