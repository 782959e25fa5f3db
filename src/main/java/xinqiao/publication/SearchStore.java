package xinqiao.publication;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_PAIR;
import static xinqiao.db.Tables.PUBLIC_TEXT;
import static xinqiao.db.Tables.PUBLIC_VERSION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.publication.rules.Asked;
import xinqiao.publication.rules.Nearness.Titled;
import xinqiao.publication.rules.Ranking.Candidate;
import xinqiao.publication.rules.Spelling.Gap;
import xinqiao.publication.rules.WordIndex;
import xinqiao.search.Tokens;

/** Every question to what is public by words. The texts hold what is public and nothing else; past its last day it is left out. */
@Component
class SearchStore {
    /** What is ranked: the newest that have the words in the text, and the newest that have them in the title. */
    static final int MOST = 500;

    private static final int TITLES = 300;
    private static final long KNOWN_FOR = 600_000_000_000L;
    /** So many of the newest are looked through before all others, if they became public within so many months. */
    private static final int RECENT = 12_000;

    private static final int MONTHS = 240;
    /** Some are issued before they are public, few long before. */
    private static final int AHEAD = 24;

    private static final int COMMON = 500;
    private static final int NEAR = 1500;
    private static final int WAYS = 24;
    private static final int SOME = 50;
    private static final String INDEX_NUMBER = "(?i)[0-9A-Z]{1,16}-\\d{4}-G\\d{5,}";

    private volatile @Nullable Recent recent;

    /**
     * For what is left of the transaction: what the words name is looked up in their index, and only then sorted. PostgreSQL
     * doesn't know what it costs to unpack the tokens of a text, and would rather read every text, the newest first.
     */
    static void byWords(DSLContext tx) {
        tx.resultQuery("select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true), "
                        + "set_config('max_parallel_workers_per_gather', '0', true)")
                .fetch();
    }

