package xinqiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.NOTICE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.operation.Job;
import xinqiao.petition.Channel;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.PetitionFact.NoticeUndelivered;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** News by mail, through a real mail server. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class NoticeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("noticeSending")
    Job sending;

    @Autowired
    Notices notices;

    @Autowired
    HealthIndicator noticeHealth;

    @Value("${spring.mail.port}")
    int port;

    private @Nullable GreenMail server;

    @BeforeEach
    void nothingWaits() {
        clock.set("2026-03-02T09:00");
        gate.run(new Machine("test"), tx -> tx.deleteFrom(NOTICE).execute());
    }

    @AfterEach
    void close() {
        if (server != null) server.stop();
        clock.reset();
    }

    private GreenMail opened() {
        var opened = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        opened.start();
        server = opened;
        return opened;
    }

    private Receipt written(@Nullable String email, String language, @Nullable MatterKind kind) {
        var person = new PetitionerDetails("何以琳", false, null, null, null, email, "云南省瑞丽市示例路9号", null);
        boolean report = kind == MatterKind.REPORT;
        return registrations
                .register(
                        new Visitor(),
                        new Submission(
                                "8602",
                                Channel.WEB,
                                MONDAY,
                                kind,
                                "",
                                "请求说明滞留鲜花的原因",
                                "货物于口岸滞留三日。",
                                "瑞丽",
                                "",
                                List.of(person),
                                false,
                                1,
                                report ? List.of("某科员") : List.of(),
                                true,
                                language,
                                "",
                                List.of()))
                .orElseThrow();
    }

    private int waiting(long petition) {
        return gate.as(new Machine("test"), tx -> tx.fetchCount(NOTICE, NOTICE.PETITION_ID.eq(petition)));
    }

    @Test
    void anActThatConcernsThePetitionerIsToldOnceWithTheNumberAndNothingElse() throws Exception {
        var mail = opened();
        var receipt = written("he@example.com", "zh", null);
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        desks.act("tian.ye", receipt.id(), desks.assign("8602", "监管一科", null, 7));
        assertThat(waiting(receipt.id()))
                .as("assigning is the house's own affair")
                .isEqualTo(1);
        sending.work().run();
        sending.work().run();
        MimeMessage[] sent = mail.getReceivedMessages();
        assertThat(sent).hasSize(1);
        assertThat(sent[0].getAllRecipients()[0].toString()).isEqualTo("he@example.com");
        assertThat(sent[0].getSubject()).isEqualTo("信访事项 " + receipt.number() + " 有新进展");
        assertThat(sent[0].getContent().toString())
                .contains(receipt.number(), "请勿回复")
                .doesNotContain("何以琳", "鲜花", "受理", "瑞丽", receipt.code());
        assertThat(waiting(receipt.id())).isZero();
    }

    @Test
    void whoWritesEnglishIsToldInEnglishAndAReportInTheSameWords() throws Exception {
        var mail = opened();
        var appeal = written("ana@example.com", "en", null);
        var report = written("ana@example.com", "en", MatterKind.REPORT);
        desks.act("tian.ye", appeal.id(), Desks.acceptAppeal());
        desks.act(
                "dao.yaping",
                report.id(),
                new Command.Accept(
                        MatterKind.REPORT,
                        null,
                        null,
                        "",
                        Set.of(desks.who("dao.yaping").personId())));
        sending.work().run();
        assertThat(List.of(mail.getReceivedMessages()))
                .extracting(message -> message.getContent().toString())
                .extracting(text -> text.replace(appeal.number(), "#").replace(report.number(), "#"))
                .hasSize(2)
                .allMatch(text -> text.contains("There is news of your petition #"))
                .satisfies(texts -> assertThat(Set.copyOf(texts)).hasSize(1));
    }

    @Test
    void whoGaveNoAddressIsWrittenToByPostOnly() {
        var mail = opened();
        var receipt = written(null, "zh", null);
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        sending.work().run();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(waiting(receipt.id())).isZero();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() {
        var receipt = written("he@example.com", "zh", null);
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        sending.work().run();
        assertThat(waiting(receipt.id())).isEqualTo(1);
        assertThat(notices.status().waiting()).isEqualTo(1);
        var mail = opened();
        sending.work().run();
        assertThat(mail.getReceivedMessages()).as("not at once").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        sending.work().run();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneEndsWithANoteOnTheCase() {
        GreenMail _ = opened();
        var receipt = written("no address at all", "zh", null);
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        sending.work().run();
        var last = desks.read("tian.ye", receipt.id()).history().getLast();
        assertThat(last.fact()).isInstanceOf(NoticeUndelivered.class);
        assertThat(notices.status().givenUp()).isEqualTo(1);
        assertThat(Objects.requireNonNull(noticeHealth.health()).getDetails()).containsEntry("mail", "on");
    }

    @Test
    void aServerThatStaysAwayIsGivenUpInTheEnd() {
        var receipt = written("he@example.com", "zh", null);
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        for (int i = 0; i < 6; i++) {
            sending.work().run();
            clock.advance(Duration.ofHours(25));
        }
        assertThat(notices.status()).isEqualTo(new Notices.Status(true, 0, 1));
        assertThat(desks.read("tian.ye", receipt.id()).history().getLast().fact())
                .isInstanceOf(NoticeUndelivered.class);
    }

    @Test
    void nobodyAtADeskSeesWhichPetitionsThereAreNewsOf() {
        var receipt = written("he@example.com", "zh", null);
        desks.act("tian.ye", receipt.id(), Desks.acceptAppeal());
        assertThat(waiting(receipt.id())).isEqualTo(1);
        int seen = gate.as(desks.who("tian.ye"), tx -> tx.fetchCount(NOTICE));
        assertThat(seen).isZero();
    }
}
