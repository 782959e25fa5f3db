package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.CallHearing;
import xinqiao.petition.Command.CallOffHearing;
import xinqiao.petition.Command.ConcludeHearing;
import xinqiao.petition.Command.DecideHearing;
import xinqiao.petition.Command.Mediate;
import xinqiao.petition.Command.NoteHandover;
import xinqiao.petition.Command.RecordHearing;
import xinqiao.petition.Command.Recuse;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Hearings, agreements of the parties, and what was led to another statutory route. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class HearingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Handovers handovers;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private long handled() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        return id;
    }

    private DecideHearing hearing(String chair, String... members) {
        return new DecideHearing(
                HearingGround.COMPLEX,
                "当事人对事实陈述不一。",
                "仓储费用的收取依据",
                desks.who(chair).personId(),
                Set.copyOf(List.of(members).stream()
                        .map(login -> desks.who(login).personId())
                        .toList()),
                "高远，瑞丽市某律师事务所律师",
                "何以琳\n监管一科经办人员");
    }

    @Test
    @Covers({Provision.KM_27, Provision.KM_22, Provision.LAW_P3})
    void aHearingGoesFromItsDecisionOverNoticeAndRecordToItsConclusion() {
        long id = handled();
        desks.act("yue.hua", id, hearing("kang.ning", "bai.lu"));
        assertThat(reasons(desks.attempt("yue.hua", id, hearing("kang.ning"))))
                .containsExactly("petition.refusal.hearing-runs");
        assertThat(reasons(desks.attempt("yue.hua", id, draft(Outcome.SUPPORTED))))
                .contains("petition.refusal.hearing-not-concluded");
        assertThat(reasons(desks.attempt("yue.hua", id, new RecordHearing(true, "何以琳", "陈述"))))
                .containsExactly("petition.refusal.hearing-not-called");
        assertThat(reasons(desks.attempt("yue.hua", id, new CallHearing(MONDAY.atTime(15, 0), ""))))
                .containsExactly("petition.refusal.hearing-too-soon", "petition.refusal.no-hearing-place");
        LocalDate day = MONDAY.plusDays(8);
        desks.act("yue.hua", id, new CallHearing(day.atTime(9, 30), "办公楼一楼接待室"));
        assertThat(reasons(desks.attempt("yue.hua", id, new RecordHearing(true, "何以琳", "陈述"))))
                .containsExactly("petition.refusal.hearing-notice-not-served", "petition.refusal.hearing-not-yet");
        desks.serve("tian.ye", id, LetterKind.HEARING_NOTICE, MONDAY);
        clock.set(day);
        assertThat(reasons(desks.attempt("yue.hua", id, new ConcludeHearing("事实清楚"))))
                .containsExactly("petition.refusal.hearing-not-held");
        desks.act("yue.hua", id, new RecordHearing(true, "何以琳\n高远", "双方陈述并质证。"));
        assertThat(desks.read("yue.hua", id).petition().handling().heard())
                .as("whoever came to the hearing was heard")
                .isTrue();
        desks.act("yue.hua", id, new ConcludeHearing("收费有依据，告知不充分。"));

        CaseFile file = desks.read("yue.hua", id);
        assertThat(file.clocks())
                .filteredOn(term -> term.term().equals("handling"))
                .singleElement()
                .satisfies(term -> assertThat(term.deadline().unrolled())
                        .as("no source takes a hearing out of the handling period")
                        .isEqualTo(MONDAY.plusDays(60)));
        assertThat(file.letters())
                .extracting(CaseFile.Letter::kind)
                .contains(
                        LetterKind.HEARING_DECISION,
                        LetterKind.HEARING_NOTICE,
                        LetterKind.HEARING_RECORD,
                        LetterKind.HEARING_CONCLUSION);
        assertThat(letter(file, LetterKind.HEARING_NOTICE)).contains("2026年3月10日 09:30", "办公楼一楼接待室", "主持人", "高远");
        assertThat(letter(file, LetterKind.HEARING_RECORD)).contains("何以琳、高远");
        assertThat(file.petition().letters())
                .filteredOn(LetterRef::waits)
                .extracting(LetterRef::kind)
                .containsExactly(LetterKind.ACCEPTANCE);
        desks.act("yue.hua", id, draft(Outcome.EXPLAINED));
        assertThat(Petition.replay(file.history().stream().map(Event::fact).toList()))
                .isEqualTo(file.petition());
    }

    private static String letter(CaseFile file, LetterKind kind) {
        return file.letters().stream()
                .filter(letter -> letter.kind() == kind)
                .map(CaseFile.Letter::content)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Covers({Provision.KM_27, Provision.KM_33A, Provision.KM_21B, Provision.SYS_4})
    void whoSteppedAsideDoesntSitThereAndWhoTakesPartIsForStaffAlone() {
        long id = handled();
        desks.act("gu.xin", id, new Recuse(desks.who("bai.lu").personId(), "与信访人有亲属关系"));
        assertThat(reasons(desks.attempt("yue.hua", id, hearing("kang.ning", "bai.lu"))))
                .containsExactly("petition.refusal.hearing-panel-recused");
        assertThat(reasons(desks.attempt("yue.hua", id, hearing("chen.jing"))))
                .as("of another house")
                .containsExactly("petition.refusal.hearing-panel-elsewhere");
        desks.act("yue.hua", id, hearing("kang.ning"));
        assertThat(desks.read("yue.hua", id).hearingPeople().get(1))
                .isEqualTo(new HearingPeople("高远，瑞丽市某律师事务所律师", "何以琳\n监管一科经办人员"));
        assertThat(desk.read(new Petitioner(id)).hearingPeople()).isEmpty();
        desks.act("yue.hua", id, new CallHearing(MONDAY.plusDays(3).atTime(9, 0), "接待室"));
        desks.act("yue.hua", id, new CallOffHearing("当事人已经和解"));
        assertThat(desks.read("yue.hua", id).petition().course().openHearing()).isEmpty();
        assertThat(desks.read("yue.hua", id).petition().letter(LetterKind.HEARING_CALLED_OFF))
                .as("whoever was called is told")
                .isPresent();

        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某经营人"))
                .id();
        desks.act(
                "dao.yaping",
                report,
                new Accept(
                        MatterKind.REPORT,
                        null,
                        null,
                        "",
                        Set.of(desks.who("kang.ning").personId())));
        desks.act("dao.yaping", report, desks.assign("8602", "监管一科", "kang.ning", null));
        assertThat(desks.read("kang.ning", report).open()).doesNotContain(Act.DECIDE_HEARING);
        assertThat(reasons(desks.attempt("kang.ning", report, hearing("kang.ning"))))
                .contains("petition.refusal.hearing-of-a-report");
    }

    @Test
    @Covers(Provision.LAW_P2)
    void partiesComeToTermsOfTheirOwnWillAndOnPaper() {
        long id = handled();
        assertThat(reasons(desks.attempt("yue.hua", id, agreement(false, false, true, ""))))
                .containsExactly(
                        "petition.refusal.agreement-unwilling",
                        "petition.refusal.agreement-unlawful",
                        "petition.refusal.no-terms");
        desks.act("yue.hua", id, agreement(true, true, false, ""));
        assertThat(desks.read("yue.hua", id).petition().letter(LetterKind.MEDIATION))
                .isEmpty();
        desks.act("yue.hua", id, agreement(true, true, true, "经营人于本月底前退还费用。"));
        CaseFile file = desks.read("yue.hua", id);
        assertThat(letter(file, LetterKind.MEDIATION)).contains("何以琳", "瑞丽某仓储公司", "退还费用");
        assertThat(file.petition().letter(LetterKind.MEDIATION).orElseThrow().waits())
                .as("the parties sign it, nobody serves it")
                .isFalse();

        long suggestion =
                desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", suggestion, new Accept(MatterKind.SUGGESTION, null, null, "", Set.of()));
        desks.act("tian.ye", suggestion, desks.assign("8602", "监管一科", null, null));
        assertThat(reasons(desks.attempt("yue.hua", suggestion, agreement(true, true, true, "协议"))))
                .containsExactly("petition.refusal.agreement-of-appeals");
    }

    private static Mediate agreement(boolean willing, boolean lawful, boolean agreed, String terms) {
        return new Mediate(Agreement.MEDIATION, MONDAY, willing, lawful, "瑞丽某仓储公司", "双方对仓储费用有争议，经三次沟通。", agreed, terms);
    }

    @Test
    @Covers({Provision.KM_22, Provision.LAW_P2, Provision.SYS_4})
    void eachOtherRouteHasItsLetterAndIsFollowedUntilItHasTheMatter() {
        var profile = desks.read("tian.ye", handled()).profile();
        var others = profile.branches().stream()
                .filter(branch -> !branch.petitionProcedure())
                .toList();
        assertThat(others).hasSize(4);
        for (var branch : others) {
            long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
            desks.act(
                    "tian.ye",
                    id,
                    new Command.Guide(branch.key(), branch.route().zh(), "某主管机关", "自知道之日起六十日内", null));
            assertThat(letter(desks.read("tian.ye", id), LetterKind.GUIDANCE))
                    .contains(
                            branch.route().zh(),
                            "某主管机关",
                            "自知道之日起六十日内",
                            branch.citation().zh());
            assertThat(handovers.open(desks.who("tian.ye")))
                    .extracting(Line::id)
                    .contains(id);
            assertThat(handovers.open(desks.who("tang.yan")))
                    .as("at another house")
                    .extracting(Line::id)
                    .doesNotContain(id);
            assertThat(handovers.open(desks.who("yue.hua"))).isEmpty();
            desks.serve("tian.ye", id, LetterKind.GUIDANCE, MONDAY);
            assertThat(desks.read("tian.ye", id).open()).contains(Act.NOTE_HANDOVER);
            var early = new NoteHandover(HandoverStep.TAKEN_UP, MONDAY.minusDays(1), "", "", "");
            assertThat(reasons(desks.attempt("tian.ye", id, early)))
                    .containsExactly("petition.refusal.no-body", "petition.refusal.handover-too-early");
            desks.act("tian.ye", id, new NoteHandover(HandoverStep.HANDED_OVER, MONDAY, "某主管机关", "", ""));
            desks.act("tian.ye", id, new NoteHandover(HandoverStep.TAKEN_UP, MONDAY, "某主管机关", "收1号", ""));
            assertThat(handovers.open(desks.who("tian.ye")))
                    .extracting(Line::id)
                    .doesNotContain(id);
            assertThat(reasons(desks.attempt(
                            "tian.ye", id, new NoteHandover(HandoverStep.NOT_USED, MONDAY, "某主管机关", "", ""))))
                    .containsExactly("petition.refusal.handover-settled");
        }
    }
}