    /** @param more whether there are more than were looked at */
    record Had(List<Candidate> found, boolean more) {}

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
        if (title) return having(tx, query, asked, true, WordIndex.all(asked), today);
        String words = WordIndex.all(asked) + narrowedTo(query);
        if (query.year() != null)
            return having(
                    tx,
                    query,
                    asked,
                    false,
                    words + "&" + WordIndex.months(YearMonth.of(query.year(), 1), YearMonth.of(query.year(), 12)),
                    today);
        YearMonth last = YearMonth.from(today);
        if (recent != null && recent.plusMonths(MONTHS).isAfter(last)) {
            var had = having(
                    tx, query, asked, false, words + "&" + WordIndex.months(recent, last.plusMonths(AHEAD)), today);
            if (had.more()) return had;
        }
        return having(tx, query, asked, false, words, today);
    }

    /** The month since which many are public; null where there aren't so many in all. To be asked before {@link #byWords}. */
    @Nullable
    YearMonth recent(DSLContext tx) {
        Recent known = recent;
        if (known == null || System.nanoTime() - known.asked() > KNOWN_FOR) {
            known = new Recent(
                    tx.select(PUBLIC_TEXT.DAY)
                            .from(PUBLIC_TEXT)
                            .orderBy(PUBLIC_TEXT.DAY.desc(), PUBLIC_TEXT.DOCUMENT_ID.desc())
                            .limit(1)
                            .offset(RECENT)
                            .fetchOptional(PUBLIC_TEXT.DAY)
                            .map(YearMonth::from)
                            .orElse(null),
                    System.nanoTime());
            recent = known;
        }
        return known.month();
    }

    /** Where a search begins changes nothing of what it finds, so that an old answer is as good as a new one. */
    private record Recent(@Nullable YearMonth month, long asked) {}

    private static String narrowedTo(LibraryQuery query) {
        String all = "";
        if (query.narrow().house() != null)
            all += "&" + WordIndex.quoted("h:" + query.narrow().house());
        if (query.narrow().item() != null)
            all += "&" + WordIndex.quoted("i:" + query.narrow().item());
        if (query.narrow().kind() != null)
            all += "&" + WordIndex.quoted("k:" + query.narrow().kind());
        return all;
    }

    private Had having(DSLContext tx, LibraryQuery query, Asked asked, boolean title, String words, LocalDate today) {
        int most = title ? TITLES : MOST;
        // first the newest by the index alone; only their texts are unpacked and read
        var hit = tx.select(
                        PUBLIC_TEXT.DOCUMENT_ID,
                        PUBLIC_TEXT.TITLE,
                        PUBLIC_TEXT.FOLDED,
                        PUBLIC_TEXT.NUMBER_KEY,
                        PUBLIC_TEXT.DAY,
                        PUBLIC_TEXT.VALIDITY,
                        PUBLIC_TEXT.KIND)
                .from(PUBLIC_TEXT)
                .where(has(title, words))
                .and(live(today))
                .and(narrowed(query))
                .orderBy(PUBLIC_TEXT.DAY.desc(), PUBLIC_TEXT.DOCUMENT_ID.desc())
                .limit(most + 1)
                .asTable("hit");
        var text = title ? hit.field(PUBLIC_TEXT.TITLE) : hit.field(PUBLIC_TEXT.FOLDED);
        Condition there = DSL.trueCondition();
        Condition typed = DSL.noCondition();
        for (Asked.Word word : asked.words()) {
            boolean exact = word.ways().stream().allMatch(Tokens::exact);
            if (!exact)
                there = there.and(DSL.or(word.ways().stream()
                        .map(way -> DSL.position(text, way).gt(0))
                        .toList()));
            if (word.ways().size() > 1)
                typed = typed.and(DSL.position(text, word.typed()).gt(0));
        }
        var has = field(there).as("has");
        var own = field(typed).as("own");
        var rows = tx.select(
                        hit.field(PUBLIC_TEXT.DOCUMENT_ID),
                        hit.field(PUBLIC_TEXT.TITLE),
                        hit.field(PUBLIC_TEXT.NUMBER_KEY),
                        hit.field(PUBLIC_TEXT.DAY),
                        hit.field(PUBLIC_TEXT.VALIDITY),
                        hit.field(PUBLIC_TEXT.KIND),
                        has,
                        own)
                .from(hit)
                .fetch();
        return new Had(
                rows.stream()
                        .filter(each -> Boolean.TRUE.equals(each.get(has)))
                        .map(each -> candidate(each, Boolean.TRUE.equals(each.get(own))))
                        .toList(),
                rows.size() > most);
    }

    /** Word for word the expressions that are indexed (V59): anything else would read every text. */
    private static Condition has(boolean title, String words) {
        return title
                ? DSL.condition("array_to_tsvector({0}) @@ {1}::tsquery", PUBLIC_TEXT.TITLE_TOKENS, val(words))
                : DSL.condition(
                        """
                        array_to_tsvector({0} || array['h:' || {1}, 'i:' || {2}, 'k:' || {3},
                          'm:' || (extract(year from {4}) * 12 + extract(month from {4}))::int]) @@ {5}::tsquery""",
                        PUBLIC_TEXT.TOKENS,
                        PUBLIC_TEXT.HOUSE_CODE,
                        PUBLIC_TEXT.ITEM,
                        PUBLIC_TEXT.KIND,
                        PUBLIC_TEXT.DAY,
                        val(words));
    }

    List<Candidate> numbered(DSLContext tx, LibraryQuery query, String key, LocalDate today) {
        return tx.select(
                        PUBLIC_TEXT.DOCUMENT_ID,
                        PUBLIC_TEXT.TITLE,
                        PUBLIC_TEXT.NUMBER_KEY,
                        PUBLIC_TEXT.DAY,
                        PUBLIC_TEXT.VALIDITY,
                        PUBLIC_TEXT.KIND)
                .from(PUBLIC_TEXT)
                .where(PUBLIC_TEXT.NUMBER_KEY.eq(key).and(PUBLIC_TEXT.NUMBER_KEY.ne("")))
                .and(live(today))
                .and(narrowed(query))
                .limit(MOST)
                .fetch(each -> candidate(each, true));
    }

    /** The one with that index number (索引号). */
    List<Candidate> indexed(DSLContext tx, LibraryQuery query, String number, LocalDate today) {
        if (!number.matches(INDEX_NUMBER)) return List.of();
        return tx.select(PUBLIC_TEXT.fields())
                .from(PUBLIC_TEXT)
                .where(PUBLIC_TEXT.DOCUMENT_ID.eq(DSL.select(PUBLIC_DOCUMENT.ID)
                        .from(PUBLIC_DOCUMENT)
                        .where(PUBLIC_DOCUMENT.NUMBER.eq(number.toUpperCase(Locale.ROOT)))))
                .and(live(today))
                .and(narrowed(query))
                .fetch(each -> candidate(each, true));
    }

    private static Candidate candidate(org.jooq.Record row, boolean typed) {
        String validity = row.get(PUBLIC_TEXT.VALIDITY.getName(), String.class);
        return new Candidate(
                row.get(PUBLIC_TEXT.DOCUMENT_ID.getName(), Long.class),
                row.get(PUBLIC_TEXT.TITLE.getName(), String.class),
                row.get(PUBLIC_TEXT.NUMBER_KEY.getName(), String.class),
                row.get(PUBLIC_TEXT.DAY.getName(), LocalDate.class),
                !Set.of(Validity.EXPIRED.name(), Validity.REPEALED.name()).contains(validity),
                row.get(PUBLIC_TEXT.KIND.getName(), String.class),
                typed);
    }

    private static Condition live(LocalDate today) {
        return PUBLIC_TEXT.UNTIL.isNull().or(PUBLIC_TEXT.UNTIL.ge(today));
    }

    private static Condition narrowed(LibraryQuery query) {
        Condition all = DSL.noCondition();
        if (query.narrow().house() != null)
            all = all.and(PUBLIC_TEXT.HOUSE_CODE.eq(query.narrow().house()));
        if (query.narrow().item() != null)
            all = all.and(PUBLIC_TEXT.ITEM.eq(query.narrow().item()));
        if (query.narrow().kind() != null)
            all = all.and(PUBLIC_TEXT.KIND.eq(query.narrow().kind().name()));
        if (query.validity() != null)
            all = all.and(PUBLIC_TEXT.VALIDITY.eq(query.validity().name()));
        if (query.year() != null)
            all = all.and(
                    PUBLIC_TEXT.DAY.between(LocalDate.of(query.year(), 1, 1), LocalDate.of(query.year(), 12, 31)));
        if (!query.issuer().isBlank())
            all = all.and(
                    DSL.position(PUBLIC_TEXT.ISSUER, query.issuer().strip()).gt(0));
        return all;
    }

    /** The newest first, by the day of issue. @param after the last one of the page before */
    List<Long> newest(DSLContext tx, LibraryQuery query, @Nullable PublicDocument after, int limit, LocalDate today) {
        Condition all = live(today).and(narrowed(query));
        if (after != null)
            all = all.and(row(PUBLIC_TEXT.DAY, PUBLIC_TEXT.DOCUMENT_ID)
                    .lt(DSL.select(PUBLIC_TEXT.DAY, PUBLIC_TEXT.DOCUMENT_ID)
                            .from(PUBLIC_TEXT)
                            .where(PUBLIC_TEXT.DOCUMENT_ID.eq(after.id()))));
        return tx.select(PUBLIC_TEXT.DOCUMENT_ID)
                .from(PUBLIC_TEXT)
                .where(all)
                .orderBy(PUBLIC_TEXT.DAY.desc(), PUBLIC_TEXT.DOCUMENT_ID.desc())
                .limit(limit)
                .fetch(PUBLIC_TEXT.DOCUMENT_ID);
    }

    List<LibrarySearch.Named> titles(DSLContext tx, String house, int limit, LocalDate today) {
        return tx.select(PUBLIC_TEXT.TITLE, PUBLIC_TEXT.SUBJECT)
                .from(PUBLIC_TEXT)
                .where(PUBLIC_TEXT.HOUSE_CODE.eq(house))
                .and(live(today))
                .orderBy(PUBLIC_TEXT.DAY.desc(), PUBLIC_TEXT.DOCUMENT_ID.desc())
                .limit(limit)
                .fetch(each -> new LibrarySearch.Named(each.value1(), each.value2()));
    }

    /** How many there are, counted up to a limit. */
    int count(DSLContext tx, LibraryQuery query, int limit, LocalDate today) {
        return tx.fetchCount(tx.select(inline(1))
                .from(PUBLIC_TEXT)
                .where(live(today))
                .and(narrowed(query))
                .limit(limit));
    }

    Map<String, Integer> items(DSLContext tx, String house, LocalDate today) {
        var count = DSL.count();
        return tx.select(PUBLIC_TEXT.ITEM, count)
                .from(PUBLIC_TEXT)
                .where(PUBLIC_TEXT.HOUSE_CODE.eq(house))
                .and(live(today))
                .groupBy(PUBLIC_TEXT.ITEM)
                .fetchMap(PUBLIC_TEXT.ITEM, count);
    }

    /** In the order of the ids; what isn't public to everybody falls out. */
    List<PublicDocument> documents(DSLContext tx, Collection<Long> ids, LocalDate today) {
        Map<Long, PublicDocument> all = new HashMap<>();
        tx.selectFrom(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.ID.in(ids))
                .and(PublicDocumentStore.isPublic(today))
                .forEach(each -> all.put(each.getId(), PublicDocumentStore.read(each)));
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    /** What their public versions say. */
    Map<Long, String> bodies(DSLContext tx, Collection<Long> ids) {
        return tx.select(PUBLIC_VERSION.DOCUMENT_ID, PUBLIC_VERSION.CONTENT)
                .from(PUBLIC_VERSION)
                .where(PUBLIC_VERSION.DOCUMENT_ID.in(ids))
                .and(PUBLIC_VERSION.STATE.eq(VersionState.PUBLISHED.name()))
                .fetchMap(
                        PUBLIC_VERSION.DOCUMENT_ID,
                        each -> DocumentJson.read(each.value2(), Content.class).body());
    }

    /** In how many titles each pair stands; what is common is counted no further. */
    Map<String, Integer> frequencies(DSLContext tx, Collection<String> pairs, LocalDate today) {
        Map<String, Integer> frequencies = new LinkedHashMap<>();
        tx.resultQuery(
                        """
                        select wanted.pair, (select count(*)::int from (
                            select 1 from public_text t
                            where array_to_tsvector(t.title_tokens) @@ wanted.question::tsquery and (t.until is null or t.until >= {2})
                            limit {3}) as counted) as titles
                        from unnest({0}, {1}) as wanted (pair, question)""",
                        val(pairs.toArray(String[]::new)),
                        val(pairs.stream().map(WordIndex::quoted).toArray(String[]::new)),
                        val(today),
                        inline(COMMON))
                .forEach(each -> frequencies.put(each.get(0, String.class), each.get(1, Integer.class)));
        return frequencies;
    }

    /** Titles that have any of the pairs. */
    List<Titled> titled(DSLContext tx, List<String> pairs, LocalDate today) {
        return tx.select(PUBLIC_TEXT.DOCUMENT_ID, PUBLIC_TEXT.TITLE)
                .from(PUBLIC_TEXT)
                .where(has(true, WordIndex.any(pairs)))
                .and(live(today))
                .orderBy(PUBLIC_TEXT.DAY.desc(), PUBLIC_TEXT.DOCUMENT_ID.desc())
                .limit(NEAR)
                .fetch(each -> new Titled(each.value1(), each.value2()));
    }

    /** Those of the pairs that stand somewhere. */
    Set<String> known(DSLContext tx, Collection<String> pairs) {
        return tx.select(PUBLIC_PAIR.PAIR)
                .from(PUBLIC_PAIR)
                .where(PUBLIC_PAIR.PAIR.in(pairs))
                .fetchSet(PUBLIC_PAIR.PAIR);
    }

    /** Characters that fit into the gap, as pairs go. */
    List<String> fitting(DSLContext tx, Gap gap) {
        if (gap.left().isEmpty())
            return tx.select(PUBLIC_PAIR.FIRST)
                    .from(PUBLIC_PAIR)
                    .where(PUBLIC_PAIR.LAST.eq(gap.right()))
                    .limit(WAYS)
                    .fetch(PUBLIC_PAIR.FIRST);
        if (gap.right().isEmpty())
            return tx.select(PUBLIC_PAIR.LAST)
                    .from(PUBLIC_PAIR)
                    .where(PUBLIC_PAIR.FIRST.eq(gap.left()))
                    .limit(WAYS)
                    .fetch(PUBLIC_PAIR.LAST);
        var after = PUBLIC_PAIR.as("following");
        return tx.select(PUBLIC_PAIR.LAST)
                .from(PUBLIC_PAIR)
                .join(after)
                .on(after.FIRST.eq(PUBLIC_PAIR.LAST))
                .where(PUBLIC_PAIR.FIRST.eq(gap.left()))
                .and(after.LAST.eq(gap.right()))
                .limit(WAYS)
                .fetch(PUBLIC_PAIR.LAST);
    }

    /** Of words that could have been meant the one that most texts have; empty where none has any. */
    String best(DSLContext tx, List<String> words, LocalDate today) {
        return tx.resultQuery(
                        """
                        select meant.word from unnest({0}, {1}) as meant (word, question), lateral (
                          select count(*) as texts from (
                            select t.folded from public_text t
                            where array_to_tsvector(t.tokens || array['h:' || t.house_code, 'i:' || t.item,
                                'k:' || t.kind, 'm:' || (extract(year from t.day) * 12 + extract(month from t.day))::int])
                                @@ meant.question::tsquery and (t.until is null or t.until >= {2})
                            limit {3}) as few
                          where position(meant.word in few.folded) > 0) as found
                        where found.texts > 0 order by found.texts desc, meant.word limit 1""",
                        val(words.toArray(String[]::new)),
                        val(words.stream().map(WordIndex::phrase).toArray(String[]::new)),
                        val(today),
                        inline(SOME))
                .fetchOptionalInto(String.class)
                .orElse("");
    }
}
