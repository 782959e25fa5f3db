package xinqiao.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailPlace;
import xinqiao.mailroom.MailSamples;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Slips;
import xinqiao.mailroom.Valuables;
import xinqiao.testing.Browser;
import xinqiao.testing.Hands;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The mail room in a real browser: a morning's post by keyboard alone, with a count of keys; and how it looks. */
@XinqiaoTest
@Import({Staff.class, MailSamples.class})
class MailLookTest {
    private static final int POST = 50;

    /** The access keys of the steps. */
    private static final String KEYS = "odtpbms";

    /** What it takes for a letter to get about in its envelope and in its registration, without what is typed. */
    private static final int MOST_KEYS = 13;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Staff staff;

    @Autowired
    MailSamples samples;

    @Autowired
    Mailroom mailroom;

    @Autowired
    MailBook book;

    @Autowired
    Valuables valuables;

    @Autowired
    Slips slips;

    /** Signed for, disinfected, distributed, opened, written down, bound, stamped, scanned, registered: in one sitting. */
    @Test
    @Covers({Provision.JF_L1, Provision.JF_L2, Provision.JF_L3A, Provision.JF_L3B})
    void aMorningsPostOfFiftyLettersIsWorkedThroughByKeyboardAlone() {
        clock.set("2026-12-28T08:30");
        Actor clerk = staff.actor("tang.yan");
        try (var window = Look.as(port, "tang.yan", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/mail");
            var page = window.page();
            var hands = new Hands(page);
            page.locator("#ordinary").focus();
            hands.type(Integer.toString(POST));
            hands.press("Enter");
            page.waitForURL("**done=mailroom.signed");
            for (MailStep step : List.of(MailStep.DISINFECTED, MailStep.DISTRIBUTED, MailStep.OPENED)) {
                presses(page, hands, step);
            }
            hands.press("Alt+e");
            for (int i = 1; i <= POST; i++) envelope(page, hands, i);
            page.waitForURL("**/desk/mail?done=mailroom.described");
            presses(page, hands, MailStep.BOUND);
            presses(page, hands, MailStep.STAMPED);
            page.locator("#scans").setInputFiles(scans());
            page.locator("form[action='/desk/mail/scans'] button[type=submit]").click();
            page.waitForURL("**done=mailroom.scanned");
            presses(page, hands, MailStep.SCANNED);
            window.here("mail-ready");
            Assertions.assertThat(book.waiting(clerk).at(MailPlace.TO_REGISTER)).hasSize(POST);
            hands.press("Alt+r");
            for (int i = 1; i <= POST; i++) registers(page, hands, i);
            System.out.printf(
                    "A morning's post of %d letters: %.1f keys a letter besides %.1f of content%n",
                    POST, 1.0 * hands.keys() / POST, 1.0 * hands.typed() / POST);
            Assertions.assertThat(hands.keys()).isLessThanOrEqualTo(MOST_KEYS * POST);
            submits(window);
            window.go("/desk/mail/book?day=2026-12-28");
            Assertions.assertThat(book.ofDay(clerk, java.time.LocalDate.of(2026, 12, 28))
                            .items())
                    .hasSize(POST)
                    .allMatch(item -> item.place() == MailPlace.OUT);
        }
    }

    /** JF-L3b: all of them go to the leader in charge with one press. */
    private static void submits(Look window) {
        window.at("/desk/mail/instructions", "mail-unsubmitted");
        var page = window.page();
        page.locator("#leader").selectOption(new SelectOption().setIndex(1));
        page.locator("form[action='/desk/mail/instructions'] button[type=submit]")
                .click();
        page.waitForURL("**done=mailroom.all-submitted");
        assertThat(page.locator("#unsubmitted")).hasCount(0);
        Assertions.assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(POST);
    }

    private static void presses(Page page, Hands hands, MailStep step) {
        hands.press("Alt+" + KEYS.charAt(step.ordinal()));
        page.waitForURL("**done=mailroom.stepped");
        page.navigate(page.url().replaceAll("\\?.*", ""));
    }

    /** Postmark, place, pages, sender, phone, postcode, address; the Enter key brings the next. */
    private static void envelope(Page page, Hands hands, int i) {
        assertThat(page.locator("#postmarkedOn")).isFocused();
        var before = page.url();
        hands.type("1225");
        hands.press("Tab");
        hands.type("河口");
        hands.press("Tab");
        hands.type("2");
        hands.press("Tab");
        hands.type("写信人" + i);
        hands.press("Tab");
        hands.type("1390000" + String.format("%04d", i));
        hands.press("Tab");
        hands.type("661300");
        hands.press("Tab");
        hands.type("示例路" + i + "号");
        hands.press("Enter");
        page.waitForURL(url -> !url.replaceAll("\\?.*", "").equals(before.replaceAll("\\?.*", "")));
    }

    private static FilePayload[] scans() {
        List<FilePayload> files = new ArrayList<>();
        IntStream.rangeClosed(1, POST)
                .forEach(ord -> List.of("信封", "主件")
                        .forEach(part -> files.add(new FilePayload(
                                ord + "-" + part + ".txt",
                                "text/plain",
                                (part + ord).getBytes(StandardCharsets.UTF_8)))));
        return files.toArray(FilePayload[]::new);
    }

    /** The envelope is there, so request and facts are all that is typed. */
    private static void registers(Page page, Hands hands, int i) {
        assertThat(page.locator("#p0-name")).hasValue("写信人" + i);
        assertThat(page.locator("#p0-address")).hasValue("661300 示例路" + i + "号");
        var before = page.url();
        hands.press("Alt+r");
        hands.type("请求" + i);
        hands.press("Tab");
        hands.type("事实" + i);
        hands.press("Alt+h");
        hands.type("拟转有关科室核实");
        hands.press("Control+Enter");
        page.waitForURL(url -> !url.equals(before) && url.contains("after="));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void thePagesLookRight(String language, int width) {
        clock.set("2026-12-29T09:00");
        Actor clerk = staff.actor("tian.ye");
        var post = samples.post(clerk, 12, 2);
        MailItem open = post.get(3);
        samples.takes(clerk, open, MailStep.OPENED);
        var _ = mailroom.describe(clerk, open.id(), MailSamples.from("石斛兰", java.time.LocalDate.of(2026, 12, 25)))
                .orElseThrow();
        MailItem ready = post.get(4);
        samples.takes(clerk, ready, MailStep.SCANNED);
        long with = staff.actor("dao.yaping").personId();
        long unused = valuables.take(clerk, ready.id(), "人民币现金200元", with).orElseThrow();
        long letter = Clerk.signedIn(port, "tian.ye").registers("请求说明来信办理情况");
        var slip = slips.submit(clerk, letter, staff.actor("gu.xin").personId(), "拟交监管一科核实后答复信访人。")
                .orElseThrow();
        try (var window = Look.as(port, "tian.ye", language, width);
                var leader = Look.as(port, "gu.xin", language, width)) {
            window.at("/desk/mail", "mail-board");
            window.at("/desk/mail/" + open.id() + "/envelope", "mail-envelope");
            window.at("/desk/mail/" + open.id(), "mail-letter-open");
            window.at("/desk/mail/" + ready.id(), "mail-letter");
            window.at("/desk/mail/book", "mail-book");
            window.onPaper("/desk/mail/book", "mail-book-paper");
            window.at("/desk/mail/valuables", "mail-valuables");
            window.at("/desk/register?mail=" + ready.id(), "mail-register");
            window.at("/desk/petitions/" + letter, "mail-case");
            leader.at("/desk/mail/instructions", "mail-instructions");
            leader.at("/desk/petitions/" + letter + "/slips", "mail-slip");
            var page = leader.page();
            page.locator("input[name=agreed][value=no]").check();
            page.locator("[name=words]").fill("请监管一科三日内到现场核实。");
            page.locator("main form.form button.button-primary").click();
            assertThat(page).hasURL(Pattern.compile(".*done=mailroom.slip-decided"));
            window.at("/desk/petitions/" + slip.petitionId() + "/slips", "mail-slip-decided");
            window.onPaper("/desk/petitions/" + letter + "/sheet", "mail-slip-paper");
        }
    }
}
