package xinqiao.portal.visit;

import static xinqiao.db.Tables.PORTAL_SENT;
import static xinqiao.db.Tables.TRACK_SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Attempts;
import xinqiao.operation.Job;

/** Forgets what a visit no longer needs. */
@Configuration(proxyBeanMethods = false)
class Sweeping {
    private static final Duration UNSENT = Duration.ofDays(2);
    private static final Duration SENT = Duration.ofDays(30);

    @Bean
    Job portalSweeping(DSLContext sql, Drafts drafts, Attempts attempts, Clock clock) {
        return Job.every("portal.sweep", Duration.ofMinutes(30), () -> sweep(sql, drafts, attempts, clock));
    }

    static void sweep(DSLContext sql, Drafts drafts, Attempts attempts, Clock clock) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        drafts.sweep(now, UNSENT);
        sql.update(PORTAL_SENT)
                .setNull(PORTAL_SENT.CODE)
                .where(PORTAL_SENT.AT.lt(now.minus(SentForms.SHOWN)))
                .and(PORTAL_SENT.CODE.isNotNull())
                .execute();
        sql.deleteFrom(PORTAL_SENT).where(PORTAL_SENT.AT.lt(now.minus(SENT))).execute();
        sql.deleteFrom(TRACK_SESSION).where(TRACK_SESSION.EXPIRES_AT.lt(now)).execute();
        attempts.sweep();
    }
}
