package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import xinqiao.api.disclosure.OutgoingParts.Brought;
import xinqiao.api.disclosure.OutgoingParts.Deed;
import xinqiao.api.disclosure.OutgoingParts.Drawn;
import xinqiao.api.disclosure.OutgoingParts.Marked;
import xinqiao.api.disclosure.OutgoingParts.Marking;
import xinqiao.api.disclosure.OutgoingParts.OneFile;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.api.http.WrongField;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.OutgoingMaking;
import xinqiao.disclosure.OutgoingMove;
import xinqiao.disclosure.OutgoingPages;
import xinqiao.disclosure.Outgoings;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.web.Missing;

/** Files to be given with an answer: brought, marked, made anew without what is withheld, released by a second person. */
@RestController
@RequestMapping("/api/v1/applications/{application}/outgoing")
@Tag(
        name = "outgoing",
        description = "Files to be given (拟提供文件); they don't exist for whoever doesn't work on the application")
class OutgoingResource {
    private final ApplicationDesk desk;
    private final Outgoings outgoings;
    private final OutgoingPages sheets;
    private final OutgoingMaking making;
    private final FileParts parts;
    private final FileStore files;
    private final Replies replies;

    OutgoingResource(
            ApplicationDesk desk,
            Outgoings outgoings,
            OutgoingPages sheets,
            OutgoingMaking making,
            FileParts parts,
            FileStore files,
            Replies replies) {
        this.desk = desk;
        this.outgoings = outgoings;
        this.sheets = sheets;
        this.making = making;
        this.parts = parts;
        this.files = files;
        this.replies = replies;
    }

    @GetMapping
    @Operation(summary = "Files to be given", description = "None for whoever doesn't work on the application.")
    List<OneFile> list(Actor actor, @PathVariable long application) {
        var there = desk.read(actor, application).application(); // or there is none
        return outgoings.list(actor, there.id()).stream().map(OneFile::of).toList();
    }

    @GetMapping("/{outgoing}")
    @Operation(summary = "One file with its marks")
    OneFile read(Actor actor, @PathVariable long application, @PathVariable int outgoing) {
        return OneFile.of(outgoings.read(actor, application, outgoing));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Bring an original",
            description =
                    "Part outgoing is JSON, part files is the one file. It never leaves the house: what is given is made of it.")
    ResponseEntity<OneFile> add(
            Actor actor,
            @PathVariable long application,
            @RequestPart("outgoing") Brought brought,
            @RequestPart("files") MultipartFile file,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        var there = desk.read(actor, application).application(); // before anything is stored
        if (!outgoings.mayAdd(actor, there)) throw new Missing();
        var original = parts.keep(List.of(file)).getFirst();
        int no = replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                List.of(application, brought, original.sha256()),
                Integer.class,
                () -> outgoings
                        .add(actor, there.id(), original, brought.items())
                        .orElseThrow());
        return ResponseEntity.created(URI.create("/api/v1/applications/" + application + "/outgoing/" + no))
                .body(read(actor, application, no));
    }

    @GetMapping("/{outgoing}/original")
    @Operation(summary = "Download the original", description = "The reading log keeps who took it.")
    ResponseEntity<Resource> original(Actor actor, @PathVariable long application, @PathVariable int outgoing) {
        return file(outgoings.original(actor, application, outgoing));
    }

    @GetMapping("/{outgoing}/copy")
    @Operation(summary = "Download exactly what would be given", description = "404 while its marks change.")
    ResponseEntity<Resource> copy(Actor actor, @PathVariable long application, @PathVariable int outgoing) {
        return file(outgoings.copy(actor, application, outgoing));
    }

    private ResponseEntity<Resource> file(StoredFile found) {
        var headers = new HttpHeaders();
        Download.headers(found).forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(found.sha256())));
    }

    @GetMapping("/{outgoing}/proposals")
    @Operation(
            summary = "What is found on its pages",
            description =
                    "Names that the application knows, ID numbers, phones and the like, and the words that are given; fifty pages from one on. A person judges.")
    List<Marked> proposals(
            Actor actor,
            @PathVariable long application,
            @PathVariable int outgoing,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "") Set<String> words) {
        if (from < 1) throw new WrongField("from", WrongField.Kind.NO_SUCH_VALUE);
        return sheets.propose(actor, application, outgoing, from, words).stream()
                .map(Marked::proposed)
                .toList();
    }

    @PostMapping("/{outgoing}/marks")
    @Operation(
            summary = "Mark, and take marks back",
            description = "Marks grow to whole characters; one that covers nothing is refused, and then none is made.")
    OneFile mark(
            Actor actor, @PathVariable long application, @PathVariable int outgoing, @RequestBody Marking marking) {
        var there = outgoings.read(actor, application, outgoing); // or there is none
        int revision = marking.revision();
        var add = Objects.requireNonNullElse(marking.add(), List.<Drawn>of());
        var remove = Objects.requireNonNullElse(marking.remove(), Set.<Integer>of());
        if (add.isEmpty() == remove.isEmpty()) throw new WrongField("add", WrongField.Kind.MISSING);
        if (!add.isEmpty()) {
            var _ = sheets.mark(
                            actor,
                            application,
                            there.no(),
                            revision,
                            add.stream().map(Drawn::mark).toList())
                    .orElseThrow();
        } else {
            var _ = sheets.unmark(actor, application, there.no(), revision, remove)
                    .orElseThrow();
        }
        return read(actor, application, outgoing);
    }

    @PostMapping("/{outgoing}/move")
    @Operation(
            summary = "Hand over, release, return, check, reopen or remove",
            description =
                    "HAND_OVER makes the copy in the background: read the file until \"making\" is gone. Nobody releases or checks what they marked.")
    ResponseEntity<OneFile> move(
            Actor actor, @PathVariable long application, @PathVariable int outgoing, @RequestBody Deed deed) {
        var there = outgoings.read(actor, application, outgoing); // or there is none
        int no = there.no();
        switch (deed.move()) {
            case ADD -> throw new WrongField("move", WrongField.Kind.NO_SUCH_VALUE);
            case HAND_OVER -> {
                if (deed.revision() == null) throw new WrongField("revision", WrongField.Kind.MISSING);
                var _ = making.begin(actor, application, no, deed.revision()).orElseThrow();
                making.start(actor, application, no);
            }
            case RELEASE, RETURN, CHECK, REOPEN, REMOVE -> {
                var _ = outgoings
                        .move(
                                actor,
                                application,
                                no,
                                deed.move(),
                                Objects.requireNonNullElse(deed.copy(), ""),
                                Objects.requireNonNullElse(deed.words(), ""))
                        .orElseThrow();
            }
        }
        return deed.move() == OutgoingMove.REMOVE
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(read(actor, application, outgoing));
    }
}
