package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.ConsultationAnswer;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.Party;
import xinqiao.disclosure.ServedBy;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Each type of reply from the draft to the closing, in the browser: the letter says its article, its reason, its remedy. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class AnsweredTest extends Scenario {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String ACT = "《中华人民共和国政府信息公开条例》";
    private static final String FIRST = "应当先申请行政复议";
    private static final String EITHER = "也可以自知道之日起6个月内";

    /** Article by article as the digest of the national rules has them (3.1, 36), typed here and not read from the profile. */
    private static final Map<ReplyKind, String> ARTICLES = new EnumMap<>(Map.ofEntries(
            Map.entry(ReplyKind.ALREADY_PUBLIC, "第三十六条第一项"),
            Map.entry(ReplyKind.PUBLIC, "第三十六条第二项"),
            Map.entry(ReplyKind.PARTLY, "第三十七条"),
            Map.entry(ReplyKind.STATE_SECRET, "第十四条"),
            Map.entry(ReplyKind.FORBIDDEN, "第十四条"),
            Map.entry(ReplyKind.SAFETY, "第十四条"),
            Map.entry(ReplyKind.THIRD_PARTY, "第十五条"),
            Map.entry(ReplyKind.INTERNAL, "第十六条第一款"),
            Map.entry(ReplyKind.PROCESS, "第十六条第二款"),
            Map.entry(ReplyKind.ENFORCEMENT_FILE, "第十六条第二款"),
            Map.entry(ReplyKind.ADMINISTRATIVE_QUERY, "第三十六条第七项"),
            Map.entry(ReplyKind.NOT_EXISTING, "第三十六条第四项"),
            Map.entry(ReplyKind.NOT_OURS, "第三十六条第五项"),
            Map.entry(ReplyKind.NEEDS_MAKING, "第三十八条"),
            Map.entry(ReplyKind.STILL_UNCLEAR, "第三十条"),
            Map.entry(ReplyKind.PETITION, "第三十九条第一款"),
            Map.entry(ReplyKind.REPEATED, "第三十六条第六项"),
            Map.entry(ReplyKind.PUBLISHED_WORK, "第三十九条第二款"),
            Map.entry(ReplyKind.EXCESSIVE, "第三十五条")));

    /** What is kept back goes to reconsideration first (行政复议法第二十三条); everything else either way. */
    private static final Set<ReplyKind> RECONSIDERED_FIRST = Set.of(
            ReplyKind.PARTLY,
            ReplyKind.STATE_SECRET,
            ReplyKind.FORBIDDEN,
            ReplyKind.SAFETY,
            ReplyKind.THIRD_PARTY,
            ReplyKind.INTERNAL,
            ReplyKind.PROCESS,
            ReplyKind.ENFORCEMENT_FILE);

    @Autowired
    Clerks clerks;

    @Test
    @Covers({Provision.LAW_D4, Provision.SZ_24, Provision.HZ_3_4})
    void eachReplyIsDraftedApprovedServedReadAndClosedWithItsArticleItsReasonAndItsRemedy() {
        day("2026-03-02");
        var post = clerk("tian.ye").isAtTheDesk();
        var applicant = visitor();
        var handler = clerk("yue.hua");
        handler.isAtTheDesk();
        var head = clerk("dao.yaping");
        head.isAtTheDesk();
        var leader = clerk("gu.xin");
        leader.isAtTheDesk();
        for (ReplyKind kind : ARTICLES.keySet()) {
            var receipt = ready(kind);
            long id = receipt.id();
            String path = "/desk/applications/" + id;
            handler.goes(path + "/draft");
            handler.page.locator("[name=reply-1]").selectOption(kind.name());
            handler.page.locator("[name=reasoning-1]").fill("经核实，属于该情形。");
            handler.page.locator("[name=basis-1]").fill("有关规定第九条");
            handler.page.locator("[name=access-1]").fill("自答复之日起到窗口领取");
            if (kind.gives())
                handler.page
                        .locator("[name=checker]")
                        .selectOption(Long.toString(clerks.who("duan.li").personId()));
            handler.presses();
            assertThat(handler.page.locator(".banner-done").count())
                    .as(kind + ": " + handler.text())
                    .isEqualTo(1);
            if (kind.gives()) clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
            var place = clerks.read("tian.ye", id).application().place();
            boolean leaders = place.desk().departmentId() == clerks.department("8602", "关领导");
            var approver = leaders ? leader : head;
            approver.goes(path + "/approve");
            // the letter stands before whoever signs it
            assertThat(approver.text())
                    .as(kind.name())
                    .contains("2025年有关情况" + kind, ACT + ARTICLES.get(kind))
                    .contains(RECONSIDERED_FIRST.contains(kind) ? FIRST : EITHER)
                    .doesNotContain(RECONSIDERED_FIRST.contains(kind) ? EITHER : FIRST);
            approver.page.locator("[name=approves][value=yes]").check();
            approver.presses();
            var issued = clerks.read("tian.ye", id).letters().getLast();
            assertThat(issued.content()).as(kind.name()).contains(ACT + ARTICLES.get(kind));
            if (kind.fields().contains(xinqiao.procedure.LetterField.REASONING))
                assertThat(issued.content()).contains("经核实，属于该情形");
            assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.TO_SERVE);
            served(post, applicant, kind, receipt);
        }
        assertThat(ARTICLES).hasSize(19);
    }

    /** Served in one of the ways, read by the applicant on the site, given where something is, and closed. */
    private void served(Clerk post, Visitor applicant, ReplyKind kind, ApplicationReceipt receipt) {
        String path = "/desk/applications/" + receipt.id();
        boolean online = means(kind) == ServedBy.ELECTRONIC;
        if (kind == ReplyKind.ALREADY_PUBLIC)
            applicant.tracks(receipt.number(), receipt.code()).seesNothingOf("政府信息公开申请告知书");
        enters(post.goes(path + "/serve"), kind, paper -> {
            paper.chooses(said(means(kind)));
            if (!online) paper.writes("邮件号码或者签收人", "XA12345678953");
        });
        var one = clerks.read("tian.ye", receipt.id()).application();
        assertThat(one.answeredOn()).as("the day that counts").isEqualTo(MONDAY);
        assertThat(clerks.read("tian.ye", receipt.id())
                        .clock(TermKey.ANSWER.key())
                        .orElseThrow()
                        .metOn())
                .isEqualTo(MONDAY);
        applicant.tracks(receipt.number(), receipt.code()).sees("2026年3月2日送达");
        var said = applicant.says(
                applicant.page.locator(".documents a[href$='.pdf']").last());
        assertThat(said)
                .as(kind.name())
                .contains("2025年有关情况" + kind, ACT + ARTICLES.get(kind), "向昆明海关")
                .contains(RECONSIDERED_FIRST.contains(kind) ? FIRST : EITHER)
                .doesNotContain(RECONSIDERED_FIRST.contains(kind) ? EITHER : FIRST)
                .doesNotContain("。。", "；。", "：。", "{", "null");
        if (kind.gives()) enters(post.goes(path + "/give"), kind, paper -> paper.writes("提供的内容", "复制件一份"));
        enters(post.goes(path + "/close"), kind, _ -> {});
        assertThat(clerks.read("tian.ye", receipt.id()).application().state()).isEqualTo(ApplicationState.CLOSED);
    }

    private static void enters(Clerk post, ReplyKind kind, Consumer<Paper> writing) {
        post.fillsIn(writing).presses();
        assertThat(post.page.locator(".banner-done").count())
                .as(kind + ": " + post.text())
                .isEqualTo(1);
    }

    /** Each of the ways in turn; no rule knows a public notice for a reply. */
    private static ServedBy means(ReplyKind kind) {
        return ServedBy.values()[kind.ordinal() % ServedBy.values().length];
    }

    private static String said(ServedBy means) {
        return switch (means) {
            case ELECTRONIC -> "电子送达";
            case POST -> "邮寄送达";
            case IN_PERSON -> "直接送达";
            case DELEGATED -> "委托送达";
        };
    }

    /** In the department's hands, with what the law wants to have gone before. */
    private ApplicationReceipt ready(ReplyKind kind) {
        String what = "2025年有关情况" + kind;
        var manner = means(kind) == ServedBy.ELECTRONIC ? GivingManner.ONLINE : GivingManner.POST;
        var receipt = clerks.register("tian.ye", Forms.of("8602", ReceiptWay.IN_PERSON, MONDAY, manner, what));
        long id = receipt.id();
        clerks.examine("tian.ye", id);
        if (kind == ReplyKind.STILL_UNCLEAR) {
            clerks.act("tian.ye", id, new AskCorrection("请写明名称", MONDAY.plusDays(9)));
            clerks.serve("tian.ye", id, LetterKind.CORRECTION, MONDAY);
            clerks.act("tian.ye", id, new ReceiveCorrection(MONDAY, List.of(Forms.item(what)), List.of()));
        }
        if (kind == ReplyKind.EXCESSIVE) {
            clerks.act("tian.ye", id, new AskReasons("数量明显超过合理范围", MONDAY.plusDays(9)));
            clerks.serve("tian.ye", id, LetterKind.REASONS, MONDAY);
            clerks.act("tian.ye", id, new ReceiveReasons(MONDAY, "个人兴趣"));
            clerks.act("tian.ye", id, new JudgeReasons(false, null, "理由不合理"));
        }
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索并提出意见"));
        if (kind == ReplyKind.NOT_EXISTING)
            clerks.act("yue.hua", id, new SearchFor(MONDAY, Set.of(1), "档案室", "岳华", false, "经检索未查到"));
        if (kind == ReplyKind.THIRD_PARTY) {
            clerks.act("yue.hua", id, Clerks.asking("第三方示例公司"));
            for (var letter :
                    clerks.read("tian.ye", id).application().unserved().toList())
                clerks.serve("tian.ye", id, letter.kind(), MONDAY);
            clerks.act("yue.hua", id, new NoteDelivery(1, MONDAY));
            clerks.act(
                    "yue.hua",
                    id,
                    new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITH_REASON, "涉及商业秘密，公开将造成损失。"));
        }
        return receipt;
    }

    @Test
    @Covers({Provision.HZ_2_3_2, Provision.HZ_2_3_3, Provision.SYS_2})
    void bothWaysThroughHangzhouShowWhoHoldsItAndWhichStageIsLate() {
        day("2026-03-02");
        long own = hangzhou("2025年本关规程");
        clerks.act("yu.bo", own, new Assign(clerks.department("8603", "监管一科"), null, "请提出意见"));
        var officer = clerk("yu.bo");
        officer.isAtTheDesk();
        officer.goes("/desk/applications/" + own).sees("监管一科");
        // ten working days for the department, inside the fifteen of the whole
        day("2026-03-17");
        officer.isAtTheDesk();
        officer.goes("/desk/applications/" + own).sees("监管一科", "已超期").looks("stage-1-late");
        officer.goes("/desk/applications/" + own + "/clocks/stage").sees("相关部门提出反馈意见", "第二部分（三）第二项", "10个工作日");
        // so does whoever it lies with; the neighbour house knows of no such application
        var section = clerk("qiu.shi");
        section.isAtTheDesk();
        section.goes("/desk/applications/" + own).sees("已超期");
        var stranger = clerk("tian.ye");
        stranger.isAtTheDesk();
        var answer = stranger.page.navigate(
                stranger.page.url().replaceAll("/desk.*", "/desk/applications/" + own + "/clocks/stage"));
        assertThat(answer.status()).isEqualTo(404);
        stranger.seesNothingOf("2025年本关规程", "第二部分（三）第二项");
        assertThat(clerks.answerUntil("yu.bo", own))
                .as("the whole isn't late yet")
                .contains(LocalDate.of(2026, 3, 23));

        day("2026-03-02");
        long direct = hangzhou("2025年直属海关有关统计");
        clerks.act("yu.bo", direct, new PassUp("属直属海关职权"));
        officer.isAtTheDesk();
        officer.goes("/desk/applications/" + direct).sees("昆明海关");
        day("2026-03-05");
        var secretariat = clerk("chen.jing");
        secretariat.isAtTheDesk();
        secretariat.goes("/desk/applications/" + direct).sees("已超期");
        secretariat.goes("/desk/applications/" + direct + "/clocks/stage").sees("办公室秘书科转发", "第二部分（三）第三项", "1个工作日");
        clerks.act("chen.jing", direct, new Assign(clerks.department("8600", "监管通关处"), null, "请提出意见"));
        secretariat.goes("/desk/applications/" + direct).sees("监管通关处").looks("stage-2-direct");
    }

    /** Shenzhen's own grounds, article 17 item by item; what concerns a third party is asked first. */
    private static final Map<ReplyKind, String> OF_SHENZHEN = new EnumMap<>(Map.of(
            ReplyKind.TRADE_SECRET, "第十七条第二项",
            ReplyKind.PRIVACY, "第十七条第三项",
            ReplyKind.WORK_SECRET, "第十七条第四项",
            ReplyKind.HARM, "第十七条第五项"));

    @Test
    @Covers({Provision.LAW_D4, Provision.SZ_17, Provision.SZ_24})
    void theGroundsOfShenzhenStandInItsLettersItemByItem() {
        day("2026-03-02");
        var handler = clerk("ding.yi");
        handler.isAtTheDesk();
        var head = clerk("cao.yang");
        head.isAtTheDesk();
        OF_SHENZHEN.forEach((kind, article) -> {
            String what = "2025年有关单证" + kind;
            long id = clerks.register("yan.ming", Forms.inPerson("8601", MONDAY, what))
                    .id();
            clerks.act("yan.ming", id, new Assign(clerks.department("8601", "监管一科"), null, "请办"));
            if (kind != ReplyKind.WORK_SECRET) {
                var party = new Party("第三方示例公司", "示例街3号");
                clerks.act(
                        "ding.yi",
                        id,
                        new Consult(ConsultationKind.THIRD_PARTY, party, Clerks.items(1), "经营信息", MONDAY.plusDays(9)));
                clerks.serve("yan.ming", id, LetterKind.THIRD_PARTY, MONDAY);
                clerks.act("ding.yi", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITHOUT_REASON, "不同意"));
            }
            handler.goes("/desk/applications/" + id + "/draft");
            handler.page.locator("[name=reply-1]").selectOption(kind.name());
            handler.page.locator("[name=reasoning-1]").fill("经核实，属于该情形。");
            handler.presses();
            assertThat(handler.page.locator(".banner-done").count())
                    .as(kind + ": " + handler.text())
                    .isEqualTo(1);
            head.goes("/desk/applications/" + id + "/approve");
            assertThat(head.text())
                    .as(kind.name())
                    .contains(what, "《深圳海关关务公开实施办法》" + article, "经核实，属于该情形", FIRST)
                    .doesNotContain(EITHER);
            head.page.locator("[name=approves][value=yes]").check();
            head.presses();
            assertThat(clerks.read("yan.ming", id).letters().getLast().content())
                    .as(kind.name())
                    .contains("《深圳海关关务公开实施办法》" + article);
        });
        assistance(handler, head);
    }

    /** Between authorities it is no disclosure on request (办法第十六条): pointed to its rules, and no refusal that is reconsidered first. */
    private void assistance(Clerk handler, Clerk head) {
        var receipt = clerks.register("yan.ming", Forms.ofABody("8601", MONDAY, "协助调取某企业报关单证"));
        long id = receipt.id();
        clerks.act("yan.ming", id, new Assign(clerks.department("8601", "监管一科"), null, "请办"));
        handler.goes("/desk/applications/" + id).begins("拟办");
        handler.page.locator("[name=reply-1]").selectOption(ReplyKind.ASSISTANCE.name());
        handler.page.locator("[name=reasoning-1]").fill("来函要求协助调取。");
        handler.page.locator("[name=access-1]").fill("由业务主管部门办理");
        handler.presses().isRefused("第1项", "《深圳海关关务公开实施办法》第十六条");
        handler.page.locator("[name=basis-1]").fill("司法协助的现行规范");
        handler.presses();
        head.goes("/desk/applications/" + id).begins("审批");
        String[] words = {"协助调取某企业报关单证", "依照《深圳海关关务公开实施办法》第十六条", "不属于依申请公开范畴", "司法协助的现行规范", "办理途径：由业务主管部门办理", EITHER};
        assertThat(head.text()).contains(words).doesNotContain(FIRST);
        head.fillsIn(paper -> paper.chooses("批准")).presses();
        var post = clerk("yan.ming").isAtTheDesk().goes("/desk/applications/" + id);
        post.does("登记送达", paper -> paper.chooses("直接送达").writes("邮件号码或者签收人", "收发室签收"))
                .seesLetter("告知书", words);
    }

    private long hangzhou(String what) {
        long id = clerks.register("yu.bo", Forms.inPerson("8603", MONDAY, what)).id();
        clerks.examine("yu.bo", id);
        return id;
    }
}
