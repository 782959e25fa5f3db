package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.petition.Command.AcceptReview;
import xinqiao.petition.Command.DraftOpinion;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Command.RefuseAgain;
import xinqiao.petition.Command.RefuseReview;
import xinqiao.petition.InTheWay.Kind;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Who asks for review and in what time, what is in the way of the same matter meanwhile, and who finds the opinion. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ReviewRequestTest extends AskingForReview {
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
