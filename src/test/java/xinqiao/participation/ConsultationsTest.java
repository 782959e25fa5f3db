package xinqiao.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.participation.DialogueCommand.Deal;
import xinqiao.participation.DialogueCommand.Decide;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.participation.DialogueCommand.Words;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Opinions are asked for before something is decided: what is public when, who reads what, how each point is answered. */
@XinqiaoTest
@Import(Staff.class)
class ConsultationsTest extends DialoguesAtWork {
    @Autowired
    Gate gate;

    private Dialogue consultation(String title) {
        var content = new Consultation("为优化通关流程", "第一条 ……", "邮寄至办公室", null);
        return approved(
                "kang.ning", "dao.yaping", begun("kang.ning", title, DAY.plusDays(1), DAY.plusDays(20), content));
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

    private DialogueDesk.Year own(int year) {
        return desk.years(who("kang.ning"), year).getFirst();
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
}
