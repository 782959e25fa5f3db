package xinqiao.supervision;

import static xinqiao.db.Tables.SUPERVISION_LETTER;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The letters of supervisions, for a change of keys. */
@Component
class SealedSupervisions implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final Vault vault;

    SealedSupervisions(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var rows = tx.selectFrom(SUPERVISION_LETTER)
                    .where(SUPERVISION_LETTER.ID.gt(after))
                    .orderBy(SUPERVISION_LETTER.ID)
                    .limit(most)
                    .fetch();
            for (var row : rows)
                tx.update(SUPERVISION_LETTER)
                        .set(
                                SUPERVISION_LETTER.CONTENT,
                                vault.seal(
                                        SupervisionLetters.PLACE,
                                        vault.open(SupervisionLetters.PLACE, row.getContent())))
                        .where(SUPERVISION_LETTER.ID.eq(row.getId()))
                        .and(old())
                        .execute();
            return rows.isEmpty() ? after : rows.getLast().getId();
        });
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, SUPERVISION_LETTER.CONTENT)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(TASK, tx -> (long) tx.fetchCount(SUPERVISION_LETTER, old()));
    }
}
