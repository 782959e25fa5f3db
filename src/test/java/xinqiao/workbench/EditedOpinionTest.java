package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A drafted opinion that is edited in a word processor and read back. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class EditedOpinionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

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
    @Covers({Provision.SYS_4, Provision.KM_28A})
    void whoJudgesADraftEditsItsLetterAndWhoWroteItTakesTheChangesOver() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, xinqiao.procedure.LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, Desks.heard(MONDAY));
        String opinion = "/desk/petitions/" + id + "/opinion";
        var writer = Clerk.signedIn(port, "yue.hua");
        assertThat(writer.status(opinion + "/edited")).as("nothing is drafted").isEqualTo(404);
        desks.act("yue.hua", id, Desks.draft(Outcome.SUPPORTED));
        assertThat(writer.status(opinion + "/draft.docx"))
                .as("it lies with others now")
                .isEqualTo(404);
        var elsewhere = Clerk.signedIn(port, "yu.bo");
        assertThat(elsewhere.status(opinion + "/draft.docx")).isEqualTo(404);
        assertThat(elsewhere.status(opinion + "/edited")).isEqualTo(404);

        var lawyer = Clerk.signedIn(port, "bai.lu");
        assertThat(lawyer.page("/desk/petitions/" + id + "/review-law")).contains(opinion + "/draft.docx");
        byte[] draft = lawyer.bytes(opinion + "/draft.docx").body();
        assertThat(lawyer.uploads(opinion + "/edited", "file", "same.docx", draft)
                        .body())
                .contains("与拟稿一致，没有修改");
        byte[] edited = edited(draft);
        assertThat(lawyer.uploads(opinion + "/edited", "file", "edited.docx", edited)
                        .body())
                .contains("<mark>，并向当事人说明了原因</mark>", "由拟稿人采用")
                .doesNotContain("采用这些修改");
        assertThat(lawyer.submit(opinion + "/edited", opinion + "/accepted", "findings", "改")
                        .statusCode())
                .as("who reviews a draft doesn't write it")
                .isEqualTo(404);

        desks.act("bai.lu", id, new ReviewLaw(false, "请按修改稿调整。", null));
        var read = writer.uploads(opinion + "/edited", "file", "edited.docx", edited);
        assertThat(read.body())
                .contains(
                        "采用这些修改",
                        "name=\"findings\" value=\"经核查，货物已于次日放行，并向当事人说明了原因。\"",
                        "name=\"opinion\" value=\"对请求作出答复。\"",
                        "有1处修改");
        assertThat(writer.uploads(opinion + "/edited", "file", "x.docx", "MZ".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(writer.submit(
                                opinion + "/edited",
                                opinion + "/accepted",
                                "findings",
                                "经核查，货物已于次日放行，并向当事人说明了原因。",
                                "opinion",
                                "对请求作出答复。")
                        .statusCode())
                .isEqualTo(303);
        assertThat(writer.page("/desk/petitions/" + id + "/draft-opinion"))
                .contains("货物已于次日放行，并向当事人说明了原因。", "对请求作出答复。", "《中华人民共和国海关法》第二十三条");
    }

    /** As a leader sends it back from a word processor, with a change of fixed words, too. */
    private static byte[] edited(byte[] docx) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part.replace("货物已于次日放行。", "货物已于次日放行，并向当事人说明了原因。")
                        .replace("对请求予以回应。", "对请求作出答复。")
                        .replace("现提出处理意见如下", "现答复如下")
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
