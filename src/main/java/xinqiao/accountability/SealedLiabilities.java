package xinqiao.accountability;

import static xinqiao.db.Tables.LIABILITY;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What was said in liability cases, for a change of keys. */
@Component
class SealedLiabilities implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final Vault vault;

    SealedLiabilities(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "liability";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var rows = tx.selectFrom(LIABILITY)
                    .where(LIABILITY.ID.gt(after))
                    .and(old())
                    .orderBy(LIABILITY.ID)
                    .limit(most)
                    .fetch();
            for (var row : rows) {
                var place = LiabilityStore.place(row.getId());
                tx.update(LIABILITY)
                        .set(LIABILITY.CONTENT, vault.seal(place, vault.open(place, row.getContent())))
                        .where(LIABILITY.ID.eq(row.getId()))
                        .and(LIABILITY.CONTENT.eq(row.getContent()))
                        .execute();
            }
            return rows.isEmpty() ? after : rows.getLast().getId();
        });
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, LIABILITY.CONTENT)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(TASK, tx -> (long) tx.fetchCount(LIABILITY, old()));
    }
}
