package xinqiao.publication;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static xinqiao.db.Tables.PUBLIC_TEXT;
import static xinqiao.publication.LibraryWhere.candidate;
import static xinqiao.publication.LibraryWhere.has;
import static xinqiao.publication.LibraryWhere.live;
import static xinqiao.publication.LibraryWhere.narrowed;
import static xinqiao.publication.LibraryWhere.narrowedTo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.publication.rules.Asked;
import xinqiao.publication.rules.Ranking.Candidate;
import xinqiao.publication.rules.WordIndex;
import xinqiao.search.Tokens;

/**
 * What has every word, the newest first. The index names what has all pairs of the words' characters; of more than two
 * characters the text itself is read, since 12 and 23 don't make 123.
 */
@Component
class WordStore {
    /** What is ranked: the newest that have the words in the text, and the newest that have them in the title. */
    static final int MOST = 500;

    private static final int TITLES = 300;
    /** So many older texts are read at most where the newest have the pairs but not the words: a few hundredths of a second. */
    static final int LOOKED = 2_000;

    /** The newest are looked through before all others if they became public within so many months. */
    private static final int MONTHS = 240;
    /** Some are issued before they are public, few long before. */
    private static final int AHEAD = 24;

    /** @param more whether there may be more than were found */
    record Had(List<Candidate> found, boolean more) {}

    /** What a search is asked. @param title whether titles alone are looked at */
    private record Question(DSLContext tx, LibraryQuery query, Asked asked, boolean title, LocalDate today) {
        int most() {
            return title ? TITLES : MOST;
        }
    }

    /**
     * Candidates whose text, or title alone, has every word: the newest.
     *
     * @param recent the month from which they are looked for first; null for all at once
     */
    Had having(
            DSLContext tx,
            LibraryQuery query,
            Asked asked,
            boolean title,
            @Nullable YearMonth recent,
            LocalDate today) {
        var question = new Question(tx, query, asked, title, today);
        String words = WordIndex.all(asked);
        if (title) return found(question, words, words);
        words += narrowedTo(query);
        if (query.year() != null) {
            words += "&" + WordIndex.months(YearMonth.of(query.year(), 1), YearMonth.of(query.year(), 12));
            return found(question, words, words);
        }
        YearMonth last = YearMonth.from(today);
        if (recent == null || !recent.plusMonths(MONTHS).isAfter(last)) return found(question, words, words);
        return found(question, words + "&" + WordIndex.months(recent, last.plusMonths(AHEAD)), words);
    }

    /** @param newest what is asked of the index first, @param all and then */
    private static Had found(Question question, String newest, String all) {
        List<Candidate> found = new ArrayList<>();
        int most = question.most();
        var first = newest(question, newest, null, most + 1).fetch();
        if (first.size() <= most && !newest.equals(all)) return found(question, all, all);
        first.forEach(each -> add(each, found));
        // mostly all of them have the words; where they don't, older ones are read until there are enough
        if (first.size() <= most || found.size() >= most) return new Had(found, first.size() > most);
        int read = 0;
        try (Cursor<? extends Record> rest =
                newest(question, all, first.getLast(), LOOKED).fetchSize(MOST).fetchLazy()) {
            while (found.size() < most && rest.hasNext()) {
                add(rest.fetchNext(), found);
                read++;
            }
        }
        return new Had(found, found.size() >= most || read >= LOOKED);
    }

    private static void add(@Nullable Record each, List<Candidate> to) {
        if (each != null && Boolean.TRUE.equals(each.get("has", Boolean.class)))
            to.add(candidate(each, Boolean.TRUE.equals(each.get("own", Boolean.class))));
    }

    /** First by the index alone; only what comes out of that is unpacked and read, row by row as it is fetched. */
    private static ResultQuery<? extends Record> newest(
            Question question, String words, @Nullable Record after, int limit) {
        var hit = question.tx()
                .select(
                        PUBLIC_TEXT.DOCUMENT_ID,
                        PUBLIC_TEXT.TITLE,
                        PUBLIC_TEXT.FOLDED,
                        PUBLIC_TEXT.NUMBER_KEY,
                        PUBLIC_TEXT.DAY,
                        PUBLIC_TEXT.VALIDITY,
                        PUBLIC_TEXT.KIND)
                .from(PUBLIC_TEXT)
                .where(has(question.title(), words))
                .and(live(question.today()))
                .and(narrowed(question.query()))
                .and(
                        after == null
                                ? DSL.noCondition()
                                : row(PUBLIC_TEXT.DAY, PUBLIC_TEXT.DOCUMENT_ID)
                                        .lt(after.get(PUBLIC_TEXT.DAY), after.get(PUBLIC_TEXT.DOCUMENT_ID)))
                .orderBy(PUBLIC_TEXT.DAY.desc(), PUBLIC_TEXT.DOCUMENT_ID.desc())
                .limit(limit)
                .asTable("hit");
        var text = hit.field(question.title() ? PUBLIC_TEXT.TITLE : PUBLIC_TEXT.FOLDED);
        return question.tx()
                .select(
                        hit.field(PUBLIC_TEXT.DOCUMENT_ID),
                        hit.field(PUBLIC_TEXT.TITLE),
                        hit.field(PUBLIC_TEXT.NUMBER_KEY),
                        hit.field(PUBLIC_TEXT.DAY),
                        hit.field(PUBLIC_TEXT.VALIDITY),
                        hit.field(PUBLIC_TEXT.KIND),
                        field(all(question.asked(), text)).as("has"),
                        field(typed(question.asked(), text)).as("own"))
                .from(hit);
    }

    private static Condition all(Asked asked, @Nullable Field<String> text) {
        Condition there = DSL.trueCondition();
        for (Asked.Word word : asked.words())
            if (!word.ways().stream().allMatch(Tokens::exact))
                there = there.and(DSL.or(word.ways().stream()
                        .map(way -> DSL.position(text, way).gt(0))
                        .toList()));
        return there;
    }

    /** Whether the words stand there as they were typed. */
    private static Condition typed(Asked asked, @Nullable Field<String> text) {
        Condition typed = DSL.noCondition();
        for (Asked.Word word : asked.words())
            if (word.ways().size() > 1)
                typed = typed.and(DSL.position(text, word.typed()).gt(0));
        return typed;
    }
}
