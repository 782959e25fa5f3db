package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.participation.Consultation;
import xinqiao.participation.Content;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueCommand.Decide;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.participation.DialogueDraft;
import xinqiao.participation.Dialogues;
import xinqiao.participation.EventKind;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Survey;
import xinqiao.participation.SurveyItem;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Taking part in a real browser: an opinion, a survey, a place at an event; and what the desk sees of them. */
@XinqiaoTest
@Import(Staff.class)
class ParticipationLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    @LocalServerPort
    int port;

    @Autowired
    Dialogues dialogues;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @BeforeEach
    void inMay() {
        clock.set(DAY);
    }

    private Dialogue approved(String title, @Nullable LocalDate until, Content content) {
        var clerk = staff.actor("kang.ning");
        var draft = dialogues
                .begin(clerk, new DialogueDraft(title, DAY, until, content, "请办公室审核。"), List.of(), null)
                .orElseThrow();
        assertThat(dialogues
                        .act(clerk, draft.id(), new Plain(DialogueAct.SUBMIT))
                        .isGranted())
                .isTrue();
        return dialogues
                .act(staff.actor("dao.yaping"), draft.id(), new Decide(true, "同意"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    @Covers({Provision.GS_C25, Provision.GS_15})
    void thePublicTakesPartAndTheDeskSeesIt(String language, int width) {
        var consultation = approved(
                "关于优化边境口岸分时预约通关办法的意见征集",
                DAY.plusDays(20),
                new Consultation("为缓解高峰时段拥堵。", "第一条 为了便利通关，制定本办法。\n\n第二条 预约时段为工作日。", "邮寄：办公室", null));
        var survey = approved(
                "窗口服务满意度调查",
                DAY.plusDays(5),
                new Survey(
                        "请您评价窗口服务。",
                        List.of(
                                new SurveyItem(1, SurveyItem.Kind.SINGLE, "您的身份", true, List.of("企业", "个人")),
                                new SurveyItem(2, SurveyItem.Kind.SCALE, "总体满意度", true, List.of("不满意", "非常满意")),
                                new SurveyItem(3, SurveyItem.Kind.TEXT, "您的建议", false, List.of())),
                        null));
        var event = approved(
                "国门生物安全公众开放日",
                null,
                new PublicEvent(
                        EventKind.OPEN_DAY,
                        "口岸查验现场",
                        LocalTime.of(9, 30),
                        LocalTime.of(11, 0),
                        "企业、学生和公众",
                        "参观查验流程，介绍外来物种防控。",
                        20,
                        DAY,
                        null));
        try (var reader = Look.nobody(port, language, width)) {
            reader.at("/consultations/" + consultation.number(), "public-consultation")
                    .mustBeLight();
            reader.page().locator("textarea[name=words]").fill("建议增加周末时段。");
            press(reader.page(), "/consultations/" + consultation.number());
            reader.at("/surveys/" + survey.number(), "public-survey");
            reader.at("/events/" + event.number(), "public-event");
            var page = reader.page();
            page.locator("input[name=name]").fill("某报关企业");
            page.locator("input[name=contact]").fill("0871-00000000");
            press(page, "/events/" + event.number());
            reader.here("public-event-place");
            reader.at("/phones", "public-phones");
            for (String list : List.of("consultations", "surveys", "events", "questions"))
                reader.at("/" + list, "public-" + list);
        }
        try (var clerk = Look.as(port, "kang.ning", language, width)) {
            clerk.at("/desk/participation", "participation");
            clerk.at("/desk/participation/" + consultation.id(), "participation-consultation");
            clerk.at("/desk/participation/" + event.id(), "participation-event");
            clerk.at("/desk/participation/surveys/new", "participation-survey-new");
        }
    }

    private static void press(Page page, String action) {
        page.waitForNavigation(() -> page.locator("form[action='" + action + "'] button[type=submit]")
                .click());
    }
}
