package xinqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.SESSION;

import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.demo.SampleOrganisation;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Scope;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class SessionsTest {
    private static final Client CLIENT = new Client("192.0.2.7", "test");

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    AccessLog log;

    @Autowired
    Houses houses;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    private String signIn(String login) {
        return accounts.signIn(login, SampleOrganisation.PASSWORD, CLIENT).orElseThrow();
    }

    /** A second node shares nothing with the first but the database. */
    private Sessions otherNode() {
        return new Sessions(new SessionStore(sql), new AccountStore(sql), new AccessLog(sql, clock), houses, clock);
    }

    @Test
    void anyNodeKnowsASession() {
        var session = otherNode().find(signIn("dao.yaping")).orElseThrow();
        var actor = session.actor().orElseThrow();
        assertThat(actor.name()).isEqualTo("刀亚萍");
        assertThat(actor.housePath()).isEqualTo("/0000/8600/8602/");
        assertThat(actor.scope()).isEqualTo(Scope.HOUSE);
        assertThat(session.seat()).isNotNull();
    }

    @Test
    void whatOneNodeEndsIsOverOnAll() {
        var token = signIn("dao.yaping");
        otherNode().end(sessions.find(token).orElseThrow(), CLIENT);
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void theTokenItselfIsNotStored() {
        var token = signIn("dao.yaping");
        assertThat(sql.fetchExists(SESSION, SESSION.TOKEN_SHA256.eq(Token.digest(token))))
                .isTrue();
        assertThat(sql.fetch("select session::text from session").format(Integer.MAX_VALUE))
                .doesNotContain(token);
    }

    @Test
    void anEndedPostGivesNoActorAnyMore() {
        var token = signIn("dao.yaping");
        clock.set("2020-01-01T09:00"); // before the post began
        assertThat(sessions.find(token).flatMap(Session::actor)).isEmpty();
    }

    @Test
    void whatAPageAsksByItselfDoesNotKeepASessionAlive() {
        var token = signIn("dao.yaping");
        var asked = signIn("dao.yaping");
        clock.advance(Duration.ofMinutes(20));
        assertThat(sessions.find(token)).isPresent();
        assertThat(sessions.look(asked)).isPresent();
        clock.advance(Duration.ofMinutes(20));
        assertThat(sessions.look(token)).isPresent();
        assertThat(sessions.look(asked)).isEmpty();
    }

    @Test
    void sessionsNobodyCameBackToAreRemoved() {
        var token = signIn("dao.yaping");
        clock.advance(Duration.ofHours(13));
        assertThat(sessions.purge()).isPositive();
        assertThat(sql.fetchExists(SESSION, SESSION.TOKEN_SHA256.eq(Token.digest(token))))
                .isFalse();
    }

    @Test
    void aPasswordTypedAsLoginDoesNotStandInTheLog() {
        assertThat(accounts.signIn("Geheim!Kunming 2026", "x", CLIENT)).isEmpty();
        assertThat(sql.fetch("select login from access_log").format(Integer.MAX_VALUE))
                .doesNotContain("Geheim");
        assertThat(log.lines(auditorWithout(), null, null)).isEmpty();
    }

    private Actor auditorWithout() {
        return sessions.find(signIn("dao.yaping")).orElseThrow().actor().orElseThrow();
    }
}
