package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin.Content;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.Upward;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The forms in which a bulletin is taken out. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BulletinFormsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Bulletins bulletins;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers(Provision.SYS_4)
    void aDraftIsTakenOutToBeEditedUntilItIsSignedAndOnlyByWhoSeesIt() {
        var office = desks.who("tian.ye");
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var content = new Content(
                BulletinKind.REQUEST,
                "三月二日信访信息",
                "昆明海关",
                List.of(new Item(petition, Upward.SUMMARY, "")),
                "今日收到来信一件。",
                "请示是否督办",
                "",
                "田野",
                List.of(),
                null,
                "",
                null);
        long id = bulletins.draft(office, content).orElseThrow().id();
        String path = "/desk/leadership/bulletins/" + id + "/paper";
        var clerk = Clerk.signedIn(port, "tian.ye");
        assertThat(clerk.get(path + ".docx").body()).startsWith("PK");
        assertThat(clerk.get(path + ".ofd").body()).startsWith("PK");
        assertThat(clerk.page("/desk/leadership/bulletins/" + id)).contains("DOCX", "OFD");
        String edited = "/desk/leadership/bulletins/" + id + "/edited";
        assertThat(clerk.page(edited)).contains("导入修改稿", "读取并比对");
        byte[] draft = clerk.bytes(path + ".docx").body();
        assertThat(clerk.uploads(edited, "file", "same.docx", draft).body()).contains("与拟稿一致，没有修改");
        var read = clerk.uploads(edited, "file", "edited.docx", edited(draft));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body())
                .contains("<mark>，已当场告知受理</mark>", "采用这些修改", "name=\"text\" value=\"今日收到来信一件，已当场告知受理。\"");
        var hostile = clerk.uploads(edited, "file", "edited.docx", "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(hostile.body()).contains("不是可以读取的 DOCX 文稿").doesNotContain("采用这些修改");
        var elsewhere = Clerk.signedIn(port, "yu.bo");
        assertThat(elsewhere.status(edited)).isEqualTo(404);
        for (String form : List.of(".pdf", ".ofd", ".docx"))
            assertThat(elsewhere.status(path + form)).as(form).isEqualTo(404);
        assertThat(bulletins.submit(office, id).isGranted()).isTrue();
        assertThat(bulletins.sign(desks.who("gu.xin"), id, true, "同意").isGranted())
                .isTrue();
        assertThat(clerk.status(path + ".docx")).isEqualTo(404);
        assertThat(clerk.status(edited)).isEqualTo(404);
        assertThat(clerk.get(path + ".ofd").body()).startsWith("PK");
    }

    /** As a leader sends it back from a word processor. */
    private static byte[] edited(byte[] docx) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part.replace("今日收到来信一件。", "今日收到来信一件，已当场告知受理。").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
