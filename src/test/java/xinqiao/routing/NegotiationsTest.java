package xinqiao.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Several houses of one level on who accepts and leads. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class NegotiationsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Negotiations negotiations;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private static void ok(Decision<?> decision) {
        var _ = decision.orElseThrow();
    }

    private Negotiation asked() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        return negotiations
                .ask(desks.who("tian.ye"), petition, List.of("8603", "8604"), "货物跨辖区转运，由谁主办")
                .orElseThrow();
    }

    @Test
    @Covers(Provision.KM_23_3C)
    void onceAllNameTheSameHouseItLeadsAndTheOthersAssist() {
        var one = asked();
        assertThat(negotiations.waiting(desks.who("yu.bo"))).anyMatch(each -> each.id() == one.id());
        ok(negotiations.say(desks.who("tian.ye"), one.id(), "8603", ""));
        ok(negotiations.say(desks.who("yu.bo"), one.id(), "8602", "不是我关"));
        ok(negotiations.say(desks.who("mo.han"), one.id(), "8603", ""));
        ok(negotiations.say(desks.who("yu.bo"), one.id(), "8603", "经核实由我关主办"));
        var settled = negotiations.read(desks.who("tian.ye"), one.id()).negotiation();
        assertThat(settled.state()).isEqualTo(Negotiation.State.AGREED);
        assertThat(settled.lead()).isEqualTo("8603");
        assertThat(settled.assisting()).containsExactly("8602", "8604");
        ok(negotiations.assist(desks.who("mo.han"), one.id(), "我关查验记录已提供。"));
        assertThat(reasons(negotiations.say(desks.who("yu.bo"), one.id(), "8602", "")))
                .containsExactly("routing.refusal.not-now");
    }

    @Test
    @Covers(Provision.KM_23_3C)
    void whereTheyCannotAgreeTheirCommonSuperiorDecides() {
        var one = asked();
        ok(negotiations.say(desks.who("yu.bo"), one.id(), "8602", ""));
        assertThat(reasons(negotiations.refer(desks.who("yu.bo"), one.id(), "争议")))
                .containsExactly("routing.refusal.not-now");
        ok(negotiations.refer(desks.who("tian.ye"), one.id(), "协商不一致"));
        assertThat(negotiations.waiting(desks.who("chen.jing"))).anyMatch(each -> each.id() == one.id());
        ok(negotiations.decide(desks.who("chen.jing"), one.id(), "8604", "事发地在西双版纳"));
        var settled = negotiations.read(desks.who("mo.han"), one.id()).negotiation();
        assertThat(settled.lead()).isEqualTo("8604");
        assertThat(settled.superior()).isEqualTo("8600");
        assertThat(settled.assisting()).containsExactly("8602", "8603");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void whoTakesNoPartSeesNothingAndAReportIsNotTalkedAbout() {
        var one = asked();
        for (String login : List.of("yan.ming", "kang.ning", "qiu.shi"))
            assertThatThrownBy(() -> negotiations.read(desks.who(login), one.id()))
                    .as(login)
                    .isInstanceOf(NotThere.class);
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        assertThat(reasons(negotiations.ask(desks.who("dao.yaping"), report, List.of("8603"), "由谁办理")))
                .contains("petition.refusal.wall-stays");
        assertThat(reasons(negotiations.ask(desks.who("tian.ye"), one.petition(), List.of("8600"), "由谁办理")))
                .containsExactly("routing.refusal.not-one-level");
    }

    @Test
    @Covers({Provision.KM_21B, Provision.SYS_4})
    void whatTurnsOutToBeAReportIsNegotiatedWithNobodyAnyMore() {
        long petition = desks.register("dao.yaping", Papers.against("8602", MONDAY, "某科员"))
                .id();
        var one = negotiations
                .ask(desks.who("dao.yaping"), petition, List.of("8603"), "由谁主办")
                .orElseThrow();
        assertThat(negotiations.read(desks.who("yu.bo"), one.id()).negotiation().title())
                .isNotEmpty();
        desks.act("dao.yaping", petition, new Accept(MatterKind.REPORT, null, null, "反映工作人员", Set.of()));
        for (String login : List.of("yu.bo", "lei.ming", "tian.ye", "chen.jing")) {
            assertThatThrownBy(() -> negotiations.read(desks.who(login), one.id()))
                    .as(login)
                    .isInstanceOf(NotThere.class);
            assertThat(negotiations.list(desks.who(login), null, null, 50))
                    .as(login)
                    .noneMatch(each -> each.id() == one.id());
            assertThat(negotiations.waiting(desks.who(login))).noneMatch(each -> each.id() == one.id());
        }
        assertThat(negotiations.read(desks.who("dao.yaping"), one.id()).history())
                .isNotEmpty();
    }

    @Test
    @Covers({Provision.KM_23_3C, Provision.SYS_4})
    void theRegisterHasTheOwnOnesTheNewestFirstPageByPage() {
        var first = asked();
        var second = asked();
        for (String login : List.of("tian.ye", "yu.bo", "mo.han"))
            assertThat(negotiations.list(desks.who(login), null, null, 1))
                    .as(login)
                    .extracting(Negotiation::id)
                    .containsExactly(second.id(), first.id());
        assertThat(negotiations.list(desks.who("yu.bo"), Negotiation.State.OPEN, second.id(), 50))
                .extracting(Negotiation::id)
                .startsWith(first.id())
                .doesNotContain(second.id());
        assertThat(negotiations.list(desks.who("yu.bo"), Negotiation.State.DECIDED, null, 50))
                .noneMatch(one -> one.id() == first.id());
        for (String login : List.of("yan.ming", "kang.ning", "qiu.shi"))
            assertThat(negotiations.list(desks.who(login), null, null, 50))
                    .as(login)
                    .noneMatch(one -> one.id() == first.id() || one.id() == second.id());
    }
}
