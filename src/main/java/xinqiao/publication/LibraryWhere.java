package xinqiao.publication;

import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PUBLIC_TEXT;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import xinqiao.publication.rules.Ranking.Candidate;
import xinqiao.publication.rules.WordIndex;

/** What all questions to the texts share: which are public today, what narrows them, and what their index is asked. */
final class LibraryWhere {
    private LibraryWhere() {}

    /** Word for word the expressions that are indexed (V59): anything else would read every text. */
    static Condition has(boolean title, String words) {
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

    static Candidate candidate(org.jooq.Record row, boolean typed) {
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

    static Condition live(LocalDate today) {
        return PUBLIC_TEXT.UNTIL.isNull().or(PUBLIC_TEXT.UNTIL.ge(today));
    }

    static Condition narrowed(LibraryQuery query) {
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

    /** What the index knows of the filters, to be asked together with the words. */
    static String narrowedTo(LibraryQuery query) {
        String all = "";
        if (query.narrow().house() != null)
            all += "&" + WordIndex.quoted("h:" + query.narrow().house());
        if (query.narrow().item() != null)
            all += "&" + WordIndex.quoted("i:" + query.narrow().item());
        if (query.narrow().kind() != null)
            all += "&" + WordIndex.quoted("k:" + query.narrow().kind());
        return all;
    }
}
