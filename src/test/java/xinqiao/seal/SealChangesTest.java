package xinqiao.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.SEAL_CHANGE;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.rules.Keeping;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A seal out of use, lost or destroyed, never by one person alone; how large it is and where it goes, by configuration. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SealChangesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static int made;

    @Autowired
    Desks desks;

    @Autowired
    SealRegister register;

    @Autowired
    SealChanges changes;

    @Autowired
    Gate gate;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private Actor office() {
        return desks.who("mo.han");
    }

    private NewSeal seal(int size, Map<LetterKind, LetterApproval> letters) {
        return new NewSeal(
                SealKind.PETITION,
                "试验变更专用章" + ++made,
                "试验海关",
                "信访专用章",
                "信访文书",
                size,
                office().postId(),
                null,
                MONDAY.minusYears(1),
                null,
                Set.of(),
                letters,
                new byte[0]);
    }

    private long registered() {
        return register.register(office(), seal(42, Map.of())).orElseThrow();
    }

    private SealState state(long id) {
        return register.find(office(), id).orElseThrow().state();
    }

    @Test
    @Covers(Provision.KM_7)
    void aSealGoesOutOfUseOnlyWhenSomebodyElseAgrees() {
        long id = registered();
        Actor leader = desks.who("yin.hao");
        assertThat(reasons(changes.ask(desks.who("tu.ya"), id, SealState.SUSPENDED, "检查")))
                .containsExactly("seal.refusal.not-kept");
        assertThat(reasons(changes.ask(office(), id, SealState.IN_USE, "")))
                .containsExactly("seal.refusal.already", "seal.refusal.reason");
        long _ = changes.ask(office(), id, SealState.SUSPENDED, "机构调整").orElseThrow();
        assertThat(state(id)).as("nobody has agreed yet").isEqualTo(SealState.IN_USE);
        assertThat(reasons(changes.ask(office(), id, SealState.DESTROYED, "机构调整")))
                .containsExactly("seal.refusal.change-waits");
        assertThat(reasons(changes.decide(office(), id, true, ""))).contains("seal.refusal.own");
        assertThat(reasons(changes.decide(leader, id, false, " "))).containsExactly("seal.refusal.reason");
        assertThat(changes.decide(leader, id, false, "仍需使用").orElseThrow()).isEqualTo(SealState.IN_USE);
        assertThat(reasons(changes.decide(leader, id, true, ""))).containsExactly("seal.refusal.decided");
        long _ = changes.ask(office(), id, SealState.SUSPENDED, "机构调整").orElseThrow();
        assertThat(changes.decide(leader, id, true, "同意").orElseThrow()).isEqualTo(SealState.SUSPENDED);
        assertThat(changes.of(office(), register.find(office(), id).orElseThrow()))
                .extracting(SealChange::approved)
                .containsExactly(true, false);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.KM_7)
    void aLostSealIsStoppedAtOnceAndNeverComesBack() {
        long id = registered();
        Actor leader = desks.who("yin.hao");
        long _ = changes.ask(office(), id, SealState.LOST, "外出途中遗失").orElseThrow();
        assertThat(state(id)).as("before anybody decided").isEqualTo(SealState.SUSPENDED);
        assertThat(changes.decide(leader, id, true, "登报声明作废").orElseThrow()).isEqualTo(SealState.LOST);
        assertThat(reasons(changes.ask(office(), id, SealState.IN_USE, "找到了"))).containsExactly("seal.refusal.lost");
        long _ = changes.ask(office(), id, SealState.DESTROYED, "找到后销毁").orElseThrow();
        assertThat(changes.decide(leader, id, true, "").orElseThrow()).isEqualTo(SealState.DESTROYED);
        assertThat(register.find(office(), id).orElseThrow().until()).isEqualTo(MONDAY);
        assertThat(reasons(changes.ask(office(), id, SealState.IN_USE, "恢复")))
                .containsExactly("seal.refusal.destroyed");
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.KM_7)
    void aLostSealIsStoppedThoughAnotherChangeWaits() {
        long id = registered();
        long _ = changes.ask(office(), id, SealState.DESTROYED, "换领新章").orElseThrow();
        assertThat(state(id)).isEqualTo(SealState.IN_USE);
        assertThat(reasons(changes.ask(office(), id, SealState.LOST, ""))).contains("seal.refusal.reason");
        assertThat(state(id)).as("without a reason nothing happens").isEqualTo(SealState.IN_USE);
        assertThat(reasons(changes.ask(office(), id, SealState.LOST, "外出途中遗失")))
                .containsExactly("seal.refusal.change-waits");
        assertThat(state(id)).isEqualTo(SealState.SUSPENDED);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.KM_7, Provision.SYS_4})
    void noChangeOfASealExistsForAnotherHouse() {
        long id = registered();
        long _ = changes.ask(office(), id, SealState.SUSPENDED, "检查").orElseThrow();
        OfficialSeal seal = register.find(office(), id).orElseThrow();
        for (String login : List.of("tian.ye", "zhou.min", "wei.hong")) {
            Actor stranger = desks.who(login);
            assertThat(changes.of(stranger, seal)).as(login).isEmpty();
            assertThat(reasons(changes.ask(stranger, id, SealState.LOST, "遗失")))
                    .containsExactly("seal.refusal.destroyed");
            assertThat(reasons(changes.decide(stranger, id, true, ""))).containsExactly("seal.refusal.decided");
            int seen = gate.as(stranger, tx -> tx.fetchCount(SEAL_CHANGE, SEAL_CHANGE.SEAL_ID.eq(id)));
            assertThat(seen).isZero();
        }
    }

    @Test
    @Covers(Provision.KM_7)
    void howLargeASealIsAndWhereItGoesIsSetByTheLevelOfTheHouse() {
        assertThat(register.limits("8604").largest()).isEqualTo(45);
        assertThat(reasons(register.register(office(), seal(46, Map.of())))).containsExactly("seal.refusal.size");
        assertThat(reasons(
                        register.register(office(), seal(42, Map.of(LetterKind.ANSWER, LetterApproval.WITH_LETTER)))))
                .containsExactly("seal.refusal.scope");
        var only = new SealLimits(20, 60, Set.of(LetterKind.OPINION));
        assertThat(Keeping.scope(SealKind.PETITION, Set.of(LetterKind.OPINION), only)
                        .isGranted())
                .isTrue();
        assertThat(Keeping.scope(SealKind.PETITION, Set.of(LetterKind.ACCEPTANCE), only)
                        .isGranted())
                .isFalse();
        assertThat(Keeping.scope(SealKind.HOUSE, Set.of(LetterKind.ANSWER), only)
                        .isGranted())
                .isTrue();
    }
}
