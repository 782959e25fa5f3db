package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.channel.Screens;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Machine;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Screens, query terminals and subscribing as people see them, and the desk that sets them. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ChannelLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String SCREEN = "/display/8602/look-1";

    @LocalServerPort
    int port;

    @Autowired
    PublicDocuments documents;

    @Autowired
    Screens screens;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somethingIsPublic() {
        clock.set(DAY);
        String rule = "进出境运输工具、货物、物品的所有人或者其代理人，应当如实向海关申报，交验有关单证，并接受海关监管。";
        documents
                .bring(
                        new Machine("import of documents"),
                        new Brought(
                                "look:screen",
                                "8602",
                                "GS-C22",
                                null,
                                DocumentKind.NOTICE,
                                DAY,
                                new Content(
                                        "关于调整瑞丽口岸查验现场办公时间和预约方式的公告",
                                        "Notice on hours and booking at Ruili port",
                                        (rule + "\n").repeat(12),
                                        "",
                                        xinqiao.publication.Paper.NONE,
                                        "商品查验",
                                        List.of())))
                .ifPresent(one -> {
                    var setup = new Screen.Setup(
                            "look-1",
                            "大厅东屏",
                            "服务大厅",
                            5,
                            6,
                            List.of(
                                    ScreenPage.CHOSEN,
                                    ScreenPage.LATEST,
                                    ScreenPage.PHONES,
                                    ScreenPage.HOURS,
                                    ScreenPage.WAYS),
                            List.of(one),
                            true);
                    assertThat(screens.set(clerks.who("tian.ye"), null, setup).isGranted())
                            .isTrue();
                });
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aScreenIsReadFromAfarAndGoesOnWithoutTheNetworkAndAfterARestart() {
        try (var window = Browser.open(port, "zh-CN", 1920)) {
            Page page = window.page();
            page.setViewportSize(1920, 1080);
            window.go(SCREEN);
            page.waitForSelector(".slide.now");
            page.waitForSelector("[data-kept]");
            window.screenshot("display-1920");
            assertThat(page.evaluate("document.body.dataset.kept")).isEqualTo("yes");
            assertThat((Number)
                            page.evaluate("parseFloat(getComputedStyle(document.querySelector('.slide p')).fontSize)"))
                    .satisfies(size -> assertThat(size.doubleValue()).isGreaterThanOrEqualTo(40));
            assertThat(page.locator("[data-time]").textContent()).matches("\\d\\d:\\d\\d:\\d\\d");
            // every slide fits on the screen
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('.slide')].filter(one => {
                      document.querySelectorAll('.slide').forEach(each => each.classList.toggle('now', each === one));
                      return one.scrollHeight > document.querySelector('.slides').clientHeight;
                    }).length""")).as("slides that are cut off").isEqualTo(0);
            String second = page.locator("[data-place]").textContent();
            page.waitForCondition(
                    () -> !page.locator("[data-place]").textContent().equals(second));

            page.context().setOffline(true);
            page.waitForCondition(
                    () -> page.locator("[data-lost]").textContent().startsWith("网络中断"));
            assertThat(page.locator(".slide.now").isVisible()).isTrue();
            page.reload();
            page.waitForSelector(".slide.now");
            assertThat(page.locator("body").textContent()).contains("关于调整瑞丽口岸查验现场办公时间");
            assertThat(page.evaluate("getComputedStyle(document.body).display"))
                    .as("its style sheet too")
                    .isEqualTo("flex");
            page.context().setOffline(false);
            page.waitForCondition(
                    () -> page.locator("[data-lost]").textContent().isEmpty());
        }
        assertThat(screens.list(clerks.who("tian.ye")))
                .anyMatch(one -> one.slug().equals("look-1") && one.seenAt() != null && !screens.lost(one));
    }

    @Test
    void aTerminalIsTouchedAndBeginsAnewWhenNobodyDoes() {
        try (var window = Browser.open(port, "zh-CN", 1080)) {
            Page page = window.page();
            page.setViewportSize(1080, 1920);
            page.clock().install();
            window.go("/kiosk/8602").screenshot("kiosk-1080");
            Object entries = page.evaluate("history.length");
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('a:not(.skip), button, input')].map(one => one.getBoundingClientRect())
                      .filter(box => box.width && (box.height < 48 || box.width < 48)).length""")).as("too small to touch").isEqualTo(0);
            Number keys = (Number) page.evaluate("document.querySelector('[data-pad]').offsetTop");
            // letters are pinyin: first letters, then whole syllables, each time a word is touched
            type(page, "rl");
            page.waitForCondition(() -> page.locator("[data-word='瑞丽']").isVisible());
            type(page, "ka");
            page.waitForCondition(() -> page.locator("[data-word='瑞丽口岸']").isVisible());
            window.screenshot("kiosk-typing-1080");
            assertThat(page.evaluate("document.querySelector('[data-pad]').offsetTop"))
                    .as("the keys stay under the finger")
                    .isEqualTo(keys);
            page.locator("[data-word='瑞丽口岸']").click();
            assertThat(page.locator("#q").inputValue()).isEqualTo("瑞丽口岸");
            assertThat(page.locator("[data-offered] button").count()).isZero();
            type(page, "chayan");
            page.waitForCondition(() -> page.locator("[data-word='查验']").isVisible());
            page.locator("[data-back]").click();
            assertThat(page.locator("[data-typed]").textContent()).isEqualTo("chaya");
            page.locator("[data-key='n']").click();
            page.locator("[data-word='查验']").click();
            assertThat(page.locator("#q").inputValue()).isEqualTo("瑞丽口岸查验");
            // as letters themselves, and everything gone again
            page.locator("[data-mode]").click();
            type(page, "g8");
            assertThat(page.locator("#q").inputValue()).isEqualTo("瑞丽口岸查验g8");
            page.locator("[data-clear]").click();
            assertThat(page.locator("#q").inputValue()).isEmpty();
            page.locator("[data-mode]").click();
            type(page, "xianchangbangong");
            page.waitForCondition(() -> page.locator("[data-word='现场办公']").isVisible());
            // whoever goes on means the first word
            page.waitForNavigation(() -> page.locator(".kiosk-go").click());
            assertThat(page.locator("#q").inputValue()).isEqualTo("现场办公");
            assertThat(page.locator("[data-pad]").isVisible())
                    .as("the keys leave room for what was found")
                    .isFalse();
            window.screenshot("kiosk-search-1080");
            page.waitForNavigation(() -> page.locator(".kiosk-list a").first().click());
            window.screenshot("kiosk-read-1080");
            page.waitForNavigation(() -> page.locator("[data-return]").click());
            assertThat(page.url()).as("back to what was found").contains("/search?q=");
            page.waitForNavigation(() -> page.locator(".kiosk-list a").first().click());
            page.clock().fastForward(62_000);
            page.waitForCondition(() -> page.locator("[data-idle-box]").isVisible());
            window.screenshot("kiosk-idle-1080");
            page.locator("[data-stay]").click();
            assertThat(page.locator("[data-idle-box]").isVisible()).isFalse();
            page.clock().fastForward(62_000);
            page.waitForNavigation(() -> page.clock().fastForward(16_000));
            assertThat(page.url()).contains("/kiosk/8602").doesNotContain("/read/");
            assertThat(page.evaluate("history.length"))
                    .as("nothing to go back to that others looked for")
                    .isEqualTo(entries);
            assertThat(page.evaluate("sessionStorage.getItem('steps')")).isEqualTo("[]");
            window.mustBeQuiet();

            // what is no longer public, and a lost network, never lead to a page without a way back
            var unused =
                    page.evaluate("document.querySelector('.kiosk-list a').href = '/kiosk/8602/read/8602-2026-G99999'");
            page.locator(".kiosk-list a").first().click();
            page.waitForCondition(() -> page.locator("[data-trouble-words]").isVisible());
            assertThat(page.locator("[data-trouble-words]").textContent()).contains("不再公开");
            page.locator("[data-understood]").click();
            page.context().setOffline(true);
            page.locator(".kiosk-keys a").first().click();
            page.waitForCondition(() -> page.locator("[data-trouble-words]").isVisible());
            assertThat(page.locator("[data-trouble-words]").textContent()).contains("暂时无法打开");
            page.clock().fastForward(62_000);
            page.clock().fastForward(16_000);
            page.waitForCondition(() -> page.locator("[data-out]").isVisible());
            assertThat(page.locator("main").textContent()).isBlank();
            page.context().setOffline(false);
            page.waitForNavigation(() -> page.clock().fastForward(6_000));
            assertThat(page.locator("h1").isVisible()).isTrue();
        }
    }

    private static void type(Page page, String keys) {
        for (String key : keys.split(""))
            page.locator("[data-key='" + key + "']").click();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void everyPageIsReadByEverybody(String language, int width) {
        try (var reader = Look.nobody(port, language, width)) {
            reader.at("/kiosk/8602", "kiosk").at("/kiosk/8602/items/GS-C22", "kiosk-list");
            reader.at("/subscribe", "subscribe").mustBeLight();
            reader.at("/subscribe/sent", "subscribe-sent")
                    .at("/subscribe/confirm/none", "subscribe-gone")
                    .at("/subscribe/end/none", "subscribe-ended");
        }
        try (var reader = Look.withoutScript(port, language, width)) {
            reader.at(SCREEN, "display-without-script");
        }
        try (var clerk = Look.as(port, "tian.ye", language, width)) {
            clerk.at("/desk/channels", "channels").at("/desk/channels/board", "channel-board");
            clerk.at("/desk/channels/screens", "channel-screens").at("/desk/channels/screens/new", "channel-screen");
            clerk.at("/desk/channels/evidence", "channel-evidence").at("/desk/channels/evidence/new", "channel-enter");
            clerk.at("/desk/channels/targets", "channel-targets").at("/desk/channels/targets/new", "channel-target");
        }
    }
}
