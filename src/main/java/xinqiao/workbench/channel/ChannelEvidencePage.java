package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.channel.Board;
import xinqiao.channel.ChannelKind;
import xinqiao.channel.Coverages;
import xinqiao.channel.NewShowing;
import xinqiao.channel.Showing;
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
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;

/** What was made public through channels outside the system (其他公开方式), with its proof. */
@RestController
@Guides({Provision.SZ_14, Provision.GS_8})
class ChannelEvidencePage {
    static final String PATH = ChannelPages.PATH + "/evidence";
    private static final String ONE = PATH + "/{showing:\\d+}";
    private static final String NAMES = "channel.evidence.new.";
    private static final String PHOTOS = "photos";

    private final Board board;
    private final Coverages coverages;
    private final Uploads uploads;
    private final FileStore files;
    private final ChannelPages shared;
    private final Templates pages;

    ChannelEvidencePage(
            Board board, Coverages coverages, Uploads uploads, FileStore files, ChannelPages shared, Templates pages) {
        this.board = board;
        this.coverages = coverages;
        this.uploads = uploads;
        this.files = files;
        this.shared = shared;
        this.pages = pages;
    }

    /** @param number where only what concerns one publication is wanted */
    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String number) {
        var of = number.isBlank() ? null : shared.publication(number);
        List<Showing> all = of == null ? board.entered(actor) : board.of(actor, of.number());
        return pages.deskChannelEvidence(
                ui,
                new EvidenceView(
                        of,
                        all,
                        board.photographed(actor, all.stream().map(Showing::id).toList()),
                        of == null ? List.of() : coverages.ofPublication(actor, of.number()),
                        Board.cares(actor),
                        actor.houseCode(),
                        shared.today()),
                shared.names(ui));
    }

    @GetMapping(PATH + "/new")
    JteModel fresh(Ui ui, Actor actor, @RequestParam(defaultValue = "") String number) {
        ChannelPages.must(actor);
        Form form = Form.empty()
                .with("publication", number)
                .with("from", shared.today().toString());
        return pages.deskChannelForm(ui, view(ui, actor, form, List.of(), List.of()));
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> enter(Ui ui, Actor actor, HttpServletRequest request) {
        ChannelPages.must(actor);
        Form form = Answers.check(fields(ui), Form.of(request));
        var sent = uploads.take(request, PHOTOS);
        List<Objection> objections = sent.objections();
        if (form.ok() && objections.isEmpty()) {
            switch (board.enter(actor, of(form), sent.files())) {
                case Granted<Long> _ -> {
                    return Go.done(PATH, "channel.entered");
                }
                case Refused<Long> no -> objections = no.objections();
            }
        }
        return ChannelPages.refused(pages.deskChannelForm(ui, view(ui, actor, form, objections, sent.files())));
    }

    private static NewShowing of(Form form) {
        return new NewShowing(
                Fields.chosen(form, "channel", ChannelKind.class).orElse(ChannelKind.OTHER),
                form.value("publication"),
                form.value("item"),
                form.value("what"),
                form.value("medium"),
                form.value("place"),
                form.date("from").orElse(null),
                form.date("until").orElse(null),
                form.value("note"));
    }

    private List<Field> fields(Ui ui) {
        var fields = ChannelPages.fields(ui, NAMES);
        fields.pick("channel", Fields.options(ui, Board.entered(), "channel.kind."));
        fields.optional().line("publication", "medium");
        fields.optional().pick("item", shared.items(ui));
        fields.optional().line("what", "full");
        fields.optional().line("medium", "full");
        fields.optional().line("place", "full");
        fields.day("from", null);
        fields.optional().day("until", null);
        fields.optional().area("note", 3);
        fields.optional().files(PHOTOS);
        return fields.list();
    }

    private ChannelForm view(Ui ui, Actor actor, Form form, List<Objection> objections, List<Upload> kept) {
        return new ChannelForm(
                NAMES,
                "",
                PATH + "/new",
                new Link(PATH, ui.t("channel.evidence.title")),
                fields(ui),
                form,
                objections,
                List.of(Provision.SZ_14, Provision.GS_8),
                shared.profile(actor),
                kept,
                uploads.tickets(kept));
    }

    @PostMapping(ONE + "/end")
    ResponseEntity<?> end(Actor actor, @PathVariable long showing) {
        ChannelPages.must(actor);
        boolean done = board.end(actor, showing).isGranted();
        return done ? Go.done(PATH, "channel.ended") : Go.to(PATH);
    }

    @GetMapping(ONE + "/photos/{photo:\\d+}")
    ResponseEntity<Resource> proof(Actor actor, @PathVariable long showing, @PathVariable int photo) {
        List<Upload> photos = board.photos(actor, showing);
        if (photo < 1 || photo > photos.size()) throw new Missing();
        Upload one = photos.get(photo - 1);
        var answer = ResponseEntity.ok();
        Download.shown(new StoredFile(one.sha256(), one.name(), one.type(), one.size()))
                .forEach((name, value) -> answer.header(name, value));
        return answer.body(new FileSystemResource(files.path(one.sha256())));
    }
}
