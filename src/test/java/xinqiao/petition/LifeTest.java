package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
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
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.NoteExecution;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Command.Serve;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import({Staff.class, Desks.class})
class LifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OwnPetitions own;

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Petitions petitions;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private long accepted(Submission form) {
        long id = desks.register("tian.ye", form).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        return id;
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers({
        Provision.KM_7,
        Provision.KM_8,
        Provision.KM_9,
        Provision.KM_22,
        Provision.KM_23_2,
        Provision.KM_26A,
        Provision.KM_27,
        Provision.KM_28A,
        Provision.KM_28B,
        Provision.KM_33C,
        Provision.LAW_P1
    })
    void anAcceptedPetitionIsHandledReviewedApprovedServedCarriedOutAndClosed() {
        long id = accepted(Papers.letter("8602", MONDAY));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "适用法律正确。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        clock.set(MONDAY.plusDays(3));
        desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY.plusDays(2));
        desks.act("tian.ye", id, new NoteExecution("货物已放行。", true));
        Petition closed = desks.close("tian.ye", "gu.xin", id);

        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.outcome()).isEqualTo(Outcome.SUPPORTED);
        CaseFile file = desks.read("tian.ye", id);
        assertThat(file.letters()).extracting(CaseFile.Letter::number).doesNotHaveDuplicates();
        assertThat(file.clocks()).allMatch(clockOf -> !clockOf.running() && !clockOf.late(MONDAY.plusDays(3)));
        assertThat(file.review()).isNotNull();
        assertThat(Petition.replay(file.history().stream().map(Event::fact).toList()))
                .isEqualTo(file.petition());
    }

    @Test
    @Covers({Provision.KM_9, Provision.KM_27, Provision.KM_28A, Provision.LAW_P2})
    void noOpinionWithoutHearingFindingsAndLegalReview() {
        long id = accepted(Papers.letter("8602", MONDAY));
        assertThat(reasons(desks.attempt("yue.hua", id, draft(Outcome.SUPPORTED))))
                .containsExactly("petition.refusal.petitioner-not-heard");
        desks.act("yue.hua", id, heard(MONDAY));
        assertThat(reasons(desks.attempt("yue.hua", id, draft(Outcome.ADOPTED))))
                .containsExactly("petition.refusal.outcome-of-another-kind");
        desks.act("yue.hua", id, draft(Outcome.EXPLAINED));
        assertThat(reasons(desks.attempt("gu.xin", id, new Approve(true, "")))).contains("petition.refusal.not-now");
        desks.act("bai.lu", id, new ReviewLaw(false, "依据不足，请补充。", null));
        assertThat(desks.read("yue.hua", id).petition().state()).isEqualTo(State.HANDLING);
    }

    @Test
    @Covers(Provision.LAW_P5)
    void onlyAFirstPetitionIsRated() {
        var form = Papers.letter("8602", MONDAY);
        for (String code : List.of("FIRST", "REPEAT")) {
            long id = accepted(form.counted(Map.of(DictionaryKind.REPEAT, code)));
            desks.act("yue.hua", id, heard(MONDAY));
            desks.act("yue.hua", id, draft(Outcome.EXPLAINED));
            desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
            desks.act("gu.xin", id, new Approve(true, ""));
            desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
            desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY);
            assertThat(own.possible(desks.read("tian.ye", id)).rate()).as(code).isEqualTo(code.equals("FIRST"));
        }
    }

    @Test
    @Covers({Provision.KM_20, Provision.KM_28B})
    void aSuggestionIsStudiedAdoptedAnsweredAndFollowedUntilItIsCarriedOut() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, new Command.Accept(MatterKind.SUGGESTION, null, null, "", Set.of()));
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.act("yue.hua", id, draft(Outcome.ADOPTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.serve("tian.ye", id, LetterKind.SUGGESTION_REPLY, MONDAY);
        assertThat(desks.read("tian.ye", id).petition().state()).isEqualTo(State.EXECUTION);
        desks.act("tian.ye", id, new NoteExecution("已调整窗口时间。", true));
        assertThat(desks.close("tian.ye", "gu.xin", id).outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    @Covers({Provision.KM_21A, Provision.KM_21B, Provision.LAW_P5})
    void aReportIsHandledByNamedPeopleOnlyAndAnswered() {
        long id = desks.register("dao.yaping", Papers.report("8602", MONDAY, "康宁"))
                .id();
        desks.act("dao.yaping", id, new Command.Accept(MatterKind.REPORT, null, null, "", Set.of()));
        desks.act("dao.yaping", id, desks.assign("8602", "综合业务科", "duan.li", null));
        long lawyer = desks.who("bai.lu").personId();
        var opinion = new Opinion(Outcome.DEALT_WITH, "经核查，情况属实。", "已作出处理。", "");
        desks.act("duan.li", id, new Command.DraftOpinion(opinion, lawyer));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", desks.who("gu.xin").personId()));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("dao.yaping", id, LetterKind.REPORT_RECEIPT, MONDAY);
        desks.serve("dao.yaping", id, LetterKind.REPORT_REPLY, MONDAY);
        assertThat(desks.close("dao.yaping", "gu.xin", id).outcome()).isEqualTo(Outcome.DEALT_WITH);
        assertThat(own.possible(desks.read("dao.yaping", id)).rate()).as("不宜公开").isFalse();
    }

    @Test
    void twoPeopleAtOnceNeverOverwriteEachOther() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        int seen = desks.read("dao.yaping", id).seq();
        desks.act("tian.ye", id, acceptAppeal());
        assertThatThrownBy(() -> petitions.act(desks.who("dao.yaping"), id, seen, new Decline("不属于", "", null)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.since())
                                .first()
                                .satisfies(event -> assertThat(event.by()).isEqualTo("田野")));
    }

    @Test
    @Covers(Provision.SYS_4)
    void onlyNumberAndCodeTogetherOpenACase() {
        Receipt receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        assertThat(desk.track(receipt.number(), receipt.code().toLowerCase())).isPresent();
        assertThat(desk.track(receipt.number(), "AAAAAAAAAA")).isEmpty();
        assertThat(desk.track("8602-2026-999999", receipt.code())).isEmpty();
    }

    @Test
    void aLetterIsServedOnceAndNotBeforeItsIssue() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        Petition petition = desks.act("tian.ye", id, acceptAppeal());
        long letter = petition.letter(LetterKind.ACCEPTANCE).orElseThrow().id();
        assertThat(reasons(desks.attempt("tian.ye", id, new Serve(letter, MONDAY.minusDays(1), ServiceMeans.POST, ""))))
                .containsExactly("petition.refusal.served-before-issued");
        desks.act("tian.ye", id, new Serve(letter, MONDAY, ServiceMeans.POST, ""));
        assertThat(reasons(desks.attempt("tian.ye", id, new Serve(letter, MONDAY, ServiceMeans.POST, ""))))
                .containsExactly("petition.refusal.already-served");
    }
}
