package xinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void theLinkWinsOverTheCookieAndTheCookieOverTheBrowser() {
        assertThat(Language.choose("en", "zh", "zh-CN")).isEqualTo(Language.EN);
        assertThat(Language.choose(null, "en", "zh-CN")).isEqualTo(Language.EN);
        assertThat(Language.choose("xx", null, "en-GB,en;q=0.8,zh;q=0.5")).isEqualTo(Language.EN);
    }

    @Test
    void aBrowserThatPrefersAnotherLanguageGetsTheNextItReads() {
        assertThat(Language.choose(null, null, "vi,en;q=0.7")).isEqualTo(Language.EN);
        assertThat(Language.choose(null, null, "vi")).isEqualTo(Language.ZH);
        assertThat(Language.choose(null, null, null)).isEqualTo(Language.ZH);
        assertThat(Language.choose(null, null, ";;;,,q=x")).isEqualTo(Language.ZH);
    }

    @Test
    void datesAreWrittenTheWayEachLanguageWritesThem() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(Dates.date(Language.ZH, day)).isEqualTo("2026年11月22日");
        assertThat(Dates.date(Language.EN, day)).isEqualTo("22 Nov 2026");
        assertThat(Dates.dateWithWeekday(Language.ZH, day)).isEqualTo("2026年11月22日 星期日");
        assertThat(Dates.dateTime(Language.ZH, Instant.parse("2026-11-22T01:05:00Z")))
                .isEqualTo("2026年11月22日 09:05");
    }

    @Test
    void aValueIsPutIntoTheSentenceAsItIs() {
        assertThat(new Messages().text(Language.EN, "web.demo.today", LocalDate.of(2026, 1, 2)))
                .isEqualTo("Date of the demonstration: 2 Jan 2026");
        assertThat(new Messages().text(Language.ZH, "web.foot.about", "$1\\{0}"))
                .startsWith("$1\\{0}");
    }
}
