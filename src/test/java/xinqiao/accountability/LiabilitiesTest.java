package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.documents.Letter;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Liability cases from the proposal or the entry to their end, and who learns of them. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LiabilitiesTest extends LiabilityAtWork {
    @Autowired
    IssuedPapers papers;

    @Test
    @Covers({Provision.KM_36, Provision.SYS_4})
    void aLateAnswerIsOrderedToBeCorrectedUntilItIs() {
        long petition = leftLying();
        clock.set(LATE);
        findings.go();
        var found = of("tian.ye", petition).getFirst();
        long id = found.id();
        assertThat(found.breach()).isEqualTo(Breach.ANSWER_LATE);
        assertThat(found.unitDepartment()).isEqualTo(desks.department("8602", "监管一科"));
        for (var login : List.of("kang.ning", "yue.hua", "duan.li", "bai.lu", "yu.bo", "zhou.min"))
            doesNotExistFor(login, id);
        assertThat(reasons(liabilities.order(desks.who("gu.xin"), id, "改正", null)))
                .containsExactly("accountability.refusal.not-now");
        var _ = liabilities
                .open(desks.who("tian.ye"), id, Set.of(desks.who("kang.ning").personId()), "逾期十九日")
                .orElseThrow();
        assertThat(waitsFor("tian.ye", id)).isFalse();
        assertThat(waitsFor("gu.xin", id)).isTrue();
        doesNotExistFor("kang.ning", id);
        assertThat(reasons(liabilities.order(desks.who("tian.ye"), id, "改正", null)))
                .containsExactly("accountability.refusal.not-now");
        assertThat(reasons(liabilities.order(desks.who("gu.xin"), id, "", LATE)))
                .containsExactlyInAnyOrder("accountability.refusal.no-words", "accountability.refusal.day-past");
        ordered("gu.xin", id);
        var order = desk.read(desks.who("gu.xin"), id).liability().orders().getFirst();
        assertThat(order.answerBy()).as("the profile's period").isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(order.number()).contains("信责");
        var letter = Letter.of(order.letter());
        assertThat(letter.addressee()).isEqualTo("瑞丽海关监管一科");
        assertThat(order.letter())
                .contains("未在法定期限内办结信访事项", "第三十六条第（四）项", "立即办结并答复信访人")
                .doesNotContain(
                        desks.read("tian.ye", petition).petition().origin().number());
        for (var login : List.of("kang.ning", "yue.hua")) {
            var bare = desk.read(desks.who(login), id);
            assertThat(bare.liability().bare()).isTrue();
            assertThat(bare.about()).isNull();
            assertThat(bare.liability().petition()).isNull();
            assertThat(bare.liability().people()).isEmpty();
            assertThat(bare.liability().breach()).isNull();
            assertThat(bare.liability().content().verdict()).isEmpty();
            assertThat(bare.history()).hasSize(1);
            assertThat(bare.open()).containsExactly(LiabilityAct.ANSWER);
            assertThat(waitsFor(login, id)).isTrue();
        }
        for (var login : List.of("duan.li", "bai.lu", "yu.bo", "zhou.min")) doesNotExistFor(login, id);
        assertThat(reasons(liabilities.examine(desks.who("tian.ye"), id, true, "已改正")))
                .containsExactly("accountability.refusal.not-now");
        clock.set(LocalDate.of(2026, 6, 8));
        assertThat(in(Box.LATE, "yue.hua", id)).isTrue();
        assertThat(waitsFor("tian.ye", id)).isTrue();
        assertThat(desk.waiting(desks.who("yue.hua"), true)).isPositive();
        assertThat(reasons(liabilities.examine(desks.who("tian.ye"), id, true, "已改正")))
                .containsExactly("accountability.refusal.not-answered");
        var _ = liabilities.examine(desks.who("tian.ye"), id, false, "逾期未答复。").orElseThrow();
        assertThat(state("tian.ye", id)).isEqualTo(LiabilityState.OPENED);
        ordered("gu.xin", id);
        assertThat(reasons(liabilities.answer(desks.who("yue.hua"), id, ""))).isNotEmpty();
        var _ = liabilities.answer(desks.who("yue.hua"), id, "已办结并答复信访人。").orElseThrow();
        assertThat(waitsFor("tian.ye", id)).isTrue();
        var _ = liabilities.examine(desks.who("tian.ye"), id, true, "核对属实。").orElseThrow();
        var _ = liabilities.close(desks.who("tian.ye"), id, "已改正，办结。").orElseThrow();
        var closed = desk.read(desks.who("tian.ye"), id);
        assertThat(closed.liability().orders()).hasSize(2);
        assertThat(closed.open()).isEmpty();
        assertThat(closed.about()).isNotNull();
        assertThat(closed.history()).hasSize(8);
    }

    @Test
    @Covers({Provision.KM_35, Provision.KM_37, Provision.KM_33A})
    void whatSomebodySawIsEnteredReferredAndFollowedToItsEnd() {
        long department = desks.department("8600", "行邮监管处");
        long head = desks.who("shen.zhuo").personId();
        var office = desks.who("chen.jing");
        long petition =
                desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
        String number = desks.read("chen.jing", petition).petition().origin().number();
        var asked = new NewLiability(
                LiabilityGround.ASSISTANCE_REFUSED, "8600", department, Set.of(head), number, "拒绝提供查验记录。");
        assertThat(reasons(liabilities.enter(desks.who("han.xuemei"), asked)))
                .contains("accountability.refusal.not-now");
        assertThat(reasons(liabilities.enter(
                        office,
                        new NewLiability(LiabilityGround.ROUGH, "8600", department, Set.of(999L), "8600-1", ""))))
                .containsExactlyInAnyOrder(
                        "accountability.refusal.no-such-case",
                        "accountability.refusal.no-words",
                        "accountability.refusal.no-such-person");
        assertThat(reasons(liabilities.enter(
                        office, new NewLiability(LiabilityGround.ROUGH, "0000", null, Set.of(), "", "粗暴"))))
                .containsExactly("accountability.refusal.no-unit");
        var entry = liabilities.enter(office, asked).orElseThrow();
        long id = entry.id();
        assertThat(entry.seen()).isTrue();
        assertThat(state("chen.jing", id)).isEqualTo(LiabilityState.OPENED);
        assertThat(waitsFor("wei.hong", id)).isTrue();
        for (var login : List.of("shen.zhuo", "han.xuemei", "wu.haitao", "tian.ye", "gu.xin"))
            doesNotExistFor(login, id);
        var _ = liabilities
                .refer(office, id, Referral.DISCIPLINE, "造成严重后果，建议给予处分。")
                .orElseThrow();
        assertThat(reasons(liabilities.refer(office, id, Referral.CRIMINAL, "涉嫌犯罪")))
                .containsExactly("accountability.refusal.not-now");
        assertThat(waitsFor("wu.haitao", id)).isTrue();
        assertThat(desk.read(desks.who("wu.haitao"), id).about())
                .as("no more of the case than it sees")
                .isNull();
        assertThat(reasons(liabilities.close(office, id, "办结"))).containsExactly("accountability.refusal.not-now");
        ordered("jin.jianguo", id);
        assertThat(desk.read(desks.who("shen.zhuo"), id).liability().content().referral())
                .isNull();
        var _ = liabilities.answer(desks.who("shen.zhuo"), id, "已提供。").orElseThrow();
        var _ = liabilities.examine(office, id, false, "所附记录不全。").orElseThrow();
        var _ = liabilities.endReferral(desks.who("wu.haitao"), id, "给予警告处分。").orElseThrow();
        assertThat(waitsFor("wu.haitao", id)).isFalse();
        assertThat(desk.read(office, id).open()).containsExactly(LiabilityAct.CLOSE);
        var _ = liabilities.close(office, id, "处分已执行。").orElseThrow();
        assertThat(state("chen.jing", id)).isEqualTo(LiabilityState.CLOSED);
    }

    @Test
    @Covers({Provision.KM_36, Provision.KM_33A, Provision.KM_37_1})
    void nobodyJudgesTheirOwnAndWhatIsOthersToJudgeGoesToThem() {
        var office = desks.who("tian.ye");
        var own = liabilities
                .enter(office, new NewLiability(LiabilityGround.OFFICE_NEGLECT, "8602", null, Set.of(), "", "来信积压。"))
                .orElseThrow();
        assertThat(own.seen()).as("the house above judges").isFalse();
        doesNotExistFor("tian.ye", own.id());
        assertThat(waitsFor("zhou.min", own.id())).isTrue();
        var disclosed = liabilities
                .enter(
                        office,
                        new NewLiability(
                                LiabilityGround.REPORT_DISCLOSED,
                                "8602",
                                desks.department("8602", "监管一科"),
                                Set.of(desks.who("yue.hua").personId()),
                                "",
                                "向被检举人透露检举内容。"))
                .orElseThrow();
        assertThat(disclosed.seen()).as("confidential material").isFalse();
        assertThat(waitsFor("gu.xin", disclosed.id())).isTrue();
        doesNotExistFor("dao.yaping", disclosed.id());
        doesNotExistFor("yue.hua", disclosed.id());
        var direct = liabilities
                .enter(
                        desks.who("chen.jing"),
                        new NewLiability(LiabilityGround.CONCEALED, "8600", null, Set.of(), "", "缓报。"))
                .orElseThrow();
        assertThat(direct.seen()).as("the leaders judge the office").isFalse();
        assertThat(waitsFor("wei.hong", direct.id())).isTrue();
        var supervision = liabilities
                .enter(
                        desks.who("wei.hong"),
                        new NewLiability(
                                LiabilityGround.REPORT_DISCLOSED,
                                "8600",
                                desks.department("8600", "监察室"),
                                Set.of(),
                                "",
                                "材料外泄。"))
                .orElseThrow();
        doesNotExistFor("wu.haitao", supervision.id());
        assertThat(waitsFor("wei.hong", supervision.id())).isTrue();
        var leaders =
                Set.of(desks.who("gu.xin").personId(), desks.who("cui.ping").personId());
        assertThat(reasons(liabilities.open(desks.who("gu.xin"), disclosed.id(), leaders, "")))
                .containsExactlyInAnyOrder(
                        "accountability.refusal.no-such-person",
                        "accountability.refusal.concerned",
                        "accountability.refusal.no-leader-left");
    }

    @Test
    @Covers({Provision.KM_36, Provision.KM_37})
    void theDepartmentIsOneOfTheHouseThatIsNamedWithIt() {
        for (var ground : List.of(LiabilityGround.REPORT_DISCLOSED, LiabilityGround.ASSISTANCE_REFUSED))
            assertThat(reasons(liabilities.enter(
                            desks.who("tian.ye"),
                            new NewLiability(
                                    ground, "8602", desks.department("8603", "监管一科"), Set.of(), "", "向被检举人透露。"))))
                    .containsExactly("accountability.refusal.no-unit");
    }

    @Test
    @Covers(Provision.SZ_34)
    void aBreachOfDisclosureIsOrderedToBeCorrectedByTheSupervisionDepartment() {
        var supervision = desks.who("wu.haitao");
        long unit = desks.department("8600", "监管通关处");
        var asked = new NewLiability(LiabilityGround.DISCLOSURE_NEGLECTED, "8600", unit, Set.of(), "", "申请逾期未答复。");
        long id = liabilities.enter(supervision, asked).orElseThrow().id();
        assertThat(state("wu.haitao", id)).isEqualTo(LiabilityState.OPENED);
        assertThat(waitsFor("wu.haitao", id)).isTrue();
        for (var login : List.of("wang.ruoxi", "feng.zhiyuan", "zhou.min", "chen.jing", "tian.ye", "gu.xin"))
            doesNotExistFor(login, id);
        // by the law on disclosure, which for this house is the national one, and not by that on petitions
        assertThat(liabilities.order(supervision, id, " ", MONDAY.plusDays(10)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(((Refused<?>) no).objections())
                                .extracting(Objection::provision)
                                .containsExactly(Provision.SZ_34));
        var _ = liabilities
                .order(supervision, id, "立即答复申请人并报告改正情况。", MONDAY.plusDays(10))
                .orElseThrow();
        // the unit gets the order, nothing of what led to it
        var bare = desk.read(desks.who("wang.ruoxi"), id).liability();
        assertThat(bare.bare()).isTrue();
        var letter = Letter.of(bare.orders().getFirst().letter()).json();
        assertThat(letter).contains("不依法履行海关信息公开义务的", "立即答复申请人", "政府信息公开条例").doesNotContain("深圳", "信访工作");
        long file = OrderLetters.id(id, 1);
        assertThat(papers.pdf(LetterFamily.LIABILITY, file, Letter.of(letter)))
                .isEqualTo(papers.pdf(LetterFamily.LIABILITY, file, Letter.of(letter)))
                .isNotEmpty();
        var _ = liabilities.answer(desks.who("wang.ruoxi"), id, "已答复。").orElseThrow();
        var _ = liabilities.examine(supervision, id, true, "已经改正。").orElseThrow();
        var _ = liabilities.close(supervision, id, "改正到位。").orElseThrow();
        assertThat(state("wu.haitao", id)).isEqualTo(LiabilityState.CLOSED);
        doesNotExistFor("chen.jing", id);
    }

    @Test
    @Covers({Provision.KM_35, Provision.KM_37})
    void whatIsToBePunishedAndNotCorrectedIsReferredAndClosedWithoutAnOrder() {
        var office = desks.who("chen.jing");
        var asked = new NewLiability(
                LiabilityGround.ROUGH, "8600", desks.department("8600", "行邮监管处"), Set.of(), "", "辱骂信访人。");
        long id = liabilities.enter(office, asked).orElseThrow().id();
        assertThat(desk.read(office, id).open()).containsExactly(LiabilityAct.REFER);
        assertThat(liabilities.refer(office, id, Referral.DISCIPLINE, " "))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(((Refused<?>) no).objections())
                                .extracting(Objection::provision)
                                .containsExactly(Provision.KM_37));
        var _ = liabilities.refer(office, id, Referral.DISCIPLINE, "建议给予处分。").orElseThrow();
        var _ = liabilities.endReferral(desks.who("wu.haitao"), id, "给予警告处分。").orElseThrow();
        var _ = liabilities.close(office, id, "处分已执行。").orElseThrow();
        assertThat(state("chen.jing", id)).isEqualTo(LiabilityState.CLOSED);
    }

    @Test
    @Covers({Provision.KM_35, Provision.KM_36, Provision.KM_37})
    void everyGroundIsAnItemOfItsArticle() {
        assertThat(LiabilityGround.DELAYED.words()).startsWith("信访事项承办").endsWith("未在法定期限内办结信访事项的");
        assertThat(LiabilityGround.CONCEALED.words()).endsWith("缓报的");
        assertThat(LiabilityGround.REPORT_DISCLOSED.words()).startsWith("将信访人的检举");
        assertThat(LiabilityGround.values())
                .extracting(LiabilityGround::words)
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).doesNotContain("（", "；"));
    }
}
