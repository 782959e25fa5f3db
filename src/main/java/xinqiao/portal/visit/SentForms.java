package xinqiao.portal.visit;

import static xinqiao.db.Tables.PORTAL_FILE;
import static xinqiao.db.Tables.PORTAL_SENT;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import xinqiao.petition.Receipt;

/** Forms that have been sent: each once, however often its button is pressed. */
@Component
public class SentForms {
    /** How long the receipt can be looked at again. */
    public static final Duration SHOWN = Duration.ofMinutes(30);

    private final DSLContext sql;
    private final Clock clock;

    SentForms(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Claims the form for this transaction; a second one waits here until the first has ended.
     *
     * @return false if it has been sent before
     */
    public boolean claim(DSLContext tx, String token) {
        return tx.insertInto(PORTAL_SENT)
                        .set(PORTAL_SENT.FORM, Secret.digest(token))
                        .set(PORTAL_SENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whether this form was sent, even if its receipt is closed by now. */
    public boolean sent(String token) {
        return sql.fetchExists(PORTAL_SENT, PORTAL_SENT.FORM.eq(Secret.digest(token)));
    }

    /** It was refused after all, so it can be sent again. */
    public void release(DSLContext tx, String token) {
        tx.deleteFrom(PORTAL_SENT)
                .where(PORTAL_SENT.FORM.eq(Secret.digest(token)))
                .execute();
    }

    /** Its files belong to the petition now. */
    public void done(DSLContext tx, String token) {
        tx.deleteFrom(PORTAL_FILE)
                .where(PORTAL_FILE.FORM.eq(Secret.digest(token)))
                .execute();
    }

    public void done(DSLContext tx, String token, Receipt receipt) {
        done(tx, token, PORTAL_SENT.PETITION_ID, receipt);
    }

    /** The same for an application for disclosure. */
    public void applied(DSLContext tx, String token, Receipt receipt) {
        done(tx, token, PORTAL_SENT.APPLICATION_ID, receipt);
    }

    /** The same for a complaint or a correction. */
    public void claimed(DSLContext tx, String token, Receipt receipt) {
        done(tx, token, PORTAL_SENT.CLAIM_ID, receipt);
    }

    private void done(DSLContext tx, String token, Field<Long> subject, Receipt receipt) {
        tx.update(PORTAL_SENT)
                .set(subject, receipt.id())
                .set(PORTAL_SENT.NUMBER, receipt.number())
                .set(PORTAL_SENT.CODE, Secret.seal(receipt.code(), token))
                .where(PORTAL_SENT.FORM.eq(Secret.digest(token)))
                .execute();
        done(tx, token);
    }

    /** The receipt of a form, for whoever holds its token, as long as it is shown. */
    public Optional<Receipt> receipt(String token) {
        return receipt(token, PORTAL_SENT.PETITION_ID);
    }

    /** The same of an application for disclosure. */
    public Optional<Receipt> applied(String token) {
        return receipt(token, PORTAL_SENT.APPLICATION_ID);
    }

    /** The same of a complaint or a correction. */
    public Optional<Receipt> claimed(String token) {
        return receipt(token, PORTAL_SENT.CLAIM_ID);
    }

    private Optional<Receipt> receipt(String token, Field<Long> subject) {
        var oldest = clock.instant().minus(SHOWN).atOffset(ZoneOffset.UTC);
        return sql.selectFrom(PORTAL_SENT)
                .where(PORTAL_SENT.FORM.eq(Secret.digest(token)))
                .and(PORTAL_SENT.AT.gt(oldest))
                .and(PORTAL_SENT.CODE.isNotNull())
                .and(subject.isNotNull())
                .fetchOptional(
                        row -> new Receipt(row.get(subject), row.getNumber(), Secret.open(row.getCode(), token)));
    }
}
