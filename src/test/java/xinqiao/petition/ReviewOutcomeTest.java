package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.DraftOpinion;
import xinqiao.petition.Command.Guide;
import xinqiao.petition.Command.NoteReview;
import xinqiao.petition.Command.NoteReviewOutcome;
import xinqiao.petition.Command.RefuseAgain;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.InTheWay.Kind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What a review comes to, and what that does to the first case: upheld, final after re-review, revoked, changed. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ReviewOutcomeTest extends AskingForReview {
    @Autowired
    ServiceDays days;

    @Autowired
    ServedByNotice notice;

    @Autowired
    Gate gate;

    /** At Kunming: from the request to the leader's desk. */
    private long reviewing(long first) {
        long id = asks(first, LocalDate.now(clock), "").orElseThrow().id();
        takenUp(id);
        return id;
    }

    private void decided(long id, Opinion opinion, LocalDate served) {
        decidedUnserved(id, opinion);
        desks.serve("chen.jing", id, LetterKind.REVIEW_OPINION, served);
    }

    private void decidedUnserved(long id, Opinion opinion) {
        desks.act("wang.ruoxi", id, new DraftOpinion(opinion, null));
        desks.act("sun.lan", id, new ReviewLaw(true, "同意。", null));
        desks.act("wei.hong", id, new Approve(true, ""));
    }

    private static Opinion upheld() {
        return concluding(Outcome.UPHELD, null, null);
    }

    private static Opinion revoked(String branch) {
        return concluding(Outcome.REVOKED, null, branch);
    }

    @Test
    @Covers({Provision.KM_29, Provision.KM_30, Provision.KM_31, Provision.KM_33A, Provision.LAW_P3})
    void theReviewingHouseHasItsOwnCaseReadsTheFirstFileAndDecidesInTime() {
        long first = answered();
        assertThat(desks.read("tian.ye", first).review())
                .isNotNull()
                .satisfies(window -> assertThat(window.lastDay()).contains(LocalDate.of(2026, 4, 1)));
        clock.set(MONDAY.plusDays(10));
        long id = reviewing(first);
        CaseFile review = desks.read("chen.jing", id);
        assertThat(review.petition().origin().houseCode()).isEqualTo("8600");
        assertThat(review.clocks()).singleElement().satisfies(term -> {
            assertThat(term.term()).isEqualTo("review");
            assertThat(term.lastDay()).contains(LocalDate.of(2026, 4, 13));
        });
        // the department that reviews reads the first file from its own case, and nothing else of that house
        var reader = desks.who("wang.ruoxi");
        assertThat(linked.read(reader, id, first).petition().id()).isEqualTo(first);
        assertThatThrownBy(() -> desk.read(reader, first)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> linked.read(desks.who("shen.zhuo"), id, first)).isInstanceOf(NotThere.class);

        assertThat(reasons(asks(first, MONDAY.plusDays(10), ""))).containsExactly("petition.refusal.review-runs");
        assertThat(reviews.inTheWay(desks.who("tian.ye"), first).map(InTheWay::kind))
                .contains(Kind.UNDER_REVIEW);
        clock.set(MONDAY.plusDays(12));
        decided(id, upheld(), MONDAY.plusDays(12));
        Petition told = desks.read("tian.ye", first).petition();
        assertThat(told.challenges().last()).get().satisfies(one -> {
            assertThat(one.result()).isEqualTo(Outcome.UPHELD);
            assertThat(one.servedOn()).isEqualTo(MONDAY.plusDays(12));
            assertThat(one.letter()).contains("信复查");
        });
        assertThat(desks.read("tian.ye", first).reviews())
                .singleElement()
                .satisfies(term -> assertThat(term.late(MONDAY.plusDays(40))).isFalse());
        // from its service runs the period for the re-review, which is made outside this system
        CaseFile after = desks.read("chen.jing", id);
        assertThat(after.review())
                .isNotNull()
                .satisfies(window -> assertThat(window.term()).isEqualTo("re-review-request"));
        assertThat(reasons(asks(id, MONDAY.plusDays(12), ""))).containsExactly("petition.refusal.review-elsewhere");
        theDayOfItsServiceIsCorrected(first, id);
        assertThat(Petition.replay(desks.read("tian.ye", first).history().stream()
                        .map(Event::fact)
                        .toList()))
                .isEqualTo(desks.read("tian.ye", first).petition());
    }

    /** The first case learns of the right day, too, and the time for the re-review runs from it. */
    private void theDayOfItsServiceIsCorrected(long first, long id) {
        clock.set(MONDAY.plusDays(15));
        long letter = desks.read("chen.jing", id).letters().stream()
                .filter(each -> each.kind() == LetterKind.REVIEW_OPINION)
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate last = lastDayToAsk(id);
        LocalDate right = MONDAY.plusDays(14);
        assertThat(days.correct(desks.who("chen.jing"), id, letter, ServiceMeans.POST, right, "回执误看", UUID.randomUUID())
                        .isGranted())
                .isTrue();
        assertThat(lastDayToAsk(id)).isAfter(last);
        assertThat(desks.read("tian.ye", first).petition().challenges().last())
                .get()
                .satisfies(one -> assertThat(one.servedOn()).isEqualTo(right));
    }

    private LocalDate lastDayToAsk(long id) {
        return Objects.requireNonNull(desks.read("chen.jing", id).review())
                .lastDay()
                .orElseThrow();
    }

    @Test
    @Covers({Provision.KM_31, Provision.LAW_P1})
    void aReviewOpinionServedByNoticeIsToldToTheFirstCase() {
        long first = answered();
        long id = reviewing(first);
        decidedUnserved(id, upheld());
        long letter = desks.read("chen.jing", id)
                .petition()
                .letter(LetterKind.REVIEW_OPINION)
                .orElseThrow()
                .id();
        var task = new Machine("ended public notices");
        LocalDate last = MONDAY.plusDays(30);
        clock.set(last.plusDays(1));
        assertThat(gate.<Boolean>as(task, tx -> notice.serve(tx, task, id, letter, last, "公告")))
                .isTrue();
        assertThat(desks.read("tian.ye", first).petition().challenges().last())
                .get()
                .satisfies(one -> assertThat(one.servedOn()).isEqualTo(last));
        assertThat(gate.<Boolean>as(task, tx -> notice.serve(tx, task, id, letter, last, "公告")))
                .as("once")
                .isFalse();
    }

    @Test
    @Covers({Provision.KM_30, Provision.KM_31, Provision.LAW_P3})
    void afterReReviewTheMatterIsFinalEverywhere() {
        long first = answered();
        long id = reviewing(first);
        decided(id, upheld(), MONDAY);
        desks.act("chen.jing", id, new NoteReview(MONDAY, "海关总署", "署复核收1号"));
        assertThat(reasons(desks.attempt("chen.jing", id, new NoteReview(MONDAY, "海关总署", ""))))
                .contains("petition.refusal.review-runs");
        noted(id, Outcome.UPHELD, "署信复核〔2026〕1号");
        assertThat(desks.read("tian.ye", first).petition().challenges().finished())
                .isPresent();
        assertThat(reasons(asks(first, MONDAY, "理由"))).containsExactly("petition.refusal.review-final");
        assertThat(reasons(asks(id, MONDAY, "理由"))).containsExactly("petition.refusal.review-final");
        assertThat(reviews.inTheWay(desks.who("tian.ye"), first).map(InTheWay::kind))
                .contains(Kind.FINAL);
        assertThat(desks.read("tian.ye", first).review()).isNull();

        long again = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        String number = desks.read("tian.ye", first).petition().origin().number();
        Petition turned = desks.act("tian.ye", again, new RefuseAgain(number, "该事项已有复核意见。"));
        assertThat(turned.outcome()).isEqualTo(Outcome.NO_LONGER_ACCEPTED);
        assertThat(turned.letter(LetterKind.NO_LONGER_ACCEPTED)).isPresent();
        desks.serve("tian.ye", again, LetterKind.NO_LONGER_ACCEPTED, MONDAY);
        assertThat(desks.read("tian.ye", again).petition().state()).isEqualTo(State.CLOSED);
    }

    private void noted(long id, Outcome outcome, String letter) {
        desks.act("chen.jing", id, new NoteReviewOutcome(MONDAY, outcome, null, null, letter, MONDAY));
    }

    @Test
    @Covers({Provision.KM_32, Provision.LAW_P3})
    void whatIsRevokedIsHandledAnewAndNotWithTheSameConclusion() {
        long first = answered();
        desks.close("tian.ye", "gu.xin", first);
        clock.set(MONDAY.plusDays(7));
        long id = reviewing(first);
        decided(id, revoked("petition"), MONDAY.plusDays(7));
        CaseFile reopened = desks.read("tian.ye", first);
        assertThat(reopened.petition().state()).isEqualTo(State.ACCEPTED);
        assertThat(reopened.petition().outcome()).isNull();
        assertThat(reopened.clocks()).anySatisfy(term -> {
            assertThat(term.term()).isEqualTo("handling-anew");
            assertThat(term.running()).isTrue();
        });
        assertThat(reopened.profile()
                        .findTerm(TermKey.HANDLING_ANEW)
                        .orElseThrow()
                        .citation()
                        .in(Locale.SIMPLIFIED_CHINESE))
                .as("no source gives it, and it says so")
                .contains("未明确");
        assertThat(reopened.clocks())
                .filteredOn(term -> term.term().equals("handling"))
                .as("what was in time stays so")
                .allMatch(term -> !term.running());
        desks.act("tian.ye", first, desks.assign("8602", "监管一科", null, null));
        assertThat(reasons(desks.attempt("yue.hua", first, draft(Outcome.NOT_SUPPORTED))))
                .containsExactly("petition.refusal.same-conclusion");
        answer(first, Outcome.EXPLAINED, MONDAY.plusDays(7));
        assertThat(desks.read("tian.ye", first).review())
                .as("the new answer can be reviewed")
                .isNotNull();
        assertThat(asks(first, MONDAY.plusDays(7), "").isGranted()).isTrue();
    }

    @Test
    @Covers(Provision.KM_32)
    void whatShouldHaveGoneAnotherRouteGoesThatOne() {
        long first = answered();
        long id = reviewing(first);
        decided(id, revoked("administrative"), MONDAY);
        Petition reopened = desks.read("tian.ye", first).petition();
        assertThat(reopened.state()).isEqualTo(State.REGISTERED);
        assertThat(desks.read("tian.ye", first).open()).contains(Act.GUIDE).doesNotContain(Act.ACCEPT, Act.DECLINE);
        assertThat(reasons(desks.attempt("tian.ye", first, acceptAppeal())))
                .contains("petition.refusal.another-route-ordered");
        assertThat(reasons(desks.attempt("tian.ye", first, guide("judicial"))))
                .containsExactly("petition.refusal.another-route-ordered");
        assertThat(desks.act("tian.ye", first, guide("administrative")).outcome())
                .isEqualTo(Outcome.GUIDED);
    }

    private static Guide guide(String branch) {
        return new Guide(branch, "行政复议", "昆明海关", "依照行政复议法规定的申请期限", null);
    }

    @Test
    @Covers({Provision.KM_32, Provision.KM_28B})
    void whatIsChangedIntoSupportIsCarriedOut() {
        long first = answered();
        desks.close("tian.ye", "gu.xin", first);
        long id = reviewing(first);
        decided(id, changed(Outcome.SUPPORTED), MONDAY);
        Petition told = desks.read("tian.ye", first).petition();
        assertThat(told.state()).isEqualTo(State.EXECUTION);
        assertThat(told.outcome()).isEqualTo(Outcome.SUPPORTED);
        assertThat(desks.close("chen.jing", "wei.hong", id).outcome()).isEqualTo(Outcome.CHANGED);
    }

    private static Opinion changed(Outcome instead) {
        return concluding(Outcome.CHANGED, instead, null);
    }
}
