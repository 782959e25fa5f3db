package xinqiao.api.http;

import static xinqiao.db.Tables.API_REPLY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The answers that may be asked for again, for a change of keys. */
@Component
class SealedReplies implements SealedRows {
    private final DSLContext sql;
    private final Vault vault;

    SealedReplies(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "api-reply";
    }

    @Override
    public long reseal(long after, int most) {
        long last = after;
        for (var row : sql.selectFrom(API_REPLY)
                .where(API_REPLY.ID.gt(after))
                .and(old())
                .orderBy(API_REPLY.ID)
                .limit(most)
                .fetch()) {
            var place = Replies.place(row.getCaller(), row.getKeySha256());
            sql.update(API_REPLY)
                    .set(API_REPLY.REPLY, vault.seal(place, vault.open(place, row.getReply())))
                    .where(API_REPLY.ID.eq(row.getId()))
                    .execute();
            last = row.getId();
        }
        return last;
    }

    private Condition old() {
        return DSL.field("substring({0} from 1 for 5)", byte[].class, API_REPLY.REPLY)
                .ne(vault.prefix());
    }

    @Override
    public long left() {
        return sql.fetchCount(API_REPLY, old());
    }
}
