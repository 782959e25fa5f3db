package xinqiao.procedure;

import static org.jooq.impl.DSL.select;
import static xinqiao.db.Tables.LETTER_TEMPLATE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reads the templates that are in force; those that are being written belong to another module. */
@Repository
class TemplateRows {
    private final DSLContext sql;

    TemplateRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Of these houses, for each kind of letter the one that began last and hasn't ended. */
    List<HouseTemplate> inForce(String profileId, List<String> houseCodes, LocalDate day) {
        return sql.fetch(inForceOf(profileId, houseCodes, day)).map(TemplateRows::template);
    }

    static Select<Record3<String, String, String>> inForceOf(String profileId, List<String> houseCodes, LocalDate day) {
        return select(LETTER_TEMPLATE.HOUSE_CODE, LETTER_TEMPLATE.LETTER, LETTER_TEMPLATE.PARTS)
                .distinctOn(LETTER_TEMPLATE.HOUSE_CODE, LETTER_TEMPLATE.LETTER)
                .from(LETTER_TEMPLATE)
                .where(LETTER_TEMPLATE.PROFILE_ID.eq(profileId))
                .and(LETTER_TEMPLATE.HOUSE_CODE.in(houseCodes))
                .and(LETTER_TEMPLATE.STATE.eq("APPROVED"))
                .and(LETTER_TEMPLATE.VALID_FROM.le(day))
                .and(LETTER_TEMPLATE.VALID_UNTIL.isNull().or(LETTER_TEMPLATE.VALID_UNTIL.ge(day)))
                .orderBy(
                        LETTER_TEMPLATE.HOUSE_CODE,
                        LETTER_TEMPLATE.LETTER,
                        LETTER_TEMPLATE.VALID_FROM.desc(),
                        LETTER_TEMPLATE.VERSION.desc());
    }

    static HouseTemplate template(Record3<String, String, String> row) {
        return new HouseTemplate(
                row.value1(), LetterKind.of(row.value2()).orElseThrow(), HouseTemplate.parts(row.value3()));
    }
}
