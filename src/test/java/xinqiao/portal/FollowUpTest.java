package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.RATING;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.Guide;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Command.TakeBack;
import xinqiao.petition.Command.Withdraw;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.Rated;
import xinqiao.petition.PetitionFact.WithdrawalAsked;
import xinqiao.petition.State;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Satisfaction;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What a petitioner does with the own petition after it was sent: reads why, withdraws, rates. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class FollowUpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern VALUES = Pattern.compile("<dd>([^<]+)</dd>");

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Gate gate;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    private record Sent(Visit visit, long id) {}

    @BeforeEach
    void aMonday() {
        clock.set("2026-03-02T09:00");
        sql.deleteFrom(Tables.ATTEMPT).execute();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Sent send(Map<String, Object> fields) {
        var visit = Letters.send(new Visit(port, "zh-CN"), fields);
        var values = VALUES.matcher(visit.page());
        assertThat(values.find()).as(visit.text()).isTrue();
        String number = values.group(1);
        assertThat(values.find()).isTrue();
        String code = values.group(1);
        long id = desk.track(number, code).orElseThrow().petitionId();
        visit.get("/track").post("/track", Map.of("number", number, "code", code));
        return new Sent(visit, id);
    }

    @Test
    @Covers(Provision.KM_23_1)
    void whyItIsNotAcceptedStandsOnThePageToo() {
        var sent = send(letter());
        desks.act("tian.ye", sent.id(), new Decline("属于与用人单位之间的劳动争议。", "瑞丽市劳动争议仲裁委员会", null));
        assertThat(sent.visit().get("/track/case").text())
                .contains("不予受理的理由 属于与用人单位之间的劳动争议。", "请向下列机关、单位提出：瑞丽市劳动争议仲裁委员会")
                .contains(Provision.KM_23_1.citation(Locale.CHINA));
    }

    @Test
    @Covers(Provision.SYS_3)
    void aWithdrawalIsAskedForOnceAndEndsTheCaseOnlyWhenTheDeskHasMadeSure() {
        var sent = send(letter());
        var visit = sent.visit();
        assertThat(reasons(desks.attempt("tian.ye", sent.id(), new Withdraw("电话核实。"))))
                .contains("petition.refusal.no-withdrawal");
        visit.get("/track/case/withdraw").post("/track/case/withdraw", Map.of("reason", "已经解决"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"sure-error\"", "已经解决");
        visit.post("/track/case/withdraw", Map.of("reason", "已经解决", "sure", "yes"));
        assertThat(visit.text()).contains("已收到您的撤回申请", "您已于2026年3月2日申请撤回", "您申请撤回");
        visit.post("/track/case/withdraw", Map.of("reason", "已经解决", "sure", "yes"));
        var file = desks.read("tian.ye", sent.id());
        assertThat(file.history().stream().filter(e -> e.fact() instanceof WithdrawalAsked))
                .hasSize(1);
        assertThat(file.petition().state()).isEqualTo(State.REGISTERED);
        assertThat(reasons(desks.attempt("tian.ye", sent.id(), new Withdraw(" "))))
                .contains("petition.refusal.nothing-noted");
        desks.act("tian.ye", sent.id(), new Withdraw("三月二日电话核实，信访人确认撤回。"));
        var ended = desks.read("tian.ye", sent.id());
        assertThat(ended.petition().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(ended.clocks()).as("no term was kept by it, none missed").isEmpty();
        assertThat(visit.get("/track/case").text())
                .contains("已办结", "按您的申请终结办理")
                .doesNotContain("电话核实", "满意度评价", "等待信访工作机构核实");
    }

    private void asksToWithdraw(Sent sent) {
        sent.visit().get("/track/case/withdraw").post("/track/case/withdraw", Map.of("sure", "yes"));
        assertThat(sent.visit().text()).contains("已收到您的撤回申请");
    }

    @Test
    @Covers({Provision.SYS_3, Provision.LAW_P1})
    void aWithdrawalWaitsForALetterThatIsStillToBeServed() {
        var sent = send(letter());
        asksToWithdraw(sent);
        desks.act("tian.ye", sent.id(), acceptAppeal());
        assertThat(reasons(desks.attempt("tian.ye", sent.id(), new Withdraw("电话核实。"))))
                .containsExactly("petition.refusal.letter-not-served");
        desks.serve("tian.ye", sent.id(), LetterKind.ACCEPTANCE, MONDAY);
        desks.act("tian.ye", sent.id(), new Withdraw("电话核实。"));
        assertThat(desks.read("tian.ye", sent.id()).clocks()).singleElement().satisfies(notice -> {
            assertThat(notice.term()).isEqualTo(TermKey.NOTICE.key());
            assertThat(notice.metOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    @Covers({Provision.SYS_3, Provision.KM_28B})
    void whatIsDecidedIsCarriedOutAndNotWithdrawn() {
        var sent = send(letter());
        asksToWithdraw(sent);
        answer(sent.id(), Outcome.SUPPORTED);
        for (var kind : List.of(LetterKind.ACCEPTANCE, LetterKind.OPINION)) {
            assertThat(reasons(desks.attempt("tian.ye", sent.id(), new Withdraw("电话核实。"))))
                    .contains("petition.refusal.not-now");
            desks.serve("tian.ye", sent.id(), kind, MONDAY);
        }
        var file = desks.read("tian.ye", sent.id());
        assertThat(file.petition().state()).isEqualTo(State.EXECUTION);
        assertThat(file.open()).doesNotContain(Act.WITHDRAW);
        assertThat(sent.visit().get("/track/case").text()).contains("您申请撤回").doesNotContain("等待信访工作机构核实");
        assertThat(reasons(desks.attempt("tian.ye", sent.id(), new Withdraw("电话核实。"))))
                .containsExactly("petition.refusal.not-now");
    }

    @Test
    @Covers(Provision.SYS_4)
    void thePetitionerIsShownNeitherAMistakeNorThatItWasTakenBack() {
        var sent = send(letter());
        desks.act("tian.ye", sent.id(), acceptAppeal());
        String before = sent.visit().get("/track/case").text();
        desks.act("tian.ye", sent.id(), desks.assign("8602", "综合业务科", null, 7));
        assertThat(sent.visit().get("/track/case").text()).isNotEqualTo(before);
        desks.act("tian.ye", sent.id(), new TakeBack("选错了承办部门"));
        assertThat(sent.visit().get("/track/case").text()).isEqualTo(before);
    }

    @Test
    @Covers(Provision.LAW_P5)
    void onlyWhatWasAcceptedAndMayBePublicIsRated() {
        var marks = Map.of("office", "SATISFIED", "handling", "SATISFIED");
        var declined = send(letter());
        desks.act("tian.ye", declined.id(), new Decline("属于劳动争议。", "瑞丽市劳动争议仲裁委员会", null));
        desks.serve("tian.ye", declined.id(), LetterKind.NON_ACCEPTANCE, MONDAY);
        var guided = send(letter());
        desks.act("tian.ye", guided.id(), new Guide("administrative", "行政复议", "昆明海关", "法律规定的申请期限", null));
        desks.serve("tian.ye", guided.id(), LetterKind.GUIDANCE, MONDAY);
        for (var sent : List.of(declined, guided)) {
            assertThat(sent.visit().get("/track/case").text()).contains("已办结").doesNotContain("满意度评价");
            sent.visit().post("/track/case/rating", marks);
            assertThat(sent.visit().status()).isEqualTo(422);
            assertThat(ratings(sent.id())).isZero();
        }
    }

    private void answer(long id) {
        answer(id, Outcome.EXPLAINED);
    }

    private void answer(long id, Outcome outcome) {
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, 7));
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(outcome));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, "同意。"));
    }

    @Test
    @Covers(Provision.LAW_P5)
    void theAnswerIsRatedOnceItWasServedAndTheLastRatingCounts() {
        var sent = send(letter());
        var visit = sent.visit();
        answer(sent.id());
        assertThat(visit.get("/track/case").text()).doesNotContain("满意度评价");
        visit.post("/track/case/rating", Map.of("office", "SATISFIED", "handling", "SATISFIED"));
        assertThat(visit.status()).isEqualTo(422);
        // decided: nothing to withdraw any more
        assertThat(visit.get("/track/case/withdraw").text()).contains("不能再撤回");
        visit.get("/track/case").post("/track/case/withdraw", Map.of("sure", "yes"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("不能再撤回");
        desks.serve("tian.ye", sent.id(), LetterKind.ACCEPTANCE, MONDAY);
        desks.serve("tian.ye", sent.id(), LetterKind.OPINION, MONDAY);
        visit.get("/track/case").post("/track/case/rating", Map.of("office", "SATISFIED", "remark", "很及时"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"handling-error\"", "很及时");
        var marks = Map.of("office", "SATISFIED", "handling", "DISSATISFIED", "remark", "很及时");
        visit.post("/track/case/rating", marks);
        assertThat(visit.text()).contains("您的评价已经收到", "您已于2026年3月2日作出评价");
        visit.post("/track/case/rating", marks);
        assertThat(ratings(sent.id())).isEqualTo(1);
        visit.post("/track/case/rating", with(Map.copyOf(marks), "handling", "FAIRLY_SATISFIED"));
        assertThat(ratings(sent.id())).isEqualTo(2);
        var last = (Rated) desks.read("tian.ye", sent.id()).history().getLast().fact();
        assertThat(last.office()).isEqualTo(Satisfaction.SATISFIED);
        assertThat(seen("tian.ye", sent.id())).isEqualTo("FAIRLY_SATISFIED");
        assertThat(seen("song.rui", sent.id()))
                .as("another house sees none of it")
                .isEmpty();
    }

    private long ratings(long id) {
        return desks.read("tian.ye", id).history().stream()
                .filter(event -> event.fact() instanceof Rated)
                .count();
    }

    private String seen(String login, long id) {
        return gate.as(
                desks.who(login),
                tx -> tx.select(RATING.HANDLING)
                        .from(RATING)
                        .where(RATING.PETITION_ID.eq(id))
                        .fetchOptional(RATING.HANDLING)
                        .orElse(""));
    }
}
