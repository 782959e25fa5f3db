package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An application from the counter to the archive. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationVerification verification;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    Gate gate;

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

    @Test
    @Covers({
        Provision.LAW_D1,
        Provision.LAW_D3,
        Provision.LAW_D4,
        Provision.LAW_D8,
        Provision.HZ_2_3_4,
        Provision.HZ_3_4,
        Provision.SZ_15,
        Provision.SZ_27,
        Provision.GS_10
    })
    void whatIsPublicIsCheckedApprovedServedGivenAndClosed() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年查验作业规程"));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "本科档案", "岳华", true, "检索到作业规程一份"));
        assertThat(reasons(clerks.attempt(
                        "yue.hua", id, new Draft(List.of(decision(1, ReplyKind.PUBLIC)), null, "", false))))
                .contains("disclosure.refusal.no-secrecy-checker");
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("yue.hua", decision(1, ReplyKind.PUBLIC)))))
                .contains("disclosure.refusal.checks-own-draft");
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)));
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.SECRECY);
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉及国家秘密和工作秘密"));
        clerks.approve(id);
        day(3);
        assertThat(reasons(clerks.attempt(
                        "tian.ye",
                        id,
                        new Serve(letter(id, LetterKind.ANSWER).id(), MONDAY.plusDays(3), ServedBy.POST, ""))))
                .containsExactly("disclosure.refusal.no-mail-number");
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY.plusDays(2));
        var answered = clerks.read("tian.ye", id).application();
        assertThat(answered.state()).isEqualTo(ApplicationState.GIVING);
        assertThat(answered.answeredOn()).isEqualTo(MONDAY.plusDays(2));
        clerks.act("tian.ye", id, new Give(day(4), GivingManner.POST, items(1), "复制件1份", "XA1"));
        clerks.act("tian.ye", id, new Close("资料齐全"));
        var closed = clerks.read("tian.ye", id);
        assertThat(closed.application().state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(closed.open())
                .allMatch(act -> act == ApplicationAct.NOTE_HELP || act == ApplicationAct.NOTE_CONTEST);
        assertThat(closed.givings())
                .singleElement()
                .satisfies(given -> assertThat(given.by()).isEqualTo("田野"));
    }

    private LetterOut letter(long id, LetterKind kind) {
        return clerks.read("tian.ye", id).application().letter(kind).orElseThrow();
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_26})
    void theTermIsExtendedOnceByTheHeadOfTheOfficeAndToldToTheApplicant() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        assertThat(reasons(clerks.attempt("yue.hua", id, new AskExtension(90, "情况复杂"))))
                .isNotEmpty();
        clerks.act("yue.hua", id, new AskExtension(20, "需要会同其他部门研究"));
        assertThat(clerks.read("dao.yaping", id).open()).contains(ApplicationAct.DECIDE_EXTENSION);
        assertThat(clerks.read("tian.ye", id).open()).doesNotContain(ApplicationAct.DECIDE_EXTENSION);
        clerks.act("dao.yaping", id, new DecideExtension(false, "请抓紧办理"));
        clerks.act("yue.hua", id, new AskExtension(20, "需要会同其他部门研究，材料已列明"));
        clerks.act("dao.yaping", id, new DecideExtension(true, "同意"));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(clerks.read("tian.ye", id).letters().getLast().content()).contains("2026年4月28日");
        clerks.serve("tian.ye", id, LetterKind.ANSWER_EXTENSION, MONDAY);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(letter(id, LetterKind.ANSWER_EXTENSION).number()).isNotBlank();
        assertThat(reasons(clerks.attempt("yue.hua", id, new AskExtension(5, "仍需时间"))))
                .contains("disclosure.refusal.extended-already");
    }

    @Test
    @Covers({Provision.LAW_D1, Provision.GS_9})
    void anOnlineApplicationCountsFromTheDayOnWhichBothSidesConfirm() {
        var form = Forms.of("8602", ReceiptWay.ONLINE, MONDAY, GivingManner.E_MAIL, "2025年有关情况");
        long id = clerks.register("tian.ye", form).id();
        assertThat(clerks.read("tian.ye", id).clocks()).isEmpty();
        LocalDate confirmed = day(2);
        clerks.act("tian.ye", id, new ConfirmReceipt(confirmed, "电话确认"));
        assertThat(clerks.read("tian.ye", id).application().receivedOn()).isEqualTo(confirmed);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    @Covers(Provision.SZ_23)
    void aFormThatComesTwiceIsRegisteredOnceAndLeadsToTheFirst() {
        var once = UUID.randomUUID();
        var form = Forms.inPerson("8602", MONDAY, "2025年有关情况");
        var first = intake.register(clerks.who("tian.ye"), form, once).orElseThrow();
        assertThatThrownBy(() -> intake.register(clerks.who("tian.ye"), form, once))
                .isInstanceOfSatisfying(
                        ApplicationTwice.class,
                        twice -> assertThat(twice.application()).contains(first.id()));
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void twoPeopleNeverOverwriteEachOther() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        int seen = clerks.read("yue.hua", id).seq();
        var search = new SearchFor(MONDAY, items(1), "档案室", "岳华", false, "未查到");
        clerks.act("yue.hua", id, search);
        assertThatThrownBy(() -> applications.act(clerks.who("yue.hua"), id, seen, search))
                .isInstanceOfSatisfying(
                        ApplicationChanged.class,
                        changed -> assertThat(changed.since()).hasSize(1));
        assertThat(clerks.read("yue.hua", id).application().searches()).hasSize(1);
    }

    @Test
    @Covers({Provision.SYS_1, Provision.SYS_2})
    void openApplicationsAreWhatTheirJournalSaysAndAWrongDateIsFound() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        assertThat(verification.problems()).isEmpty();
        LocalDate due = due(id);
        dueOn(id, due.plusDays(1));
        assertThat(verification.problems())
                .singleElement()
                .asString()
                .contains(clerks.read("tian.ye", id).application().entry().number(), "期限");
        dueOn(id, due);
        assertThat(verification.problems()).isEmpty();
    }

    /** As if somebody had written another day into the row. */
    private void dueOn(long id, LocalDate day) {
        gate.run(
                new Machine("a wrong date"),
                tx -> tx.update(APPLICATION)
                        .set(APPLICATION.DUE_ON, day)
                        .where(APPLICATION.ID.eq(id))
                        .execute());
    }
}
