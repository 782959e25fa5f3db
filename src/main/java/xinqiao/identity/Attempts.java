package xinqiao.identity;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static xinqiao.db.Tables.ATTEMPT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.rules.Knocks;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * How often somebody has knocked at a door that is open to everybody, so that nobody guesses numbers and codes or floods
 * a house with letters (SYS-4). Counted in the database: all nodes and both sites count together, and a restart forgets
 * nothing. Who knocks stands there as a SHA-256 only.
 */
@Component
public class Attempts {
    private final DSLContext sql;
    private final Clock clock;

    Attempts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A door, and how often it may be knocked at in a time; a technical bound, no law. */
    public enum Door {
        /** Wrong pairs of number and query code from one address, which may be that of a whole office or hall. */
        TRACK(10, Duration.ofMinutes(15)),
        /** Wrong codes for one number: more, since who guesses at it mustn't lock its owner out at once. */
        TRACK_NUMBER(20, Duration.ofMinutes(15)),
        /** Wrong codes to take up a letter that was begun. */
        RESUME(10, Duration.ofMinutes(15)),
        /** Letters written without an account, by a program. */
        WRITE(30, Duration.ofMinutes(60)),
        /** Subscriptions from one address of the network. */
        SUBSCRIBE(20, Duration.ofMinutes(60)),
        /** Mails that ask one e-mail address to confirm: nobody's box is filled by others. */
        SUBSCRIBE_ADDRESS(3, Duration.ofHours(24));

        private final int most;
        private final Duration window;

        Door(int most, Duration window) {
            this.most = most;
            this.window = window;
        }

        public int most() {
            return most;
        }

        public Duration window() {
            return window;
        }
    }

    /** How long whoever knocks has to wait, right or wrong; empty while the door is open. */
    @Enforces(Provision.SYS_4)
    public Optional<Duration> closed(Door door, String who) {
        return sql.selectFrom(ATTEMPT)
                .where(ATTEMPT.SUBJECT.eq(subject(door, who)))
                .fetchOptional(row -> new Knocks(row.getKnocks(), row.getSince().toInstant()))
                .flatMap(knocks -> knocks.wait(door.most(), door.window(), now()));
    }

    public void count(Door door, String who) {
        OffsetDateTime now = now().atOffset(ZoneOffset.UTC);
        // also backwards: a clock that was set must not keep a door shut for ever
        var lately = ATTEMPT.SINCE.between(now.minus(door.window()), now.plus(door.window()));
        sql.insertInto(ATTEMPT)
                .set(ATTEMPT.SUBJECT, subject(door, who))
                .set(ATTEMPT.KNOCKS, 1)
                .set(ATTEMPT.SINCE, now)
                .onConflict(ATTEMPT.SUBJECT)
                .doUpdate()
                .set(ATTEMPT.KNOCKS, when(lately, ATTEMPT.KNOCKS.plus(1)).otherwise(inline(1)))
                .set(ATTEMPT.SINCE, when(lately, ATTEMPT.SINCE).otherwise(now))
                .execute();
    }

    /** Forgets what no longer keeps a door shut. */
    public void sweep() {
        sql.deleteFrom(ATTEMPT)
                .where(ATTEMPT.SINCE.lt(now().atOffset(ZoneOffset.UTC).minusDays(1)))
                .execute();
    }

    private Instant now() {
        return clock.instant();
    }

    private static byte[] subject(Door door, String who) {
        try {
            String text = door.name() + " " + who.strip().toUpperCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
