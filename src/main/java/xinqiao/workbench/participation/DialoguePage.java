package xinqiao.workbench.participation;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueCommand;
import xinqiao.participation.DialogueDesk;
import xinqiao.participation.DialogueDesk.Opened;
import xinqiao.participation.DialogueFile;
import xinqiao.participation.Dialogues;
import xinqiao.participation.PointOutcome;
import xinqiao.participation.Voice;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;

/** One of them: what it says, what people said, and what is open to whoever reads it; each act on a page of its own. */
@RestController
@Guides({Provision.GS_C25, Provision.GS_15, Provision.GS_13, Provision.GS_17, Provision.GS_11})
class DialoguePage {
    private static final String ACT = DialoguePages.ONE + "/{deed:[a-z-]+}";

    private final Dialogues papers;
    private final DialogueDesk desk;
    private final DialogueActs acts;
    private final DialoguePages shared;
    private final Uploads uploads;
    private final FileStore store;
    private final Templates pages;

    DialoguePage(
            Dialogues papers,
            DialogueDesk desk,
            DialogueActs acts,
            DialoguePages shared,
            Uploads uploads,
            FileStore store,
            Templates pages) {
        this.papers = papers;
        this.desk = desk;
        this.acts = acts;
        this.shared = shared;
        this.uploads = uploads;
        this.store = store;
        this.pages = pages;
    }

    @GetMapping(DialoguePages.ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long paper) {
        return pages.deskParticipationPaper(ui, new ParticipationView(desk.open(actor, paper), shared.names(ui)));
    }

    @GetMapping(DialoguePages.ONE + "/files/{file:\\d+}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable long paper, @PathVariable long file) {
        DialogueFile found = desk.open(actor, paper).files().stream()
                .filter(each -> each.id() == file)
                .findFirst()
                .orElseThrow(Missing::new);
        var headers = new HttpHeaders();
        var named = new StoredFile(found.sha256(), found.name(), found.type(), found.size());
        Download.shown(named).forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new FileSystemResource(store.path(found.sha256())));
    }

    @GetMapping(ACT)
    ResponseEntity<?> ask(Ui ui, Actor actor, @PathVariable long paper, @PathVariable String deed) {
        var opened = desk.open(actor, paper);
        var act = act(opened, deed);
        if (act == null) return Go.to(DialoguePages.path(opened.paper()), Flash.Kind.WARN, "participation.not-open");
        Form form = act == DialogueAct.EDIT ? DialogueForm.of(opened.paper()) : acts.begun(ui, opened, act);
        return ResponseEntity.ok(page(ui, actor, opened, act, form, List.of(), none()));
    }

    private static @Nullable DialogueAct act(Opened opened, String deed) {
        return opened.open().stream()
                .filter(each -> DialoguePages.slug(each).equals(deed))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(ACT)
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long paper, @PathVariable String deed, HttpServletRequest request) {
        var opened = desk.open(actor, paper);
        var one = opened.paper();
        var act = act(opened, deed);
        if (act == null) return Go.to(DialoguePages.path(one), Flash.Kind.WARN, "participation.not-open");
        var files = uploads.take(request, "files");
        var typed = Form.of(request);
        var fields = acts.fields(ui, actor, opened, act, typed);
        var form =
                act == DialogueAct.EDIT ? DialogueForm.check(fields, one.kind(), typed) : Answers.check(fields, typed);
        if (!form.ok() || !files.objections().isEmpty())
            return refused(page(ui, actor, opened, act, form, files.objections(), files));
        return switch (carryOut(actor, one, act, form, files)) {
            case Granted<Dialogue> _ -> Go.done(DialoguePages.path(one), "participation.did." + act);
            case Refused<Dialogue> no -> refused(page(ui, actor, opened, act, form, no.objections(), files));
        };
    }

    private Decision<Dialogue> carryOut(Actor actor, Dialogue one, DialogueAct act, Form form, Uploads.Sent files) {
        String words = form.value("words");
        long id = one.id();
        return switch (act) {
            case EDIT -> {
                var without = form.all("without").stream().map(Long::valueOf).toList();
                yield papers.edit(actor, id, DialogueForm.read(actor, one.kind(), form), files.files(), without);
            }
            case SUBMIT, DROP, PROPOSE -> papers.act(actor, id, new DialogueCommand.Plain(act));
            case DECIDE -> papers.act(actor, id, new DialogueCommand.Decide(form.chosen("approved", "yes"), words));
            case CALL_OFF, POINT, PUBLISH, ASSESS, REPORT, MEASURE, RESPOND, CLOSE, ANSWER, TELL ->
                papers.act(actor, id, new DialogueCommand.Words(act, words));
            case ADD -> {
                var said = new Voice.Said(form.value("name"), form.value("contact"), words);
                yield papers.add(actor, id, said, form.date("on").orElseThrow());
            }
            case GROUP ->
                papers.group(
                        actor,
                        id,
                        chosen(form, "comments"),
                        Answers.number(form, "point").orElse(0));
            case DEAL ->
                papers.act(
                        actor,
                        id,
                        new DialogueCommand.Deal(
                                Answers.number(form, "point").orElse(0),
                                Fields.chosen(form, "outcome", PointOutcome.class)
                                        .orElseThrow(),
                                form.value("reason")));
            case ATTEND -> papers.attend(actor, id, chosen(form, "came"));
            case RECORD ->
                papers.act(
                        actor,
                        id,
                        new DialogueCommand.Keep(Answers.number(form, "people").orElse(0), words),
                        files.files());
            case PASS ->
                papers.act(
                        actor,
                        id,
                        new DialogueCommand.Pass(
                                Answers.id(form, "department").orElse(0L),
                                form.date("until").orElse(null),
                                words));
            case SEND_UP ->
                papers.act(
                        actor,
                        id,
                        new DialogueCommand.SendUp(
                                Answers.id(form, "department").orElse(0L), words));
        };
    }

    private static Set<Long> chosen(Form form, String field) {
        return form.all(field).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static Uploads.Sent none() {
        return new Uploads.Sent(List.of(), List.of());
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            Opened opened,
            DialogueAct act,
            Form form,
            List<Objection> objections,
            Uploads.Sent files) {
        var one = opened.paper();
        return pages.deskParticipationForm(
                ui,
                new DialogueFormView(
                        ui.t("participation.act." + act),
                        one.number() + " " + one.title(),
                        ui.t("participation.act." + act),
                        DialoguePages.path(one) + "/" + DialoguePages.slug(act),
                        new Link(DialoguePages.path(one), one.title()),
                        acts.fields(ui, actor, opened, act, form),
                        form,
                        objections,
                        files.files(),
                        uploads.tickets(files.files()),
                        DialogueFormView.article(one.kind())));
    }
}
