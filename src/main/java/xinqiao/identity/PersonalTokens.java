package xinqiao.identity;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.Power;

/** The tokens that people issue to programs of their own: for their present post, never with more than it may. */
@Component
public class PersonalTokens {
    /** The longest that one lasts, in days; a matter of practice, not of law. */
    public static final int LONGEST = 365;

    private static final int NAME = 60;

    private final ApiTokenStore store;
    private final AccessLog log;
    private final Clock clock;

    PersonalTokens(ApiTokenStore store, AccessLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** Those in force, the newest first. */
    public List<PersonalToken> of(Actor actor) {
        return store.inForce(actor.accountId(), clock.instant());
    }

    /**
     * @param powers what the token may use; reading within the post's scope needs none
     * @return the token, shown this once
     */
    @Enforces(LAW_S3)
    public Decision<String> issue(Actor actor, String name, Set<Power> powers, int days, Client client) {
        String called = name.strip();
        Instant now = clock.instant();
        return new Objections()
                .when(called.isEmpty() || called.length() > NAME, LAW_S3, "identity.refusal.token-name", NAME)
                .when(taken(actor, called, now), LAW_S3, "identity.refusal.token-name-taken")
                .when(days < 1 || days > LONGEST, LAW_S3, "identity.refusal.token-days", LONGEST)
                .when(!actor.powers().containsAll(powers), LAW_S3, "identity.refusal.token-powers")
                .when(actor.behalf() != null, LAW_S3, "identity.refusal.token-behalf")
                .orGrant(() -> issued(actor, called, powers, now, Duration.ofDays(days), client));
    }

    private boolean taken(Actor actor, String name, Instant now) {
        return store.inForce(actor.accountId(), now).stream()
                .anyMatch(token -> token.name().equals(name));
    }

    private String issued(Actor actor, String name, Set<Power> powers, Instant now, Duration life, Client client) {
        String token = Token.random();
        store.issue(token, actor.accountId(), actor.postId(), name, powers, now, now.plus(life));
        log.write(AccessEvent.TOKEN_ISSUED, "", actor.accountId(), actor.postId(), client);
        return token;
    }

    /** One's own only; false for any other. */
    public boolean revoke(Actor actor, long id, Client client) {
        boolean revoked = store.revoke(actor.accountId(), id, clock.instant());
        if (revoked) log.write(AccessEvent.TOKEN_REVOKED, "", actor.accountId(), actor.postId(), client);
        return revoked;
    }
}
