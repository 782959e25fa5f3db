package xinqiao.publication;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static xinqiao.db.Tables.PUBLIC_TEXT;
import static xinqiao.publication.LibraryWhere.live;
import static xinqiao.publication.LibraryWhere.narrowed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is public, without words: the newest, and how many. */
@Component
class ShelfStore {
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
}
