package xinqiao.publication;

import static xinqiao.db.Tables.PUBLIC_WITHDRAWAL;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What everybody is told of what is public no more. */
@Component
class WithdrawalStore {

    void keep(DSLContext tx, PublicDocument document, Withdrawal one) {
        tx.insertInto(PUBLIC_WITHDRAWAL)
                .set(PUBLIC_WITHDRAWAL.NUMBER, one.number())
                .set(PUBLIC_WITHDRAWAL.DOCUMENT_ID, document.id())
                .set(PUBLIC_WITHDRAWAL.ON_DAY, one.on())
                .set(PUBLIC_WITHDRAWAL.EXPIRED, one.expired())
                .set(PUBLIC_WITHDRAWAL.WORDS, one.words())
                .onConflict(PUBLIC_WITHDRAWAL.NUMBER)
                .doUpdate()
                .set(PUBLIC_WITHDRAWAL.ON_DAY, one.on())
                .set(PUBLIC_WITHDRAWAL.EXPIRED, one.expired())
                .set(PUBLIC_WITHDRAWAL.WORDS, one.words())
                .execute();
    }

    void forget(DSLContext tx, long document) {
        tx.deleteFrom(PUBLIC_WITHDRAWAL)
                .where(PUBLIC_WITHDRAWAL.DOCUMENT_ID.eq(document))
                .execute();
    }

    Optional<Withdrawal> find(DSLContext tx, String number) {
        return tx.selectFrom(PUBLIC_WITHDRAWAL)
                .where(PUBLIC_WITHDRAWAL.NUMBER.eq(number))
                .fetchOptional(
                        row -> new Withdrawal(row.getNumber(), row.getOnDay(), row.getExpired(), row.getWords()));
    }
}
