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
import xinqiao.disclosure.Contests.Box;
import xinqiao.identity.Applicant;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Review and court cases about an application, and what follows from them. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ContestTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String BODY = "昆明海关";

    @Autowired
    Clerks clerks;

    @Autowired
    Contests contests;

    @Autowired
    OwnApplications own;

    @Autowired
    ApplicationVerification verification;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** Refused, served and closed. */
    private long answered(ReplyKind kind) {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, kind)));
        if (kind == ReplyKind.PUBLIC) clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
        var letter = clerks.read("tian.ye", id).application().letters().stream()
                .filter(LetterOut::answers)
                .findFirst()
                .orElseThrow();
        clerks.serve("tian.ye", id, letter.kind(), MONDAY);
        if (kind == ReplyKind.PUBLIC)
            clerks.act("tian.ye", id, new Give(MONDAY, GivingManner.POST, items(1), "复制件1份", "XA1"));
        clerks.act("tian.ye", id, new Close("归档"));
        return id;
    }

    private static NoteContest reconsideration(boolean third) {
        return new NoteContest(ContestKind.RECONSIDERATION, third, BODY, "复议〔2026〕3号", MONDAY, MONDAY.plusDays(9));
    }

    private boolean listed(String login, Box box, long id) {
        return contests.list(clerks.who(login), box, 1000).stream().anyMatch(line -> line.application() == id);
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.LAW_D4})
    void aRevokedAnswerIsGivenAnewWithinAWholePeriod() {
        long id = answered(ReplyKind.PUBLIC);
        clerks.act("tian.ye", id, reconsideration(false));
        clock.set(MONDAY.plusDays(7));
        clerks.act("tian.ye", id, new AnswerContest(1, MONDAY.plusDays(7)));
        assertThat(listed("tian.ye", Box.OWED, id)).isFalse();
        assertThat(listed("tian.ye", Box.PENDING, id)).isTrue();
        LocalDate received = LocalDate.of(2026, 4, 7);
        clock.set(received);
        var after = clerks.act(
                "tian.ye", id, new EndContest(1, received, ContestOutcome.CORRECTED, true, null, "撤销答复，责令重新作出"));
        assertThat(after.state()).isEqualTo(ApplicationState.EXAMINING);
        assertThat(after.closedOn()).isNull();
        assertThat(after.decisions()).isEmpty();
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(listed("tian.ye", Box.ENDED, id)).isTrue();
        // the copies that went out on the revoked answer are not those of the new one
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "重新检索"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, received);
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.GIVING);
        assertThat(verification.problems()).isEmpty();
    }

    private LocalDate due(long id) {
        return clerks.read("tian.ye", id)
                .clock(TermKey.ANSWER.key())
                .orElseThrow()
                .lastDay()
                .orElseThrow();
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.LAW_D4})
    void theDayThatACourtOrderedCountsAndIsNotPutOff() {
        long id = answered(ReplyKind.INTERNAL);
        LocalDate sunday = MONDAY.plusDays(13);
        clerks.act("tian.ye", id, new NoteContest(ContestKind.COURT_DIRECT, false, "昆明铁路运输法院", "", MONDAY, null));
        clerks.act("tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.CORRECTED, true, sunday, "撤销答复"));
        assertThat(due(id)).isEqualTo(sunday);
        assertThat(clerks.read("tian.ye", id).open()).doesNotContain(ApplicationAct.ASK_EXTENSION);
        assertThat(reasons(clerks.attempt("tian.ye", id, new AskExtension(5, "需要核实"))))
                .contains("disclosure.refusal.ordered-day");
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whatWasUpheldStaysClosed() {
        long id = answered(ReplyKind.INTERNAL);
        clerks.act("tian.ye", id, reconsideration(false));
        assertThat(reasons(clerks.attempt(
                        "tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.UPHELD, true, null, "维持"))))
                .containsExactly("disclosure.refusal.upheld-stands");
        assertThat(reasons(clerks.attempt(
                        "tian.ye",
                        id,
                        new EndContest(1, MONDAY.plusDays(1), ContestOutcome.OTHER, false, MONDAY.plusDays(2), " "))))
                .containsExactlyInAnyOrder(
                        "disclosure.refusal.day-ahead",
                        "disclosure.refusal.no-words",
                        "disclosure.refusal.day-for-nothing");
        var after = clerks.act("tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.UPHELD, false, null, "维持原答复"));
        assertThat(after.state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(reasons(clerks.attempt(
                        "tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.OTHER, false, null, "再次"))))
                .contains("disclosure.refusal.no-such-contest");
        // after the review the court, and not as if there had been none
        assertThat(reasons(clerks.attempt(
                        "tian.ye", id, new NoteContest(ContestKind.COURT_DIRECT, false, "某法院", "", MONDAY, null))))
                .containsExactly("disclosure.refusal.reviewed-before");
        clerks.act("tian.ye", id, new NoteContest(ContestKind.COURT_AFTER, false, "某法院", "", MONDAY, null));
        assertThat(reasons(clerks.attempt(
                        "tian.ye", id, new NoteContest(ContestKind.COURT_AFTER, false, "某法院", "", MONDAY, null))))
                .containsExactly("disclosure.refusal.contested-already");
    }

    @Test
    @Covers(Provision.LAW_D4)
    void nothingIsContestedBeforeAnAnswerIsGivenOrLate() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        assertThat(clerks.read("tian.ye", id).open()).doesNotContain(ApplicationAct.NOTE_CONTEST);
        assertThat(reasons(clerks.attempt("tian.ye", id, reconsideration(false))))
                .containsExactly("disclosure.refusal.nothing-to-contest");
        clock.set(MONDAY.plusMonths(2));
        clerks.act("tian.ye", id, reconsideration(false));
        // what was never decided is still in hand
        var after = clerks.act(
                "tian.ye", id, new EndContest(1, MONDAY.plusMonths(2), ContestOutcome.CORRECTED, true, null, "责令限期答复"));
        assertThat(after.state()).isEqualTo(ApplicationState.HANDLING);
        assertThat(after.anew()).isNull();
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SZ_25})
    void aCaseOfAThirdPartyIsNotTheApplicantsToKnowNorAnotherHouses() {
        long id = answered(ReplyKind.INTERNAL);
        clerks.act("tian.ye", id, reconsideration(true));
        var shown = own.read(new Applicant(id));
        assertThat(shown.application().contests()).isEmpty();
        assertThat(shown.history()).noneMatch(event -> event.fact() instanceof ApplicationFact.Contested);
        assertThat(listed("tian.ye", Box.OWED, id)).isTrue();
        assertThat(listed("yan.ming", Box.OWED, id)).isFalse();
        clerks.act("tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.OTHER, false, null, "撤回申请"));
        assertThat(listed("tian.ye", Box.OWED, id)).isFalse();
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoeverSteppedAsideSeesNoCaseOfIt() {
        long id = clerks.register("tian.ye", Forms.of("8602", ReceiptWay.IN_PERSON, MONDAY, GivingManner.POST, "某信息"))
                .id();
        clock.set(MONDAY.plusMonths(2));
        clerks.act("tian.ye", id, reconsideration(false));
        assertThat(listed("dao.yaping", Box.OWED, id)).isTrue();
        clerks.act("dao.yaping", id, new Recuse(clerks.who("dao.yaping").personId(), "与申请人有利害关系"));
        assertThat(listed("dao.yaping", Box.OWED, id)).isFalse();
        assertThat(List.of(contests.count(clerks.who("tian.ye"), Box.OWED))).noneMatch(many -> many == 0);
    }
}
