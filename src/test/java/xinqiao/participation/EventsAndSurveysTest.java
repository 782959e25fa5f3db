package xinqiao.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.participation.DialogueCommand.Keep;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.participation.DialogueCommand.Words;
import xinqiao.petition.Upload;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Events with places, those who wait and a record; surveys that are counted. */
@XinqiaoTest
@Import(Staff.class)
class EventsAndSurveysTest extends DialoguesAtWork {
    private Dialogue event(String title, int seats) {
        var content = new PublicEvent(
                EventKind.OPEN_DAY,
                "办事大厅",
                LocalTime.of(9, 30),
                LocalTime.of(11, 0),
                "企业和公众",
                "欢迎参加",
                seats,
                DAY.plusDays(4),
                null);
        return approved("kang.ning", "dao.yaping", begun("kang.ning", title, DAY.plusDays(7), null, content));
    }

    @Test
    @Covers(Provision.GS_15)
    void whoeverWaitsMovesUpWhenAPlaceIsGivenBackAndTheRecordIsPublishedWithItsPhotos() {
        var year = DAY.getYear();
        int planned = own(year).planned();
        int held = own(year).held();
        var one = event("国门生物安全公众开放日", 3);
        assertThat(own(year).planned()).isEqualTo(planned + 1);
        var first = outside.signUp(one, new Voice.Said("甲公司", "0871-1", ""), 2, "e".repeat(43))
                .orElseThrow();
        assertThat(outside.signUp(one, new Voice.Said("甲公司", "0871-1", ""), 2, "e".repeat(43))
                        .orElseThrow())
                .isEqualTo(first);
        var second = outside.signUp(one, new Voice.Said("乙公司", "0871-2", ""), 2, "f".repeat(43))
                .orElseThrow();
        assertThat(outside.left(one)).isEqualTo(1);
        assertThat(state(first)).isEqualTo(VoiceState.SIGNED_UP);
        assertThat(state(second)).isEqualTo(VoiceState.WAITING);
        assertThat(outside.find(new Voice.Ticket(second.number(), first.code())))
                .isEmpty();
        assertThat(reasons(outside.signUp(one, new Voice.Said("", "", ""), 9, "g".repeat(43))))
                .containsExactlyInAnyOrder(
                        "participation.refusal.no-name",
                        "participation.refusal.no-contact",
                        "participation.refusal.people");
        assertThat(outside.cancel(first)).isTrue();
        assertThat(outside.cancel(first)).isFalse();
        assertThat(state(second)).isEqualTo(VoiceState.SIGNED_UP);
        assertThat(outside.feedback(second, "很好")).isFalse();
        clock.set(DAY.plusDays(5));
        assertThat(reasons(outside.signUp(one, new Voice.Said("丙", "1", ""), 1, "h".repeat(43))))
                .containsExactly("participation.refusal.sign-up-over");
        clock.set(DAY.plusDays(7));
        var clerk = who("kang.ning");
        var came = outside.find(second).orElseThrow().voice().id();
        assertThat(papers.attend(clerk, one.id(), Set.of(came)).isGranted()).isTrue();
        assertThat(state(second)).isEqualTo(VoiceState.CAME);
        assertThat(outside.feedback(second, "很好")).isTrue();
        assertThat(outside.feedback(second, "再说一次")).isFalse();
        var photo = files.put(new ByteArrayInputStream("照片".getBytes(StandardCharsets.UTF_8)), "现场.txt")
                .orElseThrow();
        assertThat(papers.act(
                                clerk,
                                one.id(),
                                new Keep(5, "参观查验现场，解答问题。"),
                                List.of(new Upload(photo.sha256(), photo.name(), photo.type(), photo.size())))
                        .isGranted())
                .isTrue();
        assertThat(outside.files(one)).isEmpty();
        clock.set(DAY.plusDays(8));
        assertThat(desk.open(clerk, one.id()).of(VoiceKind.FEEDBACK)).hasSize(1);
        assertThat(papers.act(who("dao.yaping"), one.id(), new Words(DialogueAct.PUBLISH, ""))
                        .isGranted())
                .isTrue();
        assertThat(outside.files(one)).hasSize(1);
        assertThat(((PublicEvent) outside.find(DialogueKind.EVENT, one.number())
                                .orElseThrow()
                                .content())
                        .record())
                .isEqualTo(new PublicEvent.Record(5, "参观查验现场，解答问题。"));
        assertThat(own(year).held()).isEqualTo(held + 1);
        // the direct customs counts the houses below, and reads no name
        assertThat(desk.years(who("zhou.min"), year)).anySatisfy(below -> {
            assertThat(below.house().code()).isEqualTo("8602");
            assertThat(below.held()).isEqualTo(held + 1);
        });
        assertThat(desk.open(who("zhou.min"), one.id()).voices()).isEmpty();
    }

