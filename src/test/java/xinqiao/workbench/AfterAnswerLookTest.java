package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.Close;
import xinqiao.disclosure.ApplicationCommand.HandOver;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.LetterOut;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What follows an answer, clicked through in a browser, and how its pages look. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, Desks.class})
class AfterAnswerLookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @Autowired
    Desks desks;

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void aComplaintGoesFromThePortalToTheSupervisionDepartmentAndBack(String language, int width) {
        clock.set(MONDAY);
        String number;
        String code;
        try (var visitor = Look.nobody(port, language, width)) {
            visitor.at("/disclosure/claims/correction", "claim-correction");
            visitor.at("/disclosure/claims/complaint", "claim-complaint");
            Page page = visitor.page();
            page.selectOption("[name=house]", "8602");
            page.fill("[name=name]", "紫荆");
            page.fill("[name=phone]", "13900000003");
            page.fill("[name=what]", "申请政府信息公开逾期未获答复");
            press(page, ".actions button[value=send]");
            visitor.here("claim-receipt");
            List<String> shown = page.locator(".receipt dd").allInnerTexts();
            number = shown.get(0).strip();
            code = shown.get(1).replaceAll("\\s", "");
        }
        try (var supervision = Look.as(port, "wu.haitao", language, width)) {
            supervision.at("/desk/claims", "claims");
            Page page = supervision.page();
            page.waitForNavigation(() -> page.locator("a", new Page.LocatorOptions().setHasText(number))
                    .first()
                    .click());
            supervision.here("claim");
            page.locator("input[name=outcome][value=FOUNDED]").check();
            page.fill("[name=reason]", "经查，承办部门未按期答复，已责令改正。");
            press(page, "form[action$='/decide'] button[type=submit]");
            press(page, "form[action$='/serve'] button[type=submit]");
            supervision.here("claim-closed");
            assertThat(page.locator(".case-state").innerText()).isNotBlank();
        }
        try (var visitor = Look.nobody(port, language, width)) {
            Page page = visitor.at("/track", "track").page();
            page.fill("[name=number]", number);
            page.fill("[name=code]", code);
            press(page, "main form button[type=submit]");
            visitor.here("claim-tracked");
            assertThat(page.locator("main").innerText()).contains("已责令改正");
        }
        try (var clerk = Look.as(port, "tian.ye", language, width)) {
            clerk.at("/desk/claims/new/complaint", "claim-new");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void aRevokedAnswerIsNotedAndDecidedAnew(String language, int width) {
        clock.set(MONDAY);
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", Clerks.decision(1, ReplyKind.INTERNAL)));
        clerks.approve(id);
        var letter = clerks.read("tian.ye", id).application().letters().stream()
                .filter(LetterOut::answers)
                .findFirst()
                .orElseThrow();
        clerks.serve("tian.ye", id, letter.kind(), MONDAY);
        clerks.act("tian.ye", id, new Close("归档"));
        String path = "/desk/applications/" + id;
        try (var office = Look.as(port, "tian.ye", language, width)) {
            Page page = office.at(path + "/note-contest", "contest-note").page();
            page.locator("input[name=contest][value=RECONSIDERATION]").check();
            page.fill("[name=contest-body]", "昆明海关");
            page.locator("[name=filed-on]").first().fill(MONDAY.toString());
            press(page, "main form .actions button");
            office.at("/desk/contests", "contests");
            page = office.at(path + "/end-contest", "contest-end").page();
            page.locator("input[name=outcome][value=CORRECTED]").check();
            page.fill("[name=contest-words]", "撤销原答复，责令重新作出答复");
            page.locator("input[name=anew]").check();
            press(page, "main form .actions button");
            office.here("contest-anew");
        }
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.EXAMINING);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void whatCameToTheWrongSideIsLedToTheRightOne(String language, int width) {
        clock.set(MONDAY);
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "要求处理窗口服务态度问题"))
                .id();
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        try (var office = Look.as(port, "tian.ye", language, width)) {
            Page page = office.at("/desk/applications/" + id + "/lead-to-petitions", "lead-to-petitions")
                    .page();
            page.fill("[name=why]", "反映工作作风，属于信访");
            press(page, "main form .actions button");
            assertThat(page.url()).contains("/receipt");
            office.at("/desk/applications/" + id, "led-to-petitions");
            page = office.at("/desk/petitions/" + petition + "/to-disclosure", "lead-to-disclosure")
                    .page();
            page.fill("[name=information]", "2025年查验作业规程");
            press(page, "main form .actions button");
            assertThat(page.url()).contains("/receipt");
            office.at("/desk/petitions/" + petition, "led-to-disclosure");
        }
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.CLOSED);
    }
}
