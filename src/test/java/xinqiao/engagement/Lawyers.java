package xinqiao.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.db.Tables;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Accounts;
import xinqiao.identity.Client;
import xinqiao.identity.Gate;
import xinqiao.identity.Participant;
import xinqiao.identity.Sessions;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.TestClock;

/** Lawyers from outside, with accounts of their own, and cases in which they may be engaged. */
abstract class Lawyers {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Client CLIENT = new Client("127.0.0.1", "test");

    @Autowired
    Desks desks;

    @Autowired
    Engagements engagements;

    @Autowired
    Outsiders outsiders;

    @Autowired
    AccountOffice accountOffice;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    record Lawyer(long id, Participant viewer) {}

    Lawyer lawyer(String name) {
        var office = desks.who("tian.ye");
        long id =
                outsiders.register(office, name, OutsiderKind.LAWYER, "示例律师事务所").orElseThrow();
        String login = "lawyer" + System.nanoTime();
        var who = outsiders.list(office).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
        long account = accountOffice.openOutsideForDemo(login, who.person(), accountOffice.hash("Xinqiao-2026"));
        gate.run(
                desks.who("tian.ye"),
                tx -> tx.update(Tables.PARTICIPANT)
                        .set(Tables.PARTICIPANT.LOGIN, login)
                        .where(Tables.PARTICIPANT.ID.eq(id))
                        .execute());
        var session = sessions.find(
                        accounts.signIn(login, "Xinqiao-2026", CLIENT).orElseThrow())
                .orElseThrow();
        assertThat(session.actor()).isEmpty();
        assertThat(session.accountId()).isEqualTo(account);
        return new Lawyer(id, session.participant().orElseThrow());
    }

    long petition() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        return id;
    }

    static NewEngagement asks(Lawyer lawyer, boolean text, Set<Long> letters) {
        return new NewEngagement(lawyer.id(), "就法律适用提出意见", MONDAY.plusDays(10), text, Set.of(), letters);
    }
}
