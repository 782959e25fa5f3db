package xinqiao.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.participation.DialogueCommand.Deal;
import xinqiao.participation.DialogueCommand.Decide;
import xinqiao.participation.DialogueCommand.Keep;
import xinqiao.participation.DialogueCommand.Pass;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.participation.DialogueCommand.SendUp;
import xinqiao.participation.DialogueCommand.Words;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Each of them from its draft to its end, and who sees what of it on the way. */
@XinqiaoTest
@Import(Staff.class)
class ParticipationTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @Autowired
    Dialogues papers;

    @Autowired
    DialogueDesk desk;

    @Autowired
    FromOutside outside;

    @Autowired
    Houses houses;

    @Autowired
    FileStore files;

    @Autowired
    Gate gate;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onAMonday() {
        clock.set(DAY);
    }

    private Actor who(String login) {
        return staff.actor(login);
    }

    private static List<String> reasons(Decision<?> decision) {
        assertThat(decision.isGranted()).isFalse();
        return ((Refused<?>) decision)
                .objections().stream().map(Objection::reason).toList();
    }

    private Dialogue begun(String login, String title, LocalDate from, @Nullable LocalDate until, Content content) {
        return papers.begin(who(login), new DialogueDraft(title, from, until, content, "内部说明"), List.of(), null)
                .orElseThrow();
    }

    private Dialogue approved(String login, String head, Dialogue draft) {
        assertThat(papers.act(who(login), draft.id(), new Plain(DialogueAct.SUBMIT))
                        .isGranted())
                .isTrue();
        return papers.act(who(head), draft.id(), new Decide(true, "同意")).orElseThrow();
    }

    private Dialogue consultation(String title) {
        var content = new Consultation("为优化通关流程", "第一条 ……", "邮寄至办公室", null);
        return approved(
                "kang.ning", "dao.yaping", begun("kang.ning", title, DAY.plusDays(1), DAY.plusDays(20), content));
    }

    private boolean isPublic(Dialogue one) {
        return outside.find(one.kind(), one.number()).isPresent();
    }

    @Test
    @Covers({Provision.GS_C25, Provision.SYS_4})
    void aRegisterIsReadPageByPageAndEveryPageIsTheReadersOwn() {
        var content = new Consultation("为优化通关流程", "第一条 ……", "邮寄至办公室", null);
        for (int i = 0; i <= DialogueDesk.PAGE; i++) {
            var _ = begun("kang.ning", "逐页翻阅之" + i, DAY.plusDays(1), DAY.plusDays(20), content);
        }
        var wanted = new DialogueFilter("逐页翻阅", DialogueState.DRAFT);
        var first = desk.page(who("kang.ning"), DialogueKind.CONSULTATION, wanted, null);
        assertThat(first.papers()).hasSize(DialogueDesk.PAGE);
        var second = desk.page(who("kang.ning"), DialogueKind.CONSULTATION, wanted, first.next());
        assertThat(second.papers()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(second.papers().getFirst().id())
                .isLessThan(first.papers().getLast().id());
        assertThat(desk.page(who("tang.yan"), DialogueKind.CONSULTATION, wanted, null)
                        .papers())
                .as("drafts of another house")
                .isEmpty();
        var one = consultation("甲事项征求意见");
        var other = consultation("乙事项征求意见");
        clock.set(DAY.plusDays(1));
        var newest = outside.page(DialogueKind.CONSULTATION, "8602", null, 1);
        assertThat(newest).extracting(Dialogue::number).containsExactly(other.number());
        assertThat(outside.page(DialogueKind.CONSULTATION, "8602", newest.getFirst(), 1))
                .extracting(Dialogue::number)
                .containsExactly(one.number());
        assertThat(outside.page(DialogueKind.CONSULTATION, "8604", null, 5))
                .noneMatch(each -> each.house().equals("8602"));
    }

    @Test
    @Covers(Provision.GS_C25)
    void aConsultationOpensAndClosesByItsDaysAndEveryPointIsAnswered() {
        var one = consultation("试点预约通关的意见征集");
        assertThat(isPublic(one)).isFalse();
        clock.set(DAY.plusDays(1));
        var open = outside.find(DialogueKind.CONSULTATION, one.number()).orElseThrow();
        assertThat(open.phase(DAY.plusDays(1))).isEqualTo(Phase.RUNNING);
        assertThat(outside.all(DialogueKind.CONSULTATION))
                .extracting(Dialogue::number)
                .contains(one.number());
        assertThat(open.inside().plan()).isEmpty();
        var said = new Voice.Said("濮阳某", "13900001234", "建议延长预约时段。");
        assertThat(outside.comment(open, said, "a".repeat(43)).isGranted()).isTrue();
        assertThat(outside.comment(open, said, "a".repeat(43)).isGranted()).isTrue();
        assertThat(reasons(outside.comment(open, new Voice.Said("", "", " "), "b".repeat(43))))
                .containsExactly("participation.refusal.no-comment");
        var clerk = who("kang.ning");
        var onPaper = new Voice.Said("某报关协会", "", "不同意收费。");
        assertThat(papers.add(clerk, one.id(), onPaper, DAY.plusDays(1)).isGranted())
                .isTrue();
        assertThat(reasons(papers.add(clerk, one.id(), onPaper, DAY)))
                .containsExactly("participation.refusal.not-that-day");
        clock.set(DAY.plusDays(21));
        assertThat(reasons(outside.comment(open, said, "c".repeat(43))))
                .containsExactly("participation.refusal.not-open");
        assertThat(desk.waiting(clerk).owed()).isPositive();
        var comments = desk.open(clerk, one.id()).of(VoiceKind.COMMENT);
        assertThat(comments).hasSize(2);
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.POINT, "延长时段"))
                        .isGranted())
                .isTrue();
        assertThat(papers.act(clerk, one.id(), new Words(DialogueAct.POINT, "收费"))
                        .isGranted())
                .isTrue();
        assertThat(papers.group(clerk, one.id(), Set.of(comments.getFirst().id()), 1)
                        .isGranted())
                .isTrue();
        assertThat(reasons(
                        papers.group(clerk, one.id(), Set.of(comments.getLast().id()), 3)))
                .containsExactly("participation.refusal.no-point");
        var head = who("dao.yaping");
        assertThat(reasons(papers.act(head, one.id(), new Words(DialogueAct.PUBLISH, ""))))
                .containsExactlyInAnyOrder(
                        "participation.refusal.loose",
                        "participation.refusal.undealt",
                        "participation.refusal.no-result");
        assertThat(papers.group(clerk, one.id(), Set.of(comments.getLast().id()), 2)
                        .isGranted())
                .isTrue();
        assertThat(papers.act(clerk, one.id(), new Deal(1, PointOutcome.ADOPTED, ""))
                        .isGranted())
                .isTrue();
        assertThat(reasons(papers.act(clerk, one.id(), new Deal(2, PointOutcome.NOT_ADOPTED, ""))))
                .containsExactly("participation.refusal.no-reason");
        assertThat(papers.act(clerk, one.id(), new Deal(2, PointOutcome.NOT_ADOPTED, "本来不收费"))
                        .isGranted())
                .isTrue();
        var published = papers.act(head, one.id(), new Words(DialogueAct.PUBLISH, "总体支持。"))
                .orElseThrow();
        var read = (Consultation) outside.find(DialogueKind.CONSULTATION, published.number())
                .orElseThrow()
                .content();
        assertThat(read.result()).isNotNull().satisfies(result -> {
            assertThat(result.comments()).isEqualTo(2);
            assertThat(result.count(PointOutcome.NOT_ADOPTED)).isEqualTo(1);
        });
    }

    @Test
    @Covers({Provision.GS_C25, Provision.SYS_4})
    void nobodyOutsideReadsADraftAnOpinionOrWhatIsThoughtInside() {
        var draft = begun("kang.ning", "尚未送审的草稿", DAY, DAY.plusDays(3), new Consultation("", "", "", null));
        assertThat(isPublic(draft)).isFalse();
        for (String other : List.of("duan.li", "gao.jie", "yan.ming", "zhou.min", "shen.pei")) {
            assertThatThrownBy(() -> desk.open(who(other), draft.id()))
                    .as(other)
                    .isInstanceOf(NotThere.class);
            assertThat(desk.list(who(other), DialogueKind.CONSULTATION))
                    .extracting(Dialogue::id)
                    .doesNotContain(draft.id());
        }
        assertThat(desk.open(who("tian.ye"), draft.id()).paper().title()).isEqualTo("尚未送审的草稿");
        var one = consultation("对外部人员保密的意见");
        clock.set(DAY.plusDays(1));
        assertThat(outside.comment(one, new Voice.Said("濮阳某", "13900001234", "意见"), "d".repeat(43))
                        .isGranted())
                .isTrue();
        gate.run(new Visitor(), tx -> {
            assertThat(tx.fetchCount(Tables.PARTICIPATION_VOICE)).isZero();
            assertThat(tx.fetchCount(Tables.PARTICIPATION_INSIDE)).isZero();
            assertThat(tx.fetchCount(Tables.PARTICIPATION, Tables.PARTICIPATION.ID.eq(draft.id())))
                    .isZero();
            assertThat(tx.fetchCount(Tables.FACT, Tables.FACT.STREAM.like("participation%")))
                    .isZero();
        });
        // another house reads what is public, and no opinion; the house above sees the row, and no opinion either
        for (String other : List.of("yan.ming", "zhou.min"))
            gate.run(who(other), tx -> {
                assertThat(tx.fetchCount(
                                Tables.PARTICIPATION_VOICE, Tables.PARTICIPATION_VOICE.PARTICIPATION_ID.eq(one.id())))
                        .isZero();
                assertThat(tx.fetchCount(
                                Tables.PARTICIPATION_INSIDE, Tables.PARTICIPATION_INSIDE.PARTICIPATION_ID.eq(one.id())))
                        .isZero();
            });
        assertThat(desk.open(who("zhou.min"), one.id()).voices()).isEmpty();
        assertThat(desk.open(who("zhou.min"), one.id()).open()).isEmpty();
        assertThatThrownBy(() -> papers.add(who("zhou.min"), one.id(), new Voice.Said("", "", "x"), DAY.plusDays(1)))
                .isInstanceOf(NotThere.class);
        String kept = gate.as(
                new Machine("test"),
                tx -> String.valueOf(
                        tx.fetch("select encode(content, 'escape') from participation_voice where participation_id = "
                                + one.id())));
        assertThat(kept).doesNotContain("13900001234", "濮阳");
    }

    @Test
    @Covers(Provision.GS_C25)
    void whoWroteItNeverApprovesItAndWhatLacksSomethingIsNotSubmitted() {
        var bare = begun("tian.ye", "缺少内容", DAY, DAY.plusDays(3), new Consultation("", "", "", null));
        assertThat(reasons(papers.act(who("tian.ye"), bare.id(), new Plain(DialogueAct.SUBMIT))))
                .containsExactlyInAnyOrder(
                        "participation.refusal.no-background",
                        "participation.refusal.no-draft",
                        "participation.refusal.no-ways");
        var content = new Consultation("背景", "草案", "来信", null);
        var own = begun("dao.yaping", "自己起草的", DAY, DAY.plusDays(3), content);
        assertThat(papers.act(who("dao.yaping"), own.id(), new Plain(DialogueAct.SUBMIT))
                        .isGranted())
                .isTrue();
        assertThat(reasons(papers.act(who("dao.yaping"), own.id(), new Decide(true, ""))))
                .containsExactly("participation.refusal.own-draft");
        assertThat(reasons(papers.act(who("dao.yaping"), own.id(), new Decide(false, ""))))
                .containsExactly("participation.refusal.no-words");
        assertThatThrownBy(() -> papers.act(who("tian.ye"), own.id(), new Decide(true, "同意")))
                .isInstanceOf(NotThere.class);
        assertThat(papers.act(who("dao.yaping"), own.id(), new Decide(false, "请补充"))
                        .orElseThrow()
                        .state())
                .isEqualTo(DialogueState.DRAFT);
        var file = files.put(new ByteArrayInputStream("草案".getBytes(StandardCharsets.UTF_8)), "草案.txt")
                .orElseThrow();
        var upload = new Upload(file.sha256(), file.name(), file.type(), file.size());
        var draft = new DialogueDraft("自己起草的", DAY, DAY.plusDays(4), content, "");
        assertThat(papers.edit(who("dao.yaping"), own.id(), draft, List.of(upload), List.of())
                        .isGranted())
                .isTrue();
        var kept = desk.open(who("dao.yaping"), own.id()).files();
        assertThat(kept).hasSize(1);
        assertThat(papers.edit(
                                who("dao.yaping"),
                                own.id(),
                                draft,
                                List.of(),
                                List.of(kept.getFirst().id()))
                        .isGranted())
                .isTrue();
        assertThat(desk.open(who("dao.yaping"), own.id()).files()).isEmpty();
        assertThat(papers.act(who("dao.yaping"), own.id(), new Plain(DialogueAct.DROP))
                        .orElseThrow()
                        .state())
                .isEqualTo(DialogueState.DROPPED);
        assertThat(reasons(papers.begin(
                        who("kang.ning"), new DialogueDraft(" ", DAY, DAY.minusDays(1), content, ""), List.of(), null)))
                .containsExactlyInAnyOrder("participation.refusal.no-title", "participation.refusal.days-turned");
    }

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

    private VoiceState state(Voice.Ticket ticket) {
        return outside.find(ticket).orElseThrow().voice().state();
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
    @Covers({Provision.GS_C25, Provision.SYS_4})
    void whatIsCalledOffBeforeItsFirstDayIsNeverSeen() {
        var one = consultation("未开始即取消的征求意见");
        assertThat(isPublic(one)).isFalse();
        assertThat(papers.act(who("dao.yaping"), one.id(), new Words(DialogueAct.CALL_OFF, "草案调整"))
                        .isGranted())
                .isTrue();
        for (int day = 1; day <= 3; day++) {
            clock.set(DAY.plusDays(day));
            assertThat(isPublic(one)).as("day " + day).isFalse();
            assertThat(outside.all(DialogueKind.CONSULTATION))
                    .noneMatch(each -> each.number().equals(one.number()));
        }
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
