package xinqiao.workbench.publications;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.FrequentRequest;
import xinqiao.disclosure.FrequentRequests;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.Working;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Uploads;

/** Drafting what is to be public, and writing it anew. */
@RestController
@Guides({Provision.GS_7, Provision.SZ_19})
class PublicDraftPage {
    private final PublicDrafts publications;
    private final PublishingDesk desk;
    private final FrequentRequests requests;
    private final Uploads uploads;
    private final PublishingPages shared;
    private final Templates pages;

    PublicDraftPage(
            PublicDrafts publications,
            PublishingDesk desk,
            FrequentRequests requests,
            Uploads uploads,
            PublishingPages shared,
            Templates pages) {
        this.publications = publications;
        this.desk = desk;
        this.requests = requests;
        this.uploads = uploads;
        this.shared = shared;
        this.pages = pages;
    }

    /** With ?item= it is what the catalogue says is missing; with ?proposal= what was asked for again and again. */
    @GetMapping(PublishingView.FRESH)
    JteModel fresh(Ui ui, Actor actor, HttpServletRequest request) {
        drafts(actor);
        var asked = Form.of(request);
        var form = Form.empty()
                .with("formed", ui.today().toString())
                .with("proposal", asked.value("proposal"))
                .with("item", asked.value("item"))
                .with(
                        "element",
                        asked.value("element").isEmpty() ? "" : asked.value("item") + "." + asked.value("element"));
        var proposed = proposal(actor, asked);
        if (proposed != null) form = form.with("title", proposed.information());
        return page(ui, actor, null, form, List.of(), none());
    }

    private static void drafts(Actor actor) {
        if (!PublicDrafts.drafts(actor)) throw new Missing();
    }

    private static Uploads.Sent none() {
        return new Uploads.Sent(List.of(), List.of());
    }

    /** What was proposed for publication, if whoever drafts it may see that. */
    private @Nullable FrequentRequest proposal(Actor actor, Form form) {
        if (form.value("proposal").isEmpty()) return null;
        return requests.list(actor).stream()
                .filter(one -> one.proposal() != null
                        && Long.toString(one.proposal().id()).equals(form.value("proposal")))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(PublishingView.FRESH)
    ResponseEntity<?> draft(Ui ui, Actor actor, HttpServletRequest request) {
        drafts(actor);
        var files = uploads.take(request, "files");
        var form = Answers.check(Drafting.fields(ui, actor, shared, null, Form.of(request)), Form.of(request));
        form = Drafting.checked(shared, form, null, Drafting.read(shared, form, null, null, ui.today()));
        if (form.ok()) form = Drafting.seen(shared, form);
        if (!form.ok() || !files.objections().isEmpty())
            return PublishingPages.refused(page(ui, actor, null, form, files.objections(), files));
        var proposed = proposal(actor, form);
        Long proposal = proposed == null || proposed.proposal() == null
                ? null
                : proposed.proposal().id();
        return told(
                ui,
                actor,
                null,
                form,
                files,
                publications.draft(
                        actor,
                        Drafting.read(shared, form, null, proposal, ui.today()),
                        Drafting.attached(files.files())));
    }

    @GetMapping(PublishingPages.ONE + "/edit")
    JteModel edit(Ui ui, Actor actor, @PathVariable long publication) {
        var one = editable(actor, publication);
        return page(ui, actor, one, Drafting.form(shared, one), List.of(), none());
    }

    private Working editable(Actor actor, long publication) {
        var opened = desk.open(actor, publication);
        if (!opened.open().contains(PublishingAct.EDIT)) throw new Missing();
        return opened.one();
    }

    @PostMapping(PublishingPages.ONE + "/edit")
    ResponseEntity<?> write(Ui ui, Actor actor, @PathVariable long publication, HttpServletRequest request) {
        var one = editable(actor, publication);
        var files = uploads.take(request, "files");
        var form = Answers.check(Drafting.fields(ui, actor, shared, one, Form.of(request)), Form.of(request));
        form = Drafting.checked(shared, form, one, Drafting.read(shared, form, one, null, ui.today()));
        if (!form.ok() || !files.objections().isEmpty())
            return PublishingPages.refused(page(ui, actor, one, form, files.objections(), files));
        return told(
                ui,
                actor,
                one,
                form,
                files,
                publications.edit(
                        actor,
                        publication,
                        Drafting.revision(form),
                        Drafting.read(shared, form, one, null, ui.today()),
                        Drafting.attached(files.files()),
                        Drafting.removed(form)));
    }

    private ResponseEntity<?> told(
            Ui ui, Actor actor, @Nullable Working before, Form form, Uploads.Sent files, Decision<Working> decision) {
        return switch (decision) {
            case Granted<Working>(Working one) -> Go.done(PublishingPages.path(one.id()), "publication.written");
            case Refused<Working> no -> PublishingPages.refused(page(ui, actor, before, form, no.objections(), files));
        };
    }

    private JteModel page(
            Ui ui, Actor actor, @Nullable Working one, Form form, List<Objection> objections, Uploads.Sent files) {
        return pages.deskPublishingForm(
                ui,
                one,
                Drafting.fields(ui, actor, shared, one, form),
                form,
                objections,
                files.files(),
                uploads.tickets(files.files()),
                one == null ? shared.profile(actor) : shared.profile(actor, one));
    }
}