    private DialogueDesk.Year own(int year) {
        return desk.years(who("kang.ning"), year).getFirst();
    }

    @Test
    @Covers(Provision.GS_15)
    void anEventThatIsCalledOffSaysSoAndTheYearStillOwesOne() {
        var one = event("取消的座谈会", 0);
        assertThat(reasons(papers.act(who("dao.yaping"), one.id(), new Words(DialogueAct.CALL_OFF, ""))))
                .containsExactly("participation.refusal.no-words");
        assertThat(papers.act(who("dao.yaping"), one.id(), new Words(DialogueAct.CALL_OFF, "场地维修"))
                        .orElseThrow()
                        .state())
                .isEqualTo(DialogueState.CALLED_OFF);
        assertThat(outside.find(DialogueKind.EVENT, one.number()).orElseThrow().phase(DAY))
                .isEqualTo(Phase.CALLED_OFF);
        clock.set(LocalDate.of(2035, 6, 1));
        var year = desk.years(who("yan.ming"), 2035).getFirst();
        assertThat(year.owes()).isTrue();
        assertThat(desk.waiting(who("cao.yang")).events()).isEqualTo(1);
        assertThat(desk.waiting(who("shen.pei"))).isEqualTo(new DialogueDesk.Waiting(0, 0, 0, 0, 0));
    }

    @Test
    @Covers(Provision.GS_15)
    void aSurveyIsCountedAndPublishedWhenTheHouseChooses() {
        var items = List.of(
                new SurveyItem(1, SurveyItem.Kind.SINGLE, "您的身份", true, List.of("企业", "个人")),
                new SurveyItem(2, SurveyItem.Kind.MULTIPLE, "办理过的业务", false, List.of("报关", "检疫", "其他")),
                new SurveyItem(3, SurveyItem.Kind.SCALE, "满意度", true, List.of("不满意", "满意")),
                new SurveyItem(4, SurveyItem.Kind.TEXT, "建议", false, List.of()));
        var draft = begun("kang.ning", "窗口服务满意度", DAY, DAY.plusDays(5), new Survey("请您评价", items, null));
        var one = approved("kang.ning", "dao.yaping", draft);
        assertThat(isPublic(one)).isTrue();
        assertThat(reasons(outside.answer(one, Map.of(1, List.of(1)), Map.of(), "i".repeat(43))))
                .containsExactly("participation.refusal.unanswered");
        assertThat(outside.answer(
                                one,
                                Map.of(1, List.of(1), 2, List.of(1, 3), 3, List.of(5)),
                                Map.of(4, "多开窗口"),
                                "i".repeat(43))
                        .isGranted())
                .isTrue();
        assertThat(outside.answer(one, Map.of(1, List.of(2), 3, List.of(4)), Map.of(), "j".repeat(43))
                        .isGranted())
                .isTrue();
        var counted = desk.open(who("kang.ning"), one.id()).tally();
        assertThat(counted.answers()).isEqualTo(2);
        assertThat(counted.counts())
                .containsEntry(1, List.of(1, 1))
                .containsEntry(2, List.of(1, 0, 1))
                .containsEntry(3, List.of(0, 0, 0, 1, 1));
        clock.set(DAY.plusDays(6));
        assertThat(((Survey) outside.find(DialogueKind.SURVEY, one.number())
                                .orElseThrow()
                                .content())
                        .result())
                .isNull();
        assertThat(papers.act(who("dao.yaping"), one.id(), new Words(DialogueAct.PUBLISH, "谢谢参与"))
                        .isGranted())
                .isTrue();
        assertThat(((Survey) outside.find(DialogueKind.SURVEY, one.number())
                                .orElseThrow()
                                .content())
                        .result())
                .isEqualTo(new Survey.Result(2, counted.counts(), "谢谢参与"));
        var bare = begun("kang.ning", "空白问卷", DAY.plusDays(6), DAY.plusDays(9), new Survey("", List.of(), null));
        assertThat(reasons(papers.act(who("kang.ning"), bare.id(), new Plain(DialogueAct.SUBMIT))))
                .containsExactly("participation.refusal.no-items");
    }
}
