package xinqiao.publication;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PUBLIC_PAIR;
import static xinqiao.db.Tables.PUBLIC_TEXT;
import static xinqiao.publication.LibraryWhere.has;
import static xinqiao.publication.LibraryWhere.live;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.publication.rules.Nearness.Titled;
import xinqiao.publication.rules.Spelling.Gap;
import xinqiao.publication.rules.WordIndex;

/** What is like the words that were typed: titles near them, and words that could have been meant. */
@Component
class NearStore {
    private static final int COMMON = 500;
    private static final int NEAR = 1500;
    private static final int WAYS = 24;
    private static final int SOME = 50;

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
