package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationCommand.AskReasons;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationCommand.JudgeReasons;
import xinqiao.disclosure.ApplicationCommand.NoteAnswer;
import xinqiao.disclosure.ApplicationCommand.ReceiveCorrection;
import xinqiao.disclosure.ApplicationCommand.ReceiveReasons;
import xinqiao.identity.Applicant;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Each kind of reply, with its letter and what it takes. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class RepliesLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications own;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /**
     * Each against what the register says of it (条例第三十六条 to 第三十九条, 行政复议法第二十三条): its article, its grounds, its
     * reasons, and the remedy that fits: whoever is refused must go to reconsideration first.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ALREADY_PUBLIC, 第三十六条第一项, 已主动公开, false",
        "PUBLIC, 第三十六条第二项, 予以公开, false",
        "PARTLY, 第三十七条, 能够作区分处理, true",
        "STATE_SECRET, 第十四条, 国家秘密, true",
        "FORBIDDEN, 第十四条, 法律、行政法规禁止公开, true",
        "SAFETY, 第十四条, 可能危及国家安全, true",
        "THIRD_PARTY, 第十五条, 对第三方合法权益造成损害, true",
        "INTERNAL, 第十六条第一款, 内部事务信息, true",
        "PROCESS, 第十六条第二款, 过程性信息, true",
        "ENFORCEMENT_FILE, 第十六条第二款, 行政执法案卷信息, true",
        "ADMINISTRATIVE_QUERY, 第三十六条第七项, 特别规定, false",
        "NOT_EXISTING, 第三十六条第四项, 该信息不存在, false",
        "NOT_OURS, 第三十六条第五项, 不属于, false",
        "NEEDS_MAKING, 第三十八条, 加工、分析, false",
        "STILL_UNCLEAR, 第三十条, 不明确, false",
        "PETITION, 第三十九条第一款, 信访, false",
        "REPEATED, 第三十六条第六项, 重复, false",
        "PUBLISHED_WORK, 第三十九条第二款, 公开出版物, false",
        "EXCESSIVE, 第三十五条, 合理范围, false",
        "CONFIRMATION, '', '', false",
        "OTHER, '', '', false"
    })
    @Covers({Provision.LAW_D4, Provision.SZ_24, Provision.HZ_3_4})
    void eachReplyHasItsLetterWithArticleReasonAndRemedy(
            ReplyKind kind, String article, String ground, boolean reconsiderationFirst) {
        long id = prepared(kind);
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, kind)));
        if (kind.gives()) clerks.act("duan.li", id, new CheckSecrecy(true, "不涉及国家秘密"));
        clerks.approve(id);
        var file = clerks.read("tian.ye", id);
        assertThat(file.application().state()).isEqualTo(ApplicationState.TO_SERVE);
        var letter = file.letters().stream()
                .filter(one -> one.party() == null)
                .reduce((_, last) -> last)
                .orElseThrow();
        assertThat(letter.content())
                .contains("2025年有关情况", article, ground)
                .contains("申请行政复议", "60日内", reconsiderationFirst ? "15日内" : "6个月内");
        if (kind.fields().contains(LetterField.REASONING))
            assertThat(letter.content()).contains("属于该情形，理由已核实");
        if (reconsiderationFirst)
            assertThat(letter.content()).contains("应当先申请行政复议").doesNotContain("也可以");
        else assertThat(letter.content()).doesNotContain("应当先申请行政复议");
        assertThat(own.read(new Applicant(id)).application().decisions())
                .as("not before it is served")
                .isEmpty();
        serveAll(id);
        assertThat(clerks.read("tian.ye", id).application().state())
                .isIn(ApplicationState.ANSWERED, ApplicationState.GIVING);
        var shown = own.read(new Applicant(id));
        assertThat(shown.application().decisions())
                .extracting(ItemDecision::kind)
                .containsExactly(kind);
        assertThat(shown.letters()).extracting(ApplicationFile.Letter::id).contains(letter.id());
    }

    /** In the department, after what the procedure wants before such a reply can be given. */
    private long prepared(ReplyKind kind) {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年有关情况"))
                .id();
        clerks.examine("tian.ye", id);
        if (kind == ReplyKind.STILL_UNCLEAR) {
            clerks.act("tian.ye", id, new AskCorrection("请写明年度", MONDAY.plusDays(9)));
            clerks.serve("tian.ye", id, LetterKind.CORRECTION, MONDAY);
            clerks.act("tian.ye", id, new ReceiveCorrection(MONDAY, List.of(Forms.item("2025年有关情况")), List.of()));
        }
        if (kind == ReplyKind.EXCESSIVE) {
            clerks.act("tian.ye", id, new AskReasons("一月内申请五十件", MONDAY.plusDays(9)));
            clerks.serve("tian.ye", id, LetterKind.REASONS, MONDAY);
            clerks.act("tian.ye", id, new ReceiveReasons(MONDAY, "研究"));
            clerks.act("tian.ye", id, new JudgeReasons(false, null, "理由不合理"));
        }
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        if (kind == ReplyKind.NOT_EXISTING)
            clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "档案室、办公系统", "岳华", false, "经检索未查到"));
        if (kind == ReplyKind.THIRD_PARTY) {
            clerks.act("yue.hua", id, Clerks.asking("第三方示例公司"));
            clerks.serve("tian.ye", id, LetterKind.THIRD_PARTY, MONDAY);
            clerks.act("yue.hua", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITH_REASON, "涉及商业秘密"));
        }
        return id;
    }

    private void serveAll(long id) {
        for (var each : clerks.read("tian.ye", id).letters())
            if (each.servedOn() == null && each.kind() != LetterKind.DISCLOSURE_RECEIPT)
                clerks.serve("tian.ye", id, each.kind(), MONDAY);
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whoseTheInformationIsIsToldWhereItIsKnown() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某市规划文件"));
        var known = new ItemDecision(1, ReplyKind.NOT_OURS, "由地方人民政府制作。", "", "", "示例市人民政府办公室，电话12345");
        clerks.act("yue.hua", id, clerks.draft("duan.li", known));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content()).contains("示例市人民政府办公室，电话12345");
        long silent = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某市规划文件"));
        clerks.act("yue.hua", silent, clerks.draft("duan.li", decision(1, ReplyKind.NOT_OURS)));
        clerks.approve(silent);
        assertThat(clerks.read("tian.ye", silent).letters().getLast().content()).doesNotContain("负责公开该信息的行政机关");
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whatDoesNotExistWasLookedForAndEachMatterHasAReplyOfItsOwn() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年甲文件", "2025年乙文件"));
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.NOT_EXISTING)))))
                .containsExactlyInAnyOrder("disclosure.refusal.not-each-item", "disclosure.refusal.not-searched");
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "档案室、办公系统", "岳华", false, "经检索未查到"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft("duan.li", decision(1, ReplyKind.NOT_EXISTING), decision(2, ReplyKind.PARTLY)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "已作区分处理"));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content())
                .contains("甲文件", "乙文件", "经检索未查到")
                // no source gives an address
                .contains("公布的互联网渠道")
                .doesNotContain("http");
        assertThat(clerks.read("tian.ye", id).application().toGive()).containsExactly(2);
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whereOtherRulesGovernTheLetterTellsHowToFollowThem() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "企业登记档案"));
        var silent = new ItemDecision(1, ReplyKind.ADMINISTRATIVE_QUERY, "另有规定。", "《企业登记档案查询办法》", "", "");
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", silent))))
                .containsExactly("disclosure.refusal.no-access");
    }
}
