package xinqiao.petition;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import xinqiao.identity.Actor;
import xinqiao.organisation.Scope;
import xinqiao.search.Tokens;

/** What the texts of petitions are looked up by: their characters and pairs, and the house, which most who search stay within. */
final class TextIndex {
    private TextIndex() {}

    /**
     * Cases whose text has all that the words are looked up by, among them all that the actor may see.
     *
     * @param stands that the words stand in the text
     * @param most how many are enough
     */
    static Long[] hits(DSLContext tx, Actor actor, String folded, Condition stands, int most) {
        Set<String> wanted = Tokens.wanted(folded);
        if (actor.scope() == Scope.BELOW) return having(tx, wanted.toArray(String[]::new), most);
        wanted.add("h:" + actor.houseCode());
        Long[] ofHouse = having(tx, wanted.toArray(String[]::new), most);
        return actor.reports()
                ? Stream.concat(named(tx, stands), Arrays.stream(ofHouse)).toArray(Long[]::new)
                : ofHouse;
    }

    /** The few reports in which the actor is named may be another house's. */
    private static Stream<Long> named(DSLContext tx, Condition stands) {
        return tx
                .select(PETITION_TEXT.PETITION_ID)
                .from(PETITION_TEXT)
                .where("{0} in (select petition_named())", PETITION_TEXT.PETITION_ID)
                .and(stands)
                .fetch(PETITION_TEXT.PETITION_ID)
                .stream();
    }

    private static Long[] having(DSLContext tx, String[] wanted, int most) {
        return tx.resultQuery("select petition_having({0}, {1})", cast(val(wanted), String[].class), val(most))
                .fetch(0, Long.class)
                .toArray(Long[]::new);
    }
}
