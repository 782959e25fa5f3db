package xinqiao.identity;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.identity.rules.Passwords;
import xinqiao.identity.rules.SessionLife;
import xinqiao.law.Enforces;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;

/** Sessions live in the database, so that any node serves them and the one who ends one ends it everywhere. */
@Component
public class Sessions {
    private static final Client NOBODY = new Client("-", "-");

    private final SessionStore store;
    private final AccountStore accounts;
    private final AccessLog log;
    private final Houses houses;
    private final Clock clock;

    Sessions(SessionStore store, AccountStore accounts, AccessLog log, Houses houses, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.log = log;
        this.houses = houses;
        this.clock = clock;
    }

    /** Opens a session; whoever holds one post acts in it, whoever holds several chooses. Returns the cookie's token. */
    String open(Account account, Client client) {
        var posts = houses.postsOf(account.personId());
        Long only = posts.size() == 1 ? (Long) posts.getFirst().post().id() : null;
        var token = Token.random();
        store.open(token, account.id(), only, Token.random(), client, clock.instant());
        log.write(AccessEvent.SIGNED_IN, account.login(), account.id(), only, client);
        return token;
    }

    /** The session of a token, unless it is over; looking it up counts as using it. */
    @Enforces(LAW_S3)
    public Optional<Session> find(String token) {
        return find(token, true);
    }

    /** The same for what a page asks by itself: nobody is there for that, so it doesn't keep the session alive. */
    @Enforces(LAW_S3)
    public Optional<Session> look(String token) {
        return find(token, false);
    }

    private Optional<Session> find(String token, boolean using) {
        var now = clock.instant();
        var found = store.find(token, LocalDate.now(clock)).orElse(null);
        if (found == null) return Optional.empty();
        var session = found.session();
        if (SessionLife.over(found.policy(), session.startedAt(), found.seenAt(), now)) {
            if (store.end(token)) log.write(AccessEvent.TIMED_OUT, session.login(), session.accountId(), null, NOBODY);
            return Optional.empty();
        }
        if (using && SessionLife.worthTouching(found.seenAt(), now)) store.touch(token, now);
        var outdated = Passwords.outdated(found.policy(), found.passwordChangedAt(), now);
        return Optional.of(outdated ? session.thatMustChange() : session);
    }

    /** Whoever a bearer token of the API stands for. */
    public Optional<Actor> byApiToken(String token) {
        return store.byApiToken(token, clock.instant(), LocalDate.now(clock));
    }

    /** From now on the person acts in this post; false if it isn't theirs today. */
    public boolean choose(Session session, long postId, Client client) {
        var theirs = houses.postsOf(session.personId()).stream().map(Holder::post);
        if (theirs.noneMatch(post -> post.id() == postId)) return false;
        store.choose(session.token(), postId);
        log.write(AccessEvent.POST_CHOSEN, session.login(), session.accountId(), postId, client);
        return true;
    }

    public void end(Session session, Client client) {
        if (store.end(session.token()))
            log.write(AccessEvent.SIGNED_OUT, session.login(), session.accountId(), null, client);
    }

    /** Removes what is over and whose holder never came back; for a job. */
    public int purge() {
        var policy = accounts.policy();
        var now = clock.instant();
        return store.purge(now.minus(policy.idle()), now.minus(policy.absolute()));
    }
}
