package xinqiao.documents;

import static xinqiao.db.Tables.HOUSE_MARK;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Sequence;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

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
     * Advances the series, which stays locked until the transaction ends, and keeps the number as printed: one statement.
     *
     * @param pattern such as <code>{mark}〔{year}〕{n}号</code>
     */
    static String next(DSLContext tx, String houseCode, String series, int year, String pattern, String kind) {
        return tx.select(taken(houseCode, series, year, pattern, kind))
                .fetchSingle()
                .value1();
    }

    /** The same with the id of the letter that gets it, from the caller's own row of ids. */
    static LetterNumbers.Given next(
            DSLContext tx, String houseCode, String series, int year, String pattern, String kind, Sequence<Long> ids) {
        return tx.select(taken(houseCode, series, year, pattern, kind), ids.nextval())
                .fetchSingle(Records.mapping(LetterNumbers.Given::new));
    }

    private static Field<String> taken(String houseCode, String series, int year, String pattern, String kind) {
        return DSL.function(
                "take_letter_number",
                SQLDataType.VARCHAR,
                DSL.val(houseCode),
                DSL.val(series),
                DSL.val(year),
                DSL.val(pattern),
                DSL.val(kind));
    }

    static boolean voided(DSLContext tx, String printed) {
        return tx.select(DSL.function("letter_voided", SQLDataType.BOOLEAN, DSL.val(printed)))
                .fetchSingle()
                .value1();
    }
}
