package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.EXPORT_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.journal.TakingOut;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.NameAccused;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.Manner;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Receipt;
import xinqiao.procedure.MatterKind;
import xinqiao.routing.NewSending;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.Sendings;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Who read what, for the auditor; and how much somebody takes out in a day. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class AuditTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Sendings sendings;

    @Autowired
    SendingDesk sendingDesk;

    @Autowired
    ReadingLog log;

    @Autowired
    TakingOut takingOut;

    @Autowired
    TestClock clock;

    @Autowired
    Gate gate;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void nobodyHasTakenAnything() {
        for (String login : List.of("yan.ming", "cao.yang", "shen.pei"))
            gate.run(
                    desks.who(login),
                    tx -> tx.update(EXPORT_DAY)
                            .set(EXPORT_DAY.TAKEN, 0)
                            .where(EXPORT_DAY.PERSON_ID.eq(desks.who(login).personId()))
                            .execute());
    }

    @Test
    @Covers({Provision.JF_V6, Provision.JF_L5, Provision.SYS_3})
    void theAuditorSeesWhoReadAProtectedCaseAndNothingOfTheCase() {
        String title = "检举某某科" + System.nanoTime();
        var report = desks.register("zhou.min", Papers.report("8600", MONDAY, "监管通关处某人"));
        var unused = desks.read("zhou.min", report.id());
        var auditor = Clerk.signedIn(port, "shen.pei");
        String page = auditor.get("/desk/reading-log?who="
                        + java.net.URLEncoder.encode("周敏", java.nio.charset.StandardCharsets.UTF_8)
                        + "&from=2026-03-02&until=2026-03-02")
                .body();
        assertThat(page)
                .contains(">" + report.id() + "<", "周敏", "查阅")
                .doesNotContain(title, unused.petition().origin().title(), report.number());
        assertThat(auditor.get("/desk/reading-log?from=2027-01-01").body()).doesNotContain(report.number());
        assertThat(auditor.get("/desk/reading-log?number=nothing").body()).contains("没有符合条件的记录");
        assertThat(auditor.status("/desk/petitions/" + report.id())).isEqualTo(404);
        assertThat(auditor.bytes("/desk/reading-log.xlsx?what=READ").statusCode())
                .isEqualTo(200);
        assertThat(auditor.get("/desk/reading-log?what=EXPORTED").body()).contains("查阅日志");
        for (String login : List.of("chen.jing", "wei.hong", "tao.ran")) {
            var other = Clerk.signedIn(port, login);
            assertThat(other.status("/desk/reading-log")).as(login).isEqualTo(404);
            assertThat(other.status("/desk/reading-log.xlsx")).as(login).isEqualTo(404);
        }
    }

    private List<Reading> of(String kind, long id) {
        return log.list(desks.who("shen.pei"), new ReadingLog.Filter(null, new Subject(kind, id), null), null);
    }

    /** A letter whose people the officer saw in full. */
    private Receipt unmasked() {
        var letter = desks.register("zhou.min", Papers.against("8600", MONDAY, "某科员"));
        var _ = desk.unmask(desks.who("zhou.min"), letter.id());
        return letter;
    }

    @Test
    @Covers({Provision.KM_21B, Provision.SYS_3, Provision.SYS_4})
    void theNumberOfAReportFindsNothingLikeOneThatThereIsNot() {
        var auditor = desks.who("shen.pei");
        var letter = unmasked();
        assertThat(log.caseOf(auditor, letter.number())).contains(letter.id());
        var browser = Clerk.signedIn(port, "shen.pei");
        assertThat(browser.get("/desk/reading-log?number=" + letter.number()).body())
                .contains("周敏", ">" + letter.id() + "<");

        desks.act("zhou.min", letter.id(), new Accept(MatterKind.REPORT, null, null, "反映工作人员", Set.of()));
        assertThat(log.caseOf(auditor, letter.number())).isEmpty();
        assertThat(browser.get("/desk/reading-log?number=" + letter.number()).body())
                .contains("没有符合条件的记录")
                .doesNotContain("周敏");
        assertThat(of("petition", letter.id())).isNotEmpty();
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void aNumberFindsTheCasesOfTheOwnHouseAndThoseBelowAndForAuditorsOnly() {
        var own = desks.register("zhou.min", Papers.letter("8600", MONDAY));
        var below = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        var auditor = desks.who("shen.pei");
        assertThat(log.caseOf(auditor, own.number())).contains(own.id());
        assertThat(log.caseOf(auditor, below.number())).contains(below.id());
        var clerk = desks.who("tian.ye");
        assertThat(log.caseOf(clerk, below.number())).isEmpty();
        var belowAudits = auditing(clerk);
        assertThat(log.caseOf(belowAudits, below.number())).contains(below.id());
        assertThat(log.caseOf(belowAudits, own.number())).isEmpty();
    }

    /** The same person, if the house had appointed them its auditor. */
    private static Actor auditing(Actor actor) {
        return new Actor(
                actor.accountId(),
                actor.personId(),
                actor.name(),
                actor.postId(),
                actor.houseCode(),
                actor.housePath(),
                actor.directCustoms(),
                actor.departmentId(),
                actor.departmentKind(),
                Scope.OWN,
                Set.of(Power.AUDIT));
    }

    @Test
    @Covers({Provision.KM_33A, Provision.KM_37_1, Provision.SYS_3, Provision.SYS_4})
    void anAuditorWhoSteppedAsideOrIsComplainedOfFindsNoReadingOfThatCase() {
        var auditor = desks.who("shen.pei");
        var letter = unmasked();
        assertThat(of("petition", letter.id())).isNotEmpty();
        desks.act("wei.hong", letter.id(), new Recuse(auditor.personId(), "信访人是其亲属"));
        assertThat(of("petition", letter.id())).isEmpty();
        assertThat(log.caseOf(auditor, letter.number())).isEmpty();
        assertThat(Clerk.signedIn(port, "shen.pei")
                        .get("/desk/reading-log?number=" + letter.number())
                        .body())
                .contains("没有符合条件的记录");

        complainedOf(Set.of(auditor.personId()), Set.of());
        complainedOf(Set.of(), Set.of(auditor.departmentId()));
    }

    /** The report itself, and on its way to the one named person. */
    private void complainedOf(Set<Long> people, Set<Long> departments) {
        long report = desks.register("zhou.min", Papers.report("8600", MONDAY, "监管通关处某人"))
                .id();
        var office = desks.who("zhou.min");
        var asked = new NewSending(
                Manner.FORWARD, "8602", null, desks.who("dao.yaping").personId(), "", null);
        var sending = sendings.propose(office, report, asked).orElseThrow();
        var _ = sendingDesk.read(office, sending.id());
        var read = desks.read("zhou.min", report);
        assertThat(of("petition", report)).isNotEmpty();
        assertThat(of("sending", sending.id())).isNotEmpty();
        desks.act("zhou.min", read.petition().id(), new NameAccused("某人", people, departments, Set.of()));
        assertThat(of("petition", report)).isEmpty();
        assertThat(of("sending", sending.id())).isEmpty();
    }

    @Test
    @Covers({Provision.JF_V6, Provision.JF_L5})
    void theReadingLogIsTakenOutWithinTheLimitToo() {
        var auditor = desks.who("shen.pei");
        var _ = unmasked();
        var _ = takingOut
                .take(auditor, "reading-log", takingOut.allowed(auditor))
                .orElseThrow();
        var browser = Clerk.signedIn(port, "shen.pei");
        var before = log.list(auditor, ReadingLog.Filter.ALL, null).getFirst().id();
        var answer = browser.get("/desk/reading-log.xlsx");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("超过上限", "第一部分第6项");
        assertThat(log.list(auditor, ReadingLog.Filter.ALL, null).getFirst().id())
                .isEqualTo(before);
        assertThat(takingOut.refusals(desks.who("wei.hong")).getFirst())
                .satisfies(refusal -> assertThat(List.of(refusal.what(), refusal.name()))
                        .containsExactly("reading-log", auditor.signature()));
        String told = browser.get("/desk/taken-out").body();
        assertThat(told).contains("查阅日志的导出", "查阅日志（行数）");
        clock.set(MONDAY.plusDays(1));
        assertThat(Clerk.signedIn(port, "shen.pei")
                        .bytes("/desk/reading-log.xlsx")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Covers({Provision.JF_V6, Provision.JF_L5})
    void whoWantsToTakeOutMoreThanAPostMayIsRefusedInWordsAndTheLeaderIsTold() {
        var clerk = desks.who("yan.ming");
        int allowed = takingOut.allowed(clerk);
        var _ = takingOut.take(clerk, "petition-list", allowed - 1).orElseThrow();
        desks.register("yan.ming", Papers.letter("8601", MONDAY));
        desks.register("yan.ming", Papers.letter("8601", MONDAY));
        var browser = Clerk.signedIn(port, "yan.ming");
        var answer = browser.get("/desk/petitions.xlsx?view=ALL");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("超过上限", "第一部分第6项");
        assertThat(takingOut.waiting(desks.who("song.rui"))).isPositive();
        var leader = Clerk.signedIn(port, "song.rui");
        assertThat(leader.get("/desk").body()).contains("导出超限");
        assertThat(leader.get("/desk/taken-out").body()).contains("严明", "信访事项列表");
        assertThat(leader.submit("/desk/taken-out", "/desk/taken-out").statusCode())
                .isEqualTo(303);
        assertThat(takingOut.waiting(desks.who("song.rui"))).isZero();
        assertThat(leader.get("/desk/taken-out").body()).contains("宋锐");
        assertThat(Clerk.signedIn(port, "gu.xin").get("/desk/taken-out").body()).doesNotContain("严明");
        assertThat(browser.status("/desk/taken-out")).isEqualTo(404);
        clock.set(MONDAY.plusDays(1));
        assertThat(Clerk.signedIn(port, "yan.ming")
                        .bytes("/desk/petitions.xlsx?view=ALL")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Covers(Provision.JF_V6)
    void twoDownloadsAtOnceDontGetMoreTogetherThanOneMay() throws InterruptedException {
        var head = desks.who("cao.yang");
        int half = takingOut.allowed(head) / 2 + 1;
        List<Callable<Boolean>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            both.add(() -> takingOut.take(head, "petition-list", half).isGranted());
        try (var pool = Executors.newFixedThreadPool(4)) {
            long granted = pool.invokeAll(both).stream()
                    .filter(one -> {
                        try {
                            return one.get();
                        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
            assertThat(granted).isEqualTo(1);
        }
    }
}
