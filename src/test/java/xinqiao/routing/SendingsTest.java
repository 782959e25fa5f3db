package xinqiao.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.SENDING_LETTER;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.documents.Letter;
import xinqiao.documents.Paragraph;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.HoldGround;
import xinqiao.petition.Manner;
import xinqiao.petition.NotThere;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.State;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** A sending from the proposal to the report, seen from both ends; and what is merely held. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SendingsTest extends BothEnds {
    @Autowired
    Holds holds;

    private void hidden(String login, Sending sending) {
        assertThatThrownBy(() -> desk.read(desks.who(login), sending.id()))
                .as(login)
                .isInstanceOf(NotThere.class);
        assertThat(desk.list(desks.who(login), SendingFilter.of(Box.ALL), 500))
                .as(login)
                .noneMatch(line -> line.sending().id() == sending.id());
        for (Box box : Box.values())
            assertThat(desk.list(desks.who(login), SendingFilter.of(box), 500))
                    .noneMatch(line -> line.sending().id() == sending.id());
    }

    private void answered(long petition) {
        desks.act("tian.ye", petition, acceptAppeal());
        desks.serve("tian.ye", petition, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("tian.ye", petition, desks.assign("8602", "监管一科", "kang.ning", null));
        desks.act("kang.ning", petition, heard(MONDAY));
        desks.act("kang.ning", petition, draft(Outcome.EXPLAINED));
        desks.act("bai.lu", petition, new Command.ReviewLaw(true, "合法", null));
        desks.act("gu.xin", petition, new Command.Approve(true, "同意"));
        desks.serve("tian.ye", petition, LetterKind.OPINION, MONDAY);
    }

    @Autowired
    Gate gate;

    @Autowired
    SendingPapers papers;

    private Optional<Letter> issuedLast() {
        return gate.as(
                new Machine("test"),
                tx -> papers.letter(
                        tx,
                        tx.select(DSL.max(SENDING_LETTER.ID))
                                .from(SENDING_LETTER)
                                .fetchSingle()
                                .value1()));
    }

    @Test
    @Covers({
        Provision.KM_23_3A,
        Provision.KM_23_3B,
        Provision.KM_12,
        Provision.KM_23,
        Provision.JF_V2B,
        Provision.JF_V3A
    })
    void whatIsForwardedIsOneRecordInBothHousesAndTheReceiversOwnCaseHasEverythingThatWasSaid() {
        long first = petition();
        var sending = sent(first, to("8602", Manner.FORWARD, null));
        assertThat(state("chen.jing", first)).isEqualTo(State.SENT);
        assertThat(issuedLast())
                .as("the letter as whoever makes its file reads it")
                .isPresent();
        assertThat(desks.read("chen.jing", first).petition().letter(LetterKind.FORWARDING))
                .isPresent();
        assertThat(desk.read(desks.who("chen.jing"), sending.id()).letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.content()).contains("瑞丽海关"));
        assertThat(mine("tian.ye", sending)).isTrue();
        hidden("yan.ming", sending);
        hidden("kang.ning", sending);

        long own = signed("tian.ye", sending);
        var file = desks.read("tian.ye", own);
        assertThat(file.text().request())
                .isEqualTo(desks.read("chen.jing", first).text().request());
        assertThat(file.people().getFirst().name()).isEqualTo("何以琳");
        assertThat(file.petition().origin().channel()).isEqualTo(Channel.FROM_SUPERIOR);
        assertThat(file.petition().origin().receivedOn()).isEqualTo(MONDAY);
        assertThat(read("chen.jing", sending).officer())
                .isEqualTo(desks.who("tian.ye").personId());
        assertThat(linked.read(desks.who("tian.ye"), own, first).letters()).isNotEmpty();

        desks.act("tian.ye", own, acceptAppeal());
        settling.settle();
        assertThat(read("tian.ye", sending).state()).isEqualTo(SendingState.DONE);
        assertThat(state("chen.jing", first)).isEqualTo(State.TO_SERVE);
        desks.serve("chen.jing", first, LetterKind.FORWARDING, MONDAY);
        assertThat(desks.read("chen.jing", first).petition().outcome()).isEqualTo(Outcome.SENT_ON);
        assertThat(state("chen.jing", first)).isEqualTo(State.CLOSED);
        desks.act("tian.ye", own, desks.assign("8602", "监管一科", "kang.ning", null));
        desks.act("tian.ye", own, desks.assign("8602", "综合业务科", "duan.li", null));
        assertThat(desks.read("tian.ye", own).petition().passage().first())
                .isEqualTo(new xinqiao.petition.Desk(
                        desks.department("8602", "监管一科"), desks.who("kang.ning").personId()));
    }

    @Test
    @Covers({Provision.JF_V3C, Provision.JF_L4B})
    void anAssignmentWaitsForTheLeaderAndAfterACallTheLetterIsOwedUntilItFollows() {
        long first = petition();
        assertThat(reasons(sendings.propose(desks.who("chen.jing"), first, to("8602", Manner.ASSIGN, null))))
                .containsExactly("petition.refusal.no-feedback-date");
        var sending = propose(first, to("8602", Manner.ASSIGN, MONDAY.plusDays(30)));
        assertThat(reasons(sendings.send(desks.who("chen.jing"), sending.id(), null)))
                .containsExactly("routing.refusal.not-now");
        assertThat(mine("wei.hong", sending)).isTrue();
        hidden("tian.ye", sending);
        assertThat(reasons(sendings.approve(desks.who("chen.jing"), sending.id(), true, "")))
                .containsExactly("routing.refusal.not-now");
        assertThat(reasons(sendings.propose(desks.who("chen.jing"), first, to("8603", Manner.FORWARD, null))))
                .containsExactly("routing.refusal.under-way");
        sending = sendings.approve(desks.who("wei.hong"), sending.id(), true, "同意")
                .orElseThrow();
        sending = sendings.send(desks.who("chen.jing"), sending.id(), "瑞丽海关办公室值班员")
                .orElseThrow();
        assertThat(sending.letterOwed()).isTrue();
        long own = signed("tian.ye", sending);
        assertThat(mine("chen.jing", sending)).as("the letter is owed").isTrue();
        sending = sendings.issueLetter(desks.who("chen.jing"), sending.id()).orElseThrow();
        assertThat(sending.letterOwed()).isFalse();
        assertThat(sending.number()).contains("信交");
        assertThat(mine("chen.jing", sending)).isFalse();
        assertThat(own).isPositive();
    }

    @Test
    @Covers({Provision.KM_23_3D, Provision.JF_V3D, Provision.JF_V7})
    void feedbackIsOwedByItsDayShowsWhenItIsLateAndComesBackWithAConcludingReport() {
        long first = petition();
        var sending = sent(first, to("8602", Manner.ASSIGN, MONDAY.plusDays(10)));
        long own = signed("tian.ye", sending);
        assertThat(reasons(arrivals.report(desks.who("tian.ye"), sending.id(), "已办结")))
                .containsExactly("routing.refusal.not-concluded");
        answered(own);
        clock.set(MONDAY.plusDays(11));
        for (String login : List.of("chen.jing", "tian.ye"))
            assertThat(desk.list(desks.who(login), SendingFilter.of(Box.ALL).lateOnly(), 500))
                    .anyMatch(line -> line.sending().id() == sending.id() && line.late());
        ok(arrivals.report(desks.who("tian.ye"), sending.id(), "已依法办结并答复信访人。"));
        assertThat(mine("chen.jing", sending)).isTrue();
        assertThat(state("chen.jing", first)).isEqualTo(State.SENT);
        var points = Set.of(ReportPoint.values());
        ok(sendings.examineReport(desks.who("chen.jing"), sending.id(), Set.of(), false, "请补充依据", MONDAY.plusDays(20)));
        assertThat(mine("tian.ye", sending)).isTrue();
        ok(arrivals.report(desks.who("tian.ye"), sending.id(), "补充：依据海关法第二十三条。"));
        assertThat(reasons(sendings.examineReport(
                        desks.who("chen.jing"), sending.id(), Set.of(ReportPoint.SAME_MATTER), true, "", null)))
                .containsExactly("routing.refusal.points");
        ok(sendings.examineReport(desks.who("chen.jing"), sending.id(), points, true, "符合要求", null));
        assertThat(read("chen.jing", sending).state()).isEqualTo(SendingState.EXAMINED);
        assertThat(mine("wei.hong", sending)).isTrue();
        assertThat(reasons(sendings.approveReport(desks.who("chen.jing"), sending.id(), true, "", null)))
                .containsExactly("routing.refusal.not-now");
        ok(sendings.approveReport(desks.who("wei.hong"), sending.id(), false, "补充落实情况", MONDAY.plusDays(25)));
        ok(arrivals.report(desks.who("tian.ye"), sending.id(), "已经落实。"));
        ok(sendings.examineReport(desks.who("chen.jing"), sending.id(), points, true, "符合要求", null));
        ok(sendings.approveReport(desks.who("wei.hong"), sending.id(), true, "同意", null));
        assertThat(read("tian.ye", sending).state()).isEqualTo(SendingState.DONE);
        assertThat(state("chen.jing", first)).isEqualTo(State.TO_SERVE);
        assertThat(desk.read(desks.who("chen.jing"), sending.id()).letters())
                .extracting(SendingLetter::kind)
                .containsExactly(
                        LetterKind.ASSIGNMENT, LetterKind.CONCLUSION, LetterKind.CONCLUSION, LetterKind.CONCLUSION);
        var report = Letter.of(desk.read(desks.who("chen.jing"), sending.id())
                .letters()
                .getLast()
                .content());
        assertThat(report.paragraphs())
                .extracting(Paragraph::part)
                .contains(LetterPart.PETITIONER_BASICS, LetterPart.REQUEST, LetterPart.FACTS, LetterPart.RESULT);
        assertThat(report.paragraphs())
                .filteredOn(each -> each.part() == LetterPart.SUBJECT)
                .singleElement()
                .satisfies(each -> assertThat(each.text()).matches("关于(?!信访人).+反映“.+”信访事项办理情况的报告"));
        assertThat(report.paragraphs())
                .filteredOn(each -> each.part() == LetterPart.PETITIONER_BASICS && !each.heading())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("住址：云南省昆明市").doesNotContain("*", "示例路"));
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aReportGoesToANamedPersonAndNobodyElseKnowsOfIt() {
        long first =
                desks.register("zhou.min", Papers.report("8600", MONDAY, "某科员")).id();
        var named = desks.who("dao.yaping").personId();
        assertThat(reasons(sendings.propose(desks.who("zhou.min"), first, to("8602", Manner.FORWARD, null))))
                .containsExactly("petition.refusal.receiver-not-named");
        var asked = new NewSending(Manner.FORWARD, "8602", null, named, "", null);
        var sending = sendings.propose(desks.who("zhou.min"), first, asked).orElseThrow();
        sending = sendings.send(desks.who("zhou.min"), sending.id(), null).orElseThrow();
        for (String login : List.of("tian.ye", "gu.xin", "chen.jing", "wei.hong", "yan.ming")) hidden(login, sending);
        assertThat(mine("dao.yaping", sending)).isTrue();
        long own = signed("dao.yaping", sending);
        assertThat(desks.read("dao.yaping", own).petition().walls().readers()).isEqualTo(Set.of(named));
        for (String login : List.of("tian.ye", "gu.xin", "chen.jing", "wei.hong", "yan.ming")) hidden(login, sending);
    }

    /** As one whose token wasn't given the power to read reports. */
    @Test
    @Covers({Provision.KM_21B, Provision.SYS_4})
    void aReportOnItsWayIsNothingToAProgramThatReadsNoReports() {
        long first =
                desks.register("zhou.min", Papers.report("8600", MONDAY, "某科员")).id();
        var named = desks.who("dao.yaping");
        var asked = new NewSending(Manner.FORWARD, "8602", null, named.personId(), "", null);
        var proposed = sendings.propose(desks.who("zhou.min"), first, asked).orElseThrow();
        var sending = sendings.send(desks.who("zhou.min"), proposed.id(), null).orElseThrow();
        var program = new Actor(
                named.accountId(),
                named.personId(),
                named.name(),
                named.postId(),
                named.houseCode(),
                named.housePath(),
                named.directCustoms(),
                named.departmentId(),
                named.departmentKind(),
                named.scope(),
                named.powers(),
                null,
                false);
        assertThat(desk.list(program, SendingFilter.of(Box.MINE), 500))
                .noneMatch(line -> line.sending().id() == sending.id());
        assertThatThrownBy(() -> desk.read(program, sending.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> arrivals.sign(program, sending.id(), null)).isInstanceOf(NotThere.class);
        assertThat(mine("dao.yaping", sending)).isTrue();
    }

    @Test
    @Covers(Provision.KM_23_3A)
    void itGoesDownOverOrUpButNotAnyWayAndADoublePressIsHarmless() {
        long first = petition();
        assertThat(reasons(sendings.propose(desks.who("chen.jing"), first, to("8602", Manner.OVER, null))))
                .containsExactly("routing.refusal.wrong-way");
        long below = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        Decision<Sending> over = sendings.propose(desks.who("tian.ye"), below, to("8603", Manner.OVER, null));
        var sending = over.orElseThrow();
        ok(sendings.send(desks.who("tian.ye"), sending.id(), null));
        assertThat(reasons(sendings.send(desks.who("tian.ye"), sending.id(), null)))
                .containsExactly("routing.refusal.not-now");
        assertThat(desks.read("yu.bo", signed("yu.bo", sending))
                        .petition()
                        .origin()
                        .channel())
                .isEqualTo(Channel.FROM_HOUSE);
        assertThat(reasons(arrivals.sign(desks.who("yu.bo"), sending.id(), null)))
                .containsExactly("routing.refusal.not-now");
    }

    @Test
    @Covers({Provision.JF_L4C, Provision.JF_V3D})
    void theSheetOfWhatWasSentCountsByReceiverWhatItsListsShow() {
        var day = LocalDate.of(2026, 6, 1);
        clock.set(day);
        var forwarded =
                sent(desks.register("chen.jing", Papers.letter("8600", day)).id(), to("8604", Manner.FORWARD, null));
        var _ = sent(
                desks.register("chen.jing", Papers.letter("8600", day)).id(),
                to("8604", Manner.ASSIGN, day.plusDays(5)));
        ok(arrivals.sign(desks.who("mo.han"), forwarded.id(), null));
        clock.set(day.plusDays(6));
        var figures = desk.figures(desks.who("chen.jing"), day, day);
        assertThat(figures).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("西双版纳海关");
            assertThat(List.of(row.sent(), row.assigned(), row.unsigned(), row.underWay(), row.late()))
                    .containsExactly(2L, 1L, 1L, 1L, 1L);
        });
        assertThat(desk.figures(desks.who("tian.ye"), day, day)).isEmpty();
    }

    @Test
    @Covers(Provision.JF_L4D)
    void whatIsMerelyHeldIsDestroyedByTwoPeopleWhenItsTimeIsOver() {
        long first = petition();
        desks.act("chen.jing", first, new Command.Hold(HoldGround.NO_CONTENT, "档案室2柜", "内容不清"));
        assertThat(desks.read("chen.jing", first).petition().outcome()).isEqualTo(Outcome.HELD);
        long witness = desks.who("li.wenbo").personId();
        var who = desks.who("chen.jing");
        assertThat(reasons(holds.destroy(who, List.of(first), witness, "")))
                .containsExactly("routing.refusal.kept-still");
        assertThat(holds.list(desks.who("tian.ye"))).noneMatch(paper -> paper.petition() == first);
        clock.set(MONDAY.plusMonths(12));
        assertThat(reasons(holds.destroy(who, List.of(first), who.personId(), "")))
                .containsExactly("routing.refusal.no-witness");
        assertThat(holds.due(who)).isPositive();
        assertThat(holds.destroy(who, List.of(first), witness, "碎纸销毁").orElseThrow())
                .isEqualTo(1);
        assertThat(holds.list(who)).noneMatch(paper -> paper.petition() == first);
        assertThat(holds.destructions(who)).anyMatch(one -> one.pieces() == 1 && one.witness() == witness);
    }
}
