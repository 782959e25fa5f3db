package xinqiao.publication;

import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_TEXT;
import static xinqiao.db.Tables.PUBLIC_VERSION;
import static xinqiao.publication.LibraryWhere.candidate;
import static xinqiao.publication.LibraryWhere.live;
import static xinqiao.publication.LibraryWhere.narrowed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.publication.rules.Ranking.Candidate;

/** What is public, by its numbers; and what stands in what was found. Past its last day it is left out. */
@Component
class SearchStore {
    private static final int MOST = 500;
    private static final long KNOWN_FOR = 600_000_000_000L;
    /** So many of the newest are looked through before all others. */
    private static final int RECENT = 12_000;

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
}
