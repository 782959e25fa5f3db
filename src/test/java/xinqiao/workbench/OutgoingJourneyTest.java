package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.GivingManner;
import xinqiao.documents.PlainPages;
import xinqiao.documents.PlainPages.Block;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** From an original over a mark drawn with the mouse to the file that an applicant opens, with nothing of it left. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
@Covers({Provision.SZ_24B, Provision.LAW_D4, Provision.HZ_2_3_4})
class OutgoingJourneyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String SECRET = "李样例";
    private static final String PHONE = "13812345678";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    private ApplicationReceipt receipt;
    private long id;
    private String path;

    @BeforeEach
    void inTheDepartment() {
        clock.set(MONDAY);
        receipt = clerks.register(
                "tian.ye", Forms.of("8602", ReceiptWay.IN_PERSON, MONDAY, GivingManner.ONLINE, "2025年查验作业规程"));
        id = receipt.id();
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索并提出意见"));
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "本科档案", "岳华", true, "检索到一份"));
        path = "/desk/applications/" + id + "/outgoing";
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** What is to be covered stands first. */
    private static List<String> lines(int rest) {
        return Stream.concat(
                        Stream.of("联系人" + SECRET, "电话" + PHONE),
                        IntStream.rangeClosed(1, rest).mapToObj(line -> "作业规程第" + line + "条，现予公开。"))
                .toList();
    }

    /** Twelve pages as PDF: a text would be laid out again for every page and picture that is looked at. */
    private Path original() throws Exception {
        var blocks = lines(520).stream()
                .<Block>map(line -> new Block.Text(line, false))
                .toList();
        return Files.write(
                folder.resolve("规程.pdf"), PlainPages.print(blocks, 20).orElseThrow());
    }

    @Test
    void whatIsDrawnOverWithTheMouseCannotBeRecoveredByTheApplicant() throws Exception {
        try (var maker = Look.as(port, "yue.hua", "zh-CN", 1280)) {
            Page page = maker.go(path).here("outgoings").page();
            page.locator("[name=files]").setInputFiles(original());
            press(page, "main .form button.button-primary");
            assertThat(page.url()).contains("/outgoing/1");
            maker.here("outgoing-mark");
            drawOverTheFirstLine(page);
            assertThat(page.locator(".banner").first().textContent()).contains("已经遮盖");
            assertThat(page.locator(".sheet-mark").count()).isEqualTo(1);
            maker.go(path + "/1?page=1&words=" + SECRET);
            maker.here("outgoing-found");
            page.locator("#found-ground").selectOption("PRIVACY");
            press(page, "button[value=found]");
            maker.go(path + "/1?page=1&covered=true").here("outgoing-given");
            maker.go(path + "/1?page=3");
            press(page, "form[action$=hand-over] button");
            page.locator("text=待复核").first().waitFor();
            assertThat(page.locator("form[action$=release]").count()).isZero();
        }
        try (var second = Look.as(port, "tian.ye", "zh-CN", 1280)) {
            Page page = second.go(path + "/1").page();
            second.here("outgoing-release");
            press(page, "form[action$='1/release'] button");
            assertThat(page.locator("main").textContent()).contains("已复核");
        }
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PARTLY)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY);
        clerks.act("tian.ye", id, new Give(MONDAY, GivingManner.ONLINE, items(1), "作业规程一份", ""));
        byte[] given = downloaded();
        try (var pdf = Loader.loadPDF(given)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(10);
            assertThat(new PDFTextStripper().getText(pdf)).contains("第520条").doesNotContain(SECRET, PHONE);
        }
        assertThat(withTool(given)).noneMatch(text -> text.contains(SECRET) || text.contains(PHONE));
    }

    private static void drawOverTheFirstLine(Page page) {
        page.locator("#ground").selectOption("PRIVACY");
        var sheet = page.locator("#sheet");
        sheet.scrollIntoViewIfNeeded();
        var box = sheet.boundingBox();
        var words = page.locator("label[for=line-0]");
        assertThat(words.textContent()).contains(SECRET);
        double across = box.width / 595;
        page.waitForNavigation(() -> {
            page.mouse().move(box.x + 60 * across, box.y + 60 * across);
            page.mouse().down();
            page.mouse().move(box.x + 300 * across, box.y + 80 * across);
            page.mouse().move(box.x + 300 * across, box.y + 88 * across);
            page.mouse().up();
        });
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    private byte[] downloaded() throws Exception {
        try (var applicant = Look.nobody(port, "zh-CN", 360)) {
            Page page = applicant.go("/track").page();
            page.locator("[name=number]").fill(receipt.number());
            page.locator("[name=code]").fill(receipt.code());
            page.waitForNavigation(() -> page.locator("main button").first().click());
            Download download = page.waitForDownload(() ->
                    page.locator("a[href*='/track/application/files/']").first().click());
            assertThat(download.suggestedFilename()).isEqualTo("01.pdf");
            return Files.readAllBytes(download.path());
        }
    }

    /** What the usual tool makes of it too, where it is installed; the library's own way was tried before. */
    private List<String> withTool(byte[] given) throws Exception {
        Path file = Files.write(folder.resolve("given.pdf"), given);
        try {
            Process process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(text).contains("现予公开");
            return List.of(text);
        } catch (java.io.IOException absent) {
            return List.of();
        }
    }

    /** Measured and chosen by words, in English, on a telephone, without scripts. */
    @Test
    void thePageWorksWithoutDrawing() {
        byte[] text = String.join("\n", lines(20)).getBytes(StandardCharsets.UTF_8);
        int no = clerks.bring("yue.hua", id, clerks.stored(text, "规程.txt"));
        try (var window = Look.withoutScript(port, "en", 360)) {
            window.signsIn("yue.hua");
            window.page().waitForURL("**/desk");
            Page page = window.go(path + "/" + no).page();
            press(page, "#draw button");
            assertThat(page.locator(".error-summary").textContent()).contains("Choose the ground");
            page.locator("#ground").selectOption("PRIVACY");
            press(page, "#draw button");
            assertThat(page.locator(".refusal").textContent()).contains("beyond the page");
            for (var measure : List.of("x=20", "y=20", "w=60", "h=12")) {
                var parts = measure.split("=");
                page.locator("#" + parts[0]).fill(parts[1]);
            }
            page.locator("#ground").selectOption("PRIVACY");
            press(page, "#draw button");
            assertThat(page.locator(".banner").first().textContent()).contains("Covered");
            page.locator("summary")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Pieces of text"))
                    .click();
            page.locator("#line-3").check();
            page.locator("#line-ground").selectOption("INTERNAL");
            press(page, "button[value=lines]");
            assertThat(page.locator(".sheet-mark").count()).isEqualTo(2);
            press(page, "button[value=undo]");
            assertThat(page.locator(".sheet-mark").count()).isEqualTo(1);
            press(page, "button[value='unmark:1']");
            assertThat(page.locator(".sheet-mark").count()).isZero();
            window.here("outgoing-without-script");
        }
    }
}
