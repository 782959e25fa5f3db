package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.reception.ReceptionSamples;
import xinqiao.testing.Browser;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The reception in a real browser: on a telephone, without scripts, and how it looks. */
@XinqiaoTest
@Import({Staff.class, ReceptionSamples.class})
class ReceptionLookTest {
    private final SoftAssertions seen = new SoftAssertions();

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Staff staff;

    @Autowired
    ReceptionSamples samples;

    @AfterEach
    void everythingIsRight() {
        seen.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,1280", "zh-CN,360", "en,360"})
    void thePagesLookRight(String language, int width) {
        clock.set("2026-12-07T10:00");
        Actor clerk = staff.actor("dao.yaping");
        var made = samples.make(clerk);
        String name = "reception-" + language.substring(0, 2) + "-" + width + "-";
        try (var desk = Browser.open(port, language, width);
                var visitor = Browser.open(port, language, width)) {
            signIn(desk);
            look(desk, "/desk/reception/queue", name + "queue");
            look(desk, "/desk/reception/visits/" + made.visit(), name + "visit");
            look(desk, "/desk/reception/days", name + "days");
            look(desk, "/desk/reception/days/" + made.day(), name + "day");
            look(desk, "/desk/reception/days/new", name + "plan");
            look(desk, "/desk/reception/rooms", name + "rooms");
            look(desk, "/desk/reception/duty", name + "duty");
            look(desk, "/desk/reception/duty/new", name + "duty-new");
            look(desk, "/desk/reception/incidents", name + "incidents");
            look(desk, "/desk/reception/incidents/" + made.incident(), name + "incident");
            look(desk, "/desk/reception/plans", name + "plans");
            look(visitor, "/reception", name + "public");
            look(visitor, "/reception/days/" + made.day(), name + "book");
        }
    }

    /** In one hand, under stress: every button is large, and nothing needs a script. */
    @Test
    @Covers({Provision.JF_V4B, Provision.KM_19})
    void anEmergencyIsWorkedThroughOnATelephoneWithoutScripts() {
        clock.set("2026-12-08T10:00");
        try (var phone = Browser.withoutScript(port, "zh-CN", Browser.PHONE)) {
            signIn(phone);
            phone.go("/desk/reception/incidents");
            follow(phone, "button[value=SELF_HARM]");
            assertThat(phone.page().locator("a.help-line[href='tel:120']").count())
                    .isEqualTo(1);
            assertThat(phone.page().locator("a.help-line[href='tel:110']").count())
                    .isEqualTo(1);
            var buttons = phone.page().locator(".big-buttons .button");
            for (int i = 0; i < buttons.count(); i++)
                assertThat(buttons.nth(i).boundingBox().height).isGreaterThanOrEqualTo(48);
            follow(phone, ".big-buttons .button >> nth=0");
            assertThat(phone.page().locator(".banner-done").count()).isEqualTo(1);
            assertThat(phone.page().locator(".step-done").count()).isEqualTo(1);
            phone.screenshot("reception-phone-emergency");
            phone.mustFit();
        }
    }

    /** A visitor books on a telephone; the desk takes it down on the day and forwards it, and types nothing twice. */
    @Test
    @Covers(Provision.KM_13)
    void aPlaceIsBookedOnATelephoneAndForwardedOnTheDay() {
        clock.set("2026-12-14T10:00");
        long day = samples.make(staff.actor("dao.yaping")).day();
        try (var phone = Browser.open(port, "zh-CN", Browser.PHONE);
                var desk = Browser.open(port, "zh-CN")) {
            phone.go("/reception");
            phone.page().locator("a[href='/reception/days/" + day + "']").click();
            phone.page().locator("[name=name]").fill("依兰香");
            phone.page().locator("[name=phone]").fill("13987659876");
            phone.page().locator("[name=address]").fill("示例路12号");
            phone.page().locator("[name=matter]").fill("请求说明一批水果为何查验三次");
            phone.page().locator("main form.form button.button-primary").click();
            phone.page().waitForURL("**/reception/booking?done=**");
            String number = phone.page().locator(".receipt dd").first().innerText();
            phone.mustBeAccessible();
            phone.screenshot("reception-phone-booked");

            clock.set("2026-12-25T09:30");
            signIn(desk);
            desk.go("/desk/reception/days/" + day);
            desk.page().locator("a:has-text('" + number + "')").click();
            desk.page().locator("[name=documentNumber]").fill("11010519491231002X");
            desk.page().locator("[name=record]").fill("三次查验均未说明理由，已当面解释布控规则。");
            desk.page().locator("main form.form button:has-text('保存接待记录')").click();
            desk.page().waitForURL("**done=reception.received");
            desk.screenshot("reception-received");
            desk.page().locator("button:has-text('转办')").click();
            desk.page().waitForURL("**done=reception.forwarded");
            follow(desk, "a:has-text('打开信访事项')");
            assertThat(desk.page().locator("main").innerText()).contains("请求说明一批水果为何查验三次", "三次查验均未说明理由");
            desk.mustBeQuiet();
            phone.mustBeQuiet();
        }
    }

    /** Somebody comes to the window: a ticket, the registration with what is known filled in, the interview. */
    @Test
    @Covers({Provision.JF_V1A, Provision.JF_V1B, Provision.JF_V2, Provision.KM_18A})
    void aVisitGoesThroughTheWindow() {
        clock.set("2026-12-09T10:00");
        try (var desk = Browser.open(port, "zh-CN")) {
            signIn(desk);
            desk.go("/desk/reception/queue");
            desk.page().locator("main [name=name]").fill("铁力木");
            desk.page().locator("main form.form button.button-primary").click();
            desk.page().waitForURL("**done=reception.ticket");
            desk.page().locator("tr:has-text('铁力木') button:has-text('叫号')").click();
            desk.page().waitForURL("**done=reception.visit-moved");
            String visit = desk.page().url().replaceAll("\\?.*", "").replaceAll("^https?://[^/]+", "");
            desk.page().locator("a[href^='/desk/register?visit=']").first().click();
            assertThat(desk.page().locator("[name=p0-name]").inputValue()).isEqualTo("铁力木");
            desk.screenshot("reception-register");
            desk.page().locator("[name=p0-phone]").fill("13987651111");
            desk.page().locator("[name=p0-address]").fill("示例路7号");
            desk.page().locator("[name=p0-documentKind]").selectOption("ID_CARD");
            desk.page().locator("[name=p0-documentNumber]").fill("11010519491231002X");
            desk.page().locator("[name=request]").fill("请求说明退税进度");
            desk.page().locator("[name=facts]").fill("申请三个月未获答复。");
            desk.page().locator("[name=confirmed]").check();
            desk.page()
                    .locator("button[name=do][value=register].button-primary")
                    .click();
            desk.page().waitForURL("**/receipt?visit=*");
            desk.go(visit);
            desk.page().locator("button:has-text('开始接谈')").click();
            desk.page().locator("[name=facts]").fill("退税申请三个月未获答复，要求说明进度。");
            desk.page().locator("[name=explained]").fill("已说明退税期限的规定，劝其依法提出。");
            desk.page().locator("button:has-text('保存接谈记录')").click();
            desk.page().waitForURL("**done=reception.interviewed");
            assertThat(desk.page().locator("[name=explained]").inputValue()).isEqualTo("已说明退税期限的规定，劝其依法提出。");
            assertThat(desk.page().locator("main").innerText()).contains("同时，向来访人出具来访事项告知单");
            desk.screenshot("reception-visit");
            desk.page().locator("button:has-text('结束接谈')").click();
            desk.page().waitForURL("**/queue?done=**");
            desk.screenshot("reception-queue-after");
            desk.mustBeQuiet();
        }
    }

    /** Waits for the page that comes of it. */
    private static void follow(Browser window, String what) {
        window.page().waitForNavigation(() -> window.page().locator(what).click());
    }

    private void signIn(Browser window) {
        window.go("/desk/sign-in");
        window.page().locator("main input[name=login]").fill("dao.yaping");
        window.page().locator("main input[name=password]").fill(SampleOrganisation.PASSWORD);
        window.page().locator("main button[type=submit]").click();
        window.page().waitForURL("**/desk");
    }

    private void look(Browser window, String path, String name) {
        window.go(path).screenshot(name);
        seen.assertThatCode(window::mustBeAccessible).as(name).doesNotThrowAnyException();
    }
}
