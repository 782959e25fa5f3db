package xinqiao.redress;

import static xinqiao.db.Tables.CLAIM;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What claims keep sealed, for a change of keys. */
@Component
class SealedClaims implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final Vault vault;

    SealedClaims(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var rows = tx.selectFrom(CLAIM)
                    .where(CLAIM.ID.gt(after))
                    .and(old())
                    .orderBy(CLAIM.ID)
                    .limit(most)
                    .fetch();
            for (var row : rows) {
                var place = ClaimStore.place(row.getId());
                tx.update(CLAIM)
                        .set(CLAIM.CONTENT, vault.seal(place, vault.open(place, row.getContent())))
                        .where(CLAIM.ID.eq(row.getId()))
                        .and(CLAIM.CONTENT.eq(row.getContent()))
                        .execute();
            }
            return rows.isEmpty() ? after : rows.getLast().getId();
        });
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, CLAIM.CONTENT)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(TASK, tx -> (long) tx.fetchCount(CLAIM, old()));
    }
}
