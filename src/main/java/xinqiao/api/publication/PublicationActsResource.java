package xinqiao.api.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import xinqiao.api.http.Bodies;
import xinqiao.api.http.EnumName;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.VersionMoved;
import xinqiao.api.http.Writing;
import xinqiao.api.http.WrongField;
import xinqiao.api.publication.AskedOfPublication.Editing;
import xinqiao.identity.Actor;
import xinqiao.publication.Attached;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.PublishingDesk;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One act is one POST. What is asked is looked at only after it is certain that the publication exists for the caller. */
@RestController
@RequestMapping("/api/v1/publications/{publication}")
@Tag(
        name = "publication-acts",
        description = "Acts on the way to publication; a refusal cites every provision that stands against it")
class PublicationActsResource {
    private final PublishingDesk desk;
    private final PublicationDeeds deeds;
    private final PublicDrafts drafts;
    private final PublicationForms forms;
    private final FileParts parts;

    PublicationActsResource(
            PublishingDesk desk, PublicationDeeds deeds, PublicDrafts drafts, PublicationForms forms, FileParts parts) {
        this.desk = desk;
        this.deeds = deeds;
        this.drafts = drafts;
        this.forms = forms;
        this.parts = parts;
    }

    @PostMapping(path = "/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Act on a publication")
    WholePublication act(
            Ui ui, Actor actor, @PathVariable long publication, @PathVariable String act, @RequestBody JsonNode body) {
        return done(ui, actor, publication, order(actor, publication, act, body), List.of());
    }

    @PostMapping(path = "/acts/{act}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Edit a publication with files",
            description = "Part act is JSON, parts files are files to be added; for edit alone.")
    WholePublication actWithFiles(
            Ui ui,
            Actor actor,
            @PathVariable long publication,
            @PathVariable String act,
            @RequestPart("act") JsonNode body,
            @RequestPart("files") List<MultipartFile> files) {
        Order order = order(actor, publication, act, body);
        if (!(order.asked() instanceof Editing)) throw new Missing();
        Writing.allowed(actor);
        // nothing is stored for whoever may not write it
        if (!desk.open(actor, publication).open().contains(PublishingAct.EDIT))
            return done(ui, actor, publication, order, List.of());
        return done(ui, actor, publication, order, OwnPublicationsResource.attached(parts.keep(files)));
    }

    /** What to do, and what the caller had seen. */
    private record Order(PublishingAct act, int seq, Record asked) {}

    private Order order(Actor actor, long publication, String name, JsonNode body) {
        var opened = desk.open(actor, publication); // or there is none
        PublishingAct act = EnumName.read(name, PublishingAct.values());
        if (!(body instanceof ObjectNode fields)) throw new WrongField("seq", WrongField.Kind.MISSING);
        int seq = Bodies.seq(fields.remove("seq"));
        Record asked = Bodies.read(fields, AskedOfPublication.shape(act));
        if (asked instanceof Editing edited) {
            if (opened.one().document().version() == 0) forms.check(actor, edited.publication());
            else forms.rows(edited.publication());
        }
        return new Order(act, seq, asked);
    }

    private WholePublication done(Ui ui, Actor actor, long publication, Order order, List<Attached> files) {
        Writing.allowed(actor);
        seen(actor, publication, order.seq());
        var after = deeds.carryOut(actor, publication, order.act(), order.seq(), order.asked(), files)
                .orElseThrow();
        return WholePublication.of(desk.open(actor, after.id()), ui);
    }

    /** The version in hand is locked by the act itself; an act that isn't open any more is refused there. */
    private void seen(Actor actor, long publication, int seq) {
        int now = desk.open(actor, publication).one().revision();
        if (now != seq) throw new VersionMoved(now);
    }

    @Schema(name = "PublicationConfirmation", description = "What was found and may be public all the same")
    record Confirmation(
            @Schema(example = "3") int seq,

            @Schema(description = "Their keys, as the publication names them")
            Set<String> findings) {}

    @PostMapping("/confirmations")
    @Operation(
            summary = "Answer for what the checks found",
            description =
                    "The keys of findings; only what nobody answers for keeps a publication from being handed in.")
    ResponseEntity<WholePublication> confirm(
            Ui ui,
            Actor actor,
            @PathVariable long publication,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Confirmation.class)))
                    @RequestBody
                    JsonNode body) {
        var unused = desk.open(actor, publication); // or there is none
        var asked = Bodies.read(body, Confirmation.class);
        Writing.allowed(actor);
        seen(actor, publication, asked.seq());
        var after = drafts.confirm(actor, publication, asked.findings()).orElseThrow();
        return ResponseEntity.ok(WholePublication.of(desk.open(actor, after.id()), ui));
    }
}
