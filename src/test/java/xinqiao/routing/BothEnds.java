package xinqiao.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.law.Decision;
import xinqiao.petition.Desks;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.Manner;
import xinqiao.petition.Papers;
import xinqiao.petition.State;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.testing.TestClock;

/** What tests of sendings do again and again, at either end. */
abstract class BothEnds {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    SendingDesk desk;

    @Autowired
    Settling settling;

    @Autowired
    LinkedCases linked;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    static void ok(Decision<?> decision) {
        var _ = decision.orElseThrow();
    }

    long petition() {
        return desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
    }

    static NewSending to(String house, Manner manner, @Nullable LocalDate by) {
        return new NewSending(manner, house, null, null, "请依法办理", by);
    }

    Sending propose(long petition, NewSending asked) {
        return sendings.propose(desks.who("chen.jing"), petition, asked).orElseThrow();
    }

    Sending sent(long petition, NewSending asked) {
        var proposed = propose(petition, asked);
        if (proposed.state() == SendingState.PROPOSED)
            proposed = sendings.approve(desks.who("wei.hong"), proposed.id(), true, "同意")
                    .orElseThrow();
        return sendings.send(desks.who("chen.jing"), proposed.id(), null).orElseThrow();
    }

    long signed(String login, Sending sending) {
        return arrivals.sign(desks.who(login), sending.id(), null).orElseThrow().id();
    }

    Sending read(String login, Sending sending) {
        return desk.read(desks.who(login), sending.id()).sending();
    }

    State state(String login, long petition) {
        return desks.read(login, petition).petition().state();
    }

    boolean mine(String login, Sending sending) {
        return desk.list(desks.who(login), SendingFilter.of(Box.MINE), 500).stream()
                .anyMatch(line -> line.sending().id() == sending.id());
    }
}
