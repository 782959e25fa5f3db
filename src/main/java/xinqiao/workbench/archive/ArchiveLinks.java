package xinqiao.workbench.archive;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import xinqiao.archive.Disposals;
import xinqiao.archive.DossierState;
import xinqiao.archive.Dossiers;
import xinqiao.web.Link;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/** The way between the pages of the archive. */
public final class ArchiveLinks {
    public static final String PATH = "/desk/archive";
    static final String TRANSFERS = PATH + "/transfers";
    static final String DISPOSALS = PATH + "/disposals";
    static final String LOANS = PATH + "/loans";

    private ArchiveLinks() {}

    public static List<Link> links(Ui ui) {
        List<Link> links = new ArrayList<>();
        var actor = ui.actor();
        if (actor == null) return links;
        if (Dossiers.reads(actor)) {
            links.add(new Link(PATH, ui.t("archive.dossiers")));
            links.add(new Link(TRANSFERS, ui.t("archive.transfers")));
        }
        if (Disposals.reads(actor)) links.add(new Link(DISPOSALS, ui.t("archive.disposals")));
        links.add(new Link(LOANS, ui.t("archive.loans")));
        return links;
    }

    /** What stands above a list: a leader decides on lists, but doesn't read the dossiers. */
    public static List<Link> above(Ui ui, Link... further) {
        List<Link> links = new ArrayList<>(List.of(new Link("/desk", ui.t("workbench.menu.start"))));
        var actor = ui.actor();
        if (actor != null && Dossiers.reads(actor)) links.add(new Link(PATH, ui.t("archive.title")));
        links.addAll(List.of(further));
        return links;
    }

    public static Tone tone(DossierState state) {
        return switch (state) {
            case OPEN -> Tone.SOON;
            case BOUND, SENT -> Tone.UNDERWAY;
            case KEPT -> Tone.DONE;
            case LISTED -> Tone.LATE;
            case DESTROYED -> Tone.PLAIN;
        };
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
