package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.Weight;
import xinqiao.testing.XinqiaoTest;

/** What everybody may read, over HTTP and in a browser. */
@XinqiaoTest
class PublicPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Profiles profiles;

    @Test
    @Covers(Provision.KM_11A)
    void everyHouseTellsWhereToTurn() {
        var visit = new Visit(port, "zh-CN").get("/contact");
        assertThat(visit.text())
                .contains("瑞丽海关", "云南省瑞丽市示例路3号瑞丽海关办公室", "0692-55500201", "letters@ruili.customs.example", "办公楼一楼接待室");
        assertThat(new Visit(port, "en").get("/contact").text()).contains("Ruili Customs", "3 Example Road, Ruili");
    }

    @Test
    @Covers({Provision.KM_11A, Provision.GS_14})
    void theProcedureTakesItsNumbersFromTheProfile() {
        var profile = profiles.get("kunming-petition-2023");
        var page = new Visit(port, "en").get("/procedure?house=8602").text();
        var english = java.util.Locale.ENGLISH;
        for (var key : java.util.List.of(TermKey.NOTICE, TermKey.HANDLING, TermKey.REVIEW_REQUEST, TermKey.REVIEW))
            assertThat(page)
                    .contains(profile.term(key).name().in(english) + ": "
                            + profile.term(key).words(english));
        assertThat(page)
                .contains("at most " + profile.limit(LimitKey.REPRESENTATIVES).value())
                .contains("you may ask Kunming Customs for a review");
    }

    @Test
    void theLawIsReadableArticleByArticle() {
        assertThat(new Visit(port, "zh-CN").get("/law").text())
                .contains("《昆明海关信访工作规程》")
                .doesNotContain("信桥设计要求");
        var page = new Visit(port, "zh-CN").get("/law/kunming-2023");
        assertThat(page.page()).contains("id=\"KM-26a\"");
        assertThat(page.text()).contains(Provision.KM_26A.words());
        assertThat(new Visit(port, "en").get("/law/own").status()).isEqualTo(404);
    }

    @Test
    @Covers({Provision.SYS_2, Provision.LAW_T1})
    void theCalculatorAnswersWithADayByDayReckoning() {
        var page = new Visit(port, "zh-CN")
                .get("/why?act=go&start=2026-09-20&length=15&unit=DAY&end=NEXT_WORKING_DAY&rows=1");
        assertThat(page.text()).contains("期限的最后一日：2026年10月8日").contains("逐日查看").contains("以休假日结束的次日2026年10月8日为期限的最后一日");
        assertThat(page.page()).contains("value=\"2026-09-20\"");
    }

    @Test
    void aTermOfAProfileIsReckonedOnItsOwnAuthority() {
        var visit = new Visit(port, "zh-CN").get("/why/kunming-petition-2023/notice?start=2026-03-02");
        assertThat(visit.text()).contains("书面告知期限：2026年3月17日", "期限为15日，依据《信访工作条例》第二十三条第二款");
        // once the length is changed the authority no longer holds
        visit.get("/why?act=go&term=kunming-petition-2023/notice&start=2026-03-02&length=16&unit=DAY&rows=1");
        assertThat(visit.text()).contains("期限的最后一日：2026年3月18日").doesNotContain("依据《信访工作条例》");
        assertThat(visit.get("/why/kunming-petition-2023/never").status()).isEqualTo(404);
    }

    @Test
    @Covers(Provision.KM_26B)
    void anExtensionBeyondTheRuleIsRefusedWithItsArticle() {
        var visit = new Visit(port, "zh-CN")
                .get("/why?act=go&term=kunming-petition-2023/handling&start=2026-03-02&length=60&unit=DAY"
                        + "&end=NEXT_WORKING_DAY&extension=31&rows=1");
        assertThat(visit.text()).contains("延长31超过规定的最长延长期限30", Provision.KM_26B.citation(java.util.Locale.CHINA));
    }

    @Test
    void theCalculatorSaysWhatIsWrongAndKeepsWhatWasTyped() {
        var visit = new Visit(port, "en")
                .get("/why?act=go&start=soon&length=15&unit=WORKING_DAY&rows=1&began-1=2026-01-01&ended-1=");
        assertThat(visit.text()).contains("Enter a date, for example");
        assertThat(visit.page()).contains("value=\"soon\"", "value=\"15\"", "value=\"2026-01-01\"");
        visit.get("/why?act=go&start=2026-03-02&length=15&unit=DAY&rows=1&began-1=2026-01-01");
        assertThat(visit.text()).contains("1 Jan 2026");
        assertThat(visit.page()).contains("id=\"began-1-error\"");
        visit.get("/why?act=add&start=2026-03-02&length=15&rows=1&began-1=2026-03-04");
        assertThat(visit.page()).contains("name=\"began-2\"", "value=\"2026-03-04\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contact",
                "/procedure",
                "/procedure/disclosure",
                "/law",
                "/law/kunming-2023",
                "/",
                "/accessibility",
                "/privacy",
                "/display",
                "/why",
                "/write",
                "/track"
            })
    void everyPageIsThereInBothLanguagesAndLight(String path) {
        assertThat(Weight.of("http://localhost:" + port + path, "", "zh-CN")).isLessThan(Weight.MOST);
        assertThat(new Visit(port, "zh-CN").get(path).status()).isEqualTo(200);
        var english = new Visit(port, "en").get(path);
        assertThat(english.page()).contains("<html lang=\"en\"").doesNotContainPattern(">portal\\.[a-z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isAccessibleAndFits(String language) {
        try (var look = Look.nobody(port, language, Browser.DESKTOP)) {
            look.at("/contact", "portal-contact")
                    .at("/procedure", "portal-procedure")
                    .at("/procedure/disclosure?house=8603", "portal-procedure-disclosure")
                    .at("/law", "portal-law")
                    .at("/law/kunming-2023", "portal-law-source")
                    .at("/accessibility", "portal-accessibility")
                    .at("/privacy", "portal-privacy")
                    .at("/display", "portal-display")
                    .at("/why", "portal-why-empty")
                    .at("/why/kunming-petition-2023/handling?start=2026-09-20", "portal-why")
                    .at("/why?act=go&start=&length=&rows=1", "portal-why-wrong")
                    .at(
                            "/why?font=large&act=go&start=2026-09-20&length=10&unit=WORKING_DAY&rows=1",
                            "portal-why-large");
        }
    }
}
