package xinqiao.workbench.publications;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.ItemForm;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.publication.Attached;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.PublishingDesk.Opened;
import xinqiao.publication.Working;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One publication at the desk: what it says, what the checks found, its periods, its way, and what may be done now. */
@RestController
@Guides({Provision.GS_7, Provision.SZ_17, Provision.SZ_18, Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
class PublishingPage {
    private final PublicDrafts drafts;
    private final PublishingDesk desk;
    private final PublishingDeeds deeds;
    private final ProposalAnswers answers;
    private final PublishingPages shared;
    private final FileStore files;
    private final Templates pages;

    PublishingPage(
            PublicDrafts drafts,
            PublishingDesk desk,
            PublishingDeeds deeds,
            ProposalAnswers answers,
            PublishingPages shared,
            FileStore files,
            Templates pages) {
        this.drafts = drafts;
        this.desk = desk;
        this.deeds = deeds;
        this.answers = answers;
        this.shared = shared;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(PublishingPages.ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long publication) {
        return pages.deskPublishingOne(ui, view(ui, actor, desk.open(actor, publication), List.of()));
    }

    @PostMapping(PublishingPages.ONE + "/confirm")
    ResponseEntity<?> confirm(Ui ui, Actor actor, @PathVariable long publication, HttpServletRequest request) {
        var opened = desk.open(actor, publication);
        var keys = Set.copyOf(Form.of(request).all("found"));
        if (keys.isEmpty()) return Go.to(PublishingPages.path(publication), Flash.Kind.WARN, "publication.none-chosen");
        return switch (drafts.confirm(actor, publication, keys)) {
            case Granted<Working> _ -> Go.done(PublishingPages.path(publication), "publication.confirmed");
            case Refused<Working> no ->
                PublishingPages.refused(pages.deskPublishingOne(ui, view(ui, actor, opened, no.objections())));
        };
    }

    @GetMapping(PublishingPages.ONE + "/{deed:[a-z-]+}")
    ResponseEntity<?> ask(Ui ui, Actor actor, @PathVariable long publication, @PathVariable String deed) {
        Opened opened = desk.open(actor, publication);
        var act = act(opened, deed);
        if (act == null) return notOpen(publication);
        return ResponseEntity.ok(page(ui, actor, opened, act, Form.empty(), List.of()));
    }

    @PostMapping(PublishingPages.ONE + "/{deed:[a-z-]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long publication, @PathVariable String deed, HttpServletRequest request) {
        Opened opened = desk.open(actor, publication);
        var act = act(opened, deed);
        if (act == null) return notOpen(publication);
        var form = PublishingDeeds.checked(act, deeds.fields(ui, opened.one(), act), Form.of(request));
        if (!form.ok()) return PublishingPages.refused(page(ui, actor, opened, act, form, List.of()));
        String here = PublishingPages.path(publication);
        return switch (deeds.carryOut(actor, publication, act, form)) {
            case Granted<Working>(Working done) -> {
                answers.settle(ui, actor, done, act);
                yield Go.done(act == PublishingAct.CORRECT ? here + "/edit" : here, "publication.did." + act);
            }
            case Refused<Working> no -> PublishingPages.refused(page(ui, actor, opened, act, form, no.objections()));
        };
    }

    private static @Nullable PublishingAct act(Opened opened, String deed) {
        return opened.open().stream()
                .filter(act ->
                        PublishingDeeds.here(act) && PublishingOne.slug(act).equals(deed))
                .findFirst()
                .orElse(null);
    }

    /** Somebody else was quicker, or the button was pressed twice. */
    private static ResponseEntity<Void> notOpen(long publication) {
        return Go.to(PublishingPages.path(publication), Flash.Kind.WARN, "publication.not-open");
    }

    /** 公开清理后的副本 */
    @PostMapping(PublishingPages.ONE + "/files/{no:\\d{1,4}}/clean")
    ResponseEntity<?> clean(
            Ui ui, Actor actor, @PathVariable long publication, @PathVariable int no, HttpServletRequest request) {
        var opened = desk.open(actor, publication);
        int revision = Drafting.revision(Form.of(request));
        return switch (drafts.clean(actor, publication, revision, no)) {
            case Granted<Working> _ -> Go.done(PublishingPages.path(publication), "publication.cleaned");
            case Refused<Working> refused ->
                PublishingPages.refused(pages.deskPublishingOne(ui, view(ui, actor, opened, refused.objections())));
        };
    }

    /** What a cleaned copy was made from. */
    @GetMapping(PublishingPages.ONE + "/originals/{no:\\d{1,4}}")
    ResponseEntity<?> original(Actor actor, @PathVariable long publication, @PathVariable int no) {
        return file(desk.originals(actor, publication), no);
    }

    /** The form of approval (拟公开信息审批表), on paper. */
    @GetMapping(PublishingPages.ONE + "/form")
    JteModel form(Ui ui, Actor actor, @PathVariable long publication) {
        return pages.deskPublishingPaper(ui, view(ui, actor, desk.open(actor, publication), List.of()));
    }

    /** An earlier version beside the newest. */
    @GetMapping(PublishingPages.ONE + "/versions/{version:\\d{1,6}}")
    JteModel version(Ui ui, Actor actor, @PathVariable long publication, @PathVariable int version) {
        var opened = desk.open(actor, publication, version);
        return pages.deskPublishingVersion(ui, view(ui, actor, opened, List.of()), ComparedVersions.of(ui, opened));
    }

    @GetMapping(PublishingPages.ONE + "/files/{no:\\d{1,4}}")
    ResponseEntity<?> file(Actor actor, @PathVariable long publication, @PathVariable int no) {
        return file(desk.open(actor, publication).one().files(), no);
    }

    private ResponseEntity<?> file(List<Attached> of, int no) {
        Attached found = of.stream().filter(each -> each.no() == no).findFirst().orElseThrow(Missing::new);
        var headers = new HttpHeaders();
        Download.headers(new StoredFile(found.sha256(), found.name(), found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new FileSystemResource(files.path(found.sha256())));
    }

    private JteModel page(Ui ui, Actor actor, Opened opened, PublishingAct act, Form form, List<Objection> objections) {
        return pages.deskPublishingAct(
                ui,
                new PublishingOne(
                        opened,
                        item(ui, actor, opened),
                        columns(opened),
                        act,
                        deeds.fields(ui, opened.one(), act),
                        form,
                        objections,
                        shared.profile(actor, opened.one()),
                        shared.names(ui),
                        List.of()));
    }

    private String item(Ui ui, Actor actor, Opened opened) {
        return shared.item(ui, actor, opened.one().document());
    }

    private List<ItemForm.Field> columns(Opened opened) {
        return shared.form(opened.one().document().item()).map(ItemForm::fields).orElse(List.of());
    }

    private PublishingOne view(Ui ui, Actor actor, Opened opened, List<Objection> objections) {
        return new PublishingOne(
                opened,
                item(ui, actor, opened),
                columns(opened),
                null,
                List.of(),
                Form.empty(),
                objections,
                shared.profile(actor, opened.one()),
                shared.names(ui),
                desk.originals(actor, opened.one().id()));
    }
}
