package xinqiao.workbench.participation;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueDesk;
import xinqiao.participation.DialogueFilter;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.DialogueState;
import xinqiao.participation.Dialogues;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Uploads;

/** What the house does with the public: the year's events, the registers, and where one is begun. */
@RestController
@Guides({Provision.GS_C25, Provision.GS_15, Provision.GS_13, Provision.GS_17, Provision.GS_11})
class DialoguesPage {
    private static final int LONGEST = 100;

    private final Dialogues papers;
    private final DialogueDesk desk;
    private final DialoguePages shared;
    private final Uploads uploads;
    private final Templates pages;

    DialoguesPage(Dialogues papers, DialogueDesk desk, DialoguePages shared, Uploads uploads, Templates pages) {
        this.papers = papers;
        this.desk = desk;
        this.shared = shared;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(DialoguePages.PATH)
    JteModel overview(Ui ui, Actor actor) {
        return pages.deskParticipation(ui, desk.years(actor, ui.today().getYear()));
    }

    @GetMapping(DialoguePages.LISTS)
    JteModel list(
            Ui ui,
            Actor actor,
            @PathVariable("papers") String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String before) {
        var kind = DialoguePages.kind(slug);
        var filter = new DialogueFilter(
                q.length() > LONGEST ? q.substring(0, LONGEST) : q,
                Arrays.stream(DialogueState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null));
        Long from = before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
        return pages.deskParticipationList(
                ui,
                kind,
                desk.page(actor, kind, filter, from),
                filter,
                from != null,
                Dialogues.writes(actor),
                shared.names(ui));
    }

    @GetMapping(DialoguePages.LISTS + "/new")
    JteModel fresh(Ui ui, Actor actor, @PathVariable("papers") String slug) {
        return page(ui, kind(actor, slug), Form.empty(), List.of(), none());
    }

    private static DialogueKind kind(Actor actor, String slug) {
        if (!Dialogues.writes(actor)) throw new Missing();
        return DialoguePages.kind(slug);
    }

    @PostMapping(DialoguePages.LISTS + "/new")
    ResponseEntity<?> begin(Ui ui, Actor actor, @PathVariable("papers") String slug, HttpServletRequest request) {
        var kind = kind(actor, slug);
        var files = uploads.take(request, "files");
        var typed = Form.of(request);
        var form = DialogueForm.check(DialogueForm.fields(ui, kind, typed), kind, typed);
        if (!form.ok() || !files.objections().isEmpty())
            return refused(page(ui, kind, form, files.objections(), files));
        var draft = DialogueForm.read(actor, kind, form);
        return switch (papers.begin(actor, draft, files.files(), DialogueForm.asker(kind, form))) {
            case Granted<Dialogue>(Dialogue one) -> Go.done(DialoguePages.path(one), "participation.begun");
            case Refused<Dialogue> no -> refused(page(ui, kind, form, no.objections(), files));
        };
    }

    private static Uploads.Sent none() {
        return new Uploads.Sent(List.of(), List.of());
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private JteModel page(Ui ui, DialogueKind kind, Form form, List<Objection> objections, Uploads.Sent files) {
        return pages.deskParticipationForm(
                ui,
                new DialogueFormView(
                        ui.t("participation.new." + kind),
                        ui.t("participation.new." + kind + ".lede"),
                        ui.t(kind.outward() ? "participation.keep" : "participation.register"),
                        DialoguePages.list(kind) + "/new",
                        new Link(DialoguePages.list(kind), ui.t("participation.kind." + kind)),
                        DialogueForm.fields(ui, kind, form),
                        form,
                        objections,
                        files.files(),
                        uploads.tickets(files.files()),
                        DialogueFormView.article(kind)));
    }
}
