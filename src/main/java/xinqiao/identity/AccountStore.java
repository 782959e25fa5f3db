package xinqiao.identity;

import static xinqiao.db.Tables.ACCOUNT;
import static xinqiao.db.Tables.SIGN_IN_POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import xinqiao.identity.rules.Lockout;

/** All SQL on accounts and the sign-in policy. */
@Repository
class AccountStore {
    private final DSLContext sql;

    AccountStore(DSLContext sql) {
        this.sql = sql;
    }

    SignInPolicy policy() {
        return sql.selectFrom(SIGN_IN_POLICY).fetchSingle(AccountStore::policy);
    }

    static SignInPolicy policy(Record row) {
        var p = row.into(SIGN_IN_POLICY);
        return new SignInPolicy(
                p.getMinLength(),
                p.getMinClasses(),
                p.getMaxAgeDays(),
                p.getLockoutFailures(),
                Duration.ofMinutes(p.getLockoutMinutes()),
                Duration.ofMinutes(p.getIdleMinutes()),
                Duration.ofMinutes(p.getAbsoluteMinutes()));
    }

    void setPolicy(SignInPolicy policy) {
        sql.update(SIGN_IN_POLICY)
                .set(SIGN_IN_POLICY.MIN_LENGTH, policy.minLength())
                .set(SIGN_IN_POLICY.MIN_CLASSES, policy.minClasses())
                .set(SIGN_IN_POLICY.MAX_AGE_DAYS, policy.maxAgeDays())
                .set(SIGN_IN_POLICY.LOCKOUT_FAILURES, policy.lockoutFailures())
                .set(SIGN_IN_POLICY.LOCKOUT_MINUTES, (int) policy.lockout().toMinutes())
                .set(SIGN_IN_POLICY.IDLE_MINUTES, (int) policy.idle().toMinutes())
                .set(SIGN_IN_POLICY.ABSOLUTE_MINUTES, (int) policy.absolute().toMinutes())
                .execute();
    }

    Optional<Account> byLogin(String login) {
        return account(ACCOUNT.LOGIN.eq(login.toLowerCase(Locale.ROOT)));
    }

    Optional<Account> byId(long id) {
        return account(ACCOUNT.ID.eq(id));
    }

    private Optional<Account> account(Condition which) {
        return sql.selectFrom(ACCOUNT).where(which).fetchOptional(AccountStore::account);
    }

    /** Changes the lockout of an account as one step; returns the account as it was before. */
    Optional<Account> attempt(String login, UnaryOperator<Lockout> change) {
        return sql.transactionResult(tx -> {
            var found = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.LOGIN.eq(login.toLowerCase(Locale.ROOT)))
                    .forUpdate()
                    .fetchOptional(AccountStore::account);
            found.ifPresent(account -> lockout(tx.dsl(), account.id(), change.apply(account.lockout())));
            return found;
        });
    }

    void forgive(long accountId) {
        lockout(sql, accountId, Lockout.NONE);
    }

    private static void lockout(DSLContext tx, long accountId, Lockout lockout) {
        tx.update(ACCOUNT)
                .set(ACCOUNT.FAILED_COUNT, lockout.failures())
                .set(ACCOUNT.LOCKED_UNTIL, Times.offset(lockout.until()))
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    boolean taken(String login) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(login));
    }

    void outside(long accountId) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.OUTSIDE, true)
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    long open(String login, long personId, String hash, boolean mustChange, boolean demo, Instant now) {
        return sql.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.PERSON_ID, personId)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_CHANGED_AT, Times.offset(now))
                .set(ACCOUNT.MUST_CHANGE, mustChange)
                .set(ACCOUNT.DEMO, demo)
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
    }

    void setPassword(long accountId, String hash, boolean mustChange, Instant now) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_CHANGED_AT, Times.offset(now))
                .set(ACCOUNT.MUST_CHANGE, mustChange)
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    /** @param at since when; {@code null} enables the account again */
    void setDisabled(long accountId, @Nullable Instant at) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.DISABLED_AT, Times.offset(at))
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    boolean hasDemoAccounts() {
        return sql.fetchExists(ACCOUNT, ACCOUNT.DEMO.isTrue());
    }

    private static Account account(Record row) {
        var a = row.into(ACCOUNT);
        return new Account(
                a.getId(),
                a.getLogin(),
                a.getPersonId(),
                a.getPasswordHash(),
                a.getPasswordChangedAt().toInstant(),
                a.getMustChange(),
                new Lockout(a.getFailedCount(), Times.instant(a.getLockedUntil())),
                Times.instant(a.getDisabledAt()));
    }
}
