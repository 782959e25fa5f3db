package xinqiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.statistics.Publication.Adoption;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Circulars and proposals: drafted, approved by another, read by their circle and nobody else. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class PublicationsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Period QUARTER = Period.parse("2026-Q1").orElseThrow();

    @Autowired
    Publications publications;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    static Draft circular(String text, String... houses) {
        return new Draft(
                PublicationKind.CIRCULAR,
                QUARTER,
                "关于第一季度信访情况的通报",
                Map.of(Part.NUMBERS, text),
                Set.of(houses),
                Set.of(),
                null,
                List.of());
    }

    private long drafted(Draft draft) {
        return publications.draft(desks.who("chen.jing"), draft).orElseThrow().id();
    }

    private Publication published(Draft draft) {
        long id = drafted(draft);
        assertThat(publications.submit(desks.who("chen.jing"), id).isGranted()).isTrue();
        return publications.decide(desks.who("wei.hong"), id, true, "同意。").orElseThrow();
    }

    @Test
    @Covers({Provision.JF_V5, Provision.SYS_4})
    void aCircularIsReadByItsCircleOnceTheLeaderHasApprovedIt() {
        long id = drafted(circular("共收到信访事项3件次。", "8602"));
        var reader = desks.who("yue.hua");
        assertThatThrownBy(() -> publications.open(reader, id)).isInstanceOf(NotThere.class);
        assertThat(publications.submit(desks.who("chen.jing"), id).isGranted()).isTrue();
        assertThat(publications.toApprove(desks.who("wei.hong"))).isPositive();
        assertThat(reasons(publications.decide(desks.who("wei.hong"), id, false, "")))
                .containsExactly("statistics.refusal.no-words");
        assertThat(reasons(publications.decide(desks.who("chen.jing"), id, true, "")))
                .containsExactly("statistics.refusal.not-now");
        assertThatThrownBy(() -> publications.decide(desks.who("gu.xin"), id, true, ""))
                .as("the leader of another house")
                .isInstanceOf(NotThere.class);
        assertThat(publications
                        .decide(desks.who("wei.hong"), id, false, "请补充工作要求。")
                        .orElseThrow()
                        .state())
                .isEqualTo(PublicationState.DRAFT);
        assertThat(publications
                        .edit(desks.who("li.wenbo"), id, circular("共收到信访事项4件次。", "8602"))
                        .orElseThrow()
                        .content()
                        .notes())
                .hasSize(1);
        assertThat(publications.submit(desks.who("li.wenbo"), id).isGranted()).isTrue();
        assertThat(publications.decide(desks.who("wei.hong"), id, true, "").isGranted())
                .isTrue();
        long unread = publications.unread(reader);
        assertThat(unread).isPositive();
        assertThat(publications.open(reader, id).content().part(Part.NUMBERS)).contains("4件次");
        assertThat(publications.unread(reader)).isEqualTo(unread - 1);
        assertThat(publications.list(reader, PublicationKind.CIRCULAR))
                .extracting(Publication::id)
                .contains(id);
        for (String outside : List.of("yu.bo", "qiu.shi", "lei.ming")) {
            var actor = desks.who(outside);
            assertThatThrownBy(() -> publications.open(actor, id)).as(outside).isInstanceOf(NotThere.class);
            assertThat(publications.list(actor, PublicationKind.CIRCULAR))
                    .extracting(Publication::id)
                    .doesNotContain(id);
        }
        var one = publications.open(desks.who("chen.jing"), id);
        assertThat(publications.readers(desks.who("chen.jing"), one)).containsEntry("8602", 1);
        assertThat(publications.readers(reader, one)).isEmpty();
        assertThat(reasons(publications.edit(desks.who("chen.jing"), id, circular("改。", "8603"))))
                .containsExactly("statistics.refusal.not-now");
    }

    @Test
    @Covers({Provision.JF_V5, Provision.JF_V6, Provision.KM_7})
    void aDraftSaysWhatItMustAndNoNumbersOfPeople() {
        var empty = new Draft(PublicationKind.CIRCULAR, QUARTER, "", Map.of(), Set.of(), Set.of(), null, List.of());
        assertThat(reasons(publications.draft(desks.who("yue.hua"), empty)))
                .containsExactly(
                        "statistics.refusal.no-power",
                        "statistics.refusal.no-title",
                        "statistics.refusal.no-circle",
                        "statistics.refusal.lacks.NUMBERS");
        for (String words : List.of("来电13800000000。", "来电１３８－００００－００００。", "来电138 0000 0000。", "证件E１２３４５６７８"))
            assertThat(reasons(publications.draft(desks.who("chen.jing"), circular(words, "8602"))))
                    .as(words)
                    .containsExactly("statistics.refusal.personal-numbers");
        long id = drafted(circular("一件。", "8602"));
        assertThat(publications.drop(desks.who("chen.jing"), id).isGranted()).isTrue();
        assertThat(publications.list(desks.who("chen.jing"), PublicationKind.CIRCULAR))
                .extracting(Publication::id)
                .doesNotContain(id);
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_4})
    void theCircleReadsWhatWasIssuedAndItsOwnAnswerAlone() {
        var draft = new Draft(
                PublicationKind.IMPROVEMENT,
                QUARTER,
                "关于改进查验预约的建议",
                Map.of(Part.PROBLEM, "等待时间长。", Part.PROPOSAL, "公布等候时间。"),
                Set.of("8602", "8603"),
                Set.of(desks.department("8600", "行邮监管处"), desks.department("8600", "监管通关处")),
                MONDAY.plusDays(10),
                List.of());
        long id = drafted(draft);
        assertThat(publications.submit(desks.who("chen.jing"), id).isGranted()).isTrue();
        assertThat(publications
                        .decide(desks.who("wei.hong"), id, false, "措辞过于生硬。")
                        .isGranted())
                .isTrue();
        assertThat(publications.submit(desks.who("chen.jing"), id).isGranted()).isTrue();
        assertThat(publications.decide(desks.who("wei.hong"), id, true, "同意。").isGranted())
                .isTrue();
        for (var answer : Map.of("tian.ye", "瑞丽已公布。", "yu.bo", "河口未采纳。", "shen.zhuo", "行邮已公布。")
                .entrySet())
            assertThat(publications
                            .answer(desks.who(answer.getKey()), id, Adoption.PARTLY, answer.getValue())
                            .orElseThrow()
                            .content()
                            .notes())
                    .extracting(Publication.Note::words)
                    .containsExactly(answer.getValue());
        assertThat(publications.follow(desks.who("chen.jing"), id, "现场核实有出入。").isGranted())
                .isTrue();
        var own = Map.of("yue.hua", "瑞丽已公布。", "lei.ming", "河口未采纳。", "han.xuemei", "行邮已公布。");
        for (var reader : own.entrySet()) {
            var one = publications.open(desks.who(reader.getKey()), id);
            assertThat(one.content().notes())
                    .as(reader.getKey())
                    .extracting(Publication.Note::words)
                    .containsExactly(reader.getValue());
            assertThat(one.content().drafter()).isEmpty();
            assertThat(one.content().part(Part.PROPOSAL)).isNotEmpty();
        }
        assertThat(publications.open(desks.who("wang.ruoxi"), id).content().notes())
                .as("a department that didn't answer")
                .isEmpty();
        assertThat(publications.list(desks.who("yue.hua"), PublicationKind.IMPROVEMENT))
                .filteredOn(one -> one.id() == id)
                .singleElement()
                .satisfies(one -> assertThat(one.content().notes()).hasSize(1));
        assertThat(publications.open(desks.who("chen.jing"), id).content().notes())
                .hasSize(6);
    }

    @Test
    @Covers({Provision.JF_V5, Provision.SYS_4})
    void theCircleIsOfTheHousesAndDepartmentsThatCanBeChosen() {
        for (var houses : List.of(Set.of("9999"), Set.of("8602", "no")))
            assertThat(reasons(
                            publications.draft(desks.who("chen.jing"), circular("一件。", houses.toArray(String[]::new)))))
                    .containsExactly("statistics.refusal.circle-too-wide");
        assertThat(reasons(publications.draft(desks.who("tian.ye"), circular("一件。", "8603"))))
                .containsExactly("statistics.refusal.circle-too-wide");
        var foreign = new Draft(
                PublicationKind.CIRCULAR,
                QUARTER,
                "通报",
                Map.of(Part.NUMBERS, "一件。"),
                Set.of(),
                Set.of(desks.department("8603", "监管一科")),
                null,
                List.of());
        assertThat(reasons(publications.draft(desks.who("chen.jing"), foreign)))
                .containsExactly("statistics.refusal.circle-too-wide");
    }

    @Test
    @Covers({Provision.KM_7_5, Provision.KM_4_5})
    void aProposalIsAnsweredByTheUnitAndFollowedUntilItIsCarriedOut() {
        var draft = new Draft(
                PublicationKind.IMPROVEMENT,
                QUARTER,
                "关于改进查验预约的建议",
                Map.of(Part.PROBLEM, "查验等待时间集中反映。", Part.PROPOSAL, "公布预计等候时间。"),
                Set.of("8602"),
                Set.of(),
                MONDAY.plusDays(10),
                List.of());
        var late = new Draft(
                draft.kind(), QUARTER, draft.title(), draft.parts(), draft.houses(), Set.of(), null, List.of());
        assertThat(reasons(publications.draft(desks.who("chen.jing"), late)))
                .containsExactly("statistics.refusal.no-answer-day");
        var one = published(draft);
        assertThat(one.late(MONDAY.plusDays(11))).isTrue();
        assertThat(Publications.open(one, desks.who("yue.hua")))
                .as("a handler reads it, the house answers through its office or leaders")
                .isEmpty();
        assertThat(reasons(publications.finish(desks.who("chen.jing"), one.id(), "好")))
                .containsExactly("statistics.refusal.not-now");
        assertThat(reasons(publications.answer(desks.who("tian.ye"), one.id(), Adoption.ADOPTED, " ")))
                .containsExactly("statistics.refusal.no-words");
        assertThat(publications
                        .answer(desks.who("tian.ye"), one.id(), Adoption.ADOPTED, "已在大厅公布。")
                        .orElseThrow()
                        .state())
                .isEqualTo(PublicationState.ANSWERED);
        assertThat(publications
                        .follow(desks.who("chen.jing"), one.id(), "现场核实。")
                        .isGranted())
                .isTrue();
        var done = publications.finish(desks.who("chen.jing"), one.id(), "已落实。").orElseThrow();
        assertThat(done.state()).isEqualTo(PublicationState.DONE);
        assertThat(done.content().notes()).hasSize(4);
        assertThat(publications.open(desks.who("tian.ye"), one.id()).state()).isEqualTo(PublicationState.DONE);
    }
}
