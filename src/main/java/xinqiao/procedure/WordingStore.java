package xinqiao.procedure;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static xinqiao.db.Tables.LETTER_WORDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import xinqiao.db.tables.records.LetterWordingRecord;
import xinqiao.procedure.Wordings.Own;
import xinqiao.procedure.Wordings.Place;

/** All SQL on the wording that houses give their letters themselves. */
@Repository
class WordingStore {
    private final DSLContext sql;

    WordingStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What houses say instead of a procedure: parts of letters, and whole letters. */
    record Given(List<Own> parts, List<HouseTemplate> whole) {}

    /** Both kinds at once, since every letter asks for both. */
    Given given(String profileId, List<String> houseCodes, LocalDate day) {
        return sql.select(
                        multiset(inForceOf(profileId, houseCodes, day))
                                .convertFrom(all -> all.map(row -> own(row.into(LETTER_WORDING)))),
                        multiset(TemplateRows.inForceOf(profileId, houseCodes, day))
                                .convertFrom(all -> all.map(TemplateRows::template)))
                .fetchSingle(Records.mapping(Given::new));
    }

    /** What these houses say on the day, for each part the last one entered that has begun. */
    List<Own> inForce(String profileId, List<String> houseCodes, LocalDate day) {
        return sql.fetch(inForceOf(profileId, houseCodes, day)).map(row -> own(row.into(LETTER_WORDING)));
    }

    private static Select<Record> inForceOf(String profileId, List<String> houseCodes, LocalDate day) {
        return select().distinctOn(LETTER_WORDING.HOUSE_CODE, LETTER_WORDING.LETTER, LETTER_WORDING.PART)
                .from(LETTER_WORDING)
                .where(LETTER_WORDING.PROFILE_ID.eq(profileId))
                .and(LETTER_WORDING.HOUSE_CODE.in(houseCodes))
                .and(LETTER_WORDING.VALID_FROM.le(day))
                .orderBy(
                        LETTER_WORDING.HOUSE_CODE,
                        LETTER_WORDING.LETTER,
                        LETTER_WORDING.PART,
                        LETTER_WORDING.ID.desc());
    }

    /** The last one that was entered, begun or not. */
    Optional<Own> last(Place place) {
        return sql.selectFrom(LETTER_WORDING)
                .where(LETTER_WORDING.PROFILE_ID.eq(place.profileId()))
                .and(LETTER_WORDING.HOUSE_CODE.eq(place.houseCode()))
                .and(LETTER_WORDING.LETTER.eq(place.letter().key()))
                .and(LETTER_WORDING.PART.eq(place.part().key()))
                .orderBy(LETTER_WORDING.ID.desc())
                .limit(1)
                .fetchOptional(WordingStore::own);
    }

    void add(Own own) {
        sql.insertInto(LETTER_WORDING)
                .set(LETTER_WORDING.HOUSE_CODE, own.place().houseCode())
                .set(LETTER_WORDING.PROFILE_ID, own.place().profileId())
                .set(LETTER_WORDING.LETTER, own.place().letter().key())
                .set(LETTER_WORDING.PART, own.place().part().key())
                .set(LETTER_WORDING.HEADING_ZH, own.heading().zh())
                .set(LETTER_WORDING.HEADING_EN, own.heading().en())
                .set(LETTER_WORDING.WORDS_ZH, own.words().zh())
                .set(LETTER_WORDING.WORDS_EN, own.words().en())
                .set(LETTER_WORDING.VALID_FROM, own.from())
                .execute();
    }

    private static Own own(LetterWordingRecord row) {
        return new Own(
                new Place(
                        row.getHouseCode(),
                        row.getProfileId(),
                        LetterKind.of(row.getLetter()).orElseThrow(),
                        LetterPart.of(row.getPart()).orElseThrow()),
                new Text(row.getHeadingZh(), row.getHeadingEn()),
                new Text(row.getWordsZh(), row.getWordsEn()),
                row.getValidFrom());
    }
}
