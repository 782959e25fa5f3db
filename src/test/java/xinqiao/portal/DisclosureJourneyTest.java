package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.OwnApplications;
import xinqiao.files.FileStore;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Upload;
import xinqiao.portal.Requests.Keys;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An application from the first page to what was given, between a company's telephone and the desk. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class DisclosureJourneyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications applications;

    @Autowired
    FileStore files;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private long id(Keys keys) {
        return applications.track(keys.number(), keys.code()).orElseThrow().applicationId();
    }

    private Upload stored(String name) {
        var file = files.put(new ByteArrayInputStream("公开的内容".getBytes(StandardCharsets.UTF_8)), name)
                .orElseThrow();
        return new Upload(file.sha256(), file.name(), file.type(), file.size());
    }

    private void examined(long id) {
        clerks.act("tian.ye", id, new ConfirmReceipt(MONDAY, "电话确认"));
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
    }

    private void answered(long id) {
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        clerks.act("yue.hua", id, new AddMaterial("内部检索记录", List.of(stored("内部检索记录.txt"))));
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "本科档案", "岳华", true, "检索到文件一份"));
        clerks.release("yue.hua", "tian.ye", id, stored("通知.txt"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉及国家秘密"));
        clerks.approve(id);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY);
    }

    private void given(long id) {
        clerks.act("tian.ye", id, new Give(MONDAY, GivingManner.ONLINE, items(1), "通知一份", ""));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360, true", "en, 1280, false"})
    @Covers({Provision.SZ_15, Provision.LAW_D2, Provision.LAW_D3, Provision.SZ_27})
    void aCompanyAppliesCorrectsIsAnsweredAndGetsIt(String language, int width, boolean script) throws Exception {
        var proof = Files.writeString(folder.resolve("licence.txt"), "licence", StandardCharsets.UTF_8);
        try (var window = script ? Look.nobody(port, language, width) : Look.withoutScript(port, language, width)) {
            Page page = window.page();
            look(window.go("/disclosure/apply"), "start");
            window.go("/disclosure/apply/house");
            press(page, "next");
            look(window, "house-wrong");
            page.locator("[name=house]").selectOption("8602");
            press(page, "next");
            page.locator("input[name=kind][value=ENTERPRISE]").check();
            press(page, "next");
            look(window, "who-wrong");
            page.locator("[name=name]").fill("Yunnan Example Flowers Ltd");
            page.locator("[name=document-number]").fill("91530000000000000X");
            page.locator("[name=representative]").fill("何以琳");
            page.locator("[name=phone]").fill("13800000000");
            look(window, "who");
            press(page, "next");
            press(page, "next");
            look(window, "identity-wrong");
            page.locator("[name=files]").setInputFiles(new Path[] {proof});
            if (script) page.locator(".kept-files").waitFor();
            else press(page, "attach");
            look(window, "identity");
            assertThat(page.content()).as("another house's rule").doesNotContain("深圳海关", "Shenzhen");
            press(page, "next");
            page.locator("[name=item-name-1]").fill("鲜切花通关有关文件");
            press(page, "add-item");
            look(window, "items");
            press(page, "remove-item:2");
            press(page, "next");
            page.locator("input[name=manner][value=ONLINE]").check();
            look(window, "giving");
            press(page, "next");
            look(window, "files");
            press(page, "next");
            press(page, "send");
            look(window, "check-wrong");
            page.locator("[name=affirmed]").check();
            press(page, "send");
            page.waitForURL("**/disclosure/apply/receipt");
            look(window, "receipt");
            var values = page.locator(".receipt dd");
            var keys = new Keys(values.nth(0).textContent(), values.nth(1).textContent());
            long id = id(keys);
            enter(window, page, keys);
            look(window, "registered");
            look(window.go("/track/application/withdraw"), "withdraw");
            examined(id);
            clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
            window.go("/track/application");
            look(window, "to-correct");
            window.go("/track/application/correct");
            page.locator("[name=item-name-1]").fill("2025年第3号通知");
            look(window, "correct");
            press(page, "send");
            assertThat(page.locator(".banner-done").isVisible()).isTrue();
            answered(id);
            window.go("/track/application");
            assertThat(page.locator("main").textContent()).doesNotContain("内部检索记录", "岳华", "duan.li", "监管一科");
            given(id);
            window.go("/track/application");
            look(window, "given");
            window.go("/track/application/why/answer");
            look(window, "why");
        }
    }

    private static void enter(Look window, Page page, Keys keys) {
        window.go("/track");
        page.locator("[name=number]").fill(keys.number());
        page.locator("[name=code]").fill(keys.code());
        page.waitForNavigation(() -> page.locator("main button").first().click());
        assertThat(page.url()).endsWith("/track/application");
    }

    private void look(Look window, String name) {
        window.here("disclosure-" + name).mustBeLight();
    }

    private static void press(Page page, String act) {
        page.waitForNavigation(() ->
                page.locator("button[name=act][value=\"" + act + "\"]").last().click());
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SZ_25, Provision.SZ_27})
    void theApplicantGetsOwnLettersAndWhatWasGivenAndNothingElse() throws Exception {
        var keys = Requests.keys(Requests.send(new Visit(port, "zh-CN"), Requests.request()));
        long id = id(keys);
        examined(id);
        answered(id);
        given(id);
        var file = clerks.read("dao.yaping", id);
        var visit = Requests.follow(new Visit(port, "zh-CN"), keys);
        assertThat(visit.path()).isEqualTo("/track/application");
        assertThat(visit.header("Cache-Control")).contains("no-store");
        assertThat(visit.text())
                .contains("01.pdf", "答复：予以公开", "鲜切花通关有关文件", "收到申请之日：2026年3月2日")
                .doesNotContain("内部检索记录", "岳华", "田野", "监管一科", "通知.txt");
        var released = attachment(file, Purpose.RELEASE);
        var work = attachment(file, Purpose.WORK);
        var letter = file.letters().stream()
                .filter(each -> each.kind() == LetterKind.ANSWER)
                .findFirst()
                .orElseThrow();
        try (var given =
                Loader.loadPDF(visit.get("/track/application/files/" + released).bytes())) {
            assertThat(new PDFTextStripper().getText(given)).contains("公开的内容");
        }
        assertThat(visit.get("/track/application/files/" + work).status()).isEqualTo(404);
        assertThat(visit.get("/track/application/letters/" + letter.id() + ".pdf")
                        .header("Content-Type"))
                .contains("application/pdf");
        assertThat(visit.get("/track/application/letters/" + letter.id() + ".ofd")
                        .header("Content-Type"))
                .contains("application/ofd");
        assertThat(visit.get("/track/application/why/stage").status()).isEqualTo(404);
        // another applicant's session opens neither
        var others = Requests.follow(
                new Visit(port, "zh-CN"), Requests.keys(Requests.send(new Visit(port, "zh-CN"), Requests.request())));
        assertThat(others.get("/track/application/files/" + released).status()).isEqualTo(404);
        assertThat(others.get("/track/application/letters/" + letter.id() + ".pdf")
                        .status())
                .isEqualTo(404);
        assertThat(others.get("/track/application/letters/" + letter.id() + ".ofd")
                        .status())
                .isEqualTo(404);
        // an applicant's session is no petitioner's
        assertThat(others.get("/track/case").path()).isEqualTo("/track/application");
    }

    private static long attachment(ApplicationFile file, Purpose purpose) {
        return file.files().stream()
                .filter(each -> each.purpose() == purpose)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @Covers({Provision.LAW_D4, Provision.LAW_D3})
    void reasonsAreGivenMaterialIsAddedAndPartiesStayUnseen() {
        var keys = Requests.keys(Requests.send(new Visit(port, "zh-CN"), Requests.request()));
        long id = id(keys);
        examined(id);
        clerks.act("tian.ye", id, new AskReasons("同类申请过多", MONDAY.plusDays(10)));
        var visit = Requests.follow(new Visit(port, "zh-CN"), keys);
        assertThat(visit.text()).contains("请您说明理由", "同类申请过多", "2026年3月12日");
        visit.post("/track/application/reasons", Map.of("reasons", ""));
        assertThat(visit.status()).isEqualTo(422);
        visit.post("/track/application/reasons", Map.of("reasons", "用于行业研究"));
        assertThat(visit.text()).contains("您的理由已经收到");
        visit.post(
                "/track/application/material",
                Map.of("act", "send"),
                new Visit.File("线索.txt", "线索".getBytes(StandardCharsets.UTF_8)));
        assertThat(visit.text()).contains("材料已经收到", "线索.txt", "您补充了材料");
        visit.post("/track/application/material", Map.of("act", "send"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.get("/track/application/correct").path()).isEqualTo("/track/application");
    }

    @Test
    void whatIsWithdrawnIsClosedOnce() {
        var keys = Requests.keys(Requests.send(new Visit(port, "zh-CN"), Requests.request()));
        var visit = Requests.follow(new Visit(port, "zh-CN"), keys).get("/track/application/withdraw");
        visit.post("/track/application/withdraw", Map.of());
        assertThat(visit.status()).isEqualTo(422);
        visit.post("/track/application/withdraw", Map.of("sure", "yes"));
        assertThat(visit.text()).contains("申请已经撤回", "已办结");
        assertThat(clerks.read("tian.ye", id(keys)).application().state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(visit.get("/track/application/withdraw").text()).contains("不能再撤回");
    }
}
