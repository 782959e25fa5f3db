package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.ApproveClosing;
import xinqiao.petition.Command.Close;
import xinqiao.petition.Command.FollowClosing;
import xinqiao.petition.rules.AfterClosing;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The closing check, the leader's decision on it, and what follows. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ClosingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    ToArchive toArchive;

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

    private long answered(boolean noticeServed) {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        if (noticeServed) desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(Outcome.NOT_SUPPORTED));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Command.Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY);
        return id;
    }

    private static Close check(
            ClosingVerdict verdict,
            Set<ClosingPoint> held,
            @Nullable Signature signature,
            String note,
            String counselling,
            String remark) {
        return new Close(verdict, held, signature, note, counselling, remark, null);
    }

    @Test
    @Covers({Provision.JF_V8, Provision.JF_L7, Provision.KM_28B, Provision.KM_33C})
    void whatIsNotInOrderIsNotClosed() {
        long id = answered(false);
        var all = EnumSet.allOf(ClosingPoint.class);
        assertThat(reasons(desks.attempt(
                        "tian.ye", id, check(ClosingVerdict.CLOSE, Set.of(), Signature.REFUSED, "", "", ""))))
                .contains(
                        "petition.refusal.closing-point-fails",
                        "petition.refusal.closing-point-open",
                        "petition.refusal.no-signature-note",
                        "petition.refusal.no-counselling");
        assertThat(reasons(desks.attempt("tian.ye", id, check(ClosingVerdict.CLOSE, all, null, "", "已当面说明。", ""))))
                .as("a letter waits, whatever is ticked")
                .containsExactly("petition.refusal.closing-point-fails", "petition.refusal.no-signature");
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        Petition checked = desks.act(
                "tian.ye", id, check(ClosingVerdict.CLOSE, all, Signature.REFUSED, "当场拒绝签字，两名工作人员在场。", "已当面说明。", ""));
        assertThat(checked.state()).isEqualTo(State.CLOSING);
        assertThat(reasons(desks.attempt("tian.ye", id, new ApproveClosing(true, ""))))
                .as("only the leader closes")
                .contains("petition.refusal.no-power");
        assertThat(reasons(desks.attempt("gu.xin", id, new ApproveClosing(false, " "))))
                .containsExactly("petition.refusal.no-remarks");
        Petition back = desks.act("gu.xin", id, new ApproveClosing(false, "请补充拒签说明。"));
        assertThat(back.state()).isEqualTo(State.ANSWERED);
        assertThat(back.closing().proposal()).isNull();
        Petition closed = desks.close("tian.ye", "gu.xin", id);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(Petition.replay(desks.read("tian.ye", id).history().stream()
                        .map(Event::fact)
                        .toList()))
                .isEqualTo(closed);
    }

    @Test
    @Covers({Provision.JF_V8, Provision.JF_L7})
    void aFailedCheckReturnsTheCaseForHandlingOrAsksForMaterialOnceTheLeaderAgrees() {
        long id = answered(true);
        var remarkless = check(ClosingVerdict.HANDLE_AGAIN, Set.of(), null, "", "", "");
        assertThat(reasons(desks.attempt("tian.ye", id, remarkless)))
                .containsExactly("petition.refusal.no-closing-remark");
        desks.act("tian.ye", id, check(ClosingVerdict.MATERIAL, Set.of(), null, "", "", "缺少送达回证。"));
        assertThat(desks.act("gu.xin", id, new ApproveClosing(true, "")).state())
                .isEqualTo(State.ANSWERED);
        desks.act("tian.ye", id, check(ClosingVerdict.HANDLE_AGAIN, Set.of(), null, "", "", "事实不清。"));
        Petition again = desks.act("gu.xin", id, new ApproveClosing(true, "同意发回重办。"));
        assertThat(again.state()).isEqualTo(State.HANDLING);
        assertThat(again.outcome()).isNull();
        assertThat(again.deciding().remarks()).contains("事实不清。", "同意发回重办。");
        desks.act("yue.hua", id, draft(Outcome.EXPLAINED));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Command.Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY);
        assertThat(desks.close("tian.ye", "gu.xin", id).outcome()).isEqualTo(Outcome.EXPLAINED);
    }

    @Test
    @Covers({Provision.JF_V8_3, Provision.JF_V8_4, Provision.KM_33C})
    void theReportGoesWhereTheMatterCameFromAndNothingIsPublishedWithoutApproval() {
        long id = answered(true);
        Petition closed = desks.close("tian.ye", "gu.xin", id);
        assertThat(AfterClosing.next(closed))
                .containsExactly(
                        ClosingStep.REPORT_DRAFTED,
                        ClosingStep.CANCELLED,
                        ClosingStep.BACKED_UP,
                        ClosingStep.PUBLICATION_ASKED,
                        ClosingStep.ARCHIVED);
        assertThat(reasons(desks.attempt("tian.ye", id, step(ClosingStep.PUBLISHED, null))))
                .containsExactly("petition.refusal.step-not-ready");
        assertThat(reasons(desks.attempt("tian.ye", id, step(ClosingStep.REPORT_DRAFTED, null))))
                .containsExactly("petition.refusal.no-closing-source");
        desks.act("tian.ye", id, step(ClosingStep.REPORT_DRAFTED, ClosingSource.SUPERIOR));
        assertThat(reasons(desks.attempt("tian.ye", id, step(ClosingStep.REPORT_READ, null))))
                .containsExactly("petition.refusal.no-power");
        desks.act("gu.xin", id, step(ClosingStep.REPORT_READ, null));
        assertThat(reasons(desks.attempt("tian.ye", id, step(ClosingStep.REPORT_FILED, null))))
                .as("of a superior's matter it is reported back")
                .containsExactly("petition.refusal.step-not-ready");
        desks.act("tian.ye", id, step(ClosingStep.REPORTED_BACK, null));
        desks.act("tian.ye", id, step(ClosingStep.CANCELLED, null));
        desks.act("tian.ye", id, step(ClosingStep.PUBLICATION_ASKED, null));
        desks.act("gu.xin", id, step(ClosingStep.PUBLICATION_REFUSED, null));
        assertThat(reasons(desks.attempt("tian.ye", id, step(ClosingStep.PUBLISHED, null))))
                .containsExactly("petition.refusal.step-not-ready");
        Petition archived = desks.act("tian.ye", id, step(ClosingStep.ARCHIVED, null));
        assertThat(AfterClosing.next(archived)).containsExactly(ClosingStep.BACKED_UP);
        assertThat(List.of(archived.closing().source())).containsExactly(ClosingSource.SUPERIOR);
    }

    @Test
    @Covers({Provision.KM_33C, Provision.SYS_4})
    void whatIsClosedWaitsForTheArchiveInItsOwnHouseOnly() {
        long id = answered(true);
        desks.close("tian.ye", "gu.xin", id);
        assertThat(toArchive.waiting(desks.who("tian.ye"))).extracting(Line::id).contains(id);
        assertThat(toArchive.number(desks.who("tian.ye"))).isPositive();
        assertThat(toArchive.waiting(desks.who("yu.bo"))).extracting(Line::id).doesNotContain(id);
        assertThat(toArchive.waiting(desks.who("yue.hua")))
                .as("who closes nothing")
                .isEmpty();
        desks.act("tian.ye", id, step(ClosingStep.ARCHIVED, null));
        assertThat(toArchive.waiting(desks.who("tian.ye"))).extracting(Line::id).doesNotContain(id);
    }

    private static FollowClosing step(ClosingStep step, @Nullable ClosingSource source) {
        return new FollowClosing(step, MONDAY, source, "已办理。");
    }
}
