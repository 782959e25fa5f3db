package xinqiao.identity;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import xinqiao.identity.rules.Passwords;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Refused;

/** Signing in, and one's own password. Every use leaves a line in the access log. */
@Component
public class Accounts {
    private final AccountStore store;
    private final Sessions sessions;
    private final SessionStore sessionStore;
    private final AccessLog log;
    private final PasswordEncoder encoder;
    private final Clock clock;
    /** Compared for logins that don't exist, so that they take as long as those that do. */
    private final String nobodysHash;

    Accounts(
            AccountStore store,
            Sessions sessions,
            SessionStore sessionStore,
            AccessLog log,
            PasswordEncoder encoder,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.sessionStore = sessionStore;
        this.log = log;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encode(encoder, Token.random());
    }

    /**
     * The token of a new session; empty for a wrong login or password, a locked or a disabled account alike, so that
     * nobody learns which logins exist.
     */
    @Enforces(LAW_S3)
    public Optional<String> signIn(String login, String password, Client client) {
        var now = clock.instant();
        var policy = store.policy();
        var account =
                store.attempt(login, lockout -> lockout.attempted(policy, now)).orElse(null);
        boolean right = encoder.matches(password, account == null ? nobodysHash : account.passwordHash());
        if (account == null) {
            log.write(AccessEvent.REFUSED, login, null, null, client);
            return Optional.empty();
        }
        boolean open = account.disabledAt() == null && !account.lockout().locked(now);
        if (right && open) {
            store.forgive(account.id());
            return Optional.of(sessions.open(account, client));
        }
        boolean locks = open && account.lockout().attempted(policy, now).locked(now);
        log.write(locks ? AccessEvent.LOCKED : AccessEvent.REFUSED, account.login(), account.id(), null, client);
        return Optional.empty();
    }

    /** One's own password; the account's other sessions end, on every node. */
    @Enforces(LAW_S3)
    public Decision<String> changePassword(Session session, String old, String fresh, Client client) {
        var account = store.byId(session.accountId()).orElseThrow();
        var now = clock.instant();
        var policy = store.policy();
        var counted = store.attempt(account.login(), lockout -> lockout.attempted(policy, now))
                .orElseThrow();
        boolean known = encoder.matches(old, account.passwordHash());
        if (!known || counted.lockout().locked(now))
            return Decision.refused(LAW_S3, "identity.objection.password-wrong");
        store.forgive(account.id());
        var decision = Passwords.accept(policy, account.login(), fresh, fresh.equals(old));
        return switch (decision) {
            case Refused<String> refused -> refused;
            case Granted<String> granted -> {
                store.setPassword(account.id(), encode(encoder, fresh), false, now);
                sessionStore.endAll(account.id(), session.token());
                log.write(AccessEvent.PASSWORD_CHANGED, account.login(), account.id(), null, client);
                yield granted;
            }
        };
    }

    public SignInPolicy policy() {
        return store.policy();
    }

    static String encode(PasswordEncoder encoder, String password) {
        var hash = encoder.encode(password);
        if (hash == null) throw new IllegalStateException("no hash of a password");
        return hash;
    }
}
