package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.NoteHelp;
import xinqiao.disclosure.ApplicationFact.HelpAsked;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.HelpCount;
import xinqiao.disclosure.OwnApplications;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Help with reading, seeing, hearing: asked for on the site, given by the house, counted for the year. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class AskingHelpTest {
    /** A year of its own, so that what others plant isn't counted. */
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @LocalServerPort
    int port;

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications applications;

    @Autowired
    ApplicationLists lists;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aDay() {
        clock.set(DAY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private HelpCount counted(String login) {
        return lists.help(clerks.who(login), "8602", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @Test
    @Covers(Provision.SZ_30A)
    void whatIsAskedForAndGivenIsRecordedAndCountedByApplication() {
        HelpCount before = counted("tian.ye");
        var keys = Requests.keys(Requests.send(new Visit(port, "zh-CN"), Requests.request()));
        long id = applications.track(keys.number(), keys.code()).orElseThrow().applicationId();
        var visit = Requests.follow(new Visit(port, "zh-CN"), keys);
        assertThat(visit.text()).contains("请求提供帮助", "获取信息的方式");
        visit.post("/track/application/help", Map.of());
        assertThat(visit.text()).contains("请选择需要的帮助");
        visit.post("/track/application/help", Map.of("help", "READING"));
        assertThat(visit.text()).contains("您的请求已经收到", "您请求提供帮助：阅读有困难");
        assertThat(clerks.read("tian.ye", id).history())
                .anyMatch(event ->
                        event.fact() instanceof HelpAsked asked && asked.words().equals("阅读有困难"));
        clerks.act("tian.ye", id, new NoteHelp("当面宣读了告知书"));
        assertThat(visit.get("/track/application").text()).contains("向您提供了帮助：当面宣读了告知书");
        assertThat(counted("tian.ye")).isEqualTo(new HelpCount(before.asked() + 1, before.given() + 1));
        assertThat(counted("cao.yang")).isEqualTo(new HelpCount(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en, 360"})
    void thePageWithTheClockAndTheHelpFits(String language, int width) {
        var keys = Requests.keys(Requests.send(new Visit(port, language), Requests.request()));
        try (var look = Look.nobody(port, language, width)) {
            var page = look.go("/track").page();
            page.locator("[name=number]").fill(keys.number());
            page.locator("[name=code]").fill(keys.code());
            page.waitForNavigation(() -> page.locator("main button").first().click());
            look.here("application-followed");
        }
    }
}
