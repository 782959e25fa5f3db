package xinqiao.identity;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import xinqiao.identity.rules.FirstPassword;
import xinqiao.identity.rules.Passwords;
import xinqiao.law.Decision;
import xinqiao.organisation.Power;

/** Opens, disables and resets the accounts of others: the administrator's part. */
@Component
public class AccountOffice {
    private static final Client SYSTEM = new Client("-", "-");

    private final SecureRandom random = new SecureRandom();
    private final AccountStore store;
    private final ApiTokenStore tokens;
    private final SessionStore sessions;
    private final AccessLog log;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountOffice(
            AccountStore store,
            ApiTokenStore tokens,
            SessionStore sessions,
            AccessLog log,
            PasswordEncoder encoder,
            Clock clock) {
        this.store = store;
        this.tokens = tokens;
        this.sessions = sessions;
        this.log = log;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** An account for a person, with a first password that they must change. Also for the first start, so without actor. */
    public Decision<Long> open(Viewer who, String login, long personId, String firstPassword) {
        permit(who);
        var name = login.toLowerCase(Locale.ROOT);
        return Passwords.accept(store.policy(), name, firstPassword, false)
                .map(password -> openAs(name, personId, Accounts.encode(encoder, password), true, false));
    }

    public boolean taken(String login) {
        return store.taken(login.toLowerCase(Locale.ROOT));
    }

    /** KM-10: an account for somebody from outside, which opens what they are engaged in and nothing else. */
    public Decision<Long> openOutside(Viewer who, String login, long personId, String firstPassword) {
        return open(who, login, personId, firstPassword).map(id -> {
            store.outside(id);
            return id;
        });
    }

    /** The same for a demonstration. */
    @CanIgnoreReturnValue
    public long openOutsideForDemo(String login, long personId, String hash) {
        long id = openForDemo(login, personId, hash);
        store.outside(id);
        return id;
    }

    /** A first password drawn for somebody; it is shown once and stored as a hash only. */
    public String firstPassword() {
        return FirstPassword.draw(store.policy(), random::nextInt);
    }

    /**
     * An account that nobody can sign in with until a password is given out by a reset.
     *
     * @param hash of a password that nobody knows; those who open many at once share one, hashing being slow on purpose
     */
    public long openUnissued(Viewer who, String login, long personId, String hash) {
        permit(who);
        return openAs(login.toLowerCase(Locale.ROOT), personId, hash, true, false);
    }

    /** The hash of a password that nobody knows. */
    public String hashOfNothing() {
        return Accounts.encode(encoder, Token.random());
    }

    /** Sample accounts share one hash, since hashing is slow on purpose. Production refuses to start where one exists. */
    @CanIgnoreReturnValue
    public long openForDemo(String login, long personId, String hash) {
        return openAs(login, personId, hash, false, true);
    }

    public String hash(String password) {
        return Accounts.encode(encoder, password);
    }

    private long openAs(String login, long personId, String hash, boolean mustChange, boolean demo) {
        long id = store.open(login, personId, hash, mustChange, demo, clock.instant());
        log.write(AccessEvent.ACCOUNT_OPENED, login, id, null, SYSTEM);
        return id;
    }

    public boolean hasDemoAccounts() {
        return store.hasDemoAccounts();
    }

    /** A new first password for somebody who lost theirs; unlocks the account, ends its sessions and tokens. */
    public Decision<String> reset(Viewer who, String login, String firstPassword) {
        permit(who);
        var account = store.byLogin(login).orElseThrow();
        return Passwords.accept(store.policy(), account.login(), firstPassword, false)
                .map(password -> {
                    store.setPassword(account.id(), Accounts.encode(encoder, password), true, clock.instant());
                    store.forgive(account.id());
                    shutOut(account.id());
                    log.write(AccessEvent.PASSWORD_RESET, account.login(), account.id(), post(who), SYSTEM);
                    return password;
                });
    }

    public void disable(Viewer who, String login) {
        permit(who);
        var account = store.byLogin(login).orElseThrow();
        store.setDisabled(account.id(), clock.instant());
        shutOut(account.id());
        log.write(AccessEvent.ACCOUNT_DISABLED, account.login(), account.id(), post(who), SYSTEM);
    }

    /** Whoever came in with the account is out, programs with its tokens too. */
    private void shutOut(long account) {
        sessions.endAll(account, null);
        tokens.revokeAll(account, clock.instant());
    }

    public void enable(Viewer who, String login) {
        permit(who);
        var account = store.byLogin(login).orElseThrow();
        store.setDisabled(account.id(), null);
        log.write(AccessEvent.ACCOUNT_ENABLED, account.login(), account.id(), post(who), SYSTEM);
    }

    public void setPolicy(Viewer who, SignInPolicy policy) {
        permit(who);
        store.setPolicy(policy);
    }

    /** A token for a program that acts through the API as this account in this post; shown once, stored as a digest. */
    public String issueToken(Viewer who, String login, long postId, String name, Duration life) {
        permit(who);
        var account = store.byLogin(login).orElseThrow();
        var token = Token.random();
        tokens.issue(
                token,
                account.id(),
                postId,
                name,
                null,
                clock.instant(),
                clock.instant().plus(life));
        log.write(AccessEvent.TOKEN_ISSUED, account.login(), account.id(), postId, SYSTEM);
        return token;
    }

    public void revokeToken(Viewer who, String token) {
        permit(who);
        tokens.revoke(token, clock.instant());
        log.write(AccessEvent.TOKEN_REVOKED, "", null, post(who), SYSTEM);
    }

    private static @Nullable Long post(Viewer who) {
        return who instanceof Actor actor ? (Long) actor.postId() : null;
    }

    private static void permit(Viewer who) {
        boolean may = switch (who) {
            case Actor actor -> actor.may(Power.ADMINISTER);
            case Machine ignored -> true;
            case FileReader ignored -> false;
            case Participant ignored -> false;
            case Petitioner ignored -> false;
            case Applicant ignored -> false;
            case Claimant ignored -> false;
            case Visitor ignored -> false;
        };
        if (!may) throw new IllegalStateException("Only an administrator manages accounts");
    }
}
