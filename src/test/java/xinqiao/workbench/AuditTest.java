package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.EXPORT_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.journal.TakingOut;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
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
        for (String login : List.of("yan.ming", "cao.yang"))
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
        String page = auditor.get("/desk/reading-log?number=" + report.number()).body();
        assertThat(page)
                .contains("周敏", report.number(), "查阅")
                .doesNotContain(title, unused.petition().origin().title());
        assertThat(auditor.get("/desk/reading-log?who="
                                + java.net.URLEncoder.encode("周敏", java.nio.charset.StandardCharsets.UTF_8)
                                + "&from=2026-03-02&until=2026-03-02")
                        .body())
                .contains(">" + report.id() + "<")
                .doesNotContain(report.number());
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
