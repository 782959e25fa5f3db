package xinqiao.identity;

import static xinqiao.db.Tables.API_TOKEN;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** All writing of API tokens; what they stand for is read with the sessions. */
@Repository
class ApiTokenStore {
    private final DSLContext sql;

    ApiTokenStore(DSLContext sql) {
        this.sql = sql;
    }

    void issue(String token, long accountId, long postId, String name, Instant now, Instant until) {
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.TOKEN_SHA256, Token.digest(token))
                .set(API_TOKEN.ACCOUNT_ID, accountId)
                .set(API_TOKEN.POST_ID, postId)
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.CREATED_AT, Times.at(now))
                .set(API_TOKEN.EXPIRES_AT, Times.at(until))
                .execute();
    }

    void revoke(String token, Instant now) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.REVOKED_AT, Times.at(now))
                .where(API_TOKEN.TOKEN_SHA256.eq(Token.digest(token)))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .execute();
    }
}
