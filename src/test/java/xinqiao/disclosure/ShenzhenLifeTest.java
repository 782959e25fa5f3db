package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.Approve;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationCommand.AskExtension;
import xinqiao.disclosure.ApplicationCommand.AskReasons;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationCommand.CheckSecrecy;
import xinqiao.disclosure.ApplicationCommand.Consult;
import xinqiao.disclosure.ApplicationCommand.Draft;
import xinqiao.disclosure.ApplicationCommand.EndUncorrected;
import xinqiao.disclosure.ApplicationCommand.Give;
import xinqiao.disclosure.ApplicationCommand.NoteAnswer;
import xinqiao.disclosure.ApplicationCommand.NoticeFee;
import xinqiao.disclosure.ApplicationCommand.ReceiveCorrection;
import xinqiao.disclosure.rules.Governed;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An application by the Shenzhen Measures, where they differ from the Regulations of 2019. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ShenzhenLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private long registered() {
        return clerks.register("yan.ming", Forms.inPerson("8601", MONDAY, "某企业2025年单证"))
                .id();
    }

    private long inDepartment() {
        long id = registered();
        clerks.act("yan.ming", id, new Assign(clerks.department("8601", "监管一科"), null, "请办"));
        return id;
    }

    private void asked(long id, ConsultationAnswer answer) {
        var party = new Party("第三方示例公司", "示例街3号");
        clerks.act(
                "ding.yi", id, new Consult(ConsultationKind.THIRD_PARTY, party, items(1), "经营信息", MONDAY.plusDays(9)));
        clerks.serve("yan.ming", id, LetterKind.THIRD_PARTY, MONDAY);
        clerks.act("ding.yi", id, new NoteAnswer(1, MONDAY, answer, "不同意"));
    }

    @Test
    @Covers(Provision.SZ_25)
    void whoseSecretItIsIsAskedAndTheirRefusalNeedsNoReason() {
        long id = inDepartment();
        for (var kind : List.of(ReplyKind.TRADE_SECRET, ReplyKind.PRIVACY))
            assertThat(reasons(clerks.attempt("ding.yi", id, clerks.draft("cao.yang", decision(1, kind)))))
                    .containsExactly("disclosure.refusal.third-party-not-asked");
        asked(id, ConsultationAnswer.REFUSED_WITHOUT_REASON);
        assertThat(reasons(clerks.attempt("ding.yi", id, clerks.draft("cao.yang", decision(1, ReplyKind.PUBLIC)))))
                .containsExactly("disclosure.refusal.no-public-interest");
        clerks.act("ding.yi", id, clerks.draft("cao.yang", decision(1, ReplyKind.TRADE_SECRET)));
        assertThat(clerks.read("yan.ming", id).application().state()).isEqualTo(ApplicationState.APPROVAL);
    }

    @Test
    @Covers({Provision.SZ_24B, Provision.SZ_25})
    void whatIsGivenInPartKeepsBackWhatIsTheirsAndSaysOnWhatGround() {
        long id = inDepartment();
        asked(id, ConsultationAnswer.REFUSED_WITHOUT_REASON);
        var groundless = new ItemDecision(1, ReplyKind.PARTLY, "含有商业秘密", "", "自行领取", "");
        assertThat(reasons(clerks.attempt("ding.yi", id, clerks.draft("cao.yang", groundless))))
                .containsExactly("disclosure.refusal.no-withheld");
        clerks.act("ding.yi", id, clerks.draft("cao.yang", decision(1, ReplyKind.PARTLY)));
        clerks.act("cao.yang", id, new CheckSecrecy(true, "已作区分处理"));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        assertThat(clerks.read("yan.ming", id).letters())
                .noneMatch(letter -> letter.kind() == LetterKind.THIRD_PARTY_DECISION);
    }

    @Test
    @Covers(Provision.SZ_25)
    void forThePublicInterestItIsGivenAgainstTheirRefusalAndTheyAreTold() {
        long id = inDepartment();
        asked(id, ConsultationAnswer.REFUSED_WITHOUT_REASON);
        var given = List.of(decision(1, ReplyKind.PUBLIC));
        clerks.act("ding.yi", id, new Draft(given, clerks.who("cao.yang").personId(), "不公开可能对公共利益造成重大损害", false));
        clerks.act("cao.yang", id, new CheckSecrecy(true, "不涉密"));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        assertThat(clerks.read("yan.ming", id).letters())
                .anyMatch(letter -> letter.kind() == LetterKind.THIRD_PARTY_DECISION);
    }

    @Test
    @Covers(Provision.SZ_27)
    void whatIsToBePostedIsToldWithItsTimeWhichRunsFromTheReply() {
        long id = inDepartment();
        clerks.act("ding.yi", id, clerks.draft("cao.yang", decision(1, ReplyKind.PUBLIC)));
        clerks.act("cao.yang", id, new CheckSecrecy(true, "不涉密"));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        assertThat(clerks.read("yan.ming", id).letters().getLast().content()).contains("以邮寄方式提供的", "5个工作日内提供", "第二十七条");
        clerks.serve("yan.ming", id, LetterKind.ANSWER, MONDAY);
        var file = clerks.read("yan.ming", id);
        assertThat(file.application().state()).isEqualTo(ApplicationState.GIVING);
        assertThat(file.clock(TermKey.GIVING.key()).orElseThrow().lastDay()).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    @Covers({Provision.SZ_24, Provision.SZ_26})
    void tellingWhatIsUnclearIsAnAnswerAndTheTermRunsFromWhatWasChanged() {
        long id = registered();
        clock.set(LocalDate.of(2026, 3, 13)); // later than seven working days
        clerks.act("yan.ming", id, new AskCorrection("请写明年度", LocalDate.of(2026, 3, 20)));
        clerks.serve("yan.ming", id, LetterKind.CORRECTION, LocalDate.of(2026, 3, 13));
        assertThat(clerks.read("yan.ming", id).letters().getLast().content()).doesNotContain("视为放弃");
        clock.set(LocalDate.of(2026, 3, 16));
        clerks.act(
                "yan.ming",
                id,
                new ReceiveCorrection(LocalDate.of(2026, 3, 16), List.of(Forms.item("2025年单证")), List.of()));
        assertThat(clerks.answerUntil("yan.ming", id)).contains(LocalDate.of(2026, 4, 7));
        clerks.act("yan.ming", id, new AskCorrection("请写明企业", LocalDate.of(2026, 3, 20)));
        clerks.serve("yan.ming", id, LetterKind.CORRECTION, LocalDate.of(2026, 3, 16));
        clock.set(LocalDate.of(2026, 3, 23));
        clerks.act("yan.ming", id, new EndUncorrected("至今未作更改、补充"));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        assertThat(clerks.read("yan.ming", id).letters().getLast().content())
                .contains("《深圳海关关务公开实施办法》第二十四条第一款第二项", "未作更改、补充")
                .doesNotContain("视为放弃");
    }

    @Test
    @Covers(Provision.SZ_29)
    void withoutATariffFromAboveNothingIsCharged() {
        long id = registered();
        var refused = clerks.attempt("yan.ming", id, new NoticeFee(FeeTariff.BY_PAGE, 40, "窗口缴纳", MONDAY.plusDays(9)));
        assertThat(reasons(refused)).containsExactly("disclosure.refusal.no-tariff");
        assertThat(cited(id, refused)).containsExactly("《深圳海关关务公开实施办法》第二十九条");
    }

    @Test
    @Covers({Provision.SZ_22B, Provision.SZ_16})
    void whatGoesByOtherRulesIsPointedOutAndTheAnswerNamesThem() {
        long id = clerks.register("yan.ming", Forms.inPerson("8601", MONDAY, "2025年进出口统计数据"))
                .id();
        var file = clerks.read("yan.ming", id);
        assertThat(Governed.of(file.items(), file.profile())).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("statistics");
            assertThat(one.citation().zh()).contains("第二十二条第二款");
        });
        assertThat(Governed.of(List.of(Forms.item("查验记录")), file.profile())).isEmpty();
        clerks.act("yan.ming", id, new Assign(clerks.department("8601", "监管一科"), null, "请办"));
        var nameless = new ItemDecision(1, ReplyKind.ADMINISTRATIVE_QUERY, "另有规定。", "", "向综合统计处提出", "");
        var refused = clerks.attempt("ding.yi", id, clerks.draft("cao.yang", nameless));
        assertThat(reasons(refused)).containsExactly("disclosure.refusal.no-basis");
        assertThat(cited(id, refused)).containsExactly("《深圳海关关务公开实施办法》第二十二条第二款");
        var named =
                new ItemDecision(1, ReplyKind.ADMINISTRATIVE_QUERY, "另有规定。", "总署关于对外提供统计数据的现行规范性文件", "向综合统计处提出", "");
        clerks.act("ding.yi", id, clerks.draft("cao.yang", named));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        assertThat(clerks.read("yan.ming", id).letters().getLast().content())
                .contains("总署关于对外提供统计数据的现行规范性文件", "向综合统计处提出", "第二十二条第二款");
    }

    @Test
    @Covers(Provision.SZ_16)
    void assistanceBetweenAuthoritiesIsNoDisclosureOnRequest() {
        long person = inDepartment();
        var assisted = new ItemDecision(1, ReplyKind.ASSISTANCE, "来函要求协助调取。", "司法协助的现行规范", "由业务部门办理", "");
        assertThat(reasons(clerks.attempt("ding.yi", person, clerks.draft("cao.yang", assisted))))
                .containsExactly("disclosure.refusal.assistance-of-a-person");
        long id = clerks.register("yan.ming", Forms.ofABody("8601", MONDAY, "协助调取某企业报关单证"))
                .id();
        clerks.act("yan.ming", id, new Assign(clerks.department("8601", "监管一科"), null, "请办"));
        clerks.act("ding.yi", id, clerks.draft("cao.yang", assisted));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        assertThat(clerks.read("yan.ming", id).letters().getLast().content())
                .contains("不属于依申请公开范畴", "第十六条", "司法协助的现行规范");
    }

    @Test
    @Covers(Provision.SZ_16)
    void whatCannotBeGivenAsAskedForIsGivenOtherwiseAndItIsSaidWhy() {
        long id = inDepartment();
        clerks.act("ding.yi", id, clerks.draft("cao.yang", decision(1, ReplyKind.PUBLIC)));
        clerks.act("cao.yang", id, new CheckSecrecy(true, "不涉密"));
        clerks.act("cao.yang", id, new Approve(true, "同意"));
        clerks.serve("yan.ming", id, LetterKind.ANSWER, MONDAY);
        var silent = clerks.attempt("yan.ming", id, new Give(MONDAY, GivingManner.INSPECTION, items(1), "安排查阅", ""));
        assertThat(reasons(silent)).containsExactly("disclosure.refusal.another-manner-unexplained");
        assertThat(cited(id, silent)).containsExactly("《深圳海关关务公开实施办法》第十六条");
        clerks.act("yan.ming", id, new Give(MONDAY, GivingManner.INSPECTION, items(1), "安排查阅", "原件为超大图纸，无法复制邮寄"));
        assertThat(clerks.read("yan.ming", id).application().toGive()).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_D4)
    void nobodyIsAskedForReasonsThatTheMeasuresDoNotKnow() {
        long id = registered();
        assertThat(clerks.read("yan.ming", id).open()).doesNotContain(ApplicationAct.ASK_REASONS);
        assertThat(reasons(clerks.attempt("yan.ming", id, new AskReasons("申请过多", MONDAY.plusDays(9)))))
                .containsExactly("disclosure.refusal.no-reasons-here");
    }

    @Test
    @Covers({Provision.SZ_24, Provision.SZ_25, Provision.SZ_26})
    void refusalsCiteTheMeasuresOfTheHouse() {
        long id = inDepartment();
        assertThat(cited(id, clerks.attempt("ding.yi", id, new AskExtension(99, ""))))
                .isNotEmpty()
                .allMatch(citation -> citation.startsWith("《深圳海关关务公开实施办法》第二十六条"));
        assertThat(cited(id, clerks.attempt("ding.yi", id, clerks.draft("cao.yang", decision(1, ReplyKind.PRIVACY)))))
                .containsExactly("《深圳海关关务公开实施办法》第二十五条");
        assertThat(cited(id, clerks.attempt("ding.yi", id, new Draft(List.of(), null, "", false))))
                .allMatch(citation -> citation.startsWith("《深圳海关关务公开实施办法》第二十四条"));
    }

    private List<String> cited(long id, Decision<?> decision) {
        var profile = clerks.read("yan.ming", id).profile();
        return ((Refused<?>) decision)
                .objections().stream()
                        .map(objection -> profile.citation(objection.provision(), Locale.SIMPLIFIED_CHINESE))
                        .toList();
    }
}
