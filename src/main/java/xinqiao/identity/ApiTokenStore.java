package xinqiao.identity;

import static xinqiao.db.Tables.API_TOKEN;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import xinqiao.organisation.Power;

/** All writing of API tokens; what they stand for is read with the sessions. */
@Repository
class ApiTokenStore {
    private final DSLContext sql;

    ApiTokenStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @param powers null for all that the post has */
    void issue(
            String token,
            long accountId,
            long postId,
            String name,
            @Nullable Set<Power> powers,
            Instant now,
            Instant until) {
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.TOKEN_SHA256, Token.digest(token))
                .set(API_TOKEN.ACCOUNT_ID, accountId)
                .set(API_TOKEN.POST_ID, postId)
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.POWERS, powers == null ? null : words(powers))
                .set(API_TOKEN.CREATED_AT, Times.at(now))
                .set(API_TOKEN.EXPIRES_AT, Times.at(until))
                .execute();
    }

    private static String[] words(Set<Power> powers) {
        return powers.stream().map(Power::name).sorted().toArray(String[]::new);
    }

    static @Nullable Set<Power> powers(String @Nullable [] words) {
        return words == null ? null : Arrays.stream(words).map(Power::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    List<PersonalToken> inForce(long accountId, Instant now) {
        return sql.selectFrom(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(accountId))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .and(API_TOKEN.EXPIRES_AT.gt(Times.at(now)))
                .orderBy(API_TOKEN.ID.desc())
                .fetch(row -> new PersonalToken(
                        row.getId(),
                        row.getName(),
                        row.getPostId(),
                        powers(row.getPowers()),
                        row.getCreatedAt().toInstant(),
                        row.getExpiresAt().toInstant()));
    }

    void revoke(String token, Instant now) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.REVOKED_AT, Times.at(now))
                .where(API_TOKEN.TOKEN_SHA256.eq(Token.digest(token)))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    void revokeAll(long accountId, Instant now) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.REVOKED_AT, Times.at(now))
                .where(API_TOKEN.ACCOUNT_ID.eq(accountId))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    boolean revoke(long accountId, long id, Instant now) {
        return sql.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, Times.at(now))
                        .where(API_TOKEN.ID.eq(id))
                        .and(API_TOKEN.ACCOUNT_ID.eq(accountId))
                        .and(API_TOKEN.REVOKED_AT.isNull())
                        .execute()
                > 0;
    }
}
