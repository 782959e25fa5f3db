package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.EndUnpaid;
import xinqiao.disclosure.ApplicationCommand.NotePayment;
import xinqiao.disclosure.ApplicationCommand.NoteReceipt;
import xinqiao.disclosure.ApplicationCommand.NoticeFee;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** 信息处理费 from the notice to the payment, at the desks of two houses with different procedures. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ChargingLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationServiceDays days;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"8602, tian.ye", "8603, yu.bo"})
    @Covers({Provision.LAW_D5, Provision.SZ_29})
    void theNoticeOfAFeeByCaseSaysWhatTheApplicationAddsToTheMonth(String house, String clerk) {
        long id = last(house, clerk, 11);
        clerks.act(clerk, id, new NoticeFee(FeeTariff.BY_CASE, 0, "缴入国库指定账户", null));
        var letter = clerks.read(clerk, id).letters().getLast();
        assertThat(letter.kind()).isEqualTo(LetterKind.FEE);
        assertThat(letter.content()).contains("按件计收", "每件100元", "应当缴纳100元", "20个工作日内缴纳", "缴入国库指定账户");
        clerks.act(clerk, id, new NotePayment(MONDAY));
        assertThat(clerks.read(clerk, id).application().state()).isEqualTo(ApplicationState.EXAMINING);
    }

    @Test
    @Covers({Provision.LAW_D5, Provision.LAW_D8, Provision.HZ_3_4})
    void theTermStopsWithTheServiceOfTheNoticeAndTheTimeToPayBeginsWithItsReceipt() {
        long id = last("8602", "tian.ye", 1);
        clerks.act("tian.ye", id, new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        assertThat(clerks.answerUntil("tian.ye", id)).contains(LocalDate.of(2026, 3, 30));
        assertThat(reasons(clerks.attempt("tian.ye", id, new NoteReceipt(MONDAY))))
                .contains("disclosure.refusal.not-served");
        clerks.serve("tian.ye", id, LetterKind.FEE, MONDAY);
        assertThat(clerks.answerUntil("tian.ye", id)).isEmpty();
        assertThat(reasons(clerks.attempt("tian.ye", id, new EndUnpaid("未缴费"))))
                .contains("disclosure.refusal.not-served");
        clock.set(MONDAY.plusDays(2));
        clerks.act("tian.ye", id, new NoteReceipt(MONDAY.plusDays(2)));
        assertThat(clerks.read("tian.ye", id).application().fee().orElseThrow().until())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        long notice =
                clerks.read("tian.ye", id).application().letters().getLast().id();
        clock.set(LocalDate.of(2026, 4, 1));
        assertThat(reasons(days.correct(
                        clerks.who("tian.ye"),
                        id,
                        notice,
                        ServedBy.POST,
                        MONDAY.plusDays(3),
                        "误看邮戳",
                        UUID.randomUUID())))
                .as("it was in their hands by then")
                .containsExactly("disclosure.refusal.posted-after-it-arrived");
        assertThat(reasons(clerks.attempt("tian.ye", id, new EndUnpaid("未缴费"))))
                .containsExactly("disclosure.refusal.still-time");
        clock.set(LocalDate.of(2026, 4, 2));
        assertThat(clerks.read("tian.ye", id).open()).contains(ApplicationAct.END_UNPAID);
        clerks.act("tian.ye", id, new EndUnpaid("经查未缴费"));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content())
                .contains("送达之日为2026年3月2日", "逾期未缴纳", "视为放弃申请");
        clerks.serve("tian.ye", id, LetterKind.ANSWER_NOTICE, LocalDate.of(2026, 4, 2));
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.ANSWERED);
    }

    /** The last of so many applications of the same person, examined by the office. */
    private long last(String house, String clerk, int many) {
        long id = 0;
        for (int i = 1; i <= many; i++)
            id = clerks.register(clerk, Forms.by(house, "费用" + house, MONDAY, "2025年第" + i + "号文件"))
                    .id();
        clerks.examine(clerk, id);
        return id;
    }

    @Test
    @Covers(Provision.LAW_D5)
    void byPageItSaysEachStepAndWhatIsFreeIsNotCharged() {
        long id = last("8602", "tian.ye", 1);
        assertThat(reasons(clerks.attempt("tian.ye", id, new NoticeFee(FeeTariff.BY_PAGE, 30, "缴入国库", null))))
                .containsExactly("disclosure.refusal.free");
        clerks.act("tian.ye", id, new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        assertThat(clerks.read("tian.ye", id).letters().getLast().content())
                .contains("第31至100页，每页10元", "第101至150页，每页20元", "应当缴纳1700元");
    }
}
