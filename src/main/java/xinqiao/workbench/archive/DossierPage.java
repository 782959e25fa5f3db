package xinqiao.workbench.archive;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.archive.BoundFiles;
import xinqiao.archive.Dossier;
import xinqiao.archive.DossierKind;
import xinqiao.archive.DossierPart;
import xinqiao.archive.DossierState;
import xinqiao.archive.Dossiers;
import xinqiao.archive.Loans;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;

/** One file: its contents, what is still lacking, its binding, and reading it. */
@RestController
@Guides({Provision.JF_V5A, Provision.JF_L10, Provision.LAW_S4})
class DossierPage {
    private static final String ONE = ArchiveLinks.PATH + "/{dossier:\\d+}";

    private final Dossiers dossiers;
    private final BoundFiles bound;
    private final Loans loans;
    private final Uploads uploads;
    private final FileStore files;
    private final Templates pages;

    DossierPage(Dossiers dossiers, BoundFiles bound, Loans loans, Uploads uploads, FileStore files, Templates pages) {
        this.dossiers = dossiers;
        this.bound = bound;
        this.loans = loans;
        this.uploads = uploads;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel one(Ui ui, Actor actor, @PathVariable("dossier") long id) {
        return page(ui, actor, id, Form.empty(), List.of());
    }

    private JteModel page(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        Dossier file = dossiers.read(actor, id);
        boolean there = file.sha256() != null && file.state() != DossierState.DESTROYED;
        boolean leave = loans.own(actor).stream()
                .anyMatch(loan -> loan.dossier() == id
                        && Boolean.TRUE.equals(loan.granted())
                        && loan.until() != null
                        && !loan.until().isBefore(ui.today()));
        return pages.deskDossier(
                ui,
                new DossierView(
                        file,
                        dossiers.wanted(file),
                        dossiers.asks(file),
                        dossiers.retention(),
                        Dossiers.makes(actor),
                        there && (Dossiers.reads(actor) || leave),
                        form,
                        objections));
    }

    @PostMapping(ONE + "/sorted")
    ResponseEntity<?> sort(Ui ui, Actor actor, @PathVariable("dossier") long id, HttpServletRequest request) {
        return done(
                ui,
                actor,
                id,
                Form.of(request),
                "archive.done.sorted",
                form -> dossiers.sort(
                        actor,
                        id,
                        Fields.chosen(form, "kind", DossierKind.class).orElse(DossierKind.SPECIAL),
                        form.value("retention")));
    }

    @PostMapping(ONE + "/gaps")
    ResponseEntity<?> explain(Ui ui, Actor actor, @PathVariable("dossier") long id, HttpServletRequest request) {
        return done(ui, actor, id, Form.of(request), "archive.done.explained", form -> {
            Map<DossierPart, String> reasons = new EnumMap<>(DossierPart.class);
            for (DossierPart part : DossierPart.values()) {
                String reason = form.value("reason-" + part);
                if (!reason.isEmpty()) reasons.put(part, reason);
            }
            return dossiers.explain(actor, id, reasons);
        });
    }

    @PostMapping(ONE + "/papers")
    ResponseEntity<?> add(Ui ui, Actor actor, @PathVariable("dossier") long id, HttpServletRequest request) {
        var form = Form.of(request);
        var sent = uploads.take(request, "paper");
        if (!sent.objections().isEmpty()) return ArchiveLinks.refused(page(ui, actor, id, form, sent.objections()));
        return done(ui, actor, id, form, "archive.done.added", typed -> {
            if (sent.files().isEmpty()) return Decision.refused(Provision.JF_L10, "archive.refusal.no-paper");
            var paper = sent.files().getFirst();
            return dossiers.add(
                    actor,
                    id,
                    Fields.chosen(typed, "part", DossierPart.class).orElse(DossierPart.OTHER),
                    typed.value("title").isEmpty() ? paper.name() : typed.value("title"),
                    typed.date("on").orElse(ui.today()),
                    new StoredFile(paper.sha256(), paper.name(), paper.type(), paper.size()));
        });
    }

    @PostMapping(ONE + "/papers/{paper:\\d+}/out")
    ResponseEntity<?> takeOut(
            Ui ui,
            Actor actor,
            @PathVariable("dossier") long id,
            @PathVariable long paper,
            HttpServletRequest request) {
        return done(ui, actor, id, Form.of(request), "archive.done.taken-out", _ -> dossiers.takeOut(actor, id, paper));
    }

    @PostMapping(ONE + "/bound")
    ResponseEntity<?> bind(Ui ui, Actor actor, @PathVariable("dossier") long id, HttpServletRequest request) {
        return done(ui, actor, id, Form.of(request), "archive.done.bound", _ -> dossiers.bind(actor, id));
    }

    @PostMapping(ONE + "/loans")
    ResponseEntity<?> ask(Ui ui, Actor actor, @PathVariable("dossier") long id, HttpServletRequest request) {
        return done(
                ui,
                actor,
                id,
                Form.of(request),
                "archive.done.asked",
                form -> loans.ask(actor, id, form.value("purpose")));
    }

    private ResponseEntity<?> done(
            Ui ui, Actor actor, long id, Form form, String words, Function<Form, Decision<?>> work) {
        return work.apply(form) instanceof Refused<?> no
                ? ArchiveLinks.refused(page(ui, actor, id, form, no.objections()))
                : Go.done(ArchiveLinks.PATH + "/" + id, words);
    }

    @GetMapping(ONE + "/papers/{paper:\\d+}")
    ResponseEntity<Resource> paper(Actor actor, @PathVariable("dossier") long id, @PathVariable long paper) {
        Dossier.Paper one = bound.paper(actor, id, paper);
        return shown(new StoredFile(one.sha256(), one.title(), one.type(), one.size()));
    }

    @GetMapping(ONE + "/dossier.pdf")
    ResponseEntity<Resource> bound(Actor actor, @PathVariable("dossier") long id) {
        return shown(bound.pages(actor, id));
    }

    @GetMapping(ONE + "/dossier.ofd")
    ResponseEntity<Resource> ofd(Actor actor, @PathVariable("dossier") long id) {
        return shown(bound.ofd(actor, id));
    }

    private ResponseEntity<Resource> shown(StoredFile file) {
        var answer = ResponseEntity.ok();
        Map<String, String> headers = Download.shown(file);
        headers.forEach((name, value) -> answer.header(name, value));
        return answer.contentLength(file.size()).body(new InputStreamResource(files.open(file.sha256())));
    }

    /** The package for another archive, made as it is sent. */
    @GetMapping(ONE + "/package.zip")
    void packed(Actor actor, @PathVariable("dossier") long id, HttpServletResponse response) throws IOException {
        String number = Optional.ofNullable(bound.opened(actor, id).number()).orElse("dossier");
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        bound.send(actor, id, response.getOutputStream());
    }
}
