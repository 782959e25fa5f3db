package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/**
 * What ends without the information being looked for, clicked from the notice to the letter that the applicant opens: not
 * corrected, not paid, a confirmation of what one has, and whatever else.
 */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class GivenUpTest extends Scenario {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** What isn't refused goes to reconsideration or straight to a court (行政复议法第二十条, 行政诉讼法第四十六条). */
    private static final String[] EITHER = {"可以自知道之日起60日内", "向昆明海关申请行政复议", "也可以自知道之日起6个月内", "直接向人民法院提起行政诉讼"};

    private static final String FIRST = "应当先申请行政复议";

    @Autowired
    Clerks clerks;

    private Clerk post;
    private Clerk head;
    private Visitor applicant;

    @BeforeEach
    void everybodyComes() {
        day("2026-03-02");
        post = clerk("tian.ye").isAtTheDesk();
        head = clerk("dao.yaping").isAtTheDesk();
        applicant = visitor();
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.LAW_D4, Provision.LAW_D5, Provision.LAW_D8, Provision.HZ_3_4})
    void whatIsNotCorrectedNotPaidOrNotForDisclosureEndsWithALetterThatSaysWhyAndWhereToTurn() {
        var unclear = registered("有关文件");
        var unpaid = registered("2025年全部查验单证");
        var other = registered("要求在2024年已取得的答复上盖章确认", "求办公地址的来访路线说明");

        at(post, unclear)
                .does("告知补正", paper -> paper.writes("需要补正的事项", "请写明文件的名称或者文号。").writes("期限", "2026-03-12"));
        served("邮寄送达");
        at(post, unpaid)
                .does(
                        "发出收费通知",
                        paper -> paper.chooses("按量计收").writes("页数", "150").writes("缴纳方式", "缴入国库指定账户"));
        post.seesLetter(
                "收费通知",
                "《政府信息公开信息处理费管理办法》第三条至第五条",
                "第31至100页，每页10元",
                "第101至150页，每页20元",
                "应当缴纳1700元",
                "20个工作日内缴纳",
                "视为放弃申请");
        served("直接送达");
        tracked(unpaid).sees("请缴纳费用", "应缴 1700 元，最后一日：2026年3月30日");
        confirmedAndOtherwise(other);

        // the last day to pay is the twentieth working day after the notice was received
        day("2026-03-30");
        post.isAtTheDesk();
        assertThat(at(post, unpaid).mayNot("逾期未缴费，不再处理")).isTrue();
        day("2026-03-31");
        head.isAtTheDesk();
        post.isAtTheDesk();
        at(post, unpaid).does("逾期未缴费，不再处理", paper -> paper.writes("认定逾期未缴费的说明", "经查未到账。"));
        ended(
                unpaid,
                "2025年全部查验单证",
                number(unpaid, LetterKind.FEE),
                "送达之日为2026年3月2日",
                "逾期未缴纳",
                "依照《政府信息公开信息处理费管理办法》的规定，视为放弃申请，我关不再处理");
        applicant.seesNothingOf("请缴纳费用").looks("31-unpaid");
        at(post, unclear).does("逾期不补正，不再处理", paper -> paper.writes("认定无正当理由的说明", "逾期未补正，也未说明理由。"));
        ended(
                unclear,
                "有关文件",
                number(unclear, LetterKind.CORRECTION),
                "送达之日为2026年3月2日",
                "无正当理由逾期不补正",
                "依照《中华人民共和国政府信息公开条例》第三十条的规定，视为放弃申请，我关不再处理");
    }

    private ApplicationReceipt registered(String... matters) {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, matters));
        clerks.examine("tian.ye", receipt.id());
        return receipt;
    }

    @CanIgnoreReturnValue
    private static Clerk at(Clerk who, ApplicationReceipt one) {
        return who.goes("/desk/applications/" + one.id());
    }

    /** On the case that is open. */
    private void served(String means) {
        post.does("登记送达", paper -> paper.chooses(means).writes("邮件号码或者签收人", "XA12345678953"));
    }

    @CanIgnoreReturnValue
    private Visitor tracked(ApplicationReceipt one) {
        applicant.asksFor(one.number(), one.code());
        return applicant;
    }

    /** The number of the notice that wasn't heeded. */
    private String number(ApplicationReceipt one, LetterKind kind) {
        return clerks.read("tian.ye", one.id())
                .application()
                .letter(kind)
                .orElseThrow()
                .number();
    }

    /** One application, two matters: each its own reply, no article where the law has none for it, one remedy for both. */
    private void confirmedAndOtherwise(ApplicationReceipt one) {
        at(post, one).does("转相关部门办理", paper -> paper.picks("部门", "监管一科"));
        var section = clerk("yue.hua").isAtTheDesk();
        at(section, one).begins("拟办");
        section.page.locator("[name=reply-1]").selectOption("CONFIRMATION");
        section.page.locator("[name=reply-2]").selectOption("OTHER");
        section.page.locator("[name=reasoning-2]").fill("属于咨询事项，已当面告知来访路线");
        section.presses().isRefused("第1项", "政府信息公开");
        assertThat(section.page.locator("[name=reasoning-2]").inputValue()).contains("来访路线");
        section.page.locator("[name=reasoning-1]").fill("该答复已于2024年5月6日送达申请人");
        section.presses();
        ended(
                one,
                "（1）关于“要求在2024年已取得的答复上盖章确认",
                "确认或者重新出具，不予处理。理由：该答复已于2024年5月6日送达申请人",
                "（2）关于“求办公地址的来访路线说明",
                "属于咨询事项，已当面告知来访路线",
                "如不服第（1）、（2）项");
    }

    /** Approved by whoever reads it first, served, and opened by the applicant. */
    private void ended(ApplicationReceipt one, String... words) {
        at(head, one).begins("审批");
        assertThat(head.text()).contains(words).contains(EITHER).doesNotContain(FIRST);
        head.fillsIn(paper -> paper.chooses("批准")).presses();
        assertThat(head.page.locator(".banner-done").count()).as(head.text()).isEqualTo(1);
        at(post, one);
        served("直接送达");
        tracked(one);
        var letter = applicant
                .page
                .locator(".documents a[href$='.pdf']")
                .filter(new Locator.FilterOptions().setHasText("政府信息公开申请告知书"));
        assertThat(said(applicant.download(letter)))
                .contains(squeezed(words))
                .contains(squeezed(EITHER))
                .doesNotContain(FIRST);
    }

    private static String[] squeezed(String... words) {
        return Stream.of(words).map(each -> each.replaceAll("\\s+", "")).toArray(String[]::new);
    }

    private static String said(byte[] letter) {
        try (var pdf = Loader.loadPDF(letter)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
