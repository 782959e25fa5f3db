package xinqiao.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Registration in a real browser: by keyboard alone, with a count of keys; and how it looks. */
@XinqiaoTest
class DeskRegisterLookTest {
    /** What it takes to get about in the form of an ordinary letter, and on to the next one. */
    private static final int MOST_KEYS = 10;

    /** The same where the channel has to be chosen, an identity taken down, and what was told read back. */
    private static final int MOST_KEYS_OF_ANY = 45;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.set("2026-11-23T10:00");
    }

    /** Counts the keys that carry no content. */
    private static final class Hands {
        private final Keyboard keyboard;
        private int keys;
        private int typed;
        private double strokes;
        private final Page page;

        Hands(Page page) {
            this.page = page;
            keyboard = page.keyboard();
        }

        void type(String content) {
            keyboard.type(content);
            typed += content.length();
            strokes +=
                    content.chars().mapToDouble(one -> one > 0x2e80 ? 2.5 : 1).sum();
        }

        void press(String key) {
            keyboard.press(key);
            keys++;
        }

        /** With Tab from where one is, as somebody gets there who knows no other key. */
        void tabsTo(String id) {
            for (int i = 0; i < 60 && !id.equals(page.evaluate("document.activeElement.id")); i++) press("Tab");
            assertThat(page.locator("#" + id)).isFocused();
        }

        void chooses(String id, String value) {
            tabsTo(id);
            for (int i = 0; i < 60 && !value.equals(page.locator("#" + id).inputValue()); i++) press("ArrowDown");
            assertThat(page.locator("#" + id)).hasValue(value);
        }

        /** What somebody practised needs for it: two strokes and a half for a character, 0.28 seconds for a stroke. */
        double seconds() {
            return (keys + strokes) * 0.28;
        }
    }

    @Test
    void anOrdinaryLetterIsRegisteredByKeyboardAlone() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register");
            var hands = new Hands(window.page());
            ordinaryLetter(hands, "石斛兰");
            assertThat(window.page()).hasURL(java.util.regex.Pattern.compile(".*/receipt"));
            hands.press("Enter"); // the next letter has the focus
            assertThat(window.page()).hasURL(java.util.regex.Pattern.compile(".*/desk/register"));
            System.out.printf(
                    "An ordinary letter: %d keys besides %d of content, %.0f seconds%n",
                    hands.keys, hands.typed, hands.seconds());
            Assertions.assertThat(hands.keys).isLessThanOrEqualTo(MOST_KEYS);
            Assertions.assertThat(hands.seconds()).isLessThan(60);
        }
    }

    @Test
    void inASeriesTheNextFormComesAtOnce() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register?batch=yes&channel=LETTER&receivedOn=2026-11-20");
            var hands = new Hands(window.page());
            ordinaryLetter(hands, "报春花");
            assertThat(window.page().locator(".banner")).containsText("查询码");
            assertThat(window.page().locator("#receivedOn")).hasValue("2026-11-20");
            assertThat(window.page().locator("#came-POSTMARKED_ON")).isFocused();
            window.here("register-batch");
            System.out.printf("A letter of a series: %d keys besides %d of content%n", hands.keys, hands.typed);
            Assertions.assertThat(hands.keys).isLessThan(MOST_KEYS);
        }
    }

    /** Postmark, place, pages; who, phone, address; request, facts; save. */
    private static void ordinaryLetter(Hands hands, String name) {
        hands.type("1118");
        hands.press("Tab");
        hands.type("昆明");
        hands.press("Tab");
        hands.type("2");
        hands.press("Alt+n");
        hands.type(name);
        hands.press("Tab");
        hands.type("13987651234");
        hands.press("Tab");
        hands.type("云南省昆明市示例路12号");
        hands.press("Alt+r");
        hands.type("请求尽快办理一批鲜切花的通关手续");
        hands.press("Tab");
        hands.type("货物于口岸滞留三日，报关单证齐全，多次询问没有答复。");
        hands.press("Control+Enter");
    }

    @Test
    @Covers({Provision.KM_15A, Provision.KM_17A, Provision.KM_18A})
    void everyChannelIsRegisteredByKeyboardAloneInAMinute() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            for (Channel channel : Channel.values()) {
                window.go("/desk/register");
                var hands = new Hands(window.page());
                somethingSaid(hands, channel);
                assertThat(window.page()).hasURL(java.util.regex.Pattern.compile(".*/receipt"));
                System.out.printf(
                        "%s: %d keys besides %d of content, %.0f seconds%n",
                        channel, hands.keys, hands.typed, hands.seconds());
                Assertions.assertThat(hands.keys).as(channel.name()).isLessThanOrEqualTo(MOST_KEYS_OF_ANY);
                Assertions.assertThat(hands.seconds()).as(channel.name()).isLessThan(60);
            }
        }
    }

    /** Channel and what it asks for; who; request, facts; that it was read back; save. */
    private static void somethingSaid(Hands hands, Channel channel) {
        hands.press("Alt+c");
        String way = channel.ordinal() < Channel.LETTER.ordinal() ? "ArrowUp" : "ArrowDown";
        for (int i = 0; i < Math.abs(channel.ordinal() - Channel.LETTER.ordinal()); i++) hands.press(way);
        assertThat(hands.page.locator("#channel")).hasValue(channel.name());
        assertThat(hands.page.locator("#came-" + channel.fields().getFirst())).isVisible();
        hands.page.waitForCondition(() -> hands.page.locator("[class*=htmx-]").count() == 0);
        if (channel.inPerson()) {
            hands.chooses("came-DOCUMENT_SHOWN", "YES");
            hands.chooses("came-COMPETENT_HOUSE", "8602");
        }
        hands.press("Alt+n");
        hands.type("石斛兰");
        hands.press("Tab");
        hands.type("1398765" + (2000 + channel.ordinal()));
        hands.press("Tab");
        hands.type("昆明市示例路12号");
        if (channel.inPerson()) {
            hands.tabsTo("p0-documentKind");
            hands.press("ArrowDown");
            hands.press("Tab");
            hands.type("11010519491231002X");
        }
        hands.press("Alt+r");
        hands.type("请求尽快办理鲜切花的通关手续");
        hands.press("Tab");
        hands.type("货物于口岸滞留三日，没有答复。");
        if (channel.oral() || channel == Channel.WEB) {
            hands.tabsTo("confirmed");
            hands.press("Space");
        }
        hands.press("Control+Enter");
    }

    @Test
    void whoGoesBackAfterRegisteringFindsAnEmptyForm() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register");
            var page = window.page();
            ordinaryLetter(new Hands(page), "迎春花");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/receipt"));
            page.goBack();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/desk/register"));
            assertThat(page.locator("#p0-name")).hasValue("");
            assertThat(page.locator("#request")).hasValue("");
        }
    }

    @Test
    void whoseSessionEndedGoesOnWithWhatWasTyped() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register");
            var page = window.page();
            page.locator("#channel").selectOption("EMAIL");
            assertThat(page.locator("#came-SENDER_EMAIL")).isVisible();
            page.locator("#p0-name").fill("金合欢");
            page.locator("#p0-address").fill("昆明市示例路9号");
            page.locator("#request").fill("请求说明一票货物的归类依据");
            page.locator("#facts").fill("事".repeat(7_000));
            assertThat(page.locator(".kept")).containsText("自动暂存");
            window.signsOff();
            page.waitForNavigation(() -> page.locator("[data-save]").click());
            assertThat(page.locator("main")).containsText("登录已超时");
            window.fillsIn("tian.ye");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/desk/register"));
            page.waitForNavigation(() -> page.getByText("接着填写").click());
            assertThat(page.locator("#channel")).hasValue("EMAIL");
            assertThat(page.locator("#facts")).hasValue("事".repeat(7_000));
            window.here("register-taken-up");
            page.waitForNavigation(() -> page.locator("[data-save]").click());
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/receipt"));
            window.go("/desk/register");
            assertThat(page.getByText("接着填写")).hasCount(0);
        }
    }

    @Test
    void choosingAChannelSwapsItsFactsAndKeepsWhatWasTyped() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register");
            var page = window.page();
            page.locator("#request").fill("已经写好的请求");
            page.locator("#p0-name").fill("石斛兰");
            page.locator("#channel").selectOption("VISIT");
            assertThat(page.locator("#came-DOCUMENT_SHOWN")).isVisible();
            assertThat(page.locator("#came-POSTMARKED_ON")).hasCount(0);
            assertThat(page.locator("#p0-documentNumber")).isVisible();
            assertThat(page.locator("#class-ETHNICITY")).hasCount(1);
            assertThat(page.locator("#request")).hasValue("已经写好的请求");
            assertThat(page.locator("#p0-name")).hasValue("石斛兰");
        }
    }

    @Test
    void whatIsTypedWhileAnAnswerIsOnItsWayStays() {
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register");
            var page = window.page();
            var held = new ArrayList<Route>();
            page.route("**/desk/register", held::add);
            page.locator("#channel").selectOption("VISIT");
            page.locator("#groupSize").fill("12");
            page.locator("#p0-name").fill("石斛兰");
            page.locator("#anonymous").check();
            page.waitForCondition(() -> !held.isEmpty());
            held.getFirst().resume();
            assertThat(page.locator("#came-DOCUMENT_SHOWN")).isVisible();
            assertThat(page.locator("#p0-documentNumber")).isVisible();
            assertThat(page.locator("#groupSize")).hasValue("12");
            assertThat(page.locator("#p0-name")).hasValue("石斛兰");
            assertThat(page.locator("#anonymous")).isChecked();
        }
    }

    @Test
    void whoIsTypedInIsComparedWhileTyping() {
        long id = Clerk.signedIn(port, "tian.ye")
                .registers("先前请求", "p0-name", "山茶", "p0-phone", "13987652222", "p0-address", "山茶路3号");
        try (var window = Look.as(port, "tian.ye", "zh-CN", Browser.DESKTOP)) {
            window.go("/desk/register");
            var page = window.page();
            page.locator("#p0-name").fill("山茶");
            page.locator("#p0-phone").fill("13987652222");
            page.keyboard().press("Tab");
            assertThat(page.locator(".known a[href='/desk/petitions/" + id + "']"))
                    .isVisible();
            page.locator(".known button").first().click();
            assertThat(page.locator("#p0-address")).hasValue("山茶路3号");
            page.locator(".person summary").first().click();
            page.locator("#p0-documentKind").selectOption("ID_CARD");
            page.locator("#p0-documentNumber").fill("110105194912310021");
            page.keyboard().press("Tab");
            assertThat(page.locator(".known-wrong")).containsText("校验未通过");
            window.here("register-known");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void everyChannelDraftsAndSheetLookRight(String language, int width) {
        var clerk = Clerk.signedIn(port, "tian.ye");
        long id = clerk.registers(
                "请求说明查验费用的承担",
                "came-POSTMARKED_ON",
                "1118",
                "came-MAIL_KIND",
                "REGISTERED",
                "came-PROPOSED_HANDLING",
                "拟由查验科核实后答复。");
        var unused = clerk.submit(
                "/desk/register", "/desk/register", "do", "draft", "channel", "VISIT", "p0-name", "尚缺内容的来访人");
        var shut = clerk.submit(
                "/desk/register", "/desk/register", "do", "draft", "channel", "LETTER", "request", "举报某科员收受礼品");
        try (var window = Look.as(port, "tian.ye", language, width)) {
            for (Channel channel : Channel.values())
                window.at("/desk/register?batch=yes&channel=" + channel, "register-" + channel);
            window.at("/desk/register/drafts", "register-drafts");
            window.at("/desk/petitions/" + id + "/sheet", "register-sheet");
            window.onPaper("/desk/petitions/" + id + "/sheet", "register-paper");
            window.at("/desk/petitions/" + id + "/receipt", "register-receipt");
            window.at("/desk/petitions/" + id, "register-case");
        }
        Assertions.assertThat(unused.statusCode() + shut.statusCode()).isEqualTo(606);
    }
}
