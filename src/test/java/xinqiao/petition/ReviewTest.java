package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Command.AcceptReview;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.DraftOpinion;
import xinqiao.petition.Command.Guide;
import xinqiao.petition.Command.NoteReview;
import xinqiao.petition.Command.NoteReviewOutcome;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Command.RefuseAgain;
import xinqiao.petition.Command.RefuseReview;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.InTheWay.Kind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Review at the direct customs, re-review outside, revocation, and what they do to the same matter brought again. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ReviewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Reviews reviews;

    @Autowired
    LinkedCases linked;

    @Autowired
    PetitionDesk desk;

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

    private long answered() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, heard(MONDAY));
        answer(id, Outcome.NOT_SUPPORTED, MONDAY);
        return id;
    }

    private void answer(long id, Outcome outcome, LocalDate on) {
        desks.act("yue.hua", id, draft(outcome));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, on);
    }

    private static Reviews.Request request(LocalDate on, String lateReason) {
        return new Reviews.Request(Channel.WEB, on, "请求撤销原处理意见。", "原意见认定事实有误。", lateReason);
    }

    private Decision<Receipt> asks(long id, LocalDate on, String lateReason) {
        return reviews.ask(new Petitioner(id), request(on, lateReason));
    }

    /** At Kunming: from the request to the leader's desk. */
    private long reviewing(long first) {
        long id = asks(first, LocalDate.now(clock), "").orElseThrow().id();
        takenUp(id);
        return id;
    }

    private void takenUp(long id) {
        desks.act("chen.jing", id, new AcceptReview(""));
        desks.act("chen.jing", id, desks.assign("8600", "监管通关处", null, null));
    }

    private static Opinion concluding(Outcome outcome, @Nullable Outcome instead, @Nullable String branch) {
        return new Opinion(outcome, "经复查，原意见认定事实的经过已经核对。", "具体理由见上。", "《信访工作条例》", instead, branch);
    }

    private void decided(long id, Opinion opinion, LocalDate served) {
        desks.act("wang.ruoxi", id, new DraftOpinion(opinion, null));
        desks.act("sun.lan", id, new ReviewLaw(true, "同意。", null));
        desks.act("wei.hong", id, new Approve(true, ""));
        desks.serve("chen.jing", id, LetterKind.REVIEW_OPINION, served);
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
        assertThat(Petition.replay(desks.read("tian.ye", first).history().stream()
                        .map(Event::fact)
                        .toList()))
                .isEqualTo(desks.read("tian.ye", first).petition());
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
    @Covers(Provision.KM_31)
    void whileReviewIsOpenTheSameMatterIsLedThereAndWhatWasAskedTooLateIsNoLongerAccepted() {
        long first = answered();
        assertThat(reviews.inTheWay(desks.who("tian.ye"), first)).get().satisfies(way -> {
            assertThat(way.kind()).isEqualTo(Kind.WINDOW);
            assertThat(way.until()).isEqualTo(LocalDate.of(2026, 4, 1));
        });
        String number = desks.read("tian.ye", first).petition().origin().number();
        long again = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(reasons(desks.attempt("tian.ye", again, new RefuseAgain("8602-2026-999999", "同一事项。"))))
                .containsExactly("petition.refusal.nothing-in-the-way");
        Petition led = desks.act("tian.ye", again, new RefuseAgain(number, "可以在期限内向昆明海关请求复查。"));
        assertThat(led.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(led.letter(LetterKind.NON_ACCEPTANCE)).isPresent();

        clock.set(LocalDate.of(2026, 4, 2));
        assertThat(reviews.inTheWay(desks.who("tian.ye"), first).map(InTheWay::kind))
                .contains(Kind.LAPSED);
        assertThat(reasons(asks(first, LocalDate.of(2026, 4, 2), " ")))
                .containsExactly("petition.refusal.review-too-late");
        long late = asks(first, LocalDate.of(2026, 4, 2), "因住院未能按期提出。")
                .orElseThrow()
                .id();
        assertThat(reasons(desks.attempt("chen.jing", late, new AcceptReview(" "))))
                .containsExactly("petition.refusal.late-without-good-reason");
        Petition refused = desks.act("chen.jing", late, new RefuseReview("住院日期不在请求期限内。"));
        assertThat(refused.letter(LetterKind.NO_LONGER_ACCEPTED)).isPresent();
        assertThat(desks.read("tian.ye", first).petition().challenges().running())
                .isEmpty();
        assertThat(reviews.inTheWay(desks.who("tian.ye"), first).map(InTheWay::kind))
                .as("the matter itself isn't accepted any more either")
                .contains(Kind.LAPSED);
    }

    @Test
    @Covers({Provision.KM_29, Provision.KM_32})
    void aRequestInTimeIsTakenUpAndAReviewComesToNothingElseThanAReviewCan() {
        long first = answered();
        long id = asks(first, MONDAY, "").orElseThrow().id();
        assertThat(reasons(desks.attempt("chen.jing", id, new RefuseReview("不想办"))))
                .containsExactly("petition.refusal.review-in-time");
        assertThat(reasons(desks.attempt("chen.jing", id, acceptAppeal())))
                .contains("petition.refusal.request-for-review");
        takenUp(id);
        assertThat(reasons(desks.attempt("wang.ruoxi", id, draft(Outcome.SUPPORTED))))
                .containsExactly("petition.refusal.outcome-of-another-kind");
        assertThat(reasons(draftOf(id, Outcome.REVOKED))).containsExactly("petition.refusal.no-route-ordered");
        assertThat(reasons(draftOf(id, Outcome.CHANGED))).containsExactly("petition.refusal.changed-into-what");
    }

    private Decision<Petition> draftOf(long id, Outcome outcome) {
        return desks.attempt("wang.ruoxi", id, new DraftOpinion(concluding(outcome, null, null), null));
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

    @Test
    @Covers({Provision.KM_29, Provision.KM_33A, Provision.SYS_4})
    void theOfficeOfTheReviewingHouseFindsTheOpinionByItsNumberAndNobodyElseDoes() {
        long first = answered();
        String letter = desks.read("tian.ye", first)
                .petition()
                .letter(LetterKind.OPINION)
                .orElseThrow()
                .number();
        assertThat(reviews.find(desks.who("yu.bo"), letter)).isEmpty();
        assertThat(reviews.find(desks.who("tian.ye"), letter))
                .as("who handled it doesn't review it")
                .isEmpty();
        assertThat(reviews.find(desks.who("wang.ruoxi"), letter)).isEmpty();
        assertThat(reviews.find(desks.who("chen.jing"), "无此文号")).isEmpty();
        var request = new Reviews.Request(Channel.LETTER, MONDAY, "", "原意见认定事实有误。", "");
        assertThat(reasons(reviews.register(desks.who("yu.bo"), letter, request)))
                .containsExactly("petition.refusal.nothing-to-review-here");
        Receipt receipt =
                reviews.register(desks.who("chen.jing"), letter, request).orElseThrow();
        CaseFile file = desks.read("chen.jing", receipt.id());
        assertThat(file.people().getFirst().name()).isEqualTo("何以琳");
        assertThat(Optional.ofNullable(file.petition().origin().review()).map(ReviewOf::letter))
                .contains(letter);
        assertThat(desk.track(receipt.number(), receipt.code())).isPresent();
    }

    @Test
    @Covers({Provision.KM_33A, Provision.KM_21B})
    void whoIsKeptOutOfTheFirstCaseStaysOutOfItsReview() {
        long first = answered();
        long person = desks.who("chen.jing").personId();
        desks.act("gu.xin", first, new Recuse(person, "与信访人有亲属关系"));
        String number = desks.read("tian.ye", first).petition().origin().number();
        assertThat(reviews.find(desks.who("chen.jing"), number)).isEmpty();
        long id = asks(first, MONDAY, "").orElseThrow().id();
        assertThatThrownBy(() -> desks.read("chen.jing", id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> linked.read(desks.who("chen.jing"), id, first)).isInstanceOf(NotThere.class);
        assertThat(desks.read("zhou.min", id)).isNotNull();
    }
}
