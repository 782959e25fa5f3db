package xinqiao.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.MAIL_CONTENT;
import static xinqiao.db.Tables.MAIL_SCAN;
import static xinqiao.db.Tables.MAIL_VALUABLE;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;
import xinqiao.workbench.Clerk;

/** What the mail book keeps of letters that became cases, and who sees the money and things that came with them. */
@XinqiaoTest
@Import({Staff.class, MailSamples.class})
class MailWallsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @Autowired
    Staff staff;

    @Autowired
    MailSamples samples;

    @Autowired
    Mailroom mailroom;

    @Autowired
    MailBook book;

    @Autowired
    Valuables valuables;

    @Autowired
    JournalCheck journal;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    private Actor clerk;

    @SuppressWarnings("NullAway.Init")
    private Actor reader;

    @BeforeEach
    void aMonday() {
        clock.set("2026-12-14T09:00");
        clerk = staff.actor("tian.ye");
        reader = staff.actor("dao.yaping");
    }

    private MailItem written() {
        MailItem item = samples.post(clerk, 1, 0).getFirst();
        samples.takes(clerk, item, MailStep.SCANNED);
        var _ = mailroom.describe(clerk, item.id(), MailSamples.from("举报人姓名", DAY))
                .orElseThrow();
        return item;
    }

    private MailItem withMoney(String what) {
        MailItem item = written();
        long unused = valuables.take(clerk, item.id(), what, reader.personId()).orElseThrow();
        return item;
    }

    private MailItem report(MailItem item, String accused) {
        var _ = samples.register(clerk, item, Papers.report("8602", DAY, accused));
        return item;
    }

    private MailItem appeal(MailItem item) {
        var _ = samples.register(clerk, item, Papers.letter("8602", DAY));
        return item;
    }

    /** KM-21b: a line that differs would say which letters are reports. */
    @Test
    @Covers({Provision.KM_21B, Provision.SYS_4})
    void allLettersThatBecameCasesLookTheSameWhetherOrNotTheReaderSeesTheCase() {
        MailItem appeal = appeal(written());
        MailItem report = report(written(), "某科员");
        for (Actor each : List.of(clerk, reader)) {
            var day = book.ofDay(each, DAY);
            assertThat(day.items()).extracting(MailItem::id).contains(appeal.id(), report.id());
            for (MailItem item : List.of(appeal, report)) {
                var file = book.open(each, item.id());
                assertThat(day.contents()).doesNotContainKey(item.id());
                assertThat(file.content()).isNull();
                assertThat(file.scans()).isEmpty();
                assertThat(file.valuables()).isEmpty();
                assertThat(file.item())
                        .usingRecursiveComparison()
                        .ignoringFields("id", "number", "ord", "once", "cameAt")
                        .isEqualTo(book.open(each, appeal.id()).item());
                assertThat(rowsOf(each, item))
                        .as("past the application's own filter")
                        .isZero();
            }
        }
        var page = Clerk.signedIn(port, "tian.ye");
        assertThat(bare(page, report)).isEqualTo(bare(page, appeal)).contains("内容和图像归入该事项");
    }

    private int rowsOf(Actor actor, MailItem item) {
        return gate.as(
                actor,
                tx -> tx.fetchCount(MAIL_CONTENT, MAIL_CONTENT.MAIL_ID.eq(item.id()))
                        + tx.fetchCount(MAIL_SCAN, MAIL_SCAN.MAIL_ID.eq(item.id())));
    }

    /** The page of a letter without what is its own. */
    private static String bare(Clerk page, MailItem item) {
        String html = page.get("/desk/mail/" + item.id()).body();
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"))
                .replace(item.number(), "")
                .replace("/desk/mail/" + item.id(), "")
                .replace("第" + item.ord() + "件", "");
    }

    @Test
    @Covers({Provision.JF_L5, Provision.KM_21B, Provision.SYS_4})
    void moneyThatCameWithAReportIsSeenByItsReadersAlone() {
        long clerkHad = valuables.left(clerk);
        long readerHad = valuables.left(reader);
        MailItem report = report(withMoney("现金8641元"), "某科员");
        MailItem appeal = appeal(withMoney("现金8642元"));
        assertThat(valuables.left(clerk)).isEqualTo(clerkHad + 1);
        assertThat(valuables.left(reader)).isEqualTo(readerHad + 2);
        assertThat(valuables.list(clerk))
                .extracting(Valuable::mailId)
                .contains(appeal.id())
                .doesNotContain(report.id());
        var seen = book.open(clerk, report.id());
        assertThat(seen.valuables()).isEmpty();
        assertThat(seen.item().valuables()).isEqualTo(ValuablesState.NONE);
        assertThat(seen.item().place()).isEqualTo(MailPlace.OUT);
        assertThat(book.waiting(clerk).items())
                .extracting(MailItem::id)
                .contains(appeal.id())
                .doesNotContain(report.id());
        assertThat(book.waiting(reader).at(MailPlace.VALUABLES))
                .extracting(MailItem::id)
                .contains(report.id());
        assertThat(reasons(valuables.take(clerk, report.id(), "现金", reader.personId())))
                .isEqualTo(reasons(valuables.take(clerk, appeal.id(), "现金", reader.personId())));
        long money = valuables.list(reader).stream()
                .filter(one -> one.mailId() == report.id())
                .findFirst()
                .orElseThrow()
                .id();
        for (String login : List.of("tian.ye", "yu.bo", "zhou.min", "gu.xin", "wu.haitao"))
            assertThatThrownBy(() ->
                            valuables.settle(staff.actor(login), money, Valuable.State.RETURNED, "x", clerk.personId()))
                    .as(login)
                    .isInstanceOf(NotThere.class);
        int rows = gate.as(clerk, tx -> tx.fetchCount(MAIL_VALUABLE, MAIL_VALUABLE.ID.eq(money)));
        assertThat(rows).as("past the application's own filter").isZero();
        var page = Clerk.signedIn(port, "tian.ye");
        assertThat(page.get("/desk/mail/valuables").body()).contains("现金8642元").doesNotContain("现金8641元");
        assertThat(page.get("/desk/mail/" + report.id()).body()).doesNotContain("现金8641元", "随信钱物待处理");
        assertThat(Clerk.signedIn(port, "dao.yaping")
                        .get("/desk/mail/valuables")
                        .body())
                .contains("现金8641元", "现金8642元");
        assertThat(valuables
                        .settle(reader, money, Valuable.State.HANDED_OVER, "移交财务装备处，收条7号", clerk.personId())
                        .isGranted())
                .isTrue();
        assertThat(book.open(reader, report.id()).item().place()).isEqualTo(MailPlace.OUT);
        assertThat(journal.problems()).isEmpty();
    }

    /** KM-21b: nobody at the house may read a report of its only reader; the house above looks after what came with it. */
    @Test
    @Covers({Provision.JF_L5, Provision.KM_21B})
    void whatCameWithAReportOfTheReaderIsLookedAfterByTheHouseAbove() {
        MailItem report = report(withMoney("现金8643元"), "刀亚萍");
        Actor above = staff.actor("zhou.min");
        for (Actor each : List.of(clerk, reader, staff.actor("chen.jing"), staff.actor("yu.bo")))
            assertThat(valuables.list(each)).extracting(Valuable::mailId).doesNotContain(report.id());
        var money = valuables.list(above).stream()
                .filter(one -> one.mailId() == report.id())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> book.open(above, report.id())).isInstanceOf(NotThere.class);
        assertThat(Clerk.signedIn(port, "zhou.min").get("/desk/mail/valuables").body())
                .contains("现金8643元", report.number())
                .doesNotContain("/desk/mail/" + report.id() + "\"");
        assertThat(valuables
                        .settle(
                                above,
                                money.id(),
                                Valuable.State.RETURNED,
                                "汇款收据9号",
                                staff.actor("wei.hong").personId())
                        .isGranted())
                .isTrue();
        assertThat(journal.problems()).isEmpty();
    }
}
