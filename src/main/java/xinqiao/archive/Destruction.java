package xinqiao.archive;

import static xinqiao.db.Tables.DOSSIER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.archive.Dossier.Paper;
import xinqiao.files.Forgetting;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * Carries out what a leader approved: what is kept longer goes back to the shelf; what a witness confirmed is gone with its
 * papers, its bound pages and its packages in the backups. The entry on the list stays. After a crash it is done again.
 */
@Component
class Destruction {
    private static final Machine TASK = new Machine("archive-destruction");

    private final Gate gate;
    private final ArchiveListStore lists;
    private final AppraisalStore appraisals;
    private final DossierStore dossiers;
    private final DossierEdit edit;
    private final Forgetting files;
    private final Backups backups;

    Destruction(
            Gate gate,
            ArchiveListStore lists,
            AppraisalStore appraisals,
            DossierStore dossiers,
            DossierEdit edit,
            Forgetting files,
            Backups backups) {
        this.gate = gate;
        this.lists = lists;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.edit = edit;
        this.files = files;
        this.backups = backups;
    }

    /** What a crash has left. */
    void complete() {
        gate.as(TASK, lists::unfinished).forEach(this::carryOut);
        int _ = files.sweep();
    }

    @Enforces(Provision.LAW_S4)
    void carryOut(long id) {
        List<Dossier> gone = gate.as(
                TASK,
                tx -> lists.lock(tx, ListKind.DISPOSAL, id)
                        .filter(list -> Boolean.TRUE.equals(list.approved()) && list.finishedOn() == null)
                        .map(list -> carryOut(tx, list))
                        .orElse(List.of()));
        if (!gone.isEmpty()) {
            int _ = files.sweep();
        }
    }

    private List<Dossier> carryOut(DSLContext tx, ArchiveList list) {
        Map<Long, Appraisal> opinions = appraisals.of(tx, list.id());
        List<Dossier> listed = dossiers.of(tx, DOSSIER.DISPOSAL_ID.eq(list.id()));
        for (Dossier file : listed) {
            Appraisal opinion = opinions.get(file.id());
            if (opinion != null && opinion.opinion() == Opinion.KEEP) extend(tx, list, file, opinion);
        }
        List<Dossier> rest = listed.stream()
                .filter(file -> file.state() == DossierState.LISTED)
                .filter(file -> opinions.get(file.id()) instanceof Appraisal one && one.opinion() == Opinion.DESTROY)
                .toList();
        // nothing is left to be destroyed, or somebody has seen it
        if (rest.isEmpty() || list.witness() != null) lists.finished(tx, list.id(), edit.today());
        if (list.witness() == null) return List.of();
        for (Dossier file : rest) destroy(tx, list, file);
        return rest;
    }

    private void extend(DSLContext tx, ArchiveList list, Dossier file, Appraisal opinion) {
        dossiers.extended(tx, file.id(), opinion.until());
        edit.add(
                tx,
                TASK,
                file.id(),
                new DossierFact.Extended(edit.today(), list.number(), opinion.person(), opinion.until()));
    }

    private void destroy(DSLContext tx, ArchiveList list, Dossier entry) {
        Dossier file = dossiers.find(tx, entry.id()).orElseThrow();
        Set<String> held = new LinkedHashSet<>();
        if (file.sha256() != null) held.add(file.sha256());
        if (file.ofd() != null) held.add(file.ofd());
        for (Paper paper : file.papers()) if (made(paper)) held.add(paper.sha256());
        backups.forget(Objects.requireNonNull(file.number()));
        dossiers.destroyed(tx, file);
        int many = 0;
        for (String sha256 : held) if (files.forget(tx, sha256)) many++;
        edit.add(
                tx,
                TASK,
                file.id(),
                new DossierFact.Destroyed(
                        edit.today(), list.number(), Objects.requireNonNull(list.witness()), list.doneBy(), many));
    }

    /**
     * Attachments are the case's, and kept as long as that is. So is a letter that was sealed and signed, which its own
     * row holds; one that was printed for the file alone goes with it.
     */
    private static boolean made(Paper paper) {
        return paper.origin().startsWith(Gathered.MADE)
                || paper.origin().startsWith(Gathered.ADDED)
                || paper.origin().startsWith(Gathered.LETTER);
    }
}
