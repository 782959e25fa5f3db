package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.AskExtension;
import xinqiao.petition.Command.DecideExtension;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** How long a case may take: the notice, the extension, the limit that the office sets a department. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class TermsOfLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

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
    @Covers({Provision.KM_26A, Provision.KM_26B, Provision.SYS_2})
    void anExtensionIsAskedOnceWithinTheCapAndMovesTheLastDay() {
        long id = accepted(Papers.letter("8602", MONDAY));
        assertThat(reasons(desks.attempt("yue.hua", id, new AskExtension(31, "情况复杂"))))
                .containsExactly("petition.refusal.extension-too-long");
        desks.act("yue.hua", id, new AskExtension(20, "需要外地海关协查"));
        assertThat(reasons(desks.attempt("yue.hua", id, new AskExtension(5, "情况复杂"))))
                .contains("petition.refusal.second-extension");
        assertThat(reasons(desks.attempt("tian.ye", id, new DecideExtension(true, ""))))
                .contains("petition.refusal.no-power");
        desks.act("gu.xin", id, new DecideExtension(true, "同意"));

        CaseFile file = desks.read("yue.hua", id);
        var handling = file.clocks().stream()
                .filter(each -> each.term().equals("handling"))
                .findFirst()
                .orElseThrow();
        assertThat(handling.deadline().unrolled()).isEqualTo(MONDAY.plusDays(60 + 20));
        assertThat(file.petition().letter(LetterKind.EXTENSION)).isPresent();
    }

    @Test
    @Covers(Provision.KM_26B)
    void anExtensionAfterTheEndIsRefused() {
        long id = accepted(Papers.letter("8602", MONDAY));
        clock.set(MONDAY.plusDays(70));
        assertThat(reasons(desks.attempt("yue.hua", id, new AskExtension(5, "情况复杂"))))
                .containsExactly("petition.refusal.extension-too-late");
    }

    @Test
    @Covers({Provision.KM_26C})
    void theOfficeSetsAnInnerLimitOnlyInsideTheWholePeriod() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        assertThat(reasons(desks.attempt("tian.ye", id, desks.assign("8602", "监管一科", null, 90))))
                .containsExactly("petition.refusal.inner-limit-too-long");
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, 20));
        assertThat(desks.read("yue.hua", id).clocks())
                .anyMatch(each -> each.term().equals(PetitionClock.INNER));
    }

    @Test
    @Covers({Provision.KM_23, Provision.LAW_P1})
    void aLetterWithoutAnAddressIsRegisteredAndRunsNoNoticePeriod() {
        Submission whole = Papers.letter("8602", MONDAY);
        var nameOnly = new PetitionerDetails("何以琳", false, null, null, null, null, null, null);
        var form = new Submission(
                whole.houseCode(),
                whole.channel(),
                MONDAY,
                null,
                "",
                whole.request(),
                whole.facts(),
                "",
                "",
                List.of(nameOnly),
                false,
                1,
                List.of(),
                true,
                "zh",
                "",
                List.of());
        long id = desks.register("tian.ye", form).id();
        assertThat(desks.read("tian.ye", id).clocks()).isEmpty();
    }

    @Test
    @Covers(Provision.KM_26B)
    void aRefusedExtensionIsNoneAndOneNobodyDecidedWaitsForNobodyAfterTheApproval() {
        long id = accepted(Papers.letter("8602", MONDAY));
        desks.act("yue.hua", id, new AskExtension(20, "情况复杂"));
        desks.act("gu.xin", id, new DecideExtension(false, "理由不充分"));
        desks.act("yue.hua", id, new AskExtension(10, "需要外地海关协查"));
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "适用法律正确。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        var waiting = desk.list(desks.who("gu.xin"), Filter.of(Filter.View.EXTENSIONS), null, 1000);
        assertThat(waiting.lines()).noneMatch(line -> line.id() == id);
    }

    @Test
    @Covers(Provision.KM_26C)
    void anInnerLimitIsBoundedEvenWhereNoPeriodRuns() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        assertThat(reasons(desks.attempt("tian.ye", id, desks.assign("8602", "监管一科", null, Integer.MAX_VALUE))))
                .containsExactly("petition.refusal.inner-limit-too-long");
    }
}
