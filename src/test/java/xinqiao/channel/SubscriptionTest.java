package xinqiao.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.CHANNEL_DELIVERY;
import static xinqiao.db.Tables.CHANNEL_SUBSCRIPTION;
import static xinqiao.db.Tables.CHANNEL_TARGET;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.participation.Consultation;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueCommand;
import xinqiao.participation.DialogueDraft;
import xinqiao.participation.Dialogues;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Mails about what is published, through a real mail server. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class SubscriptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pattern LINK = Pattern.compile("https://customs\\.example(/subscribe/\\w+/[\\w-]+)");
    private static final Machine TASK = new Machine("import of documents");

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Targets targets;

    @Autowired
    Dialogues papers;

    @Autowired
    PublicDocuments documents;

    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("channelMailing")
    Job mailing;

    @LocalServerPort
    int port;

    @Value("${spring.mail.port}")
    int mailPort;

    private GreenMail mail;

    @BeforeEach
    void open() {
        clock.set("2026-03-02T09:00");
        gate.run(TASK, tx -> {
            tx.deleteFrom(CHANNEL_DELIVERY).execute();
            tx.deleteFrom(CHANNEL_SUBSCRIPTION).execute();
        });
        mail = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
        clock.reset();
    }

    @CanIgnoreReturnValue
    private String publish(String title, String subject) {
        var content = new Content(title, "", "第一段。", "", xinqiao.publication.Paper.NONE, subject, List.of());
        return documents
                .bring(TASK, new Brought("mail:" + title, "8602", "GS-C22", null, DocumentKind.NOTICE, DAY, content))
                .orElseThrow();
    }

    private static Wanted inspection() {
        return new Wanted(Set.of("8602"), Set.of(), Set.of(), Set.of("卫生检疫"));
    }

    private List<MimeMessage> sent() {
        mailing.work().run();
        return Arrays.asList(mail.getReceivedMessages());
    }

    private static String path(MimeMessage message) throws Exception {
        var found = LINK.matcher(message.getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int post(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @CanIgnoreReturnValue
    private String subscribed(String address, Pace pace) throws Exception {
        assertThat(subscriptions.ask(address, address, "zh", pace, inspection()).isGranted())
                .isTrue();
        int before = mail.getReceivedMessages().length;
        String path = path(sent().get(before));
        String token = path.substring(path.lastIndexOf('/') + 1);
        assertThat(subscriptions.confirm(token)).isTrue();
        return token;
    }

    @Test
    @Covers(Provision.GS_12)
    void whatOneMayTakePartInIsNewsToo() throws Exception {
        subscribed("taker@example.org", Pace.AT_ONCE);
        var content = new Consultation("为优化查验", "第一条 ……", "邮寄至办公室", null);
        var draft = new DialogueDraft("卫生检疫预约办法征求意见", DAY.plusDays(1), DAY.plusDays(20), content, "");
        var maker = clerks.who("kang.ning");
        var one = papers.begin(maker, draft, List.of(), null).orElseThrow();
        assertThat(papers.act(maker, one.id(), new DialogueCommand.Plain(DialogueAct.SUBMIT))
                        .isGranted())
                .isTrue();
        assertThat(papers.act(clerks.who("dao.yaping"), one.id(), new DialogueCommand.Decide(true, "同意"))
                        .isGranted())
                .isTrue();
        assertThat(sent()).as("nobody is told before it is public").hasSize(1);
        clock.set("2026-03-03T09:00");
        var news = sent();
        assertThat(news).hasSize(2);
        assertThat(news.getLast().getSubject()).isEqualTo("海关公开信息：卫生检疫预约办法征求意见");
        assertThat(news.getLast().getContent().toString()).contains("/consultations/" + one.number());
        assertThat(sent()).as("each once").hasSize(2);
        clock.set("2026-03-24T09:00");
        assertThat(papers.act(
                                clerks.who("dao.yaping"),
                                one.id(),
                                new DialogueCommand.Words(DialogueAct.PUBLISH, "没有收到意见，按原稿施行。"))
                        .isGranted())
                .isTrue();
        var result = sent();
        assertThat(result).as("what came of it is news again").hasSize(3);
        assertThat(result.getLast().getSubject()).isEqualTo("海关公开信息：卫生检疫预约办法征求意见（结果公布）");
        assertThat(result.getLast().getContent().toString())
                .contains("/consultations/" + one.number() + "#result")
                .doesNotContain("/result");
        assertThat(sent()).hasSize(3);
    }

    @Test
    @Covers(Provision.GS_12)
    void nothingIsSentBeforeTheAddressIsConfirmedAndThenEachPublicationOnce() throws Exception {
        var asked = subscriptions.ask("192.0.2.1", "reader@example.org", "zh", Pace.AT_ONCE, inspection());
        assertThat(asked.isGranted()).isTrue();
        publish("甲：查验时间调整", "卫生检疫");
        var first = sent();
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().getSubject()).isEqualTo("请确认订阅海关公开信息");
        String token = path(first.getFirst()).replaceFirst(".*/", "");
        assertThat(subscriptions.find(token).orElseThrow().confirmed()).isFalse();
        assertThat(subscriptions.confirm(token)).isTrue();

        String number = publish("乙：查验场地启用", "卫生检疫");
        publish("丙：加工贸易手册", "加工贸易");
        var both = sent();
        assertThat(both).hasSize(2);
        MimeMessage news = both.getLast();
        assertThat(news.getSubject()).isEqualTo("海关公开信息：乙：查验场地启用");
        assertThat(news.getContent().toString()).contains(number, "瑞丽海关").doesNotContain("加工贸易手册");
        assertThat(news.getHeader("List-Unsubscribe")[0])
                .isEqualTo("<https://customs.example/subscribe/end/" + token + ">");
        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(sent()).as("each once").hasSize(2);

        assertThat(post("/subscribe/end/" + token))
                .as("one click, without a form")
                .isEqualTo(200);
        publish("丁：查验费用", "卫生检疫");
        assertThat(sent()).hasSize(2);
        assertThat(subscriptions.find(token)).as("nothing of it stays").isEmpty();
    }

    @Test
    @Covers(Provision.GS_12)
    void theMailOfTheDayHasEverythingTogether() throws Exception {
        subscribed("daily@example.org", Pace.DAILY);
        publish("戊：查验一", "卫生检疫");
        publish("己：查验二", "卫生检疫");
        assertThat(sent()).hasSize(1);
        clock.set("2026-03-03T08:31");
        var both = sent();
        assertThat(both).hasSize(2);
        assertThat(both.getLast().getSubject()).isEqualTo("海关公开信息：2件");
        assertThat(both.getLast().getContent().toString()).contains("戊：查验一", "己：查验二");
    }

    @Test
    void aMailThatDoesntGoOutWaitsAndGoesOutLater() throws Exception {
        subscribed("later@example.org", Pace.AT_ONCE);
        publish("庚：查验预约", "卫生检疫");
        mail.stop();
        mailing.work().run();
        mail.start();
        assertThat(sent()).as("not at once").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void anotherSubscriptionOfTheSameAddressTakesItsPlace() throws Exception {
        String first = subscribed("same@example.org", Pace.DAILY);
        String second = subscribed("same@example.org", Pace.AT_ONCE);
        assertThat(subscriptions.find(first)).isEmpty();
        assertThat(subscriptions.find(second).orElseThrow().pace()).isEqualTo(Pace.AT_ONCE);
    }

    @Test
    void whatNobodyConfirmsIsForgotten() throws Exception {
        var asked = subscriptions.ask("192.0.2.2", "nobody@example.org", "en", Pace.DAILY, inspection());
        assertThat(asked.isGranted()).isTrue();
        String token = path(sent().getFirst()).replaceFirst(".*/", "");
        clock.advance(Duration.ofHours(49));
        assertThat(subscriptions.find(token)).isEmpty();
        assertThat(subscriptions.confirm(token)).isFalse();
    }

    @Test
    @Covers(Provision.SYS_4)
    void nobodysBoxIsFilledByOthersAndNobodyLearnsThatItWasFull() {
        for (int time = 0; time < 6; time++)
            assertThat(subscriptions
                            .ask("192.0.2." + (10 + time), "full@example.org", "zh", Pace.DAILY, inspection())
                            .isGranted())
                    .isTrue();
        assertThat(sent()).hasSize(3);
    }

    @Test
    @Covers({Provision.GS_12, Provision.SYS_4})
    void aHouseBringsWhatFitsToEnterprisesOnItsListAndNobodyElseSeesTheList() {
        var clerk = clerks.who("tian.ye");
        var details = new Target.Details("瑞丽样例贸易有限公司", "孟样例", "0692-0000000", "trade@example.org", "瑞丽市示例路1号");
        long id = targets.set(clerk, null, details, Set.of("卫生检疫"), true).orElseThrow();
        String number = publish("辛：查验新规", "卫生检疫");
        assertThat(targets.push(clerk, id, number, PushWay.EMAIL, DAY, "").isGranted())
                .isTrue();
        assertThat(targets.push(clerk, id, number, PushWay.VISIT, DAY, "送达两份").isGranted())
                .isTrue();
        var mails = sent();
        assertThat(mails).hasSize(1);
        assertThat(targets.open(clerk, id).pushed())
                .hasSize(2)
                .anyMatch(one -> one.mailed().equals("SENT"));
        assertThat(targets.list(clerks.who("cao.yang"))).noneMatch(one -> one.id() == id);
        assertThat(targets.list(clerks.who("yue.hua")))
                .as("of the house, but not caring for channels")
                .isEmpty();
        for (var none : List.of("yue.hua", "kang.ning", "cao.yang", "zhou.min"))
            assertThat(gate.<Integer>as(
                            clerks.who(none),
                            tx -> tx.fetchCount(CHANNEL_TARGET)
                                    + tx.execute("update channel_target set in_service = false where id = ?", id)))
                    .as("nor in the table itself: " + none)
                    .isZero();
        assertThat(gate.<Integer>as(clerk, tx -> tx.fetchCount(CHANNEL_TARGET))).isPositive();
        assertThatThrownBy(() -> gate.run(clerks.who("yue.hua"), tx -> tx.execute("""
                        insert into channel_target (direct_customs, house_code, house_path, details, businesses, in_service, entered_by)
                        values ('8600', '8602', '/0000/8600/8602/', '', '{}', true, '')""")))
                .hasStackTraceContaining("row-level security");
        assertThat(targets.push(clerk, id, "8602-2026-G99999", PushWay.VISIT, DAY, "")
                        .isGranted())
                .as("what isn't public")
                .isFalse();
    }
}
