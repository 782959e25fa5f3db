package xinqiao.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.StreamHeads.Head;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.petition.Command.NameAccused;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What leaders instruct, to whom, until when, and the written report. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class InstructionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = MONDAY.plusDays(10);

    @Autowired
    Desks desks;

    @Autowired
    Instructions instructions;

    @Autowired
    InstructionDesk instructed;

    @Autowired
    LeaderBook book;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    private long petition;

    @BeforeEach
    void aLetter() {
        clock.set(MONDAY);
        petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        given(desks, petition);
    }

    /** Assigned, so that the department sees the case. */
    static void given(Desks desks, long petition) {
        desks.act("tian.ye", petition, Desks.acceptAppeal());
        desks.act("tian.ye", petition, desks.assign("8602", "监管一科", null, null));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private NewInstruction asked(String leader, String words, LocalDate due) {
        return new NewInstruction(
                Occasion.LETTER,
                desks.who(leader).personId(),
                words,
                MONDAY,
                desks.department("8602", "监管一科"),
                null,
                due);
    }

    private Decision<Instruction> gives(String login, NewInstruction asked) {
        return instructions.give(desks.who(login), petition, asked);
    }

    private boolean waitsFor(String login, long id) {
        return instructed.list(desks.who(login), Box.MINE).stream().anyMatch(one -> one.id() == id);
    }

    @Test
    @Covers({Provision.KM_6, Provision.JF_V3B})
    void anInstructionIsFollowedUpToTheWrittenReport() {
        long id = gives("gu.xin", asked("gu.xin", "请监管一科查清原因。", DUE))
                .orElseThrow()
                .id();
        assertThat(waitsFor("yue.hua", id)).as("the department that it went to").isTrue();
        assertThat(waitsFor("gu.xin", id)).isFalse();
        clock.set(DUE.plusDays(1));
        assertThat(instructed.list(desks.who("tian.ye"), Box.LATE))
                .extracting(Instruction::id)
                .contains(id);
        assertThat(waitsFor("tian.ye", id))
                .as("the office follows up what is late")
                .isTrue();
        assertThat(reasons(instructions.followUp(desks.who("tian.ye"), id, " ")))
                .containsExactly("leadership.refusal.no-words");
        assertThat(instructions.followUp(desks.who("tian.ye"), id, "电话催办。").isGranted())
                .isTrue();
        assertThat(reasons(instructions.report(desks.who("yue.hua"), id, " ")))
                .containsExactly("leadership.refusal.no-report");
        assertThat(instructions
                        .report(desks.who("yue.hua"), id, "已查清：设备停用。")
                        .orElseThrow()
                        .state())
                .isEqualTo(PaperState.REPORTED);
        assertThat(waitsFor("gu.xin", id)).isTrue();
        var leader = desks.who("gu.xin");
        assertThat(reasons(instructions.readReport(leader, id, false, "", null)))
                .containsExactly("leadership.refusal.no-words", "leadership.refusal.no-due");
        assertThat(instructions
                        .readReport(leader, id, false, "请补充整改情况。", DUE.plusDays(5))
                        .orElseThrow()
                        .state())
                .isEqualTo(PaperState.OPEN);
        assertThat(instructions.report(desks.who("yue.hua"), id, "已整改。").isGranted())
                .isTrue();
        var done = instructions.readReport(leader, id, true, "", null).orElseThrow();
        assertThat(done.state()).isEqualTo(PaperState.DONE);
        assertThat(done.content().notes())
                .extracting(Noted::kind)
                .containsExactly(
                        Noted.Kind.FOLLOW_UP,
                        Noted.Kind.REPORT,
                        Noted.Kind.RETURNED,
                        Noted.Kind.REPORT,
                        Noted.Kind.READ);
        assertThat(reasons(instructions.report(desks.who("yue.hua"), id, "再报。")))
                .containsExactly("leadership.refusal.not-now");
        assertThat(instructed.list(desks.who("tian.ye"), Box.ALL))
                .extracting(Instruction::id)
                .contains(id);
        assertThat(instructed.of(leader, petition)).extracting(Instruction::id).containsExactly(id);
        List<Head> heads = gate.as(new Machine("test"), tx -> book.after(tx, id - 1, 1));
        assertThat(heads)
                .singleElement()
                .satisfies(head -> assertThat(head.link().seq()).isEqualTo(6));
    }

    private Actor actingForTheLeader(String login) {
        Actor leader = desks.who("gu.xin");
        Actor one = desks.who(login);
        return new Actor(
                one.accountId(),
                one.personId(),
                one.name(),
                leader.postId(),
                leader.houseCode(),
                leader.housePath(),
                leader.directCustoms(),
                leader.departmentId(),
                leader.departmentKind(),
                leader.scope(),
                leader.powers(),
                new Actor.Behalf(leader.personId(), leader.name()),
                true);
    }

    @Test
    @Covers(Provision.KM_6)
    void nobodyReadsTheOwnReportNotEvenInTheLeadersPlace() {
        long id = gives("gu.xin", asked("gu.xin", "请查清。", DUE)).orElseThrow().id();
        assertThat(instructions.report(desks.who("yue.hua"), id, "已查清。").isGranted())
                .isTrue();
        assertThat(reasons(instructions.readReport(actingForTheLeader("yue.hua"), id, true, "", null)))
                .containsExactly("leadership.refusal.own-report");
        assertThat(reasons(instructions.readReport(
                        actingForTheLeader("cui.ping"), id, false, "请补充。", MONDAY.minusDays(1))))
                .containsExactly("leadership.refusal.due-past");
        assertThat(instructions
                        .readReport(actingForTheLeader("cui.ping"), id, false, "请补充。", MONDAY)
                        .isGranted())
                .as("today is early enough")
                .isTrue();
    }

    @Test
    @Covers(Provision.KM_6)
    void whatWasNotedBeforeThePersonWasIsStillRead() {
        var old = JsonMapper.builder().build().readValue("""
                        {"by": "岳华", "kind": "REPORT", "on": "2026-03-02", "words": "已查清。"}""", Noted.class);
        assertThat(old.person()).isNull();
        assertThat(old.own(desks.who("gu.xin"))).isFalse();
        assertThat(new Noted(old.on(), desks.who("yue.hua").name(), old.kind(), old.words(), null)
                        .own(desks.who("yue.hua")))
                .isTrue();
    }

    @Test
    @Covers(Provision.KM_6)
    void anInstructionHasWordsAnAddresseeAndADate() {
        assertThat(reasons(gives("gu.xin", asked("gu.xin", "", MONDAY.minusDays(1)))))
                .containsExactly("leadership.refusal.no-words", "leadership.refusal.due-before");
        assertThat(reasons(gives("yue.hua", asked("gu.xin", "请查清。", DUE))))
                .as("a handler isn't who writes it down")
                .contains("leadership.refusal.no-power");
        assertThat(reasons(gives("tian.ye", asked("yue.hua", "请查清。", DUE))))
                .as("no leader")
                .containsExactly("leadership.refusal.no-leader");
        var elsewhere = new NewInstruction(
                Occasion.VISIT,
                desks.who("gu.xin").personId(),
                "请查清。",
                MONDAY.plusDays(1),
                desks.department("8603", "监管一科"),
                null,
                null);
        assertThat(reasons(gives("gu.xin", elsewhere)))
                .containsExactly(
                        "leadership.refusal.no-addressee",
                        "leadership.refusal.in-the-future",
                        "leadership.refusal.no-due");
        assertThat(instructions
                        .record(
                                desks.who("tian.ye"),
                                petition,
                                desks.who("gu.xin").personId(),
                                "请依法办理。",
                                MONDAY,
                                desks.department("8602", "监管一科"),
                                desks.who("yue.hua").personId(),
                                DUE)
                        .orElseThrow()
                        .content()
                        .by())
                .as("the office enters what the leader wrote")
                .isEqualTo(desks.who("gu.xin").name());
        assertThat(reasons(instructions.give(desks.who("wei.hong"), petition, asked("wei.hong", "请查清。", DUE))))
                .as("a leader of another house")
                .contains("petition.refusal.another-house");
    }

    @Test
    @Covers({Provision.KM_6, Provision.KM_33A, Provision.SYS_4})
    void aLeaderWhoStandsAsideNeitherInstructsNorReads() {
        long id = gives("gu.xin", asked("gu.xin", "请查清。", DUE)).orElseThrow().id();
        desks.act("gu.xin", petition, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"));
        var leader = desks.who("gu.xin");
        assertThatThrownBy(() -> instructed.open(leader, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> gives("gu.xin", asked("gu.xin", "请查清。", DUE))).isInstanceOf(NotThere.class);
        assertThat(reasons(gives("tian.ye", asked("gu.xin", "请查清。", DUE))))
                .containsExactly("leadership.refusal.leader-barred");
        for (Box box : Box.values())
            assertThat(instructed.list(leader, box)).extracting(Instruction::id).doesNotContain(id);
        assertThat(instructed.of(leader, petition)).isEmpty();
    }

    @Test
    @Covers({Provision.KM_6, Provision.KM_21B, Provision.SYS_4})
    void onAReportOnlyItsReadersInstructAndNobodyElseKnows() {
        petition = desks.register("dao.yaping", Papers.report("8602", MONDAY, "康宁"))
                .id();
        assertThat(reasons(gives("dao.yaping", asked("gu.xin", "请查清。", DUE))))
                .containsExactly("leadership.refusal.leader-not-a-reader", "leadership.refusal.addressee-not-a-reader");
        desks.act(
                "dao.yaping",
                petition,
                new NameAccused("康宁", Set.of(desks.who("kang.ning").personId()), Set.of(), Set.of()));
        for (String login : List.of("tian.ye", "gu.xin", "kang.ning", "wei.hong"))
            assertThatThrownBy(() -> instructions.give(desks.who(login), petition, asked(login, "请查清。", DUE)))
                    .as(login)
                    .isInstanceOf(NotThere.class);
    }
}
