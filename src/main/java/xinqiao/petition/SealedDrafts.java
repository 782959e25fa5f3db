package xinqiao.petition;

import static xinqiao.db.Tables.REGISTRATION_DRAFT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What drafts of registrations keep sealed, for a change of keys. */
@Component
class SealedDrafts implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final PersonSeals seals;
    private final Vault vault;

    SealedDrafts(Gate gate, PersonSeals seals, Vault vault) {
        this.gate = gate;
        this.seals = seals;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "registration-draft";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> reseal(tx, after, most));
    }

    private long reseal(DSLContext tx, long after, int most) {
        long last = after;
        for (var row : tx.selectFrom(REGISTRATION_DRAFT)
                .where(REGISTRATION_DRAFT.ID.gt(after))
                .and(old())
                .orderBy(REGISTRATION_DRAFT.ID)
                .limit(most)
                .fetch()) {
            String form = seals.draft(row.getHouseCode(), row.getForm());
            tx.update(REGISTRATION_DRAFT)
                    .set(REGISTRATION_DRAFT.FORM, seals.draft(row.getHouseCode(), form))
                    .where(REGISTRATION_DRAFT.ID.eq(row.getId()))
                    .and(REGISTRATION_DRAFT.FORM.eq(row.getForm()))
                    .execute();
            last = row.getId();
        }
        return last;
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, REGISTRATION_DRAFT.FORM)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return gate.as(TASK, tx -> (long) tx.fetchCount(REGISTRATION_DRAFT, old()));
    }
}
