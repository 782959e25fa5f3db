package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is unclear and has to be corrected. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class CorrectionLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications own;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @CanIgnoreReturnValue
    private LocalDate day(int later) {
        LocalDate day = MONDAY.plusDays(later);
        clock.set(day);
        return day;
    }

    private LocalDate due(long id) {
        return clerks.answerUntil("tian.ye", id).orElseThrow();
    }

    private LetterOut letter(long id, LetterKind kind) {
        return clerks.read("tian.ye", id).application().letter(kind).orElseThrow();
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.SZ_24})
    void whatIsUnclearIsCorrectedOnceAndTheTermRunsAnew() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(20)));
        assertThat(reasons(clerks.attempt("tian.ye", id, new EndUncorrected("无正当理由"))))
                .contains("disclosure.refusal.still-time");
        LocalDate received = day(14);
        clerks.act(
                "tian.ye",
                id,
                new ReceiveCorrection(
                        received, List.of(Forms.item("2025年第3号通知"), Forms.item("2025年第4号通知")), List.of()));
        var file = clerks.read("tian.ye", id);
        assertThat(file.items()).hasSize(2);
        assertThat(file.application().state()).isEqualTo(ApplicationState.EXAMINING);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(reasons(clerks.attempt("tian.ye", id, new AskCorrection("再次补正", received.plusDays(9)))))
                .contains("disclosure.refusal.corrected-already");
    }

    @Test
    @Covers(Provision.LAW_D2)
    void whoeverDoesNotCorrectInTimeIsNotProcessedFurtherOnceSomebodyJudgedSo() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
        clerks.serve("tian.ye", id, LetterKind.CORRECTION, MONDAY);
        day(11);
        assertThat(clerks.read("tian.ye", id).open()).contains(ApplicationAct.END_UNCORRECTED);
        clerks.act("tian.ye", id, new EndUncorrected("逾期未补正，也未说明正当理由"));
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.APPROVAL);
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content())
                .contains(letter(id, LetterKind.CORRECTION).number(), "送达之日为2026年3月2日", "视为放弃申请", "行政复议");
        clerks.serve("tian.ye", id, LetterKind.ANSWER_NOTICE, MONDAY.plusDays(11));
        clerks.act("tian.ye", id, new Close("资料齐全"));
        var closed = clerks.read("tian.ye", id).application();
        assertThat(closed.state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(closed.decisions()).extracting(ItemDecision::kind).containsExactly(ReplyKind.NOT_CORRECTED);
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.LAW_D8})
    void nobodyIsLateWithACorrectionThatWasNeverServed() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        day(11);
        assertThat(clerks.read("tian.ye", id).open()).doesNotContain(ApplicationAct.END_UNCORRECTED);
        assertThat(reasons(clerks.attempt("tian.ye", id, new EndUncorrected("逾期未补正"))))
                .containsExactly("disclosure.refusal.not-served");
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.SYS_4})
    void theApplicantCorrectsOnLineAndSeesNothingOfHowItIsWorkedOn() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"));
        clerks.examine("tian.ye", receipt.id());
        clerks.act("tian.ye", receipt.id(), new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
        var applicant = own.track(receipt.number(), receipt.code()).orElseThrow();
        assertThat(own.track(receipt.number(), "WRONGCODE2")).isEmpty();
        var unused = own.correct(applicant, List.of(Forms.item("2025年第3号通知")), List.of())
                .orElseThrow();
        clerks.act("tian.ye", receipt.id(), new Assign(clerks.department("8602", "监管一科"), null, "请办"));
        clerks.act("yue.hua", receipt.id(), Clerks.asking("第三方示例公司"));
        var seen = own.read(applicant);
        assertThat(seen.items()).extracting(ItemAsked::name).containsExactly("2025年第3号通知");
        assertThat(seen.parties()).isEmpty();
        assertThat(seen.letters()).extracting(ApplicationFile.Letter::kind).doesNotContain(LetterKind.THIRD_PARTY);
        assertThat(seen.application().draft()).isNull();
        assertThat(Set.copyOf(seen.open())).isEmpty();
    }
}
