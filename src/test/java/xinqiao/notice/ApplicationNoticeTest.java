package xinqiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.NOTICE;
import static xinqiao.disclosure.Clerks.decision;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationFact.NoticeUndelivered;
import xinqiao.disclosure.ApplicationServiceDays;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.ServedBy;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** News of applications by mail, through a real mail server. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationNoticeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationServiceDays days;

    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("noticeSending")
    Job sending;

    @Value("${spring.mail.port}")
    int port;

    @BeforeEach
    void nothingWaits() {
        clock.set("2026-03-02T09:00");
        gate.run(new Machine("test"), tx -> tx.deleteFrom(NOTICE).execute());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private int waiting(long application) {
        return gate.as(new Machine("test"), tx -> tx.fetchCount(NOTICE, NOTICE.APPLICATION_ID.eq(application)));
    }

    @Test
    @Covers(Provision.LAW_D2)
    void whoIsAskedToCorrectIsToldThatThereIsNewsAndNeverWhat() throws Exception {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验规程"));
            assertThat(waiting(receipt.id())).as("they were there").isZero();
            clerks.act("tian.ye", receipt.id(), new AskCorrection("请写明文号", MONDAY.plusDays(10)));
            sending.work().run();
            assertThat(mail.getReceivedMessages()).hasSize(1);
            var sent = mail.getReceivedMessages()[0];
            assertThat(sent.getAllRecipients()[0].toString()).isEqualTo("reader@example.org");
            assertThat(sent.getSubject()).isEqualTo("政府信息公开申请 " + receipt.number() + " 有新进展");
            assertThat(sent.getContent().toString())
                    .contains(receipt.number(), "请勿回复")
                    .doesNotContain("查验规程", "白样例", "补正", "文号", receipt.code());
            assertThat(waiting(receipt.id())).isZero();
        } finally {
            mail.stop();
        }
    }

    @Test
    @Covers(Provision.LAW_D8)
    void anAnswerIsNewsOnceItIsServedAndWhatTheHouseDoesInsideIsNone() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验规程"));
        long id = receipt.id();
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请检索"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        clerks.approve(id);
        assertThat(waiting(id)).isZero();
        LetterKind kind = clerks.read("tian.ye", id).letters().getLast().kind();
        clerks.serve("tian.ye", id, kind, MONDAY);
        assertThat(waiting(id)).isEqualTo(1);
        nothingWaits();
        clock.set("2026-03-03T09:00");
        long letter = clerks.read("tian.ye", id).letters().getLast().id();
        assertThat(days.correct(
                                clerks.who("tian.ye"),
                                id,
                                letter,
                                ServedBy.IN_PERSON,
                                MONDAY.plusDays(1),
                                "误看日期",
                                UUID.randomUUID())
                        .isGranted())
                .isTrue();
        assertThat(waiting(id)).as("terms of theirs run from that day").isEqualTo(1);
    }

    @Test
    void whatNeverArrivesStandsOnRecord() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验规程"));
        clerks.act("tian.ye", receipt.id(), new AskCorrection("请写明文号", MONDAY.plusDays(10)));
        for (int tried = 0; tried < 7; tried++) {
            sending.work().run();
            clock.advance(Duration.ofDays(2));
        }
        assertThat(clerks.read("tian.ye", receipt.id()).history())
                .anyMatch(event -> event.fact() instanceof NoticeUndelivered);
    }
}
