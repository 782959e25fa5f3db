package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.AddMaterial;
import xinqiao.petition.Command.AskExtension;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Command.TakeBack;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A mistake is taken back by the one who made it, soon, and before anybody built on it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class TakingBackTest {
    private static final String DAY = "2026-03-02";
    private static final LocalDate MONDAY = LocalDate.parse(DAY);
    private static final TakeBack MISTAKE = new TakeBack("选错了承办部门");

    @Autowired
    Desks desks;

    @Autowired
    History history;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(DAY + "T09:00");
    }

    private long accepted() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        return id;
    }

    private long assigned() {
        long id = accepted();
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, 20));
        return id;
    }

    private Petition petition(long id) {
        return desks.read("dao.yaping", id).petition();
    }

    /** The snapshot is what the journal comes to, whatever was taken back. */
    private void replays(long id) {
        var facts = gate.as(
                desks.who("dao.yaping"),
                tx -> history.of(tx, id).stream().map(Event::fact).toList());
        assertThat(Petition.replay(facts)).isEqualTo(petition(id));
    }

    @Test
    @Covers(Provision.SYS_3)
    void anAssignmentToTheWrongDepartmentIsTakenBackAndTheDepartmentSeesNothingAnyMore() {
        long id = accepted();
        Petition before = petition(id);
        desks.act("tian.ye", id, desks.assign("8602", "综合业务科", null, 20));
        assertThat(desks.read("duan.li", id).petition().state()).isEqualTo(State.HANDLING);
        assertThat(desks.read("tian.ye", id).open()).contains(Act.TAKE_BACK);
        desks.act("tian.ye", id, MISTAKE);
        assertThat(petition(id)).isEqualTo(before);
        assertThatThrownBy(() -> desks.read("duan.li", id)).isInstanceOf(NotThere.class);
        assertThat(desks.read("tian.ye", id).history())
                .extracting(event -> event.fact().getClass().getSimpleName())
                .endsWith("Assigned", "TakenBack");
        assertThat(desks.read("tian.ye", id).standing())
                .noneMatch(event -> event.fact() instanceof PetitionFact.Assigned);
        replays(id);
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, 20));
        replays(id);
    }

    @Test
    @Covers(Provision.SYS_3)
    void theNextOneToActMakesItLasting() {
        long id = assigned();
        desks.act("yue.hua", id, heard(MONDAY));
        assertThat(desks.read("tian.ye", id).open()).doesNotContain(Act.TAKE_BACK);
        assertThat(reasons(desks.attempt("tian.ye", id, MISTAKE))).contains("petition.refusal.done-by-another");
    }

    @Test
    @Covers(Provision.SYS_3)
    void itIsTooLateAfterTheTimeThatTheAuthoritySet() {
        long id = assigned();
        clock.set(DAY + "T09:30");
        assertThat(desks.read("tian.ye", id).open()).contains(Act.TAKE_BACK);
        clock.set(DAY + "T09:31");
        assertThat(desks.read("tian.ye", id).open()).doesNotContain(Act.TAKE_BACK);
        assertThat(reasons(desks.attempt("tian.ye", id, MISTAKE)))
                .containsExactly("petition.refusal.taken-back-too-late");
    }

    @Test
    @Covers(Provision.SYS_3)
    void whatHasANumberStays() {
        long id = accepted();
        assertThat(desks.read("tian.ye", id).open()).doesNotContain(Act.TAKE_BACK);
        assertThat(reasons(desks.attempt("tian.ye", id, MISTAKE)))
                .containsExactly("petition.refusal.not-to-be-taken-back");
        assertThat(reasons(desks.attempt("dao.yaping", id, new TakeBack(" "))))
                .containsExactly(
                        "petition.refusal.not-to-be-taken-back",
                        "petition.refusal.done-by-another",
                        "petition.refusal.no-ground");
    }

    @Test
    @Covers({Provision.SYS_3, Provision.KM_27})
    void aNoteOnTheWrongCaseNoLongerCountsAsHearing() {
        long id = assigned();
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, new TakeBack("记错了事项"));
        assertThat(reasons(desks.attempt("yue.hua", id, draft(Outcome.SUPPORTED))))
                .contains("petition.refusal.petitioner-not-heard");
        assertThat(reasons(desks.attempt("yue.hua", id, new TakeBack("再撤一次"))))
                .containsExactly("petition.refusal.not-to-be-taken-back");
        replays(id);
    }

    @Test
    @Covers({Provision.SYS_3, Provision.KM_9})
    void draftReviewReturnAndRequestAreTakenBackEachByWhoMadeThem() {
        long id = assigned();
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, new AskExtension(5, "情况复杂"));
        desks.act("yue.hua", id, new TakeBack("不需要延期"));
        assertThat(petition(id).extension()).isNull();
        desks.act("yue.hua", id, draft(Outcome.SUPPORTED));
        desks.act("yue.hua", id, new TakeBack("漏写依据"));
        assertThat(petition(id).state()).isEqualTo(State.HANDLING);
        assertThat(petition(id).deciding().draft()).isNull();
        desks.act("yue.hua", id, draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(false, "依据不足", null));
        desks.act("bai.lu", id, new TakeBack("看错了事项"));
        assertThat(petition(id).state()).isEqualTo(State.LEGAL_REVIEW);
        desks.act("bai.lu", id, new ReviewLaw(true, "同意", null));
        desks.act("bai.lu", id, new TakeBack("尚有疑问"));
        assertThat(petition(id).state()).isEqualTo(State.LEGAL_REVIEW);
        replays(id);
    }

    @Test
    @Covers(Provision.SYS_3)
    void wordsAreTakenBackButNotAFileThatOthersMayHaveRead() {
        long id = assigned();
        desks.act("tian.ye", id, new AddMaterial("企业来电补充", List.of(), false));
        desks.act("tian.ye", id, new TakeBack("记错了事项"));
        var file = new Upload("a".repeat(64), "照片.png", "image/png", 3);
        desks.act("tian.ye", id, new AddMaterial("", List.of(file), false));
        assertThat(reasons(desks.attempt("tian.ye", id, MISTAKE)))
                .containsExactly("petition.refusal.not-to-be-taken-back");
    }

    /** Behind the wall the one who got it by mistake doesn't stay among its readers. */
    @Test
    @Covers({Provision.SYS_3, Provision.KM_21B})
    void aReportAssignedByMistakeHasItsReadersBack() {
        long id = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        desks.act("dao.yaping", id, new Command.Accept(MatterKind.REPORT, null, null, "", Set.of()));
        Petition before = petition(id);
        desks.act("dao.yaping", id, desks.assign("8602", "监管一科", "kang.ning", null));
        assertThat(desks.read("kang.ning", id).petition().walls().readers())
                .contains(desks.who("kang.ning").personId());
        desks.act("dao.yaping", id, MISTAKE);
        assertThat(petition(id)).isEqualTo(before);
        assertThatThrownBy(() -> desks.read("kang.ning", id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desks.attempt("kang.ning", id, MISTAKE)).isInstanceOf(NotThere.class);
    }
}
