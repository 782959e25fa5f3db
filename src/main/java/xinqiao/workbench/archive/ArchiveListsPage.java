package xinqiao.workbench.archive;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.archive.Appraisal;
import xinqiao.archive.Appraisals;
import xinqiao.archive.ArchiveList;
import xinqiao.archive.Disposals;
import xinqiao.archive.Dossier;
import xinqiao.archive.Dossiers;
import xinqiao.archive.ListFilter;
import xinqiao.archive.ListKind;
import xinqiao.archive.Transfers;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** The two lists of files: by which they are handed over at the year's end, and by which they are destroyed. */
@RestController
@Guides({Provision.JF_V5A, Provision.JF_L10, Provision.LAW_S4})
class ArchiveListsPage {
    private static final String TRANSFER = ArchiveLinks.TRANSFERS + "/{list:\\d+}";
    private static final String DISPOSAL = ArchiveLinks.DISPOSALS + "/{list:\\d+}";

    private final Transfers transfers;
    private final Disposals disposals;
    private final Appraisals appraisals;
    private final Houses houses;
    private final Templates pages;

    ArchiveListsPage(Transfers transfers, Disposals disposals, Appraisals appraisals, Houses houses, Templates pages) {
        this.transfers = transfers;
        this.disposals = disposals;
        this.appraisals = appraisals;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping({ArchiveLinks.TRANSFERS, ArchiveLinks.DISPOSALS})
    JteModel lists(
            Ui ui, Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable Long before) {
        ListKind kind = kind(request);
        Form form = kind == ListKind.TRANSFER
                ? Form.empty().with("year", Integer.toString(ui.today().getYear()))
                : Form.of(request);
        return lists(ui, actor, kind, before, form, List.of());
    }

    private JteModel lists(
            Ui ui, Actor actor, ListKind kind, @Nullable Long before, Form form, List<Objection> objections) {
        boolean transfer = kind == ListKind.TRANSFER;
        if (transfer ? !Dossiers.reads(actor) : !Disposals.reads(actor)) throw new Missing();
        var all = transfer ? transfers.list(actor, before) : disposals.list(actor, filter(form), before);
        Long next = all.size() < Disposals.PAGE ? null : (Long) all.getLast().id();
        List<Dossier> over = transfer ? List.of() : disposals.over(actor);
        return pages.deskArchiveLists(
                ui, new ListsView(kind, actor, all, next, over, names(ui, all, Map.of()), form, objections));
    }

    /** What can't be a year or a stage filters nothing. */
    private static ListFilter filter(Form form) {
        Integer year = form.value("made").matches("\\d{4}") ? Integer.valueOf(form.value("made")) : null;
        return new ListFilter(
                year, Fields.chosen(form, "stage", ArchiveList.Stage.class).orElse(null));
    }

    @PostMapping(ArchiveLinks.TRANSFERS)
    ResponseEntity<?> handOver(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        int year = form.value("year").matches("\\d{4}") ? Integer.parseInt(form.value("year")) : 0;
        return made(ui, actor, ListKind.TRANSFER, form, transfers.make(actor, year), "handed-over");
    }

    @PostMapping(ArchiveLinks.DISPOSALS)
    ResponseEntity<?> propose(Ui ui, Actor actor, HttpServletRequest request) {
        return made(ui, actor, ListKind.DISPOSAL, Form.of(request), disposals.make(actor), "listed");
    }

    private ResponseEntity<?> made(
            Ui ui, Actor actor, ListKind kind, Form form, Decision<Long> decision, String words) {
        return decision instanceof Refused<?> no
                ? ArchiveLinks.refused(lists(ui, actor, kind, null, form, no.objections()))
                : Go.done(ArchiveLinks.PATH + "/" + kind.path(), "archive.done." + words);
    }

    /** One list, as it is appraised, decided, carried out and signed: to be printed, too. */
    @GetMapping({TRANSFER, DISPOSAL})
    JteModel list(Ui ui, Actor actor, HttpServletRequest request, @PathVariable("list") long id) {
        return list(ui, actor, kind(request), id, Form.empty(), List.of());
    }

    private JteModel list(Ui ui, Actor actor, ListKind kind, long id, Form form, List<Objection> objections) {
        boolean transfer = kind == ListKind.TRANSFER;
        ArchiveList list = transfer ? transfers.read(actor, id) : disposals.read(actor, id);
        List<Dossier> files = transfer ? transfers.files(actor, id) : disposals.files(actor, id);
        Map<Long, Appraisal> opinions = transfer ? Map.of() : appraisals.of(actor, id);
        return pages.deskArchiveList(
                ui, new ListView(actor, list, files, opinions, names(ui, List.of(list), opinions), form, objections));
    }

    private Names names(Ui ui, List<ArchiveList> lists, Map<Long, Appraisal> opinions) {
        return new Names(houses, ui)
                .knowing(lists.stream()
                        .flatMap(one -> Stream.of(one.madeBy(), one.decidedBy(), one.doneBy(), one.witness()))
                        .toList())
                .knowing(opinions.values().stream().map(Appraisal::person).toList());
    }

    @PostMapping(TRANSFER + "/received")
    ResponseEntity<?> receive(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        return done(ui, actor, ListKind.TRANSFER, id, form, transfers.receive(actor, id), "received");
    }

    @PostMapping(DISPOSAL + "/appraised")
    ResponseEntity<?> appraise(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        Set<Long> chosen = form.all("file").stream()
                .filter(file -> file.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        // what nobody chose destroys nothing
        Decision<Integer> given = Fields.chosen(form, "opinion", Appraisal.Opinion.class)
                .map(one -> appraisals.give(actor, id, chosen, one, form.date("until"), form.value("opinion-words")))
                .orElseGet(() -> Decision.refused(Provision.LAW_S4, "archive.refusal.no-choice"));
        return done(ui, actor, ListKind.DISPOSAL, id, form, given, "appraised");
    }

    @PostMapping(DISPOSAL + "/decided")
    ResponseEntity<?> decide(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        boolean approved = form.value("approved").equals("yes");
        var decided = disposals.decide(actor, id, approved, form.value("words"));
        return done(ui, actor, ListKind.DISPOSAL, id, form, decided, "decided");
    }

    @PostMapping(DISPOSAL + "/begun")
    ResponseEntity<?> begin(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        return done(ui, actor, ListKind.DISPOSAL, id, Form.of(request), disposals.begin(actor, id), "begun");
    }

    /** 监销人 confirms by the own sign-in. */
    @PostMapping(DISPOSAL + "/witnessed")
    ResponseEntity<?> witness(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        return done(ui, actor, ListKind.DISPOSAL, id, Form.of(request), disposals.witness(actor, id), "destroyed");
    }

    @PostMapping(DISPOSAL + "/spared")
    ResponseEntity<?> spare(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        return done(ui, actor, ListKind.DISPOSAL, id, Form.of(request), disposals.spare(actor, id), "spared");
    }

    private ResponseEntity<?> done(
            Ui ui, Actor actor, ListKind kind, long id, Form form, Decision<?> decision, String words) {
        return decision instanceof Refused<?> no
                ? ArchiveLinks.refused(list(ui, actor, kind, id, form, no.objections()))
                : Go.done(ArchiveLinks.PATH + "/" + kind.path() + "/" + id, "archive.done." + words);
    }

    private static ListKind kind(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ArchiveLinks.TRANSFERS) ? ListKind.TRANSFER : ListKind.DISPOSAL;
    }
}
