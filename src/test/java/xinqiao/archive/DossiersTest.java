package xinqiao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceDays;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.LetterKind;

/** One case, one file: from the closed case to the bound file and its package. */
class DossiersTest extends AtTheKeepersDesk {
    @Autowired
    ArchiveCheck check;

    @Autowired
    PackageVerdict verdict;

    @Autowired
    ServiceDays days;

    @Autowired
    JournalCheck journal;

    @TempDir
    Path folder;

    @Test
    @Covers({Provision.JF_V5A, Provision.JF_L10})
    void aHandledCaseBecomesASpecialFileWithThePartsThatItsKindAsksFor() {
        var clerk = desks.who("tian.ye");
        long id = toKeep.made();
        var file = dossiers.read(clerk, id);
        assertThat(file.kind()).isEqualTo(DossierKind.SPECIAL);
        assertThat(file.papers())
                .extracting(Dossier.Paper::part)
                .contains(
                        DossierPart.REGISTRATION,
                        DossierPart.MATERIAL,
                        DossierPart.ORDER,
                        DossierPart.REPORT,
                        DossierPart.CONCLUSION,
                        DossierPart.CLOSING,
                        DossierPart.REPLY,
                        DossierPart.RECEIPT);
        assertThat(file.lacking(dossiers.wanted(file)))
                .isEqualTo(Set.of(DossierPart.INSTRUCTION, DossierPart.MINUTES, DossierPart.EVIDENCE));
        assertThat(reasons(dossiers.bind(clerk, id))).containsExactly("archive.refusal.lacking");
        assertThat(reasons(dossiers.explain(clerk, id, Map.of(DossierPart.REPLY, "没有"))))
                .containsExactly("archive.refusal.part-there");
        assertThat(reasons(dossiers.explain(clerk, id, Map.of(DossierPart.MINUTES, " "))))
                .containsExactly("archive.refusal.no-reason");
        assertThat(making.begin(clerk, file.of().id())).isEqualTo(id);
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.LAW_S4})
    void whatIsBoundHasANumberPageNumbersAndAllPapersAndDoesNotChange() throws IOException {
        var clerk = desks.who("tian.ye");
        var first = toKeep.bound(toKeep.made());
        var second = toKeep.bound(toKeep.made());
        assertThat(first.number()).startsWith("8602-XF-2026-Z-");
        assertThat(nth(second)).isEqualTo(nth(first) + 1);
        assertThat(first.until()).isEqualTo(LocalDate.of(2056, 12, 31));
        try (var pdf = Loader.loadPDF(
                files.path(bound.pages(clerk, first.id()).sha256()).toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("案卷封面", "卷内目录", "何以琳", "卷内备考表", first.of().number());
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(first.pages() + 3);
        }
        assertThat(reasons(dossiers.sort(clerk, first.id(), DossierKind.ORDINARY, "RESULT")))
                .containsExactly("archive.refusal.bound-before");
        assertThat(check.problems()).noneMatch(problem -> problem.contains(String.valueOf(first.number())));
    }

    @Test
    @Covers(Provision.JF_L10)
    void aPaperThatIsPutInFillsItsPartAndCanBeTakenOutAgain() {
        var clerk = desks.who("tian.ye");
        long id = toKeep.made();
        var minutes = files.keep("会议纪要".getBytes(java.nio.charset.StandardCharsets.UTF_8), "纪要.txt", "text/plain");
        assertThat(reasons(dossiers.add(clerk, id, DossierPart.MINUTES, " ", DAY, minutes)))
                .containsExactly("archive.refusal.no-title");
        assertThat(dossiers.explain(clerk, id, Map.of(DossierPart.MINUTES, "未开会。"))
                        .isGranted())
                .isTrue();
        assertThat(dossiers.add(clerk, id, DossierPart.MINUTES, "会议纪要", DAY, minutes)
                        .isGranted())
                .isTrue();
        var file = dossiers.read(clerk, id);
        assertThat(file.gaps()).doesNotContainKey(DossierPart.MINUTES);
        var paper = file.papers().stream()
                .filter(one -> one.part() == DossierPart.MINUTES)
                .findFirst()
                .orElseThrow();
        assertThat(paper.pages()).as("only in the package").isZero();
        assertThat(bound.paper(clerk, id, paper.id()).title()).isEqualTo("会议纪要");
        assertThatThrownBy(() -> bound.paper(desks.who("yue.hua"), id, paper.id()))
                .as("who sees the case, but makes no files")
                .isInstanceOf(NotThere.class);
        assertThat(dossiers.takeOut(clerk, id, paper.id()).isGranted()).isTrue();
        assertThat(dossiers.read(clerk, id).lacking(dossiers.wanted(file))).contains(DossierPart.MINUTES);
    }

    private static int nth(Dossier file) {
        String number = String.valueOf(file.number());
        return Integer.parseInt(number.substring(number.length() - 4));
    }

    @Test
    @Covers(Provision.LAW_S4)
    void aPackageIsWholeAndTellsWhatWasChangedInIt() throws IOException {
        var file = toKeep.bound(toKeep.made());
        var out = new ByteArrayOutputStream();
        bound.send(desks.who("tian.ye"), file.id(), out);
        Path whole = Files.write(folder.resolve("whole.zip"), out.toByteArray());
        assertThat(ArchivePackage.problems(whole)).isEmpty();
        var said = new java.io.StringWriter();
        assertThat(verdict.knows(whole)).isTrue();
        assertThat(verdict.examine(whole, new java.io.PrintWriter(said))).isTrue();
        assertThat(ArchivePackage.problems(rewritten(whole, "data/metadata.xml", "ordinary", false)))
                .contains("changed data/metadata.xml");
        assertThat(ArchivePackage.problems(rewritten(whole, "data/extra.txt", "more", true)))
                .anyMatch(problem -> problem.startsWith("added"));
        assertThat(verdict.examine(folder.resolve("data-extra.txt.zip"), new java.io.PrintWriter(said)))
                .isFalse();
        assertThat(said.toString()).contains("归档数据包完整", "多出未列入清单的文件");
    }

    private Path rewritten(Path from, String name, String words, boolean added) throws IOException {
        Path to = Files.copy(from, folder.resolve(name.replace('/', '-') + ".zip"));
        try (var zip = java.nio.file.FileSystems.newFileSystem(to)) {
            try (var roots = Files.list(zip.getPath("/"))) {
                Path entry = roots.findFirst().orElseThrow().resolve(name);
                assertThat(Files.exists(entry)).isNotEqualTo(added);
                Files.writeString(entry, words);
            }
        }
        return to;
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.LAW_S4, Provision.SYS_3})
    void aDayOfServiceThatIsCorrectedReachesTheFileThatWasBegun() throws IOException {
        var clerk = desks.who("tian.ye");
        long petition = toKeep.unhandled();
        var letter = desks.read("tian.ye", petition)
                .petition()
                .letter(LetterKind.NON_ACCEPTANCE)
                .orElseThrow();
        long id = making.begin(clerk, petition);
        assertThat(dossiers.read(clerk, id).closedOn()).isEqualTo(DAY);
        clock.set(DAY.plusDays(3));
        assertThat(days.correct(
                                clerk,
                                petition,
                                letter.id(),
                                ServiceMeans.POST,
                                DAY.plusDays(2),
                                "误看日戳",
                                UUID.randomUUID())
                        .isGranted())
                .isTrue();
        var open = dossiers.read(clerk, id);
        assertThat(open.closedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(open.changes()).singleElement().satisfies(one -> {
            assertThat(one.letter()).isEqualTo(letter.number());
            assertThat(one.bound()).isFalse();
        });
        var file = toKeep.bound(id);
        try (var pdf =
                Loader.loadPDF(files.path(bound.pages(clerk, id).sha256()).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(letter.number() + "的送达日期由" + DAY + "更正为" + DAY.plusDays(2));
        }
        assertThat(days.correct(
                                clerk,
                                petition,
                                letter.id(),
                                ServiceMeans.POST,
                                DAY.plusDays(1),
                                "再次查明",
                                UUID.randomUUID())
                        .isGranted())
                .isTrue();
        var after = dossiers.read(clerk, id);
        assertThat(after.closedOn()).as("what is bound stays").isEqualTo(file.closedOn());
        assertThat(after.until()).isEqualTo(file.until());
        assertThat(after.changes()).hasSize(2);
        assertThat(after.changes().getLast().bound()).isTrue();
        assertThat(journal.problems()).isEmpty();
    }
}
