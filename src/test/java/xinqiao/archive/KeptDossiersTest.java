package xinqiao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingStep;
import xinqiao.petition.NotThere;
import xinqiao.petition.ToArchive;

/** A bound file on its way to the shelf, on it, and to the end of its time. */
class KeptDossiersTest extends AtTheKeepersDesk {
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
    DossierStore store;

    @Autowired
    Gate gate;

    @Test
    @Covers({Provision.JF_V5A, Provision.JF_L10})
    void atTheYearsEndWhatIsBoundIsHandedOverAndReceivedByAnotherPerson() {
        long id = toKeep.made();
        var file = toKeep.bound(id);
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
        var file = toKeep.kept(toKeep.made());
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
        long petition = toKeep.unhandled();
        var clerk = desks.who("tian.ye");
        var keeper = desks.who("shan.qi");
        long id = making.begin(clerk, petition);
        assertThat(dossiers.read(clerk, id).kind()).isEqualTo(DossierKind.ORDINARY);
        assertThat(dossiers.sort(clerk, id, DossierKind.ORDINARY, "NO_RESULT").isGranted())
                .isTrue();
        // of a house that has no seal for it, a letter is printed for the file alone
        var printed = files.keep(("未加盖印章的文书" + id).getBytes(StandardCharsets.UTF_8), "文书.txt", "text/plain");
        gate.run(
                clerk,
                tx -> store.insert(
                        tx,
                        id,
                        new Gathered(DossierPart.REPLY, "未加盖印章的文书", DAY, printed, 0, Gathered.LETTER + "unsealed"),
                        99));
        var file = toKeep.kept(id);
        long longer = making.begin(clerk, toKeep.unhandled());
        assertThat(dossiers.sort(clerk, longer, DossierKind.ORDINARY, "NO_RESULT")
                        .isGranted())
                .isTrue();
        assertThat(toKeep.kept(longer).until()).isEqualTo(file.until());
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
        assertThat(Files.exists(files.path(printed.sha256())))
                .as("what was printed for the file alone goes with it")
                .isFalse();
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

    @Test
    @Covers(Provision.JF_V5A)
    void theBackupOfAMonthIsReadBackBeforeItCounts() {
        var file = toKeep.bound(toKeep.made());
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
