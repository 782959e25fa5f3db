package xinqiao.portal.track;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static xinqiao.db.Tables.TRACK_FAILURE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.portal.rules.Attempts;
import xinqiao.portal.visit.Secret;

/** Counts wrong pairs of number and code in the database, so that all nodes count together (SYS-4). */
@Component
class Slowing {
    private final DSLContext sql;
    private final Clock clock;

    Slowing(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean slowed(String address, String number) {
        return tooMany(ofAddress(address), Attempts.MOST_OF_ADDRESS)
                || tooMany(ofNumber(number), Attempts.MOST_OF_NUMBER);
    }

    private boolean tooMany(byte[] subject, int most) {
        return sql.selectFrom(TRACK_FAILURE)
                .where(TRACK_FAILURE.SUBJECT.eq(subject))
                .fetchOptional(
                        row -> new Attempts(row.getFailures(), row.getSince().toInstant()))
                .map(attempts -> attempts.tooMany(most, clock.instant()))
                .orElse(false);
    }

    void failed(String address, String number) {
        for (byte[] subject : List.of(ofAddress(address), ofNumber(number))) count(subject);
    }

    private void count(byte[] subject) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        var lately = TRACK_FAILURE.SINCE.between(now.minus(Attempts.WINDOW), now.plus(Attempts.WINDOW));
        sql.insertInto(TRACK_FAILURE)
                .set(TRACK_FAILURE.SUBJECT, subject)
                .set(TRACK_FAILURE.FAILURES, 1)
                .set(TRACK_FAILURE.SINCE, now)
                .onConflict(TRACK_FAILURE.SUBJECT)
                .doUpdate()
                .set(
                        TRACK_FAILURE.FAILURES,
                        when(lately, TRACK_FAILURE.FAILURES.plus(1)).otherwise(inline(1)))
                .set(TRACK_FAILURE.SINCE, when(lately, TRACK_FAILURE.SINCE).otherwise(now))
                .execute();
    }

    private static byte[] ofAddress(String address) {
        return Secret.digest("address " + address);
    }

    private static byte[] ofNumber(String number) {
        return Secret.digest("number " + number.toUpperCase(Locale.ROOT));
    }
}
