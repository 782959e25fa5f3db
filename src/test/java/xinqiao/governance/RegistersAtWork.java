package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.governance.Owed.What;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.organisation.Houses;
import xinqiao.petition.Desks;
import xinqiao.testing.TestClock;

/** What tests of the registers do again and again. */
abstract class RegistersAtWork {
    static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    @Autowired
    Registers registers;

    @Autowired
    GovernanceOverview overview;

    @Autowired
    Houses houses;

    @Autowired
    Desks desks;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void inMarch() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    Actor who(String login) {
        return desks.who(login);
    }

    List<What> owed(Actor actor, String house) {
        return overview.all(actor).stream()
                .filter(one -> one.house().code().equals(house))
                .flatMap(one -> one.owed().stream())
                .map(Owed::what)
                .toList();
    }
}
