package xinqiao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayInputStream;
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
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
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
    DossierMaking making;

    @Autowired
    BoundFiles bound;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Transfers transfers;

    @Autowired
    Disposals disposals;

    @Autowired
    DossierOfds ofds;

    @Autowired
    Destruction destruction;

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
        return making.begin(desks.who("tian.ye"), closed());
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
        assertThat(making.begin(clerk, file.of().id())).isEqualTo(id);
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
        var file = bound(made());
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
    @Covers({Provision.JF_V5A, Provision.JF_L10})
    void atTheYearsEndWhatIsBoundIsHandedOverAndReceivedByAnotherPerson() {
        long id = made();
        var file = bound(id);
        var clerk = desks.who("tian.ye");
        long list = transfers.make(clerk, 2026).orElseThrow();
        assertThat(dossiers.read(clerk, id).state()).isEqualTo(DossierState.SENT);
        assertThat(transfers.files(clerk, list)).extracting(Dossier::id).contains(id);
        assertThat(desks.read("tian.ye", file.of().id()).petition().closing().done())
                .contains(ClosingStep.ARCHIVED);
        assertThat(toArchive.waiting(clerk))
                .noneMatch(line -> line.id() == file.of().id());
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
        assertThatThrownBy(() -> bound.pages(handler, file.id())).isInstanceOf(NotThere.class);
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
        assertThat(bound.pages(handler, file.id()).size()).isPositive();
        clock.set(DAY.plusDays(4));
        assertThatThrownBy(() -> bound.pages(handler, file.id())).isInstanceOf(NotThere.class);
        int seen = gate.as(new Visitor(), tx -> tx.fetchCount(xinqiao.db.Tables.DOSSIER));
        assertThat(seen).isZero();
    }

    @Test
    @Covers({Provision.JF_V5A, Provision.LAW_S4})
    void whatWasNotTakenUpIsAnOrdinaryFileAndIsDestroyedAfterItsTimeOnceALeaderAgreed() throws IOException {
        long petition = unhandled();
        var clerk = desks.who("tian.ye");
        var keeper = desks.who("shan.qi");
        long id = making.begin(clerk, petition);
        assertThat(dossiers.read(clerk, id).kind()).isEqualTo(DossierKind.ORDINARY);
        assertThat(dossiers.sort(clerk, id, DossierKind.ORDINARY, "NO_RESULT").isGranted())
                .isTrue();
        var file = kept(id);
        long longer = making.begin(clerk, unhandled());
        assertThat(dossiers.sort(clerk, longer, DossierKind.ORDINARY, "NO_RESULT")
                        .isGranted())
                .isTrue();
        assertThat(kept(longer).until()).isEqualTo(file.until());
        assertThat(file.until()).isEqualTo(LocalDate.of(2036, 12, 31));
        assertThat(disposals.over(keeper)).noneMatch(one -> one.id() == id);
        clock.set(LocalDate.of(2037, 1, 5));
        assertThat(disposals.over(keeper)).anyMatch(one -> one.id() == id);
        var leader = desks.who("gu.xin");
        long list = disposals.make(keeper).orElseThrow();
        assertThat(reasons(disposals.begin(keeper, list))).containsExactly("archive.refusal.not-approved");
        assertThat(reasons(disposals.decide(leader, list, false, " "))).containsExactly("archive.refusal.no-reason");
        assertThat(reasons(disposals.decide(leader, list, true, ""))).containsExactly("archive.refusal.not-appraised");
        assertThat(reasons(appraisals.give(clerk, list, Set.of(), Opinion.DESTROY, Optional.empty(), "")))
                .containsExactlyInAnyOrder("archive.refusal.no-file", "archive.refusal.no-opinion");
        assertThat(reasons(appraisals.give(
                        clerk, list, Set.of(id), Opinion.DESTROY, Optional.of(LocalDate.of(2040, 1, 1)), "无保存价值")))
                .containsExactly("archive.refusal.no-later-day");
        for (Dossier other : disposals.files(keeper, list))
            if (other.id() != id && other.id() != longer) keepForGood(list, other.id());
        assertThat(appraisals
                        .give(clerk, list, Set.of(id), Opinion.DESTROY, Optional.empty(), "无保存价值")
                        .isGranted())
                .isTrue();
        LocalDate later = LocalDate.of(2047, 12, 31);
        assertThat(appraisals
                        .give(clerk, list, Set.of(longer), Opinion.KEEP, Optional.of(later), "仍有查考价值")
                        .isGranted())
                .isTrue();
        assertThat(appraisals.of(keeper, list).get(id))
                .satisfies(one -> assertThat(one.person()).isEqualTo(clerk.personId()));
        assertThat(disposals.decide(leader, list, true, "同意").isGranted()).isTrue();
        assertThat(dossiers.read(clerk, longer))
                .satisfies(one -> assertThat(one.state()).isEqualTo(DossierState.KEPT))
                .satisfies(one -> assertThat(one.until()).isEqualTo(later));
        destroyedOnceAnotherPersonConfirmed(list, id);
    }

    private void keepForGood(long list, long other) {
        assertThat(appraisals
                        .give(desks.who("tian.ye"), list, Set.of(other), Opinion.KEEP, Optional.empty(), "别的测试的案卷")
                        .isGranted())
                .isTrue();
    }

    private List<String> numbers(Actor actor, ListFilter filter) {
        return disposals.list(actor, filter, null).stream()
                .map(ArchiveList::number)
                .toList();
    }

    private void destroyedOnceAnotherPersonConfirmed(long list, long id) throws IOException {
        var clerk = desks.who("tian.ye");
        var keeper = desks.who("shan.qi");
        var before = dossiers.read(keeper, id);
        var own = before.papers().stream()
                .filter(paper -> paper.origin().startsWith(Gathered.MADE))
                .findFirst()
                .orElseThrow();
        var letter = before.papers().stream()
                .filter(paper -> paper.origin().startsWith("letter"))
                .findFirst()
                .orElseThrow();
        String pages = String.valueOf(before.sha256());
        byte[] content = Files.readAllBytes(files.path(pages));
        var drawn = ofds.of(before);
        assertThat(reasons(disposals.witness(clerk, list))).containsExactly("archive.refusal.not-begun");
        assertThat(disposals.begin(keeper, list).isGranted()).isTrue();
        assertThat(Files.exists(files.path(pages)))
                .as("not before the witness confirms")
                .isTrue();
        assertThat(reasons(disposals.witness(keeper, list))).containsExactly("archive.refusal.no-witness");
        assertThatThrownBy(() -> disposals.witness(desks.who("yue.hua"), list)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> disposals.witness(desks.who("yan.ming"), list)).isInstanceOf(NotThere.class);
        assertThat(disposals.witness(clerk, list).isGranted()).isTrue();
        var after = dossiers.read(clerk, id);
        assertThat(after.state()).isEqualTo(DossierState.DESTROYED);
        assertThat(after.papers()).isEmpty();
        assertThat(after.title()).as("the entry on the list stays").isEqualTo(before.title());
        assertThat(Files.exists(files.path(pages))).isFalse();
        assertThat(Files.exists(files.path(own.sha256()))).isFalse();
        boolean sealed = gate.as(
                new Machine("test"),
                tx -> tx.fetchExists(
                        xinqiao.db.Tables.ISSUED_LETTER, xinqiao.db.Tables.ISSUED_LETTER.PDF.eq(letter.sha256())));
        assertThat(Files.exists(files.path(letter.sha256())))
                .as("a letter stays where it was sealed for the case, and goes where it was printed for the file alone")
                .isEqualTo(sealed);
        String ofd = String.valueOf(drawn.ofd());
        assertThat(ofd).hasSize(64);
        assertThat(Files.exists(files.path(ofd))).isFalse();
        // somebody still draws its pages while it is destroyed
        var _ = files.keep(new ByteArrayInputStream(content), "案卷.pdf", "application/pdf");
        assertThat(ofds.of(before).ofd()).isNull();
        assertThat(Files.exists(files.path(ofd)))
                .as("what was drawn meanwhile goes the same way")
                .isFalse();
        assertThat(numbers(clerk, new ListFilter(2037, ArchiveList.Stage.DONE)))
                .contains(disposals.read(keeper, list).number());
        assertThat(numbers(clerk, new ListFilter(2036, null)))
                .doesNotContain(disposals.read(keeper, list).number());
        for (var stage : ArchiveList.Stage.values())
            assertThat(disposals.list(clerk, new ListFilter(null, stage), null)).allMatch(one -> one.stage() == stage);
        assertThat(numbers(desks.who("yan.ming"), ListFilter.ALL))
                .as("another house's")
                .doesNotContain(disposals.read(keeper, list).number());
        assertThat(disposals.read(keeper, list).finishedOn()).isNotNull();
        assertThat(reasons(disposals.witness(clerk, list))).containsExactly("archive.refusal.destroyed-before");
        assertThatThrownBy(() -> bound.pages(keeper, id)).isInstanceOf(NotThere.class);
        destruction.complete();
    }

    private long unhandled() {
        long petition = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", petition, declined());
        desks.serve("tian.ye", petition, LetterKind.NON_ACCEPTANCE, DAY);
        if (desks.read("tian.ye", petition).petition().state().open()) desks.close("tian.ye", "gu.xin", petition);
        return petition;
    }

    private static Decline declined() {
        return new Decline("不属于海关职权范围", "瑞丽市交通运输局", null);
    }

    @Test
    @Covers(Provision.JF_V5A)
    void theBackupOfAMonthIsReadBackBeforeItCounts() {
        var file = bound(made());
        assertThat(file.state()).isEqualTo(DossierState.BOUND);
        clock.set(LocalDate.of(2026, 3, 9));
        backups.ofThisMonth();
        var backup = backups.latest().orElseThrow();
        assertThat(backup.month()).isEqualTo("2026-03");
        assertThat(backup.files()).isPositive();
        assertThat(backup.restored()).isPositive();
        assertThat(backup.problem()).doesNotContain(String.valueOf(file.number()));
    }
}
