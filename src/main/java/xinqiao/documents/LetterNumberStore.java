package xinqiao.documents;

import static xinqiao.db.Tables.HOUSE_MARK;
import static xinqiao.db.Tables.LETTER_NUMBER;
import static xinqiao.db.Tables.LETTER_SERIES;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The SQL of the letter numbers, always in the transaction that issues the letter. */
final class LetterNumberStore {
    private LetterNumberStore() {}

    /** @param mark the house's mark, null if it has none */
    record Given(int number, @Nullable String mark) {}

    static void mark(DSLContext tx, String houseCode, String mark) {
        tx.insertInto(HOUSE_MARK, HOUSE_MARK.HOUSE_CODE, HOUSE_MARK.MARK)
                .values(houseCode, mark)
                .onConflict(HOUSE_MARK.HOUSE_CODE)
                .doUpdate()
                .set(HOUSE_MARK.MARK, mark)
                .execute();
    }

    /** Locks the series until the transaction ends. */
    static Given advance(DSLContext tx, String houseCode, String series, int year) {
        return tx.insertInto(
                        LETTER_SERIES,
                        LETTER_SERIES.HOUSE_CODE,
                        LETTER_SERIES.SERIES,
                        LETTER_SERIES.YEAR,
                        LETTER_SERIES.LAST_NUMBER)
                .values(houseCode, series, year, 1)
                .onConflict(LETTER_SERIES.HOUSE_CODE, LETTER_SERIES.SERIES, LETTER_SERIES.YEAR)
                .doUpdate()
                .set(LETTER_SERIES.LAST_NUMBER, LETTER_SERIES.LAST_NUMBER.plus(1))
                .returningResult(
                        LETTER_SERIES.LAST_NUMBER,
                        DSL.field(DSL.select(HOUSE_MARK.MARK)
                                .from(HOUSE_MARK)
                                .where(HOUSE_MARK.HOUSE_CODE.eq(houseCode))))
                .fetchSingle(row -> new Given(row.value1(), row.value2()));
    }

    static void record(DSLContext tx, String houseCode, String series, int year, int number, String printed) {
        tx.insertInto(
                        LETTER_NUMBER,
                        LETTER_NUMBER.HOUSE_CODE,
                        LETTER_NUMBER.SERIES,
                        LETTER_NUMBER.YEAR,
                        LETTER_NUMBER.NUMBER,
                        LETTER_NUMBER.PRINTED)
                .values(houseCode, series, year, number, printed)
                .execute();
    }
}
