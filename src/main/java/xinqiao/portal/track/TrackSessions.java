package xinqiao.portal.track;

import static xinqiao.db.Tables.TRACK_SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import xinqiao.identity.Applicant;
import xinqiao.identity.Claimant;
import xinqiao.identity.Petitioner;
import xinqiao.portal.visit.Secret;

/** Who showed number and code, for an hour from the last look. */
@Component
public class TrackSessions {
    private static final Duration LIFE = Duration.ofHours(1);

    private final DSLContext sql;
    private final Clock clock;

    TrackSessions(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return the token for the browser; only its digest is stored */
    String open(Petitioner petitioner) {
        return open(TRACK_SESSION.PETITION_ID, petitioner.petitionId());
    }

    /** The same for an application for disclosure. */
    String open(Applicant applicant) {
        return open(TRACK_SESSION.APPLICATION_ID, applicant.applicationId());
    }

    /** The same for a complaint or a correction. */
    String open(Claimant claimant) {
        return open(TRACK_SESSION.CLAIM_ID, claimant.claimId());
    }

    private String open(Field<Long> subject, long id) {
        String token = Secret.fresh();
        sql.insertInto(TRACK_SESSION)
                .set(TRACK_SESSION.TOKEN_SHA256, Secret.digest(token))
                .set(subject, id)
                .set(TRACK_SESSION.EXPIRES_AT, now().plus(LIFE))
                .execute();
        return token;
    }

    Optional<Petitioner> find(String token) {
        return find(token, TRACK_SESSION.PETITION_ID).map(Petitioner::new);
    }

    public Optional<Applicant> applicant(String token) {
        return find(token, TRACK_SESSION.APPLICATION_ID).map(Applicant::new);
    }

    public Optional<Claimant> claimant(String token) {
        return find(token, TRACK_SESSION.CLAIM_ID).map(Claimant::new);
    }

    private Optional<Long> find(String token, Field<Long> subject) {
        return sql.update(TRACK_SESSION)
                .set(TRACK_SESSION.EXPIRES_AT, now().plus(LIFE))
                .where(TRACK_SESSION.TOKEN_SHA256.eq(Secret.digest(token)))
                .and(TRACK_SESSION.EXPIRES_AT.gt(now()))
                .and(subject.isNotNull())
                .returningResult(subject)
                .fetchOptional(row -> row.value1());
    }

    void end(String token) {
        sql.deleteFrom(TRACK_SESSION)
                .where(TRACK_SESSION.TOKEN_SHA256.eq(Secret.digest(token)))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
