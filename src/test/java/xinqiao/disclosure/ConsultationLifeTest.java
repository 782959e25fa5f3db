package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Others are asked in writing, while the term stands still. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ConsultationLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    Waiting waiting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private void day(int later) {
        clock.set(MONDAY.plusDays(later));
    }

    private LocalDate due(long id) {
        return clerks.answerUntil("tian.ye", id).orElseThrow();
    }

    private LetterOut letter(long id, LetterKind kind) {
        return clerks.read("tian.ye", id).application().letter(kind).orElseThrow();
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25, Provision.SZ_26})
    void whileAThirdPartyIsAskedTheTermStandsStillAndItsSilenceLeavesTheDecisionToTheHouse() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某企业报关单证"));
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.THIRD_PARTY)))))
                .containsExactly("disclosure.refusal.third-party-not-asked");
        clerks.act("yue.hua", id, Clerks.asking("第三方示例公司"));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        clerks.serve("tian.ye", id, LetterKind.THIRD_PARTY, MONDAY);
        var waits = clerks.read("yue.hua", id);
        assertThat(waits.clock(TermKey.ANSWER.key()).orElseThrow().lastDay()).isEmpty();
        assertThat(waits.letters()).extracting(ApplicationFile.Letter::kind).contains(LetterKind.THIRD_PARTY);
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)))))
                .contains("disclosure.refusal.consultation-open");
        clerks.act("yue.hua", id, new NoteDelivery(1, MONDAY));
        assertThat(reasons(clerks.attempt("yue.hua", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.SILENT, ""))))
                .containsExactly("disclosure.refusal.silence-too-early");
        day(21);
        int _ = waiting.go();
        assertThat(clerks.read("yue.hua", id).application().awaited()).hasSize(1);
        day(22);
        assertThat(waiting.go()).isPositive();
        int _ = waiting.go();
        var after = clerks.read("yue.hua", id);
        assertThat(after.application().consultations().getFirst().answer()).isEqualTo(ConsultationAnswer.SILENT);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 21));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.THIRD_PARTY)));
        clerks.approve(id);
        assertThat(letter(id, LetterKind.ANSWER).number()).isNotBlank();
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25})
    void againstAThirdPartysGoodReasonOnlyThePublicInterestPrevailsAndItIsToldSo() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某企业查验结果"));
        clerks.act("yue.hua", id, Clerks.asking("第三方示例公司"));
        clerks.act("yue.hua", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITH_REASON, "涉及商业秘密"));
        var draft = clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC));
        assertThat(reasons(clerks.attempt("yue.hua", id, draft)))
                .containsExactly("disclosure.refusal.no-public-interest");
        clerks.act("yue.hua", id, new Draft(draft.decisions(), draft.checker(), "不公开将对公共利益造成重大影响", false));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
        assertThat(clerks.read("yue.hua", id).letters())
                .filteredOn(letter -> letter.kind() == LetterKind.THIRD_PARTY_DECISION)
                .singleElement()
                .satisfies(letter -> assertThat(letter.content()).contains("第三方示例公司", "公共利益"));
        assertThat(clerks.read("yue.hua", id).parties().values())
                .extracting(ApplicationFile.Consulted::words)
                .containsExactly("涉及商业秘密");
    }

    /** A third party gave this answer. */
    private long answered(String what, ConsultationAnswer answer) {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, what));
        clerks.act("yue.hua", id, Clerks.asking("第三方示例公司"));
        clerks.act("yue.hua", id, new NoteAnswer(1, MONDAY, answer, "如上"));
        return id;
    }

    private Decision<?> decided(long id, ReplyKind kind) {
        return clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, kind)));
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25})
    void anObjectionWithoutAGoodReasonIsNoConsentAndTheHouseDecides() {
        // given, it needs no public interest; kept back, the harm that article 15 asks for
        for (ReplyKind kind : List.of(ReplyKind.PUBLIC, ReplyKind.THIRD_PARTY))
            assertThat(decided(answered("某企业的申报记录", ConsultationAnswer.REFUSED_WITHOUT_REASON), kind)
                            .isGranted())
                    .isTrue();
        assertThat(reasons(decided(answered("某单位的申报记录", ConsultationAnswer.AGREED), ReplyKind.THIRD_PARTY)))
                .containsExactly("disclosure.refusal.third-party-agrees");
    }

    @Test
    @Covers(Provision.LAW_D3)
    void theSilenceOfABodyThatMadeItTooIsNotedAndTheTermRunsOnFromTheEndOfItsTime() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "与地方联合印发的文件"));
        clerks.act(
                "yue.hua",
                id,
                new Consult(ConsultationKind.CO_MAKER, new Party("示例市人民政府", "示例市"), items(1), "联合印发的文件", null));
        clerks.serve("tian.ye", id, LetterKind.CO_MAKER, MONDAY);
        clerks.act("yue.hua", id, new NoteDelivery(1, MONDAY));
        day(22);
        assertThat(waiting.go()).isPositive();
        var after = clerks.read("yue.hua", id).application();
        assertThat(after.consultations().getFirst().answer()).isEqualTo(ConsultationAnswer.SILENT);
        assertThat(after.awaited()).isEmpty();
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 21));
    }
}
