package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The public gets the cleaned copy; what it was made from stays with those who make it. */
@XinqiaoTest
@Import(Staff.class)
class CleanedFilesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String SECRET = "紫薇暗记";

    @Autowired
    PublicDrafts drafts;

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReleases releases;

    @Autowired
    PublishingDesk desk;

    @Autowired
    PublicLibrary library;

    @Autowired
    FileStore files;

    @Autowired
    Gate gate;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static byte[] word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document " + w + "><w:body><w:p><w:del><w:r><w:delText>" + SECRET
                            + "</w:delText></w:r></w:del><w:r><w:t>公开的内容</w:t></w:r></w:p></w:body></w:document>");
            part(zip, "docProps/core.xml", "<p>" + SECRET + "</p>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String inside(Attached file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(files.path(file.sha256())))) {
            while (zip.getNextEntry() != null) all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private Working drafted(Actor actor) throws IOException {
        var stored = files.put(new ByteArrayInputStream(word()), "附件.docx").orElseThrow();
        var file = new Attached(0, stored.sha256(), stored.name(), stored.type(), stored.size());
        var draft = new Draft(
                "GS-C22", null, DocumentKind.NOTICE, MONDAY, Content.of("关于附件清理的通告", "见附件。"), List.of(), null, null);
        return drafts.draft(actor, draft, List.of(file)).orElseThrow();
    }

    @Test
    @Covers({Provision.GS_7, Provision.SYS_4})
    void theCopyIsPublicTheOriginalIsNot() throws IOException {
        var maker = staff.actor("fang.zhou");
        var one = drafted(maker);
        assertThat(one.inFiles()).extracting(Finding::kind).contains(Finding.Kind.HIDDEN);
        assertThat(drafts.clean(maker, one.id(), one.revision() + 1, 1).isGranted())
                .as("somebody wrote meanwhile")
                .isFalse();
        assertThat(drafts.clean(maker, one.id(), one.revision(), 2).isGranted())
                .as("no such file")
                .isFalse();
        var cleaned = drafts.clean(maker, one.id(), one.revision(), 1).orElseThrow();
        assertThat(cleaned.inFiles()).isEmpty();
        assertThat(inside(cleaned.files().getFirst())).contains("公开的内容").doesNotContain(SECRET);
        var original = desk.originals(maker, one.id()).getFirst();
        assertThat(inside(original)).contains(SECRET);
        for (String stranger : new String[] {"dao.yaping", "zhou.min"})
            assertThatThrownBy(() -> desk.originals(staff.actor(stranger), one.id()))
                    .isInstanceOf(NotThere.class);
        gate.run(
                new Visitor(),
                tx -> assertThat(tx.fetch("select from public_original where document_id = {0}", DSL.val(one.id())))
                        .isEmpty());
        var public_ = approved(one.id());
        var document = library.find(public_.document().number()).orElseThrow();
        var given = library.files(document, document.version());
        assertThat(given).hasSize(1);
        assertThat(given.getFirst().sha256()).isNotEqualTo(original.sha256());
        assertThat(inside(given.getFirst())).doesNotContain(SECRET);
        // taken out of the next version, it goes with what it was made from
        var next = drafts.correct(maker, one.id(), "附件有误", "").orElseThrow();
        var draft = new Draft("GS-C22", null, DocumentKind.NOTICE, MONDAY, next.content(), List.of(), null, null);
        assertThat(drafts.edit(maker, one.id(), next.revision(), draft, List.of(), Set.of(1))
                        .orElseThrow()
                        .files())
                .isEmpty();
        assertThat(desk.originals(maker, one.id())).isEmpty();
    }

    private Working approved(long id) {
        var maker = staff.actor("fang.zhou");
        var unused = drafts.submit(maker, id, "").orElseThrow();
        var again = reviews.approve(staff.actor("cao.yang"), id, "同意").orElseThrow();
        return releases.publish(maker, again.id()).orElseThrow();
    }
}
