package xinqiao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.Withdraw;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.WholeApplications;
import xinqiao.files.FileStore;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Applications for disclosure become files as petitions do. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationDossiersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Autowired
    Clerks clerks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierMaking making;

    @Autowired
    BoundFiles bound;

    @Autowired
    Transfers transfers;

    @Autowired
    WholeApplications applications;

    @Autowired
    PackageVerdict verdict;

    @Autowired
    FileStore files;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers({Provision.GS_10, Provision.HZ_2_1, Provision.LAW_S4})
    void anAnsweredApplicationBecomesAFileWithItsPartsAsPdfAsOfdAndAsAPackage() throws IOException {
        var clerk = clerks.who("tian.ye");
        long application = clerks.answered("8602", "2026年查验作业规程");
        assertThat(applications.unfiled(clerk)).anyMatch(one -> one.id() == application);
        long id = making.beginApplication(clerk, application);
        assertThat(making.beginApplication(clerk, application)).isEqualTo(id);
        assertThat(applications.unfiled(clerk)).noneMatch(one -> one.id() == application);
        var file = dossiers.read(clerk, id);
        assertThat(file.kind()).isEqualTo(DossierKind.GIVEN);
        assertThat(file.lacking(dossiers.wanted(file))).isEqualTo(Set.of(DossierPart.INFORMATION));
        assertThat(file.papers())
                .extracting(Dossier.Paper::part)
                .contains(DossierPart.FORM, DossierPart.DECISION, DossierPart.SEARCHED, DossierPart.ANSWER);
        assertThat(dossiers.bind(clerk, id).isGranted()).isFalse();
        assertThat(dossiers.explain(clerk, id, Map.of(DossierPart.INFORMATION, "复制件已当面交付，未留存。"))
                        .isGranted())
                .isTrue();
        assertThat(dossiers.sort(clerk, id, DossierKind.SPECIAL, "RESULT").isGranted())
                .as("a kind of petitions")
                .isFalse();
        var made = dossiers.bind(clerk, id).orElseThrow();
        assertThat(made.number()).startsWith("8602-GK-2026-Y-");
        assertThat(made.until()).isEqualTo(LocalDate.of(2056, 12, 31));
        try (var pdf =
                Loader.loadPDF(files.path(bound.pages(clerk, id).sha256()).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("案卷封面", "卷内目录", "白样例", "2026年查验作业规程", "检索到一份", "卷内备考表");
        }
        packed(id);
        handedOver(id);
    }

    private void packed(long id) throws IOException {
        var clerk = clerks.who("tian.ye");
        var ofd = bound.ofd(clerk, id);
        assertThat(bound.ofd(clerk, id).sha256()).as("made once").isEqualTo(ofd.sha256());
        try (var zip = new ZipFile(files.path(ofd.sha256()).toFile());
                var pdf = Loader.loadPDF(
                        files.path(bound.pages(clerk, id).sha256()).toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().endsWith(".jpg")))
                    .hasSize(pdf.getNumberOfPages());
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("Doc_0/Document.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("Pages/Page_0/Content.xml");
        }
        var out = new ByteArrayOutputStream();
        bound.send(clerk, id, out);
        Path whole = Files.write(folder.resolve("whole.zip"), out.toByteArray());
        assertThat(verdict.examine(whole, new PrintWriter(new StringWriter()))).isTrue();
        try (var zip = new ZipFile(whole.toFile())) {
            assertThat(zip.stream()).anyMatch(entry -> entry.getName().endsWith("data/dossier.ofd"));
        }
    }

    private void handedOver(long id) {
        var keeper = clerks.who("shan.qi");
        long list = transfers.make(clerks.who("tian.ye"), 2026).orElseThrow();
        assertThat(transfers.receive(keeper, list).isGranted()).isTrue();
        assertThat(dossiers.read(keeper, id).state()).isEqualTo(DossierState.KEPT);
        assertThat(bound.pages(keeper, id).size()).isPositive();
        for (String stranger : List.of("yue.hua", "chen.jing", "tang.yan"))
            assertThatThrownBy(() -> bound.pages(clerks.who(stranger), id))
                    .as(stranger)
                    .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> dossiers.read(clerks.who("cao.yang"), id)).isInstanceOf(NotThere.class);
        int seen = gate.as(new Visitor(), tx -> tx.fetchCount(xinqiao.db.Tables.DOSSIER));
        assertThat(seen).isZero();
    }

    @Test
    @Covers({Provision.GS_10, Provision.SYS_4})
    void onlyTheHouseThatAnsweredMakesTheFileAndOnlyOfWhatIsClosed() {
        long open = clerks.inDepartment(Forms.inPerson("8602", DAY, "2026年统计"));
        assertThatThrownBy(() -> making.beginApplication(clerks.who("tian.ye"), open))
                .isInstanceOf(NotThere.class);
        clerks.act("tian.ye", open, new Withdraw("申请人书面撤回"));
        for (String other : List.of("yue.hua", "shan.qi", "chen.jing", "cao.yang", "gu.xin"))
            assertThatThrownBy(() -> making.beginApplication(clerks.who(other), open))
                    .as(other)
                    .isInstanceOf(NotThere.class);
        assertThat(applications.unfiled(clerks.who("chen.jing"))).noneMatch(one -> one.id() == open);
        assertThat(applications.unfiled(clerks.who("yue.hua"))).isEmpty();
        var file = dossiers.read(clerks.who("tian.ye"), making.beginApplication(clerks.who("tian.ye"), open));
        assertThat(file.kind()).isEqualTo(DossierKind.ENDED);
        assertThat(file.retention()).isEqualTo("DISCLOSURE_ENDED");
        assertThat(file.lacking(dossiers.wanted(file))).isEmpty();
        assertThatThrownBy(() -> dossiers.read(clerks.who("shan.qi"), file.id()))
                .as("not bound yet")
                .isInstanceOf(NotThere.class);
    }
}
