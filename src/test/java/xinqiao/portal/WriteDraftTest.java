package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.PORTAL_DRAFT;
import static xinqiao.portal.Letters.answer;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.until;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.visit.Secret.digest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.portal.visit.Drafts;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is entered and uploaded stays until it is sent, for whoever wrote it and nobody else. */
@XinqiaoTest
class WriteDraftTest {
    private static final byte[] NOTE = "报关单复印件".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    @Qualifier("portalSweeping")
    Job sweeping;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Visit open(String language) {
        return new Visit(port, language);
    }

    @Test
    void whatIsPutAsideIsTakenUpOnAnotherDeviceWithItsCodeAndReadByNobodyElse() {
        var visit = until("/write/facts", open("zh-CN"), letter());
        visit.post("/write/facts", with(letter(), "act", "save"));
        assertThat(visit.path()).isEqualTo("/write/saved");
        var code = Pattern.compile("<dd>([2-9A-Z ]{19})</dd>").matcher(visit.page());
        assertThat(code.find()).isTrue();
        assertThat(visit.get("/write/saved").page()).contains(code.group(1));
        var other = open("en")
                .get("/write")
                .post("/write/resume", Map.of("code", code.group(1).toLowerCase(Locale.ROOT)));
        assertThat(other.path()).isEqualTo("/write/facts");
        assertThat(other.page()).contains("请求尽快办理一批鲜花的通关手续");
        var stranger = open("en").get("/write").post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDDD"));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(sql.select(PORTAL_DRAFT.CONTENT)
                        .from(PORTAL_DRAFT)
                        .fetch(row -> new String(row.value1(), StandardCharsets.UTF_8)))
                .noneMatch(content -> content.contains("鲜花") || content.contains("request"));
        other.get("/write").post("/write/discard", Map.of());
        assertThat(visit.get("/write/facts").path()).isEqualTo("/write");
    }

    @Test
    void whatIsTypedIsKeptBeforeAnythingIsPressedAndNoLongerOnceItIsSent() {
        var visit = until("/write/facts", open("zh-CN"), letter());
        visit.post("/write/facts", Map.of("act", "keep", "request", "请求", "facts", "写到一半的事实"));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.page()).contains("已自动暂存").doesNotContain("<");
        assertThat(visit.get("/write/facts").page()).contains("写到一半的事实");
        visit.get("/write/check");
        var form = visit.hidden("form");
        answer(visit.get("/write/facts"), letter(), "/write/receipt");
        visit.get("/write").post("/write/facts", Map.of("act", "keep", "form", form, "facts", "又来一遍"));
        assertThat(visit.status()).isEqualTo(204);
        assertThat(sql.fetchCount(PORTAL_DRAFT, PORTAL_DRAFT.FORM.eq(digest(form))))
                .isZero();
    }

    @Test
    void aDraftIsForgottenInTime() {
        clock.set("2026-03-02T09:00");
        var visit = until("/write/facts", open("zh-CN"), letter());
        clock.advance(Drafts.KEPT.plusMinutes(1));
        assertThat(visit.get("/write/facts").path()).isEqualTo("/write");
        sweeping.work().run();
        assertThat(sql.fetchCount(PORTAL_DRAFT, PORTAL_DRAFT.FORM.eq(digest(visit.cookie("xq_draft")))))
                .isZero();
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoGuessesCodesIsSlowed() {
        clock.set("2026-05-04T09:00");
        var visit = open("zh-CN").get("/write");
        for (int i = 0; i < Door.RESUME.most(); i++)
            visit.post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDD" + i));
        visit.post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDDD"));
        assertThat(visit.status()).isEqualTo(429);
        clock.advance(Door.RESUME.window().plusMinutes(1));
        assertThat(visit.post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDDD"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFileThatCannotBeTakenIsToldAndTheOthersStay() {
        var visit = until("/write/files", open("en"), letter());
        visit.post(
                "/write/files",
                Map.of("act", "next"),
                new Visit.File("ok.txt", NOTE),
                new Visit.File("empty.txt", new byte[0]),
                new Visit.File("photo.jpg", "MZ\u0090\u0000 a program".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"files-error\"", "ok.txt", "photo.jpg");
        assertThat(visit.get("/write/facts").page()).contains("请求尽快办理一批鲜花的通关手续");
        visit.get("/write/files").post("/write/files", Map.of("act", "remove-file:" + sha256(visit)));
        assertThat(visit.page()).doesNotContain("remove-file:");
    }

    private static String sha256(Visit visit) {
        var found = Pattern.compile("remove-file:([0-9a-f]{64})").matcher(visit.page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
