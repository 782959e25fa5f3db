package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.documents.Letter;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.routing.Arrivals;
import xinqiao.routing.NewSending;
import xinqiao.routing.Sendings;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Liability cases from the missed day or the entry to their end, and who learns of them. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LiabilitiesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATE = LocalDate.of(2026, 5, 20);

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Findings findings;

    @Autowired
    Liabilities liabilities;

    @Autowired
    LiabilityDesk desk;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** Accepted and told in time, then left lying with 监管一科 of 8602. */
    private long leftLying() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", 10));
        return id;
    }

    private List<Liability> of(String login, long petition) {
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one -> one.petition() != null && one.petition() == petition)
                .toList();
    }

    private boolean waitsFor(String login, long id) {
        return in(Box.MINE, login, id);
    }

    private boolean in(Box box, String login, long id) {
        return desk.list(desks.who(login), LiabilityFilter.of(box), null, 1000).stream()
                .anyMatch(one -> one.id() == id);
    }

    private void doesNotExistFor(String login, long id) {
        assertThatThrownBy(() -> desk.read(desks.who(login), id)).as(login).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> liabilities.open(desks.who(login), id, Set.of(), ""))
                .as(login)
                .isInstanceOf(NotThere.class);
        for (Box box : Box.values()) assertThat(in(box, login, id)).as(login).isFalse();
    }

    private LiabilityState state(String login, long id) {
        return desk.read(desks.who(login), id).liability().state();
    }

    private void ordered(String leader, long id) {
        var _ = liabilities.order(desks.who(leader), id, "立即办结并答复信访人。", null).orElseThrow();
    }

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

    private Optional<Liability> attempt(String login, String person) {
        long who = desks.who(person).personId();
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one ->
                        one.breach() == Breach.CONFIDENTIAL && one.people().contains(who))
                .findFirst();
    }

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
        var leaders =
                Set.of(desks.who("gu.xin").personId(), desks.who("cui.ping").personId());
        assertThat(reasons(liabilities.open(desks.who("gu.xin"), disclosed.id(), leaders, "")))
                .containsExactlyInAnyOrder(
                        "accountability.refusal.no-such-person",
                        "accountability.refusal.concerned",
                        "accountability.refusal.no-leader-left");
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
