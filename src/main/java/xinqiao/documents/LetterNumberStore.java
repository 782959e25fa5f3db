package xinqiao.documents;

import static xinqiao.db.Tables.HOUSE_MARK;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The SQL of the letter numbers, always in the transaction that issues the letter. */
final class LetterNumberStore {
    private LetterNumberStore() {}

    static Optional<String> markOf(DSLContext tx, String houseCode) {
        return tx.select(HOUSE_MARK.MARK)
                .from(HOUSE_MARK)
                .where(HOUSE_MARK.HOUSE_CODE.eq(houseCode))
                .fetchOptional(HOUSE_MARK.MARK);
    }

    static Optional<String> houseMarked(DSLContext tx, String mark) {
        return tx.select(HOUSE_MARK.HOUSE_CODE)
                .from(HOUSE_MARK)
                .where(HOUSE_MARK.MARK.eq(mark))
                .fetchOptional(HOUSE_MARK.HOUSE_CODE);
    }

    static void mark(DSLContext tx, String houseCode, String mark) {
        tx.insertInto(HOUSE_MARK, HOUSE_MARK.HOUSE_CODE, HOUSE_MARK.MARK)
                .values(houseCode, mark)
                .onConflict(HOUSE_MARK.HOUSE_CODE)
                .doUpdate()
                .set(HOUSE_MARK.MARK, mark)
                .execute();
    }

    /**
     * Advances the series, which stays locked until the transaction ends, and keeps the number as printed.
     *
     * @param pattern such as <code>{mark}〔{year}〕{n}号</code>
     */
    static String next(DSLContext tx, String houseCode, String series, int year, String pattern) {
        return tx.resultQuery("""
                        with advanced as (
                          insert into letter_series (house_code, series, year, last_number) values ({0}, {1}, {2}, 1)
                          on conflict (house_code, series, year)
                          do update set last_number = letter_series.last_number + 1
                          returning last_number)
                        insert into letter_number (house_code, series, year, number, printed)
                        select {0}, {1}, {2}, last_number,
                          replace(replace(replace({3},
                            '{mark}', coalesce((select mark from house_mark where house_code = {0}), {0})),
                            '{year}', {2}::text),
                            '{n}', last_number::text)
                        from advanced returning printed""", DSL.val(houseCode), DSL.val(series), DSL.val(year), DSL.val(pattern))
                .fetchSingle(0, String.class);
    }
}
