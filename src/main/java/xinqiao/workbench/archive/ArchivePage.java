package xinqiao.workbench.archive;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.archive.ArchiveList;
import xinqiao.archive.ArchiveList.Stage;
import xinqiao.archive.Backups;
import xinqiao.archive.Disposals;
import xinqiao.archive.Dossier;
import xinqiao.archive.DossierMaking;
import xinqiao.archive.DossierState;
import xinqiao.archive.Dossiers;
import xinqiao.archive.ListFilter;
import xinqiao.archive.Loans;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The files of the house, shelf by shelf. */
@RestController
@Guides({Provision.JF_V5A, Provision.JF_L10})
class ArchivePage {
    private final Dossiers dossiers;
    private final DossierMaking making;
    private final Backups backups;
    private final Templates pages;

    ArchivePage(Dossiers dossiers, DossierMaking making, Backups backups, Templates pages) {
        this.dossiers = dossiers;
        this.making = making;
        this.backups = backups;
        this.pages = pages;
    }

    @GetMapping(ArchiveLinks.PATH)
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "OPEN") Shelf shelf,
            @RequestParam(defaultValue = "0") long after) {
        if (!Dossiers.reads(actor)) throw new Missing();
        Map<Shelf, Integer> counts = new EnumMap<>(Shelf.class);
        for (Shelf one : Shelf.values()) counts.put(one, dossiers.count(actor, one.states()));
        List<Dossier> files = dossiers.list(actor, shelf.states(), after);
        Long next = files.size() < Dossiers.PAGE ? null : (Long) files.getLast().id();
        return pages.deskArchive(
                ui,
                new ArchiveView(
                        shelf,
                        files,
                        counts,
                        next,
                        dossiers.retention(),
                        shelf == Shelf.OPEN && after == 0 ? making.unfiled(actor) : List.of(),
                        backups.latest().orElse(null)));
    }

    /** Makes up the file of a closed case, or opens the one that is there. */
    @PostMapping("/desk/petitions/{id:\\d+}/dossier")
    ResponseEntity<Void> begin(Actor actor, @PathVariable long id) {
        return Go.to(ArchiveLinks.PATH + "/" + making.begin(actor, id));
    }

    @PostMapping("/desk/applications/{id:\\d+}/dossier")
    ResponseEntity<Void> beginApplication(Actor actor, @PathVariable long id) {
        return Go.to(ArchiveLinks.PATH + "/" + making.beginApplication(actor, id));
    }

    @Component
    static class Duties implements DeskDuties {
        private final Dossiers dossiers;
        private final DossierMaking making;
        private final Loans loans;
        private final Disposals disposals;

        Duties(Dossiers dossiers, DossierMaking making, Loans loans, Disposals disposals) {
            this.dossiers = dossiers;
            this.making = making;
            this.loans = loans;
            this.disposals = disposals;
        }

        @Override
        public List<Duty> duties(Actor actor) {
            if (!Dossiers.reads(actor) && !Disposals.reads(actor)) return List.of();
            long sent = Dossiers.keeps(actor) ? dossiers.count(actor, List.of(DossierState.SENT)) : 0;
            long open = Dossiers.makes(actor) ? dossiers.count(actor, List.of(DossierState.OPEN)) : 0;
            var lists = disposals.list(actor, ListFilter.ALL, null);
            long undecided = actor.leads()
                    ? lists.stream().filter(one -> one.stage() == Stage.WAITS).count()
                    : 0;
            long begun = lists.stream().filter(one -> witnesses(actor, one)).count();
            return List.of(
                    new Duty("archive.duty.unfiled", making.unfiled(actor).size(), 0, ArchiveLinks.PATH),
                    new Duty("archive.duty.open", open, 0, ArchiveLinks.PATH),
                    new Duty("archive.duty.sent", sent, 0, ArchiveLinks.TRANSFERS),
                    new Duty("archive.duty.loans", loans.waiting(actor).size(), 0, ArchiveLinks.LOANS),
                    new Duty("archive.duty.over", disposals.over(actor).size(), 0, ArchiveLinks.DISPOSALS),
                    new Duty("archive.duty.undecided", undecided, 0, ArchiveLinks.DISPOSALS),
                    new Duty("archive.duty.begun", begun, 0, ArchiveLinks.DISPOSALS));
        }

        private static boolean witnesses(Actor actor, ArchiveList list) {
            Long by = list.doneBy();
            return list.stage() == Stage.BEGUN && by != null && by != actor.personId();
        }
    }

    @Component
    static class ArchiveMenu implements DeskMenu {
        private static final int AFTER_PETITIONS = 85;

        @Override
        public List<Entry> entries(Ui ui) {
            var actor = ui.actor();
            if (actor == null) return List.of();
            if (Dossiers.reads(actor))
                return List.of(new Entry(AFTER_PETITIONS, null, ArchiveLinks.PATH, "archive.title", null));
            return List.of();
        }
    }
}
