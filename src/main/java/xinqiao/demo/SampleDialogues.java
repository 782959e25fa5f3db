package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.participation.Consultation;
import xinqiao.participation.Content;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueCommand.Decide;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.participation.DialogueDesk;
import xinqiao.participation.DialogueDraft;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.Dialogues;
import xinqiao.participation.EventKind;
import xinqiao.participation.FrequentQuestion;
import xinqiao.participation.FromOutside;
import xinqiao.participation.OpinionCase;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Question;
import xinqiao.participation.Survey;
import xinqiao.participation.SurveyItem;
import xinqiao.participation.Voice;

/** One of each that a house talks about with the public, all invented. Only where there is none yet. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 72)
class SampleDialogues implements ApplicationRunner {
    private static final String HOUSE = "8602";

    private final SampleSteps people;
    private final Dialogues dialogues;
    private final DialogueDesk desk;
    private final FromOutside outside;
    private final Clock clock;

    SampleDialogues(SampleSteps people, Dialogues dialogues, DialogueDesk desk, FromOutside outside, Clock clock) {
        this.people = people;
        this.dialogues = dialogues;
        this.desk = desk;
        this.outside = outside;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (desk.list(people.holder(HOUSE, Power.HANDLE), DialogueKind.CONSULTATION)
                .isEmpty()) plant();
    }

    void plant() {
        LocalDate today = LocalDate.now(clock);
        var consultation = approved(
                "〔演示〕关于口岸分时预约通关办法的意见征集",
                today,
                today.plusDays(20),
                new Consultation(
                        "为缓解高峰时段车辆拥堵，拟试行分时预约。",
                        "第一条 为了便利企业和群众通关，制定本办法。\n\n第二条 企业可以提前预约通关时段。",
                        "来信请寄本关办公室，信封注明“意见征集”。",
                        null));
        said(consultation, "建议增加周末时段。");
        said(consultation, "希望取消预约后可以改期。");
        var _ = approved(
                "〔演示〕办事窗口服务满意度调查",
                today,
                today.plusDays(10),
                new Survey(
                        "请您评价本关办事窗口的服务。",
                        List.of(
                                new SurveyItem(1, SurveyItem.Kind.SINGLE, "您的身份", true, List.of("企业", "个人")),
                                new SurveyItem(2, SurveyItem.Kind.SCALE, "总体满意度", true, List.of("不满意", "非常满意")),
                                new SurveyItem(3, SurveyItem.Kind.TEXT, "您的建议", false, List.of())),
                        null));
        var _ = approved(
                "〔演示〕国门生物安全公众开放日",
                today.plusDays(14),
                null,
                new PublicEvent(
                        EventKind.OPEN_DAY,
                        "口岸查验现场",
                        LocalTime.of(9, 30),
                        LocalTime.of(11, 0),
                        "企业、学生和公众",
                        "参观查验流程，介绍外来物种防控。",
                        20,
                        today.plusDays(12),
                        null));
        var _ = approved(
                "〔演示〕报关单状态在哪里查询",
                null,
                null,
                new FrequentQuestion("通关监管", "报关单状态在哪里查询？", "可以凭报关单号在业务窗口查询，也可以拨打本关业务咨询电话。"));
        var _ = begun("〔演示〕论坛反映车辆排队时间长", null, null, new OpinionCase("某地方论坛", "", "反映高峰时段车辆排队时间长。", List.of()));
        var _ = begun(
                "〔演示〕边民互市商品如何申报",
                null,
                null,
                new Question(
                        Question.Way.PHONE,
                        "边民互市",
                        "边民互市商品如何申报？",
                        people.holder(HOUSE, Power.HANDLE).signature(),
                        "",
                        "",
                        null,
                        false,
                        List.of()));
    }

    private Dialogue begun(String title, @Nullable LocalDate from, @Nullable LocalDate until, Content content) {
        var draft = new DialogueDraft(title, from, until, content, "");
        return dialogues
                .begin(people.holder(HOUSE, Power.HANDLE), draft, List.of(), null)
                .orElseThrow();
    }

    private Dialogue approved(String title, @Nullable LocalDate from, @Nullable LocalDate until, Content content) {
        Actor head = people.holder(HOUSE, Power.HEAD_DISCLOSURE);
        long id = begun(title, from, until, content).id();
        long submitted = dialogues
                .act(people.holder(HOUSE, Power.HANDLE), id, new Plain(DialogueAct.SUBMIT))
                .orElseThrow()
                .id();
        return dialogues.act(head, submitted, new Decide(true, "同意")).orElseThrow();
    }

    private void said(Dialogue one, String words) {
        var opinion = new Voice.Said("", "", words);
        if (!outside.comment(one, opinion, one.number() + words).isGranted())
            throw new IllegalStateException("an open consultation takes opinions");
    }
}
