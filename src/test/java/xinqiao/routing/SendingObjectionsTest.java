package xinqiao.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.NotThere;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.State;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Whoever receives a matter finds that it is not theirs: a house, a body outside, a house that has it from outside. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SendingObjectionsTest extends BothEnds {
    @Autowired
    Bodies bodies;

    @Test
    @Covers(Provision.KM_24)
    void theReceiverObjectsInTimeAndIfTheSenderAgreesTheFirstCaseIsAtItsTriageAgain() {
        long first = petition();
        var sending = sent(first, to("8602", Manner.FORWARD, null));
        long own = signed("tian.ye", sending);
        assertThat(read("tian.ye", sending).objectBy()).isEqualTo(LocalDate.of(2026, 3, 9));
        clock.set(LocalDate.of(2026, 3, 10));
        assertThat(reasons(desks.attempt("tian.ye", own, new Command.ObjectTo("不属于本关"))))
                .containsExactly("petition.refusal.objection-too-late");
        clock.set(LocalDate.of(2026, 3, 9));
        desks.act("tian.ye", own, new Command.ObjectTo("事发地在河口海关辖区"));
        assertThat(state("tian.ye", own)).isEqualTo(State.OBJECTED);
        assertThat(mine("chen.jing", sending)).isTrue();
        assertThat(desk.read(desks.who("chen.jing"), sending.id()).letters())
                .extracting(SendingLetter::kind)
                .contains(LetterKind.OBJECTION);
        assertThat(reasons(sendings.decideObjection(desks.who("tian.ye"), sending.id(), true, "同意")))
                .containsExactly("routing.refusal.not-now");
        ok(sendings.decideObjection(desks.who("chen.jing"), sending.id(), true, "经核实，同意"));
        assertThat(state("chen.jing", first)).isEqualTo(State.REGISTERED);
        var closed = desks.read("tian.ye", own).petition();
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.outcome()).isEqualTo(Outcome.HANDED_BACK);
        assertThatThrownBy(() -> linked.read(desks.who("tian.ye"), own, first)).isInstanceOf(NotThere.class);
        var again = sent(first, to("8603", Manner.FORWARD, null));
        assertThat(arrivals.sign(desks.who("yu.bo"), again.id(), null).isGranted())
                .isTrue();
    }

    @Test
    @Covers(Provision.KM_24)
    void ifTheSenderDoesNotAgreeTheReceiverHandlesItAndCannotObjectAgain() {
        long first = petition();
        var sending = sent(first, to("8602", Manner.FORWARD, null));
        long own = signed("tian.ye", sending);
        desks.act("tian.ye", own, new Command.ObjectTo("不属于本关"));
        ok(sendings.decideObjection(desks.who("chen.jing"), sending.id(), false, "属你关职权"));
        assertThat(state("tian.ye", own)).isEqualTo(State.REGISTERED);
        assertThat(state("chen.jing", first)).isEqualTo(State.SENT);
        assertThat(reasons(desks.attempt("tian.ye", own, new Command.ObjectTo("仍不同意"))))
                .containsExactly("petition.refusal.objected-already");
        desks.act("tian.ye", own, acceptAppeal());
        settling.settle();
        assertThat(state("chen.jing", first)).isEqualTo(State.TO_SERVE);
    }

    @Test
    @Covers({Provision.KM_12, Provision.KM_24})
    void aBodyOutsideIsAContactWhoseReceiptObjectionAndReportAreNoted() {
        long body = bodies.keep(
                        desks.who("chen.jing"), "瑞丽市信访局", OutsideBody.Kind.PETITION_OFFICE, "瑞丽市示例路8号", "0692-0000000")
                .orElseThrow();
        long first = petition();
        var asked = new NewSending(Manner.FORWARD, null, body, null, "", MONDAY.plusDays(30));
        var sending = sent(first, asked);
        assertThat(sending.number()).contains("信转函");
        assertThat(mine("chen.jing", sending)).isTrue();
        sending = arrivals.noteReceipt(desks.who("chen.jing"), sending.id(), MONDAY, "回执第3号")
                .orElseThrow();
        ok(arrivals.report(desks.who("chen.jing"), sending.id(), "该局来函反馈已办结。"));
        ok(sendings.examineReport(desks.who("chen.jing"), sending.id(), Set.of(ReportPoint.values()), true, "", null));
        ok(sendings.approveReport(desks.who("wei.hong"), sending.id(), true, "同意", null));
        assertThat(state("chen.jing", first)).isEqualTo(State.TO_SERVE);

        long second = petition();
        var back = sent(second, new NewSending(Manner.FORWARD, null, body, null, "", null));
        ok(sendings.noteObjection(desks.who("chen.jing"), back.id(), "不属该局职权"));
        ok(sendings.decideObjection(desks.who("chen.jing"), back.id(), true, "同意"));
        assertThat(state("chen.jing", second)).isEqualTo(State.REGISTERED);
    }

    private long fromLocalOffice() {
        var form = Papers.from(
                Papers.letter("8600", MONDAY),
                Channel.FROM_LOCAL_OFFICE,
                new ChannelFacts(Map.of(
                        ChannelField.SENDER, "昆明市信访局",
                        ChannelField.SENDER_FILE, "昆信交〔2026〕12号",
                        ChannelField.SENT_ON, "2026-02-28",
                        ChannelField.HANDED, "ASSIGNED",
                        ChannelField.REPORT_BY, "2026-04-01")));
        return desks.register("chen.jing", form).id();
    }

    @Test
    @Covers({Provision.KM_24, Provision.KM_12})
    void whatALocalPetitionOfficeSendsIsASendingWithItsFileNumberFeedbackDateAndTermToObject() {
        long own = fromLocalOffice();
        var sending = desk.of(desks.who("chen.jing"), own).getFirst().sending();
        assertThat(sending.theirNumber()).isEqualTo("昆信交〔2026〕12号");
        assertThat(sending.feedbackBy()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(sending.objectBy()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(mine("chen.jing", sending)).isTrue();
        desks.act("chen.jing", own, new Command.ObjectTo("不属于海关职权"));
        assertThat(desk.read(desks.who("chen.jing"), sending.id()).letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.content()).contains("昆明市信访局"));
        ok(sendings.decideObjection(desks.who("chen.jing"), sending.id(), true, "该局来函同意"));
        assertThat(desks.read("chen.jing", own).petition().outcome()).isEqualTo(Outcome.HANDED_BACK);

        long other = fromLocalOffice();
        var further = sent(other, to("8602", Manner.FORWARD, null));
        assertThat(desk.of(desks.who("chen.jing"), other)).hasSize(2);
        assertThat(signed("tian.ye", further)).isPositive();
    }
}
