package xinqiao.leadership;

import static xinqiao.db.Tables.LEADER_PAPER;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The words of the leaders' papers, for a change of keys. */
@Component
class SealedPapers implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final Vault vault;

    SealedPapers(Gate gate, Vault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "leader_paper";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> {
            var rows = tx.selectFrom(LEADER_PAPER)
                    .where(LEADER_PAPER.ID.gt(after))
                    .and(old())
                    .orderBy(LEADER_PAPER.ID)
                    .limit(most)
                    .fetch();
            for (var row : rows) {
                var place = LeaderBook.place(row.getId());
                tx.update(LEADER_PAPER)
                        .set(LEADER_PAPER.CONTENT, vault.seal(place, vault.open(place, row.getContent())))
                        .where(LEADER_PAPER.ID.eq(row.getId()))
                        .and(LEADER_PAPER.CONTENT.eq(row.getContent()))
                        .execute();
            }
            return rows.isEmpty() ? after : rows.getLast().getId();
        });
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, LEADER_PAPER.CONTENT)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(TASK, tx -> (long) tx.fetchCount(LEADER_PAPER, old()));
    }
}
