package xinqiao.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.participation.DialogueCommand.Pass;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.participation.DialogueCommand.SendUp;
import xinqiao.participation.DialogueCommand.Words;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Questions that are answered by whoever is asked first, and public opinion, which stays inside. */
@XinqiaoTest
@Import(Staff.class)
class QuestionsTest extends DialoguesAtWork {
    private Dialogue question(String login, String words, String answer) {
        var said = new Question(
                Question.Way.PHONE,
                "通关",
                words,
                who(login).signature(),
                answer,
                answer.isEmpty() ? "" : who(login).signature(),
                null,
                false,
                List.of());
        return papers.begin(
                        who(login),
                        new DialogueDraft(words, null, null, said, ""),
                        List.of(),
                        new Voice.Said("濮阳某", "13900001234", ""))
                .orElseThrow();
    }

    private long department(String house, String name) {
        return houses.departments(house).stream()
                .filter(one -> one.nameZh().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @Covers({Provision.GS_17, Provision.GS_11})
    void whoeverIsAskedFirstAnswersOrTakesItAlongAndWhatTheHouseCannotAnswerGoesUpAndComesBack() {
        assertThat(question("kang.ning", "当场能答的问题", "凭报关单号查询。").state()).isEqualTo(DialogueState.DONE);
        var away = new Question(Question.Way.PHONE, "通关", "问题", "康宁", "请拨打12360咨询。", "康宁", null, false, List.of());
        assertThat(reasons(
                        papers.begin(who("kang.ning"), new DialogueDraft("推走", null, null, away, ""), List.of(), null)))
                .containsExactly("participation.refusal.elsewhere");
        var one = question("kang.ning", "边民互市新政策如何执行", "");
        long business = department("8602", "综合业务科");
        var clerk = who("kang.ning");
        assertThatThrownBy(() -> desk.open(who("long.teng"), one.id())).isInstanceOf(NotThere.class);
        assertThat(reasons(papers.act(clerk, one.id(), new Pass(business, DAY.minusDays(1), ""))))
                .containsExactly("participation.refusal.no-until");
        assertThat(papers.act(clerk, one.id(), new Pass(business, DAY.plusDays(2), "请答复"))
                        .isGranted())
                .isTrue();
        assertThat(desk.open(who("long.teng"), one.id()).open()).contains(DialogueAct.ANSWER, DialogueAct.SEND_UP);
        clock.set(DAY.plusDays(3));
        assertThat(desk.waiting(who("long.teng")).late()).isPositive();
        long above = department("8600", "监管通关处");
        assertThatThrownBy(() -> desk.open(who("feng.zhiyuan"), one.id())).isInstanceOf(NotThere.class);
        assertThat(reasons(papers.act(who("long.teng"), one.id(), new SendUp(business, "政策口径不明"))))
                .containsExactly("participation.refusal.no-department");
        assertThat(papers.act(who("long.teng"), one.id(), new SendUp(above, "政策口径不明"))
                        .isGranted())
                .isTrue();
        // both ends see the one record
        assertThat(desk.open(who("feng.zhiyuan"), one.id()).open())
                .contains(DialogueAct.ANSWER)
                .doesNotContain(DialogueAct.SEND_UP);
        assertThat(desk.open(clerk, one.id()).open()).doesNotContain(DialogueAct.ANSWER);
        assertThatThrownBy(() -> desk.open(who("ding.yi"), one.id())).isInstanceOf(NotThere.class);
        assertThat(reasons(papers.act(who("feng.zhiyuan"), one.id(), new Words(DialogueAct.ANSWER, "请其致电12360"))))
                .containsExactly("participation.refusal.elsewhere");
        assertThat(papers.act(who("feng.zhiyuan"), one.id(), new Words(DialogueAct.ANSWER, "按公告执行。"))
                        .isGranted())
                .isTrue();
        var back = desk.open(clerk, one.id());
        assertThat(((Question) back.paper().content()).answer()).isEqualTo("按公告执行。");
        assertThat(back.open()).containsExactlyInAnyOrder(DialogueAct.TELL, DialogueAct.PROPOSE);
        assertThat(back.of(VoiceKind.ASKER).getFirst().said().contact()).isEqualTo("13900001234");
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.TELL, "已电话告知"))
                        .orElseThrow()
                        .state())
                .isEqualTo(DialogueState.DONE);
        int before = desk.list(clerk, DialogueKind.FAQ).size();
        assertThat(papers.act(clerk, one.id(), new Plain(DialogueAct.PROPOSE)).isGranted())
                .isTrue();
        var faq = desk.list(clerk, DialogueKind.FAQ);
        assertThat(faq).hasSize(before + 1);
        assertThat(isPublic(approved("kang.ning", "dao.yaping", faq.getFirst())))
                .isTrue();
        assertThat(isPublic(one)).isFalse();
    }

    @Test
    @Covers(Provision.GS_13)
    void publicOpinionIsAssessedReportedAndDealtWithBeforeItIsClosedAndStaysInside() {
        var said = new OpinionCase("某论坛", "https://example.org/1", "反映通关排队时间长", List.of());
        var one = begun("kang.ning", "通关排队舆情", DAY, null, said);
        var clerk = who("kang.ning");
        assertThat(reasons(papers.act(clerk, one.id(), new Words(DialogueAct.CLOSE, "办结"))))
                .containsExactlyInAnyOrder(
                        "participation.refusal.not-assessed",
                        "participation.refusal.not-reported",
                        "participation.refusal.no-measure");
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.ASSESS, "情况属实"))
                        .isGranted())
                .isTrue();
        assertThatThrownBy(() -> desk.open(who("zhou.min"), one.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.open(who("long.teng"), one.id())).isInstanceOf(NotThere.class);
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.REPORT, "报关长和直属海关"))
                        .isGranted())
                .isTrue();
        assertThat(desk.open(who("zhou.min"), one.id()).open()).isEmpty();
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.MEASURE, "增开通道"))
                        .isGranted())
                .isTrue();
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.RESPOND, "已在平台回应"))
                        .isGranted())
                .isTrue();
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.CLOSE, "已平息"))
                        .orElseThrow()
                        .state())
                .isEqualTo(DialogueState.DONE);
        assertThat(isPublic(one)).isFalse();
        assertThat(reasons(papers.begin(
                        clerk,
                        new DialogueDraft("无来源", null, null, new OpinionCase("", "", "", List.of()), ""),
                        List.of(),
                        null)))
                .containsExactly("participation.refusal.no-opinion");
    }
}
