package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.documents.FormKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Forms over plain HTTP: blank, filled from what the viewer may see, and not there for whoever may not see the case. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class FormPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private Clerk clerk(String login) {
        return Clerk.signedIn(port, login);
    }

    private long visit(Clerk office, String request) {
        return office.registers(
                request,
                "channel",
                "VISIT",
                "receivedOn",
                "2026-11-20",
                "confirmed",
                "yes",
                "p0-documentKind",
                "ID_CARD",
                "p0-documentNumber",
                "530102198001010015",
                "came-VISITED_AT",
                "2026-11-20T08:30",
                "came-DOCUMENT_SHOWN",
                "YES",
                "came-COMPETENT_HOUSE",
                "8600",
                "came-PROPOSED_HANDLING",
                "转监管通关处核实");
    }

    private static String text(Clerk who, String path) {
        var answer = who.bytes(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　\uFE0E]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Covers({Provision.JF_V1A, Provision.JF_V2B, Provision.JF_V1B})
    void aVisitIsOnItsFormsAsTheViewerMaySeeIt() {
        var office = clerk("chen.jing");
        long id = visit(office, "请尽快查明货物滞留原因");
        String path = "/desk/petitions/" + id + "/forms";
        assertThat(office.page("/desk/petitions/" + id)).contains(path);
        assertThat(office.page(path))
                .contains("来访登记表", "来访事项告知单", "来访事项转送单", "结案报告")
                .doesNotContain("来信办理单");
        String masked = text(office, path + "/visit-registration.pdf");
        assertThat(masked)
                .contains("昆明海关", "来访登记表", "王建国", "请尽快查明货物滞留原因", "转监管通关处核实", "2026年11月20日08:30", "☑个访")
                .doesNotContain("530102198001010015", "13800000000");
        String full = text(office, path + "/visit-registration.pdf?full=yes");
        assertThat(full).contains("居民身份证530102198001010015", "13800000000", "男", "46");
        assertThat(text(office, path + "/visit-forwarding.pdf")).contains("来访事项转送单回执", "请尽快查明货物滞留原因");
        assertThat(office.bytes(path + "/visit-notice.ofd").body()).startsWith('P', 'K');
        assertThat(office.bytes(path + "/visit-notice.png").body()).startsWith(0x89, 'P', 'N', 'G');
        // a visit has no slip of letters, and there is no such form
        assertThat(office.status(path + "/letter-slip.pdf")).isEqualTo(404);
        assertThat(office.status(path + "/nothing.pdf")).isEqualTo(404);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SYS_3})
    void whoeverMayNotSeeTheCaseGetsNoFormOfIt() {
        var office = clerk("chen.jing");
        long id = visit(office, "表单不得外泄");
        String path = "/desk/petitions/" + id + "/forms";
        for (String login : List.of("dao.yaping", "tang.yan", "wang.ruoxi", "tao.ran"))
            for (String form : List.of("", "/visit-registration.pdf", "/visit-notice.ofd", "/reading-slip.png"))
                assertThat(clerk(login).status(path + form)).as(login + form).isEqualTo(404);
        office.does(id, "accept", "kind", "APPEAL", "branch", "petition");
        String department = Clerk.option(office.page("/desk/petitions/" + id + "/assign"), "监管通关处");
        office.does(id, "assign", "department", department, "days", "20", "instruction", "请核实后提出意见");
        var handler = clerk("wang.ruoxi");
        assertThat(text(handler, path + "/assignment-slip.pdf")).contains("请核实后提出意见", "监管通关处");
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aProtectedPetitionerIsNotNamedOnWhatGoesToADepartment() {
        var head = clerk("zhou.min");
        long id = head.registers("举报某工作人员收受礼品", "asked", "REPORT");
        head.does(id, "accept", "kind", "REPORT");
        String path = "/desk/petitions/" + id + "/forms";
        assertThat(text(head, path + "/assignment-slip.pdf")).contains("（依法保密）").doesNotContain("王建国", "138");
        assertThat(text(head, path + "/assignment-slip.pdf?full=yes")).doesNotContain("王建国", "138");
        assertThat(text(head, path + "/letter-slip.pdf")).contains("王建国");
        assertThat(clerk("chen.jing").status(path + "/assignment-slip.pdf")).isEqualTo(404);
        assertThat(clerk("chen.jing").status(path)).isEqualTo(404);
    }

    @Test
    @Covers({Provision.SZ_22, Provision.SZ_24, Provision.HZ_2_3_2})
    void anApplicationIsOnTheFormThatItsApplicantSigns() {
        long id = clerks.register("tian.ye", xinqiao.disclosure.Forms.inPerson("8602", MONDAY, "口岸查验等待时间统计"))
                .id();
        var office = clerk("tian.ye");
        String path = "/desk/applications/" + id + "/forms";
        assertThat(office.page("/desk/applications/" + id)).contains(path);
        assertThat(office.page(path)).contains("海关政府信息公开申请表（公民）", "关务公开申请答复书", "海关信息公开申请登记转办单");
        assertThat(text(office, path + "/application-person.pdf")).contains("瑞丽海关", "口岸查验等待时间统计");
        assertThat(text(office, path + "/application-english.pdf"))
                .contains("ApplicationforCustomsGovernmentInformation", "☑aperson");
        // nothing of the answer before it is issued
        assertThat(text(office, path + "/application-answer.pdf")).doesNotContain("☑");
        assertThat(office.status(path + "/application-body.pdf")).isEqualTo(404);
        for (String login : List.of("yan.xiang", "cao.yang", "kang.ning"))
            assertThat(clerk(login).status(path + "/application-person.pdf"))
                    .as(login)
                    .isEqualTo(404);
    }

    @Test
    @Covers({Provision.HZ_2_3_1, Provision.SZ_22})
    void everyFormIsThereBlankAndTheApplicantsFormForEverybody() {
        var clerk = clerk("dao.yaping");
        String page = clerk.page("/desk/forms");
        for (FormKind kind : FormKind.values()) {
            String path = "/desk/forms/"
                    + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf";
            assertThat(page).contains(path);
        }
        assertThat(text(clerk, "/desk/forms/publication-approval.pdf")).contains("瑞丽海关", "拟公开海关信息审批表");
        for (String whose : Set.of("person", "body", "english"))
            assertThat(text(clerk, "/disclosure/form-" + whose + ".pdf?house=8602"))
                    .contains("瑞丽海关", "海关政府信息公开申请表")
                    .doesNotContain("用途", "Purpose");
        // at the desk as on the portal the form is that of the house's own procedure
        assertThat(page).contains("海关政府信息公开申请表（公民）");
        assertThat(text(clerk, "/desk/forms/application-body.pdf"))
                .contains("海关政府信息公开申请表")
                .doesNotContain("用途", "自身");
        assertThat(clerk.page("/desk/applications/register"))
                .contains("海关政府信息公开申请表")
                .doesNotContain("name=\"purpose\"", "name=\"ownRecord\"");
        assertThat(text(clerk("cao.yang"), "/desk/forms/application-person.pdf"))
                .contains("海关信息公开申请表", "用途", "自身");
        assertThat(text(clerk, "/desk/statistics/forms/statistics.pdf?period=2026-Q1"))
                .contains("信访工作统计表", "2026年1月1日");
        assertThat(text(clerk, "/desk/sendings/figures/forms/forwarded-figures.pdf"))
                .contains("转送信件办理情况统计表", "合计");
    }
}
