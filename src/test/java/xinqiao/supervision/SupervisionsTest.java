package xinqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.ISSUED_LETTER;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.routing.Arrivals;
import xinqiao.routing.NewSending;
import xinqiao.routing.Sendings;
import xinqiao.seal.IssuedPapers;
import xinqiao.supervision.SupervisionDesk.Box;
import xinqiao.supervision.rules.Pressing;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Supervision from the reason to its end, of a case in the house and of a sending to another. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SupervisionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 1);

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Supervisions supervisions;

    @Autowired
    SupervisionDesk desk;

    @Autowired
    Reminders reminders;

    @Autowired
    Rounds rounds;

    @Autowired
    IssuedPapers papers;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** As after a crash: the file is made from what is kept of the letter. */
    private int madeLater(@Nullable String number) {
        var machine = new Machine("test");
        gate.run(
                machine,
                tx -> tx.update(ISSUED_LETTER)
                        .set(ISSUED_LETTER.AGAIN_AT, LONG_AGO.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .where(ISSUED_LETTER.LETTER_OF.eq("supervision"))
                        .and(ISSUED_LETTER.NUMBER.eq(number))
                        .execute());
        var now = today();
        clock.set(LONG_AGO.plusDays(1));
        int done = papers.complete();
        clock.set(now);
        return done;
    }

    private long assigned() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", 10));
        return id;
    }

    private long sent() {
        long first = desks.register("chen.jing", Papers.letter("8600", MONDAY)).id();
        var asked = new NewSending(Manner.FORWARD, "8602", null, null, "请依法办理", MONDAY.plusDays(10));
        var sending = sendings.propose(desks.who("chen.jing"), first, asked).orElseThrow();
        var _ = sendings.send(desks.who("chen.jing"), sending.id(), null).orElseThrow();
        var _ = arrivals.sign(desks.who("tian.ye"), sending.id(), null).orElseThrow();
        return sending.id();
    }

    private boolean mine(String login, Supervision one) {
        return desk.list(desks.who(login), Box.MINE, null, 500).stream().anyMatch(each -> each.id() == one.id());
    }

    private void phoned(String login, long id, String result) {
        var _ = supervisions
                .urge(desks.who(login), id, Means.PHONE, today(), "承办人", "请尽快办理", null, result, "")
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    @Covers({Provision.JF_V4, Provision.JF_L5A})
    void whoeverAssignedPressesOnWithDatePersonAndResultUntilNothingIsOpen() {
        long id = assigned();
        var office = desks.who("tian.ye");
        assertThat(reasons(supervisions.open(office, id, null, Set.of(Ground.LATE), "")))
                .containsExactly("supervision.refusal.not-late");
        assertThat(reasons(supervisions.open(office, id, null, Set.of(), "")))
                .containsExactly("supervision.refusal.no-ground");
        assertThat(reasons(supervisions.open(desks.who("kang.ning"), id, null, Set.of(Ground.EVASIVE), "拖延")))
                .containsExactly("supervision.refusal.not-assigned");
        clock.set(MONDAY.plusDays(14));
        rounds.go();
        var one = supervisions.open(office, id, null, Set.of(Ground.LATE), "").orElseThrow();
        assertThat(one.term()).isEqualTo("inner");
        assertThat(reasons(supervisions.open(office, id, null, Set.of(Ground.LATE), "")))
                .containsExactly("supervision.refusal.already");
        assertThat(reasons(supervisions.end(office, one.id(), "办结")))
                .containsExactlyInAnyOrder("supervision.refusal.not-urged", "supervision.refusal.explanation-owed");
        phoned("tian.ye", one.id(), "答复本周办结");
        assertThat(reasons(supervisions.escalate(office, one.id(), "仍未办结")))
                .containsExactly("supervision.refusal.not-now");
        var letter = supervisions
                .urge(office, one.id(), Means.LETTER, today(), "监管一科", "请书面反馈", today().plusDays(5), "", "逾期未办结")
                .orElseThrow();
        assertThat(letter.steps().getLast().letter()).contains("信督");
        assertThat(madeLater(letter.steps().getLast().letter())).as("its file").isOne();
        var file = desk.read(desks.who("kang.ning"), one.id());
        assertThat(file.letters())
                .singleElement()
                .satisfies(paper -> assertThat(paper.content()).contains("监管一科", "逾期未办结", "请书面反馈"));
        assertThat(file.open()).isEmpty();
        assertThat(mine("tian.ye", one)).isTrue();
        assertThat(reasons(supervisions.noteResult(office, one.id(), ""))).isNotEmpty();
        var _ = supervisions.noteResult(office, one.id(), "已书面反馈").orElseThrow();
        assertThat(reasons(supervisions.end(office, one.id(), "办结"))).contains("supervision.refusal.leader-not-told");
        var _ = supervisions.escalate(office, one.id(), "两次督办仍未办结").orElseThrow();
        assertThat(mine("gu.xin", one)).isTrue();
    }

    @Test
    @Covers({Provision.JF_L5A, Provision.JF_V4})
    void repeatedFailureGoesToTheLeaderWhoInstructsBeforeItCanEnd() {
        long id = assigned();
        var office = desks.who("tian.ye");
        var one = supervisions
                .open(office, id, null, Set.of(Ground.EVASIVE), "多次推诿")
                .orElseThrow();
        phoned("tian.ye", one.id(), "无人接听");
        phoned("tian.ye", one.id(), "答复再等等");
        var _ = supervisions.escalate(office, one.id(), "两次电话督办均推诿").orElseThrow();
        assertThat(mine("gu.xin", one)).isTrue();
        assertThat(reasons(supervisions.end(office, one.id(), "结束"))).contains("supervision.refusal.leader-first");
        var _ = supervisions
                .instruct(desks.who("gu.xin"), one.id(), "三日内办结，由办公室约谈。")
                .orElseThrow();
        assertThat(mine("gu.xin", one)).isFalse();
        var _ = supervisions
                .urge(office, one.id(), Means.TALK, today().plusDays(1), "科长", "说明情况", null, "", "")
                .orElseThrow();
        assertThat(reasons(supervisions.noteResult(office, one.id(), "已谈")))
                .containsExactly("supervision.refusal.result-ahead");
        clock.set(today().plusDays(1));
        var _ = supervisions.noteResult(office, one.id(), "承诺三日内办结").orElseThrow();
        var ended = supervisions.end(office, one.id(), "已办结").orElseThrow();
        assertThat(ended.open()).isFalse();
        assertThat(desk.read(office, one.id()).open()).isEmpty();
        assertThat(desk.list(office, Box.ENDED, null, 500)).anyMatch(each -> each.id() == one.id());
        assertThat(desk.count(office, Box.MINE, true)).isNotNegative();
    }

    @Test
    @Covers({Provision.JF_V4_2, Provision.JF_V4})
    void anOpinionThatBreaksTheRulesIsMetWithAProposalApprovedSentAnsweredAndFollowed() {
        long sending = sent();
        var office = desks.who("chen.jing");
        var unit = desks.who("tian.ye");
        var one = supervisions
                .open(office, null, sending, Set.of(Ground.OPINION_WRONG), "答复未引用依据")
                .orElseThrow();
        assertThat(one.unitHouse()).isEqualTo("8602");
        assertThat(reasons(supervisions.propose(office, one.id(), "", "")))
                .containsExactlyInAnyOrder("supervision.refusal.no-rule", "supervision.refusal.no-proposal");
        var _ = supervisions
                .propose(office, one.id(), "未按规定听取信访人陈述", "重新听取陈述后作出处理意见")
                .orElseThrow();
        assertThat(mine("wei.hong", one)).isTrue();
        var proposed = desk.read(office, one.id()).supervision();
        assertThat(Pressing.open(proposed, desks.who("wei.hong"), 2)).contains(SupervisionAct.DECIDE_PROPOSAL);
        assertThat(Pressing.open(proposed, inPlaceOf("wei.hong", office), 2))
                .as("whoever proposed doesn't decide in the leader's place")
                .doesNotContain(SupervisionAct.DECIDE_PROPOSAL);
        assertThat(reasons(supervisions.sendProposal(office, one.id(), today().plusDays(5))))
                .containsExactly("supervision.refusal.not-now");
        var _ = supervisions
                .decideProposal(desks.who("wei.hong"), one.id(), true, "同意")
                .orElseThrow();
        var _ = supervisions.sendProposal(office, one.id(), today().plusDays(5)).orElseThrow();
        assertThat(desk.read(unit, one.id()).letters())
                .singleElement()
                .satisfies(paper -> assertThat(paper.content()).contains("瑞丽海关", "重新听取陈述"));
        assertThat(mine("tian.ye", one)).isTrue();
        assertThat(reasons(supervisions.end(office, one.id(), "结束"))).contains("supervision.refusal.proposal-open");
        var _ = supervisions
                .answerProposal(unit, one.id(), Adoption.ADOPTED, "已安排听取陈述")
                .orElseThrow();
        var _ = supervisions.followProposal(office, one.id(), "尚未作出新意见", false).orElseThrow();
        var _ = supervisions.followProposal(office, one.id(), "已重新作出意见", true).orElseThrow();
        assertThat(supervisions.end(office, one.id(), "建议已落实").isGranted()).isTrue();
        assertThat(desk.of(unit, null, sending)).hasSize(1);
    }

    private Actor inPlaceOf(String login, Actor person) {
        Actor of = desks.who(login);
        return new Actor(
                person.accountId(),
                person.personId(),
                person.name(),
                of.postId(),
                of.houseCode(),
                of.housePath(),
                of.directCustoms(),
                of.departmentId(),
                of.departmentKind(),
                of.scope(),
                of.powers(),
                new Actor.Behalf(of.personId(), of.name()),
                of.reports());
    }

    @Test
    @Covers({Provision.SYS_4, Provision.JF_V4})
    void bothEndsSeeOneRecordAndNobodyElseSeesThatThereIsOne() {
        long sending = sent();
        var one = supervisions
                .open(desks.who("chen.jing"), null, sending, Set.of(Ground.EVASIVE), "拖延不办")
                .orElseThrow();
        for (String login : List.of("chen.jing", "wei.hong", "tian.ye", "gu.xin"))
            assertThat(desk.read(desks.who(login), one.id()).supervision().id())
                    .as(login)
                    .isEqualTo(one.id());
        for (String login : List.of("yan.ming", "yu.bo", "kang.ning", "sun.lan", "shen.pei", "tao.ran")) {
            var stranger = desks.who(login);
            assertThatThrownBy(() -> desk.read(stranger, one.id())).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> supervisions.end(stranger, one.id(), "结束"))
                    .as(login)
                    .isInstanceOf(NotThere.class);
            for (Box box : Box.values())
                assertThat(desk.list(stranger, box, null, 500)).as(login).noneMatch(each -> each.id() == one.id());
            assertThat(desk.of(stranger, null, sending)).as(login).isEmpty();
        }
    }
}
