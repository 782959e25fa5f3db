package xinqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.publication.LibraryHits.Hit;
import xinqiao.publication.rules.Asked;
import xinqiao.publication.rules.DocumentNumbers;
import xinqiao.publication.rules.Nearness;
import xinqiao.publication.rules.Ranking;
import xinqiao.publication.rules.Ranking.Candidate;
import xinqiao.publication.rules.Spelling;
import xinqiao.search.Excerpts;
import xinqiao.search.Synonyms;
import xinqiao.search.Tokens;

/** Finds what is public: by number, title, words and words that mean the same, forgiving a mistyped character. */
@Component
public class LibrarySearch {
    private static final int EXCERPT = 120;
    private static final int FEW = 3;
    private static final int NEAR = 5;
    /** Beyond so many nothing is counted. */
    public static final int COUNTED = 10_000;

    private static final int MOST_MEANT = 60;

    private final Gate gate;
    private final SearchStore store;
    private final WordStore words;
    private final NearStore likely;
    private final ShelfStore shelf;
    private final Clock clock;
    private final Synonyms synonyms = Synonyms.shipped();

    LibrarySearch(Gate gate, SearchStore store, WordStore words, NearStore likely, ShelfStore shelf, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.words = words;
        this.likely = likely;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** One page of what has these words, the best first. @param skip how many were shown before */
    public LibraryHits find(LibraryQuery query, int skip, int limit) {
        Asked asked = Asked.of(query.words(), synonyms);
        if (asked.isEmpty()) return LibraryHits.NONE;
        return gate.as(new Visitor(), tx -> find(tx, query, asked, skip, limit));
    }

    private LibraryHits find(DSLContext tx, LibraryQuery query, Asked asked, int skip, int limit) {
        YearMonth recent = store.recent(tx);
        SearchStore.byWords(tx);
        LocalDate today = LocalDate.now(clock);
        Map<Long, Candidate> all = new LinkedHashMap<>();
        asked.numberKey().ifPresent(key -> add(all, store.numbered(tx, query, key, today)));
        add(all, store.indexed(tx, query, query.words().strip(), today));
        var inText = words.having(tx, query, asked, false, recent, today);
        boolean more = inText.more();
        add(all, inText.found());
        // the newest texts are all there, so that titles have to be asked for only where there are more
        if (more) add(all, words.having(tx, query, asked, true, recent, today).found());
        var ranked = Ranking.order(List.copyOf(all.values()), asked, today);
        List<Long> page =
                ranked.stream().skip(skip).limit(limit).map(Candidate::id).toList();
        // a number that isn't there is no word that was mistyped
        boolean wordy = asked.numberKey().isEmpty();
        String suggestion = ranked.isEmpty() && wordy ? suggestion(tx, asked, recent, today) : "";
        return new LibraryHits(
                hits(store.documents(tx, page, today), store.bodies(tx, page), asked),
                ranked.size(),
                more,
                more ? Map.of() : kinds(ranked),
                asked.alternatives(),
                suggestion,
                ranked.size() < FEW && suggestion.isEmpty() && wordy
                        ? near(tx, query.words(), NEAR, all.keySet())
                        : List.of());
    }

    private static void add(Map<Long, Candidate> to, List<Candidate> found) {
        found.forEach(one -> to.putIfAbsent(one.id(), one));
    }

    private static Map<DocumentKind, Integer> kinds(List<Candidate> ranked) {
        Map<DocumentKind, Integer> kinds = new EnumMap<>(DocumentKind.class);
        ranked.forEach(one -> kinds.merge(DocumentKind.valueOf(one.kind()), 1, Integer::sum));
        return kinds;
    }

    private static List<Hit> hits(List<PublicDocument> found, Map<Long, String> bodies, Asked asked) {
        String words = asked.marked();
        return found.stream()
                .map(one -> new Hit(
                        one,
                        Excerpts.marked(one.title(), words),
                        Excerpts.around(bodies.getOrDefault(one.id(), ""), words, EXCERPT)))
                .toList();
    }

    /** The same words with mistyped ones put right, if that finds anything. */
    private String suggestion(DSLContext tx, Asked asked, @Nullable YearMonth recent, LocalDate today) {
        List<String> put = new ArrayList<>();
        boolean changed = false;
        for (Asked.Word word : asked.words()) {
            String meant = meant(tx, word.typed(), today);
            changed |= !meant.isEmpty();
            put.add(meant.isEmpty() ? word.typed() : meant);
        }
        if (!changed) return "";
        String right = String.join(" ", put);
        var all = words.having(tx, LibraryQuery.of(right), Asked.of(right, synonyms), false, recent, today);
        return all.found().isEmpty() ? "" : right;
    }

    private String meant(DSLContext tx, String word, LocalDate today) {
        // of two characters another one makes another word
        if (word.codePointCount(0, word.length()) < 3) return "";
        var known = likely.known(tx, Tokens.wanted(word));
        Set<String> meant = new LinkedHashSet<>();
        for (Spelling.Gap gap : Spelling.gaps(word, known))
            for (String fitting : likely.fitting(tx, gap)) meant.add(gap.before() + fitting + gap.after());
        meant.addAll(Spelling.rearranged(word, known));
        // every text that has a word has what is left of it, too, so that words cut short are asked for last
        var whole = meant.stream()
                .filter(one -> !Spelling.cutShort(word, one))
                .limit(MOST_MEANT)
                .toList();
        String best = whole.isEmpty() ? "" : likely.best(tx, whole, today);
        if (!best.isEmpty()) return best;
        var cut = meant.stream().filter(one -> Spelling.cutShort(word, one)).toList();
        return cut.isEmpty() ? "" : likely.best(tx, cut, today);
    }

    /** Documents that may already hold what a text asks for: those whose numbers it names, then those of like titles. */
    public List<PublicDocument> near(String text, int limit) {
        return gate.as(new Visitor(), tx -> {
            SearchStore.byWords(tx);
            LocalDate today = LocalDate.now(clock);
            Set<Long> named = new LinkedHashSet<>();
            for (String key : DocumentNumbers.named(text))
                store.numbered(tx, LibraryQuery.of(text), key, today).forEach(one -> named.add(one.id()));
            List<PublicDocument> all = new ArrayList<>(store.documents(tx, named, today));
            all.addAll(near(tx, text, limit, named));
            return all.stream().limit(limit).toList();
        });
    }

    private List<PublicDocument> near(DSLContext tx, String text, int limit, Set<Long> known) {
        LocalDate today = LocalDate.now(clock);
        var pairs = Nearness.pairs(text);
        if (pairs.isEmpty()) return List.of();
        var titles = likely.frequencies(tx, pairs, today);
        titles.values().removeIf(count -> count == 0);
        var rarest = Nearness.rarest(titles);
        if (rarest.isEmpty()) return List.of();
        var ids = Nearness.order(likely.titled(tx, rarest, today), titles, limit + known.size());
        return store.documents(
                tx, ids.stream().filter(id -> !known.contains(id)).limit(limit).toList(), today);
    }

    /** All that the filters leave, the newest issue first. @param after the last one of the page before */
    public List<PublicDocument> newest(LibraryQuery query, @Nullable PublicDocument after, int limit) {
        LocalDate today = LocalDate.now(clock);
        return gate.as(new Visitor(), tx -> store.documents(tx, shelf.newest(tx, query, after, limit, today), today));
    }

    /** How many the filters leave, counted up to ten thousand. */
    public int count(LibraryQuery query) {
        return gate.as(new Visitor(), tx -> shelf.count(tx, query, COUNTED, LocalDate.now(clock)));
    }

    /** @param subject empty for none */
    public record Named(String title, String subject) {}

    /** What a house's newest publications are called. */
    public List<Named> titles(String house, int limit) {
        return gate.as(new Visitor(), tx -> shelf.titles(tx, house, limit, LocalDate.now(clock)));
    }

    /** How many of each item of the catalogue are public of one house. */
    public Map<String, Integer> items(String house) {
        return gate.as(new Visitor(), tx -> shelf.items(tx, house, LocalDate.now(clock)));
    }
}
