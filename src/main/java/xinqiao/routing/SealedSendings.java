package xinqiao.routing;

import static xinqiao.db.Tables.SENDING_LETTER;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The letters of sendings, for a change of keys. */
@Component
class SealedSendings implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final Vault vault;

    SealedSendings(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "sending";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var rows = tx.selectFrom(SENDING_LETTER)
                    .where(SENDING_LETTER.ID.gt(after))
                    .orderBy(SENDING_LETTER.ID)
                    .limit(most)
                    .fetch();
            for (var row : rows)
                tx.update(SENDING_LETTER)
                        .set(
                                SENDING_LETTER.CONTENT,
                                vault.seal(SendingLetters.PLACE, vault.open(SendingLetters.PLACE, row.getContent())))
                        .where(SENDING_LETTER.ID.eq(row.getId()))
                        .and(old())
                        .execute();
            return rows.isEmpty() ? after : rows.getLast().getId();
        });
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, SENDING_LETTER.CONTENT)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(TASK, tx -> (long) tx.fetchCount(SENDING_LETTER, old()));
    }
}
