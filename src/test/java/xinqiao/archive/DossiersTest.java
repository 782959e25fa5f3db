package xinqiao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.files.FileStore;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingStep;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.NoteExecution;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.ToArchive;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** One case, one file: from the closed case to the shelf, and to the end of its time. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class DossiersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Transfers transfers;

    @Autowired
    Disposals disposals;

    @Autowired
    Loans loans;

    @Autowired
    Backups backups;

    @Autowired
    ToArchive toArchive;

    @Autowired
    FileStore files;

    @Autowired
    Gate gate;

    @Autowired
    ArchiveCheck check;

    @Autowired
    PackageVerdict verdict;

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

    private long closed() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, DAY);
        desks.act("yue.hua", id, Desks.heard(DAY));
        desks.act("yue.hua", id, Desks.draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, DAY);
        desks.act("tian.ye", id, new NoteExecution("已放行。", true));
        desks.close("tian.ye", "gu.xin", id);
        return id;
    }

    private long made() {
        return dossiers.begin(desks.who("tian.ye"), closed());
    }

    /** With a reason for each part that the record has no paper of. */
    private Dossier bound(long id) {
        var clerk = desks.who("tian.ye");
        var file = dossiers.read(clerk, id);
        for (DossierPart part : file.lacking(dossiers.wanted(file)))
            assertThat(dossiers.explain(clerk, id, Map.of(part, "本案未形成。")).isGranted())
                    .isTrue();
        return dossiers.bind(clerk, id).orElseThrow();
    }

    private Dossier kept(long id) {
        var file = bound(id);
        long list = transfers.make(desks.who("tian.ye"), 2026).orElseThrow();
        assertThat(transfers.receive(desks.who("shan.qi"), list).isGranted()).isTrue();
        return dossiers.read(desks.who("shan.qi"), file.id());
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.JF_L10})
    void aHandledCaseBecomesASpecialFileWithThePartsThatItsKindAsksFor() {
        var clerk = desks.who("tian.ye");
        long id = made();
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
        assertThat(dossiers.begin(clerk, file.petitionId())).isEqualTo(id);
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.LAW_S4})
    void whatIsBoundHasANumberPageNumbersAndAllPapersAndDoesNotChange() throws IOException {
        var clerk = desks.who("tian.ye");
        var first = bound(made());
        var second = bound(made());
        assertThat(first.number()).startsWith("8602-XF-2026-Z-");
        assertThat(nth(second)).isEqualTo(nth(first) + 1);
        assertThat(first.until()).isEqualTo(LocalDate.of(2056, 12, 31));
        try (var pdf = Loader.loadPDF(
                files.path(dossiers.pages(clerk, first.id()).sha256()).toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("案卷封面", "卷内目录", "何以琳", "卷内备考表", first.petition());
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
        long id = made();
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
        assertThat(dossiers.paper(clerk, id, paper.id()).title()).isEqualTo("会议纪要");
        assertThatThrownBy(() -> dossiers.paper(desks.who("yue.hua"), id, paper.id()))
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
        var file = bound(made());
        var out = new ByteArrayOutputStream();
        dossiers.send(desks.who("tian.ye"), file.id(), out);
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
    @Covers({Provision.JF_V5A, Provision.JF_L10})
    void atTheYearsEndWhatIsBoundIsHandedOverAndReceivedByAnotherPerson() {
        long id = made();
        var file = bound(id);
        var clerk = desks.who("tian.ye");
        long list = transfers.make(clerk, 2026).orElseThrow();
        assertThat(dossiers.read(clerk, id).state()).isEqualTo(DossierState.SENT);
        assertThat(transfers.files(clerk, list)).extracting(Dossier::id).contains(id);
        assertThat(desks.read("tian.ye", file.petitionId()).petition().closing().done())
                .contains(ClosingStep.ARCHIVED);
        assertThat(toArchive.waiting(clerk)).noneMatch(line -> line.id() == file.petitionId());
        assertThatThrownBy(() -> transfers.receive(clerk, list)).isInstanceOf(NotThere.class);
        assertThat(transfers.receive(desks.who("shan.qi"), list).isGranted()).isTrue();
        assertThat(reasons(transfers.receive(desks.who("shan.qi"), list)))
                .containsExactly("archive.refusal.received-before");
        assertThat(dossiers.read(desks.who("shan.qi"), id).state()).isEqualTo(DossierState.KEPT);
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.SYS_4})
    void aFileIsReadByNobodyElseUnlessTheKeeperGivesLeave() {
        var file = kept(made());
        var handler = desks.who("yue.hua");
        var keeper = desks.who("shan.qi");
        assertThatThrownBy(() -> dossiers.pages(handler, file.id())).isInstanceOf(NotThere.class);
        for (String stranger : List.of("chen.jing", "cao.yang", "tang.yan", "duan.li"))
            assertThatThrownBy(() -> dossiers.read(desks.who(stranger), file.id()))
                    .as(stranger)
                    .isInstanceOf(NotThere.class);
        assertThat(loans.ask(handler, file.id(), "办理同一信访人的来访").isGranted()).isTrue();
        long asked = loans.own(handler).getFirst().id();
        assertThatThrownBy(() -> loans.decide(handler, asked, true, Optional.of(DAY)))
                .isInstanceOf(NotThere.class);
        assertThat(reasons(loans.decide(keeper, asked, true, Optional.empty())))
                .containsExactly("archive.refusal.no-day");
        assertThat(loans.decide(keeper, asked, true, Optional.of(DAY.plusDays(3)))
                        .isGranted())
                .isTrue();
        assertThat(dossiers.pages(handler, file.id()).size()).isPositive();
        clock.set(DAY.plusDays(4));
        assertThatThrownBy(() -> dossiers.pages(handler, file.id())).isInstanceOf(NotThere.class);
        int seen = gate.as(new Visitor(), tx -> tx.fetchCount(xinqiao.db.Tables.DOSSIER));
        assertThat(seen).isZero();
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.LAW_S4})
    void whatWasNotTakenUpIsAnOrdinaryFileAndIsDestroyedAfterItsTimeOnceALeaderAgreed() {
        long petition = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", petition, declined());
        desks.serve("tian.ye", petition, LetterKind.NON_ACCEPTANCE, DAY);
        if (desks.read("tian.ye", petition).petition().state().open()) desks.close("tian.ye", "gu.xin", petition);
        var clerk = desks.who("tian.ye");
        var keeper = desks.who("shan.qi");
        long id = dossiers.begin(clerk, petition);
        assertThat(dossiers.read(clerk, id).kind()).isEqualTo(DossierKind.ORDINARY);
        assertThat(dossiers.sort(clerk, id, DossierKind.ORDINARY, "NO_RESULT").isGranted())
                .isTrue();
        var file = kept(id);
        assertThat(file.until()).isEqualTo(LocalDate.of(2036, 12, 31));
        assertThat(disposals.over(keeper)).noneMatch(one -> one.id() == id);
        clock.set(LocalDate.of(2037, 1, 5));
        assertThat(disposals.over(keeper)).anyMatch(one -> one.id() == id);
        long list = disposals.make(keeper).orElseThrow();
        assertThat(reasons(disposals.carryOut(keeper, list, clerk.personId())))
                .containsExactly("archive.refusal.not-approved");
        assertThat(reasons(disposals.decide(desks.who("gu.xin"), list, false, " ")))
                .containsExactly("archive.refusal.no-reason");
        assertThat(disposals.decide(desks.who("gu.xin"), list, true, "").isGranted())
                .isTrue();
        assertThat(reasons(disposals.carryOut(keeper, list, keeper.personId())))
                .containsExactly("archive.refusal.no-witness");
        assertThat(disposals.carryOut(keeper, list, clerk.personId()).isGranted())
                .isTrue();
        assertThat(dossiers.read(clerk, id).state()).isEqualTo(DossierState.DESTROYED);
        assertThatThrownBy(() -> dossiers.pages(keeper, id)).isInstanceOf(NotThere.class);
    }

    private static Decline declined() {
        return new Decline("不属于海关职权范围", "瑞丽市交通运输局", null);
    }

    @Test
    @Covers(Provision.JF_V5A)
    void theBackupOfAMonthIsReadBackBeforeItCounts() {
        assertThat(bound(made()).state()).isEqualTo(DossierState.BOUND);
        clock.set(LocalDate.of(2026, 3, 9));
        backups.ofThisMonth();
        var backup = backups.latest().orElseThrow();
        assertThat(backup.month()).isEqualTo("2026-03");
        assertThat(backup.files()).isPositive();
        assertThat(backup.restored()).isEqualTo(backup.files());
        assertThat(backup.problem()).isEmpty();
    }
}
