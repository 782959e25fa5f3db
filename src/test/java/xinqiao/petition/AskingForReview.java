package xinqiao.petition;

import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.identity.Petitioner;
import xinqiao.law.Decision;
import xinqiao.petition.Command.AcceptReview;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.TestClock;

/** What tests of review do again and again: an answer at Ruili, and the request against it at Kunming. */
abstract class AskingForReview {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

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

    long answered() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, heard(MONDAY));
        answer(id, Outcome.NOT_SUPPORTED, MONDAY);
        return id;
    }

    void answer(long id, Outcome outcome, LocalDate on) {
        desks.act("yue.hua", id, draft(outcome));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, on);
    }

    static Reviews.Request request(LocalDate on, String lateReason) {
        return new Reviews.Request(Channel.WEB, on, "请求撤销原处理意见。", "原意见认定事实有误。", lateReason);
    }

    Decision<Receipt> asks(long id, LocalDate on, String lateReason) {
        return reviews.ask(new Petitioner(id), request(on, lateReason));
    }

    void takenUp(long id) {
        desks.act("chen.jing", id, new AcceptReview(""));
        desks.act("chen.jing", id, desks.assign("8600", "监管通关处", null, null));
    }

    static Opinion concluding(Outcome outcome, @Nullable Outcome instead, @Nullable String branch) {
        return new Opinion(outcome, "经复查，原意见认定事实的经过已经核对。", "具体理由见上。", "《信访工作条例》", instead, branch);
    }
}
