package xinqiao.api.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.api.http.Writing;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.publication.Attached;
import xinqiao.publication.DocumentState;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.publication.VersionState;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Lists, single publications, and new ones. */
@RestController
@RequestMapping("/api/v1/publications")
@Tag(
        name = "publications",
        description = "What houses make public of their own accord (主动公开), as far as the caller works on it")
class OwnPublicationsResource {
    private final PublishingDesk desk;
    private final PublicDrafts drafts;
    private final PublicationForms forms;
    private final FileParts parts;
    private final FileStore files;
    private final Replies replies;

    OwnPublicationsResource(
            PublishingDesk desk,
            PublicDrafts drafts,
            PublicationForms forms,
            FileParts parts,
            FileStore files,
            Replies replies) {
        this.desk = desk;
        this.drafts = drafts;
        this.forms = forms;
        this.parts = parts;
        this.files = files;
        this.replies = replies;
    }

    @GetMapping
    @Operation(
            summary = "What is under way at the caller's house, or with state what stands there",
            description =
                    "PUBLISHED and withdrawn list what is finished, the last changed first and 50 at a time; any other state"
                            + " all that stands there now.")
    List<ListedPublication> list(
            Actor actor,
            @RequestParam(required = false) @Nullable VersionState state,
            @Parameter(description = "Public no more") @RequestParam(defaultValue = "false") boolean withdrawn,
            @Parameter(description = "Only what the caller has to act on") @RequestParam(defaultValue = "false")
                    boolean waiting,
            @Parameter(description = "Of what is finished, the id of the last one that was listed")
                    @RequestParam(required = false)
                    @Nullable
                    Long before) {
        works(actor);
        if (withdrawn || state == VersionState.PUBLISHED)
            return desk
                    .finished(actor, withdrawn ? DocumentState.WITHDRAWN : DocumentState.PUBLISHED, before)
                    .documents()
                    .stream()
                    .map(ListedPublication::of)
                    .toList();
        return desk.unfinished(actor).stream()
                .filter(line ->
                        state == null ? line.one().state().open() : line.one().state() == state)
                .filter(line -> !waiting || line.waits())
                .map((Line line) -> ListedPublication.of(line))
                .toList();
    }

    private static void works(Actor actor) {
        if (!PublishingDesk.works(actor)) throw new Missing();
    }

    @GetMapping("/{publication}")
    @Operation(summary = "One publication in its newest version")
    WholePublication read(Ui ui, Actor actor, @PathVariable long publication) {
        return WholePublication.of(desk.open(actor, publication), ui);
    }

    @GetMapping("/{publication}/files/{no}")
    @Operation(summary = "Download a file", description = "Always to be saved, under its own name and type.")
    ResponseEntity<Resource> file(Actor actor, @PathVariable long publication, @PathVariable int no) {
        Attached found = desk.open(actor, publication).one().files().stream()
                .filter(each -> each.no() == no)
                .findFirst()
                .orElseThrow(Missing::new);
        var headers = new HttpHeaders();
        Download.headers(new StoredFile(found.sha256(), found.name(), found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(found.sha256())));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Draft a publication", description = "At the caller's own house and department.")
    ResponseEntity<WholePublication> draft(
            Ui ui,
            Actor actor,
            @RequestBody NewPublication publication,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        return draft(ui, actor, publication, List.of(), key);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Draft a publication with files",
            description =
                    "Part publication is JSON, parts files are the files. Hidden data in them is found before they are kept with it.")
    ResponseEntity<WholePublication> draftWithFiles(
            Ui ui,
            Actor actor,
            @RequestPart("publication") NewPublication publication,
            @RequestPart("files") List<MultipartFile> files,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        drafts(actor);
        return draft(ui, actor, publication, attached(parts.keep(files)), key);
    }

    private static void drafts(Actor actor) {
        works(actor);
        Writing.allowed(actor);
    }

    static List<Attached> attached(List<xinqiao.petition.Upload> files) {
        return files.stream()
                .map(file -> new Attached(0, file.sha256(), file.name(), file.type(), file.size()))
                .toList();
    }

    /** The first answer is kept under the key, so it names the publication; what it looks like now is read anew. */
    private ResponseEntity<WholePublication> draft(
            Ui ui, Actor actor, NewPublication asked, List<Attached> files, @Nullable String key) {
        drafts(actor);
        forms.check(actor, asked);
        var made = replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                new Asked(asked, files),
                Made.class,
                () -> new Made(
                        drafts.draft(actor, asked.draft(), files).orElseThrow().id()));
        return ResponseEntity.created(URI.create("/api/v1/publications/" + made.id()))
                .body(WholePublication.of(desk.open(actor, made.id()), ui));
    }

    record Asked(NewPublication publication, List<Attached> files) {}

    record Made(long id) {}
}
