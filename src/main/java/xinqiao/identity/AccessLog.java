package xinqiao.identity;

import static xinqiao.db.Tables.ACCESS_LOG;
import static xinqiao.law.Provision.LAW_S3;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.organisation.Power;

/** Who signed in, who was refused, and what was done to accounts; rows are only ever added (安全审计). */
@Component
public class AccessLog {
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,39}");
    /** Lines a page. */
    public static final int PAGE = 50;

    private final DSLContext sql;
    private final Clock clock;

    AccessLog(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public record Line(
            long id,
            Instant at,
            AccessEvent event,
            boolean succeeded,
            String login,
            @Nullable Long accountId,
            @Nullable Long postId,
            String address,
            String agent) {}

    /**
     * The newest lines before a given one; nothing for whoever is no auditor.
     *
     * @param before id of the last line of the page before; {@code null} for the first page
     * @param login only this login; {@code null} for all
     */
    public List<Line> lines(Actor actor, @Nullable Long before, @Nullable String login) {
        if (!actor.may(Power.AUDIT)) return List.of();
        return sql.selectFrom(ACCESS_LOG)
                .where(before == null ? DSL.noCondition() : ACCESS_LOG.ID.lt(before))
                .and(login == null ? DSL.noCondition() : ACCESS_LOG.LOGIN.eq(login))
                .orderBy(ACCESS_LOG.ID.desc())
                .limit(PAGE)
                .fetch(row -> new Line(
                        row.getId(),
                        row.getAt().toInstant(),
                        AccessEvent.valueOf(row.getEvent()),
                        row.getSucceeded(),
                        row.getLogin(),
                        row.getAccountId(),
                        row.getPostId(),
                        row.getAddress(),
                        row.getAgent()));
    }

    @Enforces(LAW_S3)
    void write(AccessEvent event, String login, @Nullable Long accountId, @Nullable Long postId, Client client) {
        boolean succeeded = switch (event) {
            case REFUSED, LOCKED -> false;
            case SIGNED_IN,
                    SIGNED_OUT,
                    TIMED_OUT,
                    POST_CHOSEN,
                    PASSWORD_CHANGED,
                    PASSWORD_RESET,
                    ACCOUNT_OPENED,
                    ACCOUNT_DISABLED,
                    ACCOUNT_ENABLED,
                    TOKEN_ISSUED,
                    TOKEN_REVOKED -> true;
        };
        sql.insertInto(ACCESS_LOG)
                .set(ACCESS_LOG.AT, Times.at(clock.instant()))
                .set(ACCESS_LOG.EVENT, event.name())
                .set(ACCESS_LOG.SUCCEEDED, succeeded)
                .set(ACCESS_LOG.LOGIN, presentable(login))
                .set(ACCESS_LOG.ACCOUNT_ID, accountId)
                .set(ACCESS_LOG.POST_ID, postId)
                .set(ACCESS_LOG.ADDRESS, client.address())
                .set(ACCESS_LOG.AGENT, client.agent())
                .execute();
    }

    /** A password typed into the wrong field mustn't end up in a log. */
    private static String presentable(String login) {
        return LOGIN.matcher(login).matches() ? login : "?";
    }
}
