package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.Papers;
import xinqiao.routing.NewSending;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What the system finds at night: once, and for those who judge it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class FoundLiabilitiesTest extends LiabilityAtWork {
    @Test
    @Covers({Provision.KM_36, Provision.SYS_2})
    void aMissedDayIsProposedOnceOnSeveralNodesAndAfterARestart() throws Exception {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        findings.go();
        assertThat(of("zhou.min", id)).isEmpty();
        clock.set(LocalDate.of(2026, 3, 18));
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++)
            nodes.add(() -> {
                findings.go();
                return true;
            });
        try (var all = Executors.newFixedThreadPool(4)) {
            for (var done : all.invokeAll(nodes)) assertThat(done.get()).isTrue();
        }
        findings.go();
        var one = of("zhou.min", id);
        assertThat(one).singleElement().satisfies(found -> {
            assertThat(found.breach()).isEqualTo(Breach.NOTICE_LATE);
            assertThat(found.ground()).isEqualTo(LiabilityGround.NOT_TOLD);
            assertThat(found.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
            assertThat(found.house()).as("the house above judges").isEqualTo("8600");
            assertThat(found.unitHouse()).isEqualTo("8602");
            assertThat(found.unitDepartment()).isNull();
        });
        long found = one.getFirst().id();
        doesNotExistFor("tian.ye", found);
        doesNotExistFor("gu.xin", found);
        doesNotExistFor("yu.bo", found);
        assertThat(waitsFor("zhou.min", found)).isTrue();
        assertThat(reasons(liabilities.setAside(desks.who("zhou.min"), found, " ")))
                .containsExactly("accountability.refusal.no-words");
        var _ = liabilities
                .setAside(desks.who("zhou.min"), found, "已当面告知，未及补录。")
                .orElseThrow();
        assertThat(in(Box.OVER, "zhou.min", found)).isTrue();
        findings.go();
        assertThat(of("zhou.min", id)).as("set aside for good").isEmpty();
    }

    @Test
    @Covers(Provision.KM_36)
    void whatWasSentAndNotSignedForOrNotReportedOnIsProposedToTheHouseAbove() {
        long unsigned = sent("8603", false);
        long silent = sent("8603", true);
        clock.set(LocalDate.of(2026, 3, 23));
        findings.go();
        var found = desk.list(desks.who("chen.jing"), LiabilityFilter.of(Box.MINE), null, 1000);
        assertThat(found)
                .filteredOn(one -> one.sending() != null && one.sending() == unsigned)
                .singleElement()
                .satisfies(one -> assertThat(one.breach()).isEqualTo(Breach.NOT_SIGNED));
        assertThat(found)
                .filteredOn(one -> one.sending() != null && one.sending() == silent)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.breach()).isEqualTo(Breach.FEEDBACK_MISSING);
                    doesNotExistFor("yu.bo", one.id());
                    doesNotExistFor("tian.ye", one.id());
                    var _ = liabilities
                            .open(desks.who("chen.jing"), one.id(), Set.of(), "")
                            .orElseThrow();
                    ordered("wei.hong", one.id());
                    assertThat(desk.read(desks.who("yu.bo"), one.id())
                                    .liability()
                                    .bare())
                            .isTrue();
                    assertThat(waitsFor("yu.bo", one.id())).isTrue();
                    assertThat(waitsFor("hou.yi", one.id())).isTrue();
                    doesNotExistFor("qiu.shi", one.id());
                });
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_36})
    void aSendingIsLedToWhereItIsThereForTheReader() {
        long silent = sent("8603", true);
        clock.set(LocalDate.of(2026, 3, 23));
        findings.go();
        long id = desk.list(desks.who("chen.jing"), LiabilityFilter.of(Box.MINE), null, 1000).stream()
                .filter(one -> one.sending() != null && one.sending() == silent)
                .findFirst()
                .orElseThrow()
                .id();
        var _ = liabilities.open(desks.who("chen.jing"), id, Set.of(), "").orElseThrow();
        var _ = liabilities
                .refer(desks.who("chen.jing"), id, Referral.DISCIPLINE, "建议给予处分。")
                .orElseThrow();
        assertThat(desk.read(desks.who("chen.jing"), id).sending()).isEqualTo(silent);
        assertThat(desk.read(desks.who("wu.haitao"), id).sending()).isNull();
    }

    private long sent(String house, boolean signed) {
        long first = desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
        var asked = new NewSending(Manner.FORWARD, house, null, null, "请依法办理", MONDAY.plusDays(18));
        var sending = sendings.propose(desks.who("chen.jing"), first, asked).orElseThrow();
        var _ = sendings.send(desks.who("chen.jing"), sending.id(), null).orElseThrow();
        if (signed) {
            var _ = arrivals.sign(desks.who("yu.bo"), sending.id(), null).orElseThrow();
        }
        return sending.id();
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1, Provision.SYS_4})
    void whatIsLateInAReportIsKnownToItsReadersOnly() {
        long report =
                desks.register("cao.yang", Papers.report("8601", MONDAY, "丁一")).id();
        clock.set(LocalDate.of(2026, 3, 20));
        findings.go();
        var found = of("cao.yang", report).getFirst();
        assertThat(found.judge()).isEqualTo(Judge.READERS);
        assertThat(found.house()).isEqualTo("8601");
        for (var login : List.of("ding.yi", "fang.zhou", "yan.ming", "song.rui", "zhou.min", "wei.hong", "wu.haitao"))
            doesNotExistFor(login, found.id());
        assertThat(waitsFor("cao.yang", found.id())).isTrue();
        var _ = liabilities
                .open(desks.who("cao.yang"), found.id(), Set.of(), "")
                .orElseThrow();
        assertThat(waitsFor("cao.yang", found.id())).as("no leader reads it").isTrue();
        ordered("cao.yang", found.id());
        for (var login : List.of("ding.yi", "yan.ming", "song.rui", "ma.chunhua", "zhou.min"))
            doesNotExistFor(login, found.id());
        var _ = liabilities.answer(desks.who("cao.yang"), found.id(), "已告知。").orElseThrow();
        var _ = liabilities
                .refer(desks.who("cao.yang"), found.id(), Referral.DISCIPLINE, "提出处分建议。")
                .orElseThrow();
        doesNotExistFor("wu.haitao", found.id());
        var _ = liabilities
                .examine(desks.who("cao.yang"), found.id(), true, "已改正。")
                .orElseThrow();
        assertThat(waitsFor("cao.yang", found.id())).as("the referral").isTrue();
    }
}
