package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.serving.LetterKey;
import xinqiao.serving.Posting;
import xinqiao.serving.WaitingLetter;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What was to be served when the application ended. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class UnservedNoticeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ApplicationFilter TO_SERVE = ApplicationFilter.of(ApplicationFilter.View.TO_SERVE);

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications own;

    @Autowired
    ApplicationLists lists;

    @Autowired
    Posting mailroom;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private long notice(long id) {
        return clerks.read("tian.ye", id)
                .application()
                .letter(LetterKind.CORRECTION)
                .orElseThrow()
                .id();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3, Provision.GS_10})
    void aNoticeOfWhatIsOverIsServedOnNobodyAndStaysInTheFile() {
        var clerk = clerks.who("tian.ye");
        var mine = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"));
        long theirs = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        for (long id : List.of(mine.id(), theirs)) {
            clerks.examine("tian.ye", id);
            clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
            assertThat(letters(mailroom.board(clerk).letters())).contains(id);
        }
        var key = new LetterKey(LetterKey.Family.APPLICATION, theirs, notice(theirs));
        assertThat(mailroom.prepare(clerk, List.of(key), UUID.randomUUID()).isGranted())
                .isTrue();
        assertThat(mailroom.board(clerk).prepared())
                .extracting(one -> one.letter())
                .contains(key);
        long before = lists.count(clerk, TO_SERVE);
        assertThat(own.withdraw(own.track(mine.number(), mine.code()).orElseThrow())
                        .isGranted())
                .isTrue();
        clerks.act("dao.yaping", theirs, new Withdraw("申请人来电撤回"));
        assertThat(lists.count(clerk, TO_SERVE)).isEqualTo(before - 2);
        assertThat(letters(mailroom.board(clerk).letters())).doesNotContain(mine.id(), theirs);
        assertThat(mailroom.board(clerk).prepared())
                .extracting(one -> one.letter())
                .doesNotContain(key);
        for (long id : List.of(mine.id(), theirs)) {
            var file = clerks.read("tian.ye", id);
            assertThat(file.open()).doesNotContain(ApplicationAct.SERVE);
            assertThat(file.letters()).extracting(ApplicationFile.Letter::kind).contains(LetterKind.CORRECTION);
            assertThat(reasons(clerks.attempt("tian.ye", id, new Serve(notice(id), MONDAY, ServedBy.IN_PERSON, "签收"))))
                    .containsExactly("disclosure.refusal.over-before-served");
        }
    }

    private static List<Long> letters(List<WaitingLetter> waiting) {
        return waiting.stream().map(one -> one.key().caseId()).toList();
    }
}
