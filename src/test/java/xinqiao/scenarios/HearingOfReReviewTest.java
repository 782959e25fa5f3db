package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.administration.ProcedureOffice;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.Command.AcceptReview;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.CallHearing;
import xinqiao.petition.Command.CallOffHearing;
import xinqiao.petition.Command.DecideHearing;
import xinqiao.petition.Command.DraftOpinion;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.HearingGround;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.Receipt;
import xinqiao.petition.ReviewStage;
import xinqiao.petition.Reviews;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/**
 * A hearing in a re-review, from the decision to the conclusion, with its time taken out of the term. No house above the
 * direct customs works in the sample organisation, so a procedure of the test's own lets the direct customs re-review.
 */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class HearingOfReReviewTest extends Scenario {
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final String OWN = "hearing-petition-2025";

    @Autowired
    Desks desks;

    @Autowired
    Reviews reviews;

    @Autowired
    ProcedureOffice office;

    @BeforeEach
    void aProcedureUnderWhichTheDirectCustomsReReviews() throws IOException {
        clock.set("2025-05-26T09:00");
        String kunming;
        try (var file = getClass().getResourceAsStream("/profiles/kunming-petition-2023.yaml")) {
            kunming = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        int reReview = kunming.indexOf("reReview:");
        String own = kunming.substring(0, reReview)
                + kunming.substring(reReview)
                        .replaceFirst(
                                "body: \\{ zh: 海关总署, en: the General Administration of Customs }",
                                "body: direct-customs");
        var _ = office.draft(
                        desks.who("tao.ran"),
                        "8600",
                        own.replace("id: kunming-petition-2023", "id: " + OWN)
                                .replace("family: kunming-petition", "family: hearing-petition"))
                .orElseThrow();
        var _ = office.follow(desks.who("tao.ran"), "8600", OWN, MONDAY).orElseThrow();
    }

    @AfterEach
    void asBefore() {
        clock.set("2025-06-20T09:00");
        var _ = office.follow(desks.who("tao.ran"), "8600", "kunming-petition-2023", LocalDate.of(2025, 6, 21))
                .orElseThrow();
    }

    /** Reviewed by Kunming and upheld, and re-review asked for. */
    private Receipt reReviewAskedFor() {
        long first = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", first, acceptAppeal());
        desks.act("tian.ye", first, desks.assign("8602", "监管一科", null, null));
        desks.act("yue.hua", first, heard(MONDAY));
        desks.act("yue.hua", first, draft(Outcome.NOT_SUPPORTED));
        desks.act("bai.lu", first, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", first, new Approve(true, ""));
        desks.serve("tian.ye", first, LetterKind.OPINION, MONDAY);
        long review = asks(first).id();
        takenUp(review);
        desks.act(
                "wang.ruoxi",
                review,
                new DraftOpinion(new Opinion(Outcome.UPHELD, "经复查属实。", "维持。", "《信访工作条例》", null, null), null));
        desks.act("sun.lan", review, new ReviewLaw(true, "同意。", null));
        desks.act("wei.hong", review, new Approve(true, ""));
        desks.serve("chen.jing", review, LetterKind.REVIEW_OPINION, MONDAY);
        return asks(first);
    }

    private Receipt asks(long first) {
        return reviews.ask(new Petitioner(first), new Reviews.Request(Channel.WEB, MONDAY, "请求撤销。", "认定事实有误。", ""))
                .orElseThrow();
    }

    private void takenUp(long id) {
        desks.act("chen.jing", id, new AcceptReview(""));
        desks.act("chen.jing", id, desks.assign("8600", "监管通关处", null, null));
    }

    @Test
    @Covers({Provision.KM_27, Provision.LAW_P3, Provision.KM_30})
    void theTimeOfAHearingIsTakenOutOfTheReReview() {
        day("2025-06-02");
        Receipt receipt = reReviewAskedFor();
        takenUp(receipt.id());
        var reviewer = clerk("wang.ruoxi").isAtTheDesk();
        reviewer.opens(receipt.number()).sees("复核期限", "2025年7月2日");
        reviewer.begins("决定举行听证").looks("11-decide");
        reviewer.fillsIn(paper -> paper.chooses("疑难")
                        .writes("举行听证的理由", "原处理意见和复查意见对收费依据认定不一。")
                        .writes("听证范围", "仓储费用的收取依据")
                        .picks("主持人", "孙")
                        .writes("特邀听证员", "高远，某律师事务所律师")
                        .writes("参加人", "何以琳\n监管通关处经办人员"))
                .presses();
        reviewer.sees("已决定举行听证", "听证所需时间不计算在本事项的期限内（《信访工作条例》第三十六条，LAW-P3）", "本关规程配置：自决定举行听证至作出听证结论")
                .looks("11-decided");
        reviewer.begins("通知听证")
                .fillsIn(paper ->
                        paper.writes("日期", "2025-06-10").picks("时间", "09:30").writes("地点", "总关信访接待室"))
                .looks("11-call")
                .presses();
        reviewer.sees("听证通知书已签发");
        reviewer.tries("记录听证", this::recorded);
        reviewer.isRefused("听证通知书尚未送达信访人", "第二十七条");
        clerk("chen.jing").isAtTheDesk().opens(receipt.number()).does("登记送达", paper -> paper.chooses("网上送达"));
        var own = new Visitor.Receipt(receipt.number(), receipt.code());
        var trader = visitor();
        trader.follows(own)
                .sees("2025年6月10日 09:30，总关信访接待室", "听证范围：仓储费用的收取依据")
                .seesNothingOf("高远", "监管通关处经办人员")
                .reads("听证通知书")
                .looks("11-track-called");

        day("2025-06-10");
        reviewer.isAtTheDesk().opens(receipt.number()).sees("停止计算").does("记录听证", this::recorded);
        day("2025-06-12");
        reviewer.isAtTheDesk().opens(receipt.number()).does("作出听证结论", paper -> paper.writes("听证结论", "收费依据成立，告知不充分。"));
        // thirty days and the ten from the decision to the conclusion
        reviewer.sees("第 1 次听证", "已作出结论", "2025年7月14日").looks("11-concluded");
        reviewer.goes(reviewer.address().replaceAll("\\?.*", "") + "/clocks/re-review")
                .sees("听证", "不计入期限", "《信访工作条例》第三十六条")
                .looks("11-why");
        trader.follows(own).sees("举行了听证", "复核期限：2025年7月14日").looks("11-track-concluded");
    }

    @Test
    @Covers({Provision.KM_27, Provision.LAW_P3})
    void aHearingThatIsCalledOffBeforeItWasHeldTakesNothingOutOfTheReReview() {
        day("2025-06-02");
        Receipt receipt = reReviewAskedFor();
        takenUp(receipt.id());
        desks.act(
                "wang.ruoxi",
                receipt.id(),
                new DecideHearing(
                        HearingGround.DIFFICULT,
                        "认定不一。",
                        "收费依据",
                        desks.who("sun.lan").personId(),
                        Set.of(),
                        "",
                        "何以琳"));
        assertThat(reReview(receipt).deadline().standsStill()).isTrue();
        desks.act("wang.ruoxi", receipt.id(), new CallHearing(MONDAY.plusDays(8).atTime(9, 30), "接待室"));
        day("2025-06-09");
        desks.act("wang.ruoxi", receipt.id(), new CallOffHearing("信访人不愿参加"));
        assertThat(reReview(receipt).deadline().unrolled()).isEqualTo(MONDAY.plusDays(30));
        var petition = desks.read("chen.jing", receipt.id()).petition();
        var of = Objects.requireNonNull(petition.origin().review()).first();
        assertThat(desks.read("tian.ye", of).petition().challenges().all())
                .filteredOn(one -> one.stage() == ReviewStage.RE_REVIEW)
                .singleElement()
                .satisfies(one -> assertThat(one.paused()).isEmpty());
        visitor().follows(new Visitor.Receipt(receipt.number(), receipt.code())).sees("听证取消", "复核期限：2025年7月2日");
    }

    private PetitionClock reReview(Receipt receipt) {
        return desks.read("chen.jing", receipt.id()).clocks().stream()
                .filter(one -> one.term().equals("re-review"))
                .findFirst()
                .orElseThrow();
    }

    private void recorded(Paper paper) {
        paper.chooses("到场陈述了事实和理由").writes("听证记录", "双方陈述、质证，主持人归纳了争议焦点。");
    }
}
