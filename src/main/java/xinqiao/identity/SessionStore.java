package xinqiao.identity;

import static xinqiao.db.Tables.ACCOUNT;
import static xinqiao.db.Tables.API_TOKEN;
import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE;
import static xinqiao.db.Tables.PERSON;
import static xinqiao.db.Tables.POST;
import static xinqiao.db.Tables.SESSION;
import static xinqiao.db.Tables.SIGN_IN_POLICY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import xinqiao.db.tables.Person;
import xinqiao.db.tables.Post;
import xinqiao.organisation.Acting;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/** All SQL on sessions. A request costs one statement: session, account, post and policy are read together. */
@Repository
class SessionStore {
    private static final Post GIVEN = POST.as("given_post");
    private static final Person GIVER = PERSON.as("giver");

    private final DSLContext sql;

    SessionStore(DSLContext sql) {
        this.sql = sql;
    }

    /** A stored session with the policy that decides whether it still counts. */
    record Stored(Session session, Instant seenAt, Instant passwordChangedAt, SignInPolicy policy) {}

    void open(String token, long accountId, @Nullable Long postId, String csrf, Client client, Instant now) {
        sql.insertInto(SESSION)
                .set(SESSION.TOKEN_SHA256, Token.digest(token))
                .set(SESSION.ACCOUNT_ID, accountId)
                .set(SESSION.POST_ID, postId)
                .set(SESSION.CSRF, csrf)
                .set(SESSION.STARTED_AT, Times.at(now))
                .set(SESSION.SEEN_AT, Times.at(now))
                .set(SESSION.ADDRESS, client.address())
                .set(SESSION.AGENT, client.agent())
                .execute();
    }

    Optional<Stored> find(String token, LocalDate today) {
        return sql.select()
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .crossJoin(SIGN_IN_POLICY)
                .leftJoin(POST.join(DEPARTMENT)
                        .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                        .join(HOUSE)
                        .on(HOUSE.CODE.eq(DEPARTMENT.HOUSE_CODE)))
                .on(POST.ID
                        .eq(SESSION.POST_ID)
                        .and(POST.PERSON_ID.eq(PERSON.ID))
                        .and(held(today)))
                .leftJoin(GIVEN)
                .on(GIVEN.ID.eq(POST.BEHALF_OF))
                .leftJoin(GIVER)
                .on(GIVER.ID.eq(GIVEN.PERSON_ID))
                .where(SESSION.TOKEN_SHA256.eq(Token.digest(token)))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(row -> stored(token, row));
    }

    Optional<Actor> byApiToken(String token, Instant now, LocalDate today) {
        return sql.select()
                .from(API_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(API_TOKEN.ACCOUNT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .join(POST)
                .on(POST.ID.eq(API_TOKEN.POST_ID).and(POST.PERSON_ID.eq(PERSON.ID)))
                .join(DEPARTMENT)
                .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                .join(HOUSE)
                .on(HOUSE.CODE.eq(DEPARTMENT.HOUSE_CODE))
                .leftJoin(GIVEN)
                .on(GIVEN.ID.eq(POST.BEHALF_OF))
                .leftJoin(GIVER)
                .on(GIVER.ID.eq(GIVEN.PERSON_ID))
                .where(API_TOKEN.TOKEN_SHA256.eq(Token.digest(token)))
                .and(API_TOKEN.EXPIRES_AT.gt(Times.at(now)))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .and(ACCOUNT.DISABLED_AT.isNull())
                .and(ACCOUNT.OUTSIDE.isFalse())
                .and(held(today))
                .fetchOptional(row -> seat(row).actor().within(ApiTokenStore.powers(row.get(API_TOKEN.POWERS))));
    }

    private static Condition held(LocalDate today) {
        return DEPARTMENT.OPEN.isTrue().and(Acting.held(today));
    }

    void touch(String token, Instant now) {
        sql.update(SESSION)
                .set(SESSION.SEEN_AT, Times.at(now))
                .where(SESSION.TOKEN_SHA256.eq(Token.digest(token)))
                .execute();
    }

    void choose(String token, long postId) {
        sql.update(SESSION)
                .set(SESSION.POST_ID, postId)
                .where(SESSION.TOKEN_SHA256.eq(Token.digest(token)))
                .execute();
    }

    boolean end(String token) {
        return sql.deleteFrom(SESSION)
                        .where(SESSION.TOKEN_SHA256.eq(Token.digest(token)))
                        .execute()
                > 0;
    }

    /** Ends the account's sessions on every node, but for one. */
    void endAll(long accountId, @Nullable String except) {
        var others = SESSION.ACCOUNT_ID.eq(accountId);
        sql.deleteFrom(SESSION)
                .where(except == null ? others : others.and(SESSION.TOKEN_SHA256.ne(Token.digest(except))))
                .execute();
    }

    int purge(Instant seenBefore, Instant startedBefore) {
        return sql.deleteFrom(SESSION)
                .where(SESSION.SEEN_AT.lt(Times.at(seenBefore)))
                .or(SESSION.STARTED_AT.lt(Times.at(startedBefore)))
                .execute();
    }

    private static Stored stored(String token, Record row) {
        var session = row.into(SESSION);
        var account = row.into(ACCOUNT);
        return new Stored(
                new Session(
                        token,
                        account.getId(),
                        account.getPersonId(),
                        account.getLogin(),
                        row.get(PERSON.NAME),
                        row.get(PERSON.NAME_EN),
                        session.getCsrf(),
                        session.getStartedAt().toInstant(),
                        account.getMustChange(),
                        account.getOutside(),
                        row.get(POST.ID) == null || account.getOutside() ? null : seat(row)),
                session.getSeenAt().toInstant(),
                account.getPasswordChangedAt().toInstant(),
                AccountStore.policy(row.into(SIGN_IN_POLICY)));
    }

    private static Session.Seat seat(Record row) {
        var post = row.into(POST);
        var department = row.into(DEPARTMENT);
        var house = row.into(HOUSE);
        var actor = new Actor(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.PERSON_ID),
                row.get(PERSON.NAME),
                post.getId(),
                house.getCode(),
                house.getPath(),
                house.getDirectCustoms(),
                department.getId(),
                DepartmentKind.valueOf(department.getKind()),
                Scope.valueOf(post.getScope()),
                powers(row, post.getPowers()),
                row.get(GIVER.ID) == null ? null : new Actor.Behalf(row.get(GIVER.ID), row.get(GIVER.NAME)),
                true);
        return new Session.Seat(actor, post.getTitleZh(), post.getTitleEn(), house.getNameZh(), house.getNameEn());
    }

    /** Whoever acts for another has no power that the other hasn't any more. */
    private static Set<Power> powers(Record row, String[] own) {
        String[] given = row.get(GIVEN.POWERS);
        return Arrays.stream(own)
                .filter(power -> given == null || Arrays.asList(given).contains(power))
                .map(Power::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
