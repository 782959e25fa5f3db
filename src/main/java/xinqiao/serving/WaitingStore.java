package xinqiao.serving;

import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_FEE;
import static xinqiao.db.Tables.APPLICATION_LETTER;
import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.SERVING;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.ApplicationLetter;
import xinqiao.procedure.LetterKind;

/** All SQL on letters that wait to be served and that nobody is serving yet. */
@Component
class WaitingStore {
    /** As many of each kind of case as are shown at once; the oldest come first, so that the rest follows as these go. */
    static final int MOST = 300;

    private static final ApplicationLetter LATER = APPLICATION_LETTER.as("later");

    private static final List<String> KINDS = Arrays.stream(LetterKind.values())
            .filter(kind -> kind.use() == LetterKind.Use.SERVED)
            .map(Enum::name)
            .toList();

    /** Of an application that is over, but for the letter that ends it. */
    static final Condition OVER =
            APPLICATION.STATE.eq("CLOSED").and(APPLICATION_LETTER.KIND.ne(LetterKind.HANDED_TO_PETITIONS.name()));

    /** Also a notice of a fee that was waived, or asked for anew by a later one; see Application.withdrawn. */
    private static final Condition WITHDRAWN = OVER.or(APPLICATION_LETTER
            .KIND
            .eq(LetterKind.FEE.name())
            .and(DSL.exists(selectOne()
                            .from(LATER)
                            .where(LATER.APPLICATION_ID.eq(APPLICATION_LETTER.APPLICATION_ID))
                            .and(LATER.KIND.eq(LetterKind.FEE.name()))
                            .and(LATER.ID.gt(APPLICATION_LETTER.ID)))
                    .or(DSL.exists(selectOne()
                            .from(APPLICATION_FEE)
                            .where(APPLICATION_FEE.APPLICATION_ID.eq(APPLICATION_LETTER.APPLICATION_ID))
                            .and(APPLICATION_FEE.WAIVED_ON.isNotNull())))));

    /** @param number how the number of case or letter ends; empty for all */
    List<WaitingLetter> petitions(DSLContext tx, String house, String number) {
        return tx.select(LETTER.ID, PETITION.ID, LETTER.KIND, LETTER.NUMBER, LETTER.ISSUED_ON, PETITION.NUMBER)
                .from(PETITION)
                .join(LETTER)
                .on(LETTER.PETITION_ID.eq(PETITION.ID))
                .where(PETITION.UNSERVED)
                .and(PETITION.HOUSE_CODE.eq(house))
                .and(numbered(number, PETITION.NUMBER, LETTER.NUMBER))
                .and(LETTER.SERVED_ON.isNull())
                .and(LETTER.KIND.in(KINDS))
                .andNotExists(selectOne()
                        .from(SERVING)
                        .where(SERVING.LETTER_OF.eq(LetterKey.Family.PETITION.name()))
                        .and(SERVING.LETTER_ID.eq(LETTER.ID))
                        .and(SERVING.STATE.in(ServingState.PREPARED.name(), ServingState.POSTED.name())))
                .orderBy(PETITION.ID, LETTER.ID)
                .limit(MOST)
                .fetch(row -> new WaitingLetter(
                        new LetterKey(LetterKey.Family.PETITION, row.value2(), row.value1()),
                        LetterKind.valueOf(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }

    /** @param number how the number of case or letter ends; empty for all */
    List<WaitingLetter> applications(DSLContext tx, String house, String number) {
        return tx.select(
                        APPLICATION_LETTER.ID,
                        APPLICATION.ID,
                        APPLICATION_LETTER.KIND,
                        APPLICATION_LETTER.NUMBER,
                        APPLICATION_LETTER.ISSUED_ON,
                        APPLICATION.NUMBER)
                .from(APPLICATION)
                .join(APPLICATION_LETTER)
                .on(APPLICATION_LETTER.APPLICATION_ID.eq(APPLICATION.ID))
                .where(APPLICATION.UNSERVED)
                .and(APPLICATION.HOUSE_CODE.eq(house))
                .and(numbered(number, APPLICATION.NUMBER, APPLICATION_LETTER.NUMBER))
                .and(APPLICATION_LETTER.SERVED_ON.isNull())
                .and(APPLICATION_LETTER.KIND.ne(LetterKind.DISCLOSURE_RECEIPT.name()))
                .andNot(WITHDRAWN)
                .andNotExists(selectOne()
                        .from(SERVING)
                        .where(SERVING.LETTER_OF.eq(LetterKey.Family.APPLICATION.name()))
                        .and(SERVING.LETTER_ID.eq(APPLICATION_LETTER.ID))
                        .and(SERVING.STATE.in(ServingState.PREPARED.name(), ServingState.POSTED.name())))
                .orderBy(APPLICATION.ID, APPLICATION_LETTER.ID)
                .limit(MOST)
                .fetch(row -> new WaitingLetter(
                        new LetterKey(LetterKey.Family.APPLICATION, row.value2(), row.value1()),
                        LetterKind.valueOf(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }

    private static Condition numbered(String end, Field<String> of, Field<String> letter) {
        return end.isEmpty() ? DSL.noCondition() : of.endsWith(end).or(letter.endsWith(end));
    }
}
