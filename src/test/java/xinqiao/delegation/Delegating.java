package xinqiao.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.Accounts;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.Session;
import xinqiao.identity.Sessions;
import xinqiao.journal.JournalCheck;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Desks;
import xinqiao.testing.TestClock;

/** What tests of delegation do again and again: a leader lets a colleague act, who signs in as such. */
abstract class Delegating {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Client HERE = new Client("127.0.0.1", "test");

    @Autowired
    Desks desks;

    @Autowired
    Delegations delegations;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Houses houses;

    @Autowired
    JournalCheck journalCheck;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** The sample organisation is everybody's: nobody acts for anybody when the next test begins. */
    @AfterEach
    void nobodyActs() {
        clock.set(MONDAY);
        for (String leader : List.of("gu.xin", "cui.ping"))
            for (Delegation one : delegations.given(leader(leader)))
                assertThat(delegations.revoke(leader(leader), one.id())).isEqualTo(one.revokedAt() == null);
    }

    Actor leader(String login) {
        return desks.who(login);
    }

    Offer offer(String delegate, LocalDate from, LocalDate until) {
        return new Offer(desks.who(delegate).personId(), Set.of(Power.APPROVE), from, until, "出差");
    }

    void give(String leader, String delegate) {
        assertThat(delegations
                        .give(leader(leader), offer(delegate, MONDAY, MONDAY.plusDays(3)))
                        .isGranted())
                .isTrue();
    }

    Session session(String login) {
        String token = accounts.signIn(login, SampleOrganisation.PASSWORD, HERE).orElseThrow();
        return sessions.find(token).orElseThrow();
    }

    /** Signed in anew, in the post by which they act for another. */
    Actor acting(String login) {
        Session session = session(login);
        long post = houses.postsOf(session.personId()).stream()
                .map(Holder::post)
                .filter(one -> one.behalfOf() != null)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(sessions.choose(session, post, HERE)).isTrue();
        return sessions.find(session.token()).flatMap(Session::actor).orElseThrow();
    }
}
