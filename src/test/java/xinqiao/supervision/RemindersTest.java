package xinqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.DueCases;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.routing.DueSendings;
import xinqiao.supervision.Reminders.Box;
import xinqiao.supervision.rules.Reminding.Pace;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A term is reminded of once a stage, whatever runs when; the late unit explains itself. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RemindersTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Rounds rounds;

    @Autowired
    Reminders reminders;

    @Autowired
    TestClock clock;

    @Autowired
    Gate gate;

    @Autowired
    DueCases cases;

    @Autowired
    DueSendings sendings;

    @Autowired
    ReminderStore store;

    @Autowired
    Pace pace;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** With an inner limit of ten days, which ends on 12 March. */
    private long assigned() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", 10));
        return id;
    }

    private List<Reminder> inner(long petition) {
        return reminders.of(desks.who("tian.ye"), petition, null).stream()
                .filter(one -> one.term().equals("inner"))
                .toList();
    }

    /** Another node, or the same one after a restart: its own memory, the same database. */
    private Rounds anotherNode() {
        return new Rounds(gate, cases, sendings, store, reminders, pace, clock);
    }

    @Test
    @Covers({Provision.JF_V4, Provision.JF_L5A})
    void eachStageOfATermFiresOnceOnTwoNodesAtOnceAndAfterARestart() throws Exception {
        long id = assigned();
        rounds.go();
        assertThat(inner(id)).isEmpty();
        clock.set(LocalDate.of(2026, 3, 10));
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            var one = anotherNode();
            nodes.add(() -> {
                one.go();
                return true;
            });
        }
        try (var both = Executors.newFixedThreadPool(4)) {
            for (var done : both.invokeAll(nodes)) assertThat(done.get()).isTrue();
        }
        rounds.go();
        assertThat(inner(id)).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(Stage.SOON);
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
            assertThat(one.by()).isEqualTo(Provision.KM_26C);
            assertThat(one.firedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        });
        clock.set(LocalDate.of(2026, 3, 13));
        rounds.go();
        anotherNode().go();
        assertThat(inner(id)).extracting(Reminder::stage).containsExactly(Stage.LATE, Stage.SOON);
        clock.set(LocalDate.of(2026, 4, 1));
        rounds.go();
        anotherNode().go();
        assertThat(inner(id)).extracting(Reminder::stage).containsExactly(Stage.STILL_LATE, Stage.LATE, Stage.SOON);
        assertThat(inner(id)).extracting(Reminder::owesExplanation).containsExactly(true, true, false);
    }

    @Test
    @Covers(Provision.JF_L5A)
    void whoeverIsLateOwesTheReasonInWritingUntilItIsGiven() {
        long id = assigned();
        clock.set(LocalDate.of(2026, 3, 14));
        rounds.go();
        var late = inner(id).getFirst();
        var handler = desks.who("kang.ning");
        assertThat(late.daysLate(LocalDate.of(2026, 3, 14))).isEqualTo(2);
        assertThat(reminders.list(handler, Box.MINE, null, 100)).contains(late);
        assertThat(reminders.list(desks.who("tian.ye"), Box.SENT, null, 100)).contains(late);
        assertThat(reminders.waiting(handler, true)).isPositive();
        assertThat(reasons(reminders.note(handler, late.id()))).containsExactly("supervision.refusal.no-explanation");
        assertThat(reasons(reminders.explain(handler, late.id(), " ")))
                .containsExactly("supervision.refusal.no-explanation");
        assertThat(reasons(reminders.explain(desks.who("tian.ye"), late.id(), "代为说明")))
                .containsExactly("supervision.refusal.not-now");
        assertThat(inner(id).getFirst().owesExplanation()).isTrue();
        var explained = reminders.explain(handler, late.id(), "等待鉴定结论。").orElseThrow();
        assertThat(explained.explanation()).isEqualTo("等待鉴定结论。");
        assertThat(reminders.list(handler, Box.MINE, null, 100)).noneMatch(one -> one.id() == late.id());
        assertThat(reasons(reminders.explain(handler, late.id(), "再说明")))
                .containsExactly("supervision.refusal.explained");
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoDoesNotSeeTheCaseIsNotRemindedOfIt() {
        long id = assigned();
        clock.set(LocalDate.of(2026, 3, 14));
        rounds.go();
        long late = inner(id).getFirst().id();
        for (String login : List.of("yan.ming", "long.teng", "shen.pei", "yu.bo")) {
            var stranger = desks.who(login);
            assertThat(reminders.of(stranger, id, null)).as(login).isEmpty();
            for (Box box : Box.values())
                assertThat(reminders.list(stranger, box, null, 500)).as(login).noneMatch(one -> one.id() == late);
            assertThatThrownBy(() -> reminders.explain(stranger, late, "不是我的")).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> reminders.note(stranger, late)).isInstanceOf(NotThere.class);
        }
    }
}
