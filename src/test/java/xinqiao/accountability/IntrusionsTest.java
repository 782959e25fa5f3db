package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.NameReader;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionDesk;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Attempts on reports: who is an intruder, who judges, and who learns of it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class IntrusionsTest extends LiabilityAtWork {
    @Autowired
    PetitionDesk petitions;

    @Test
    @Covers({Provision.KM_37, Provision.KM_37_1, Provision.KM_21B})
    void anAttemptOnAReportIsJudgedByLeadersWhoLearnNothingOfTheReport() {
        long report =
                desks.register("tang.yan", Papers.report("8603", MONDAY, "某科员")).id();
        var accused = desks.who("liao.fan");
        assertThatThrownBy(() -> desks.read("liao.fan", report)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desks.read("liao.fan", report)).isInstanceOf(NotThere.class);
        findings.go();
        findings.go();
        var one = attempt("hou.yi", "liao.fan").orElseThrow();
        long id = one.id();
        assertThat(desk.list(desks.who("hou.yi"), LiabilityFilter.of(Box.OPEN), null, 1000))
                .filteredOn(each -> each.people().contains(accused.personId()))
                .as("once, however often it was tried")
                .hasSize(1);
        assertThat(desk.read(desks.who("hou.yi"), id).about())
                .as("not which report")
                .isNull();
        assertThat(waitsFor("hou.yi", id)).isTrue();
        for (var login : List.of("liao.fan", "qiu.shi", "yu.bo", "tang.yan", "wei.hong", "wu.haitao", "gu.xin"))
            doesNotExistFor(login, id);
        var _ = liabilities.open(desks.who("hou.yi"), id, Set.of(), "").orElseThrow();
        doesNotExistFor("liao.fan", id);
        var _ = liabilities
                .refer(desks.who("hou.yi"), id, Referral.DISCIPLINE, "建议给予处分。")
                .orElseThrow();
        assertThat(waitsFor("wu.haitao", id))
                .as("the supervision department above")
                .isTrue();
        ordered("hou.yi", id);
        assertThat(desk.read(accused, id).liability().bare()).isTrue();
        assertThat(desk.read(accused, id).liability().content().referral()).isNull();
    }

    @Test
    @Covers({Provision.KM_37_1, Provision.KM_21B, Provision.KM_33A})
    void anAttemptOnAReportAboutALeaderIsJudgedInTheHouseAbove() {
        long report = desks.register("yan.xiang", Papers.report("8604", MONDAY, "副关长向东"))
                .id();
        assertThatThrownBy(() -> desks.read("tu.ya", report)).isInstanceOf(NotThere.class);
        findings.go();
        assertThat(attempt("xiang.dong", "tu.ya")).isEmpty();
        assertThat(attempt("yin.hao", "tu.ya")).isEmpty();
        var one = attempt("wu.haitao", "tu.ya").orElseThrow();
        assertThat(one.house()).isEqualTo("8600");
        assertThat(waitsFor("wu.haitao", one.id())).isTrue();
        doesNotExistFor("xiang.dong", one.id());
        doesNotExistFor("zhou.min", one.id());
    }

    private long attemptOf(String login) {
        long report =
                desks.register("tang.yan", Papers.report("8603", MONDAY, "某科员")).id();
        assertThatThrownBy(() -> desks.read(login, report)).isInstanceOf(NotThere.class);
        findings.go();
        return attempt("wei.hong", login).orElseThrow().id();
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aReaderWhoIsRefusedSomethingElseIsNoIntruder() {
        long report =
                desks.register("zhou.min", Papers.report("8600", MONDAY, "某科员")).id();
        var _ = desks.act(
                "zhou.min", report, new NameReader(desks.who("wei.hong").personId()));
        var reader = desks.who("wei.hong");
        assertThat(desks.read("wei.hong", report).petition().walls().isProtected())
                .isTrue();
        assertThatThrownBy(() -> petitions.unmask(reader, report)).isInstanceOf(NotThere.class);
        var program = as(reader, reader.powers(), false);
        assertThatThrownBy(() -> petitions.read(program, report)).isInstanceOf(NotThere.class);
        long other =
                desks.register("cao.yang", Papers.report("8601", MONDAY, "丁一")).id();
        assertThat(reasons(desks.attempt(
                        "cao.yang", other, new NameReader(desks.who("ding.yi").personId()))))
                .isNotEmpty();
        findings.go();
        assertThat(attempt("jin.jianguo", "wei.hong")).isEmpty();
        for (var judge : List.of("ma.chunhua", "wei.hong"))
            assertThat(attempt(judge, "cao.yang")).as(judge).isEmpty();
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void whatWasRefusedBeforeTheWallWentUpIsNoAttempt() {
        long id = desks.register("dao.yaping", Papers.against("8602", MONDAY, "某科员"))
                .id();
        assertThatThrownBy(() -> petitions.unmask(desks.who("gu.xin"), id)).isInstanceOf(NotThere.class);
        desks.act("dao.yaping", id, new Accept(MatterKind.REPORT, null, null, "反映工作人员", Set.of()));
        findings.go();
        for (var judge : List.of("cui.ping", "wei.hong"))
            assertThat(attempt(judge, "gu.xin")).as(judge).isEmpty();
    }

    private static Actor as(Actor one, Set<Power> powers, boolean reports) {
        return new Actor(
                one.accountId(),
                one.personId(),
                one.name(),
                one.postId(),
                one.houseCode(),
                one.housePath(),
                one.directCustoms(),
                one.departmentId(),
                one.departmentKind(),
                one.scope(),
                powers,
                null,
                reports);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_37, Provision.KM_21B})
    void neitherTheKindOfDepartmentNorAPowerAloneOpensTheRegister() {
        long id = attemptOf("feng.zhiyuan");
        var supervisor = desks.who("wu.haitao");
        assertThat(desk.read(supervisor, id).liability().breach()).isEqualTo(Breach.CONFIDENTIAL);
        doesNotExistFor("shen.pei", id);
        doesNotExistFor("zhao.qiming", id);
        for (var program : List.of(
                as(supervisor, Set.of(), true),
                as(supervisor, Set.of(Power.READ_PERSONS), true),
                as(supervisor, supervisor.powers(), false),
                as(desks.who("wei.hong"), Set.of(), true))) {
            assertThatThrownBy(() -> desk.read(program, id)).isInstanceOf(NotThere.class);
            for (Box box : Box.values())
                assertThat(desk.list(program, LiabilityFilter.of(box), null, 1000))
                        .noneMatch(one -> one.id() == id);
        }
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B, Provision.KM_33A})
    void theOrderOfAnAttemptIsForWhoeverIsNamedAndWhoeverAnswersForTheUnit() {
        long id = attemptOf("feng.zhiyuan");
        var _ = liabilities
                .open(desks.who("wei.hong"), id, Set.of(desks.who("wang.ruoxi").personId()), "")
                .orElseThrow();
        assertThat(desk.read(desks.who("wei.hong"), id).liability().people())
                .as("nobody drops out")
                .containsExactlyInAnyOrder(
                        desks.who("feng.zhiyuan").personId(),
                        desks.who("wang.ruoxi").personId());
        ordered("wei.hong", id);
        for (var login : List.of("feng.zhiyuan", "wang.ruoxi"))
            assertThat(desk.read(desks.who(login), id).liability().bare())
                    .as(login)
                    .isTrue();
        doesNotExistFor("jiang.wen", id);
    }
}
