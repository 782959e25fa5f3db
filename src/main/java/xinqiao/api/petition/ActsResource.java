package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import xinqiao.api.http.Bodies;
import xinqiao.api.http.EnumName;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Writing;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.web.Ui;

/** One act is one POST. What is asked is looked at only after it is certain that the case exists for the caller. */
@RestController
@RequestMapping("/api/v1/petitions/{id}/acts")
@Tag(name = "acts", description = "Acts on petitions; a refusal cites every provision that stands against it")
class ActsResource {
    private final Petitions petitions;
    private final PetitionDesk desk;
    private final FileParts parts;

    ActsResource(Petitions petitions, PetitionDesk desk, FileParts parts) {
        this.petitions = petitions;
        this.desk = desk;
        this.parts = parts;
    }

    @PostMapping(path = "/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Act on a petition")
    ResponseEntity<WholePetition> act(
            Ui ui, Actor actor, @PathVariable long id, @PathVariable String act, @RequestBody JsonNode body) {
        return done(ui, actor, id, command(actor, id, act, body));
    }

    /** What to do, and what the caller had seen. */
    private record Order(int seq, Command command) {}

    /** A wrong field is told only to whoever may see the case; for all others there is no case. */
    private Order command(Actor actor, long id, String act, JsonNode body) {
        try {
            return read(EnumName.read(act, Act.values()), body);
        } catch (WrongField wrong) {
            var unused = desk.read(actor, id); // or there is no case
            throw wrong;
        }
    }

    private static Order read(Act act, JsonNode body) {
        if (!(body instanceof ObjectNode fields)) throw new WrongField("seq", WrongField.Kind.MISSING);
        int seq = Bodies.seq(fields.remove("seq"));
        Record asked = Bodies.read(fields, Asked.shape(act));
        return switch (asked) {
            case Asked.Material material ->
                new Order(seq, new Command.AddMaterial(material.what(), List.of(), material.evidence()));
            case Command command -> new Order(seq, command);
            default -> throw new IllegalStateException("no command: " + asked.getClass());
        };
    }

    @PostMapping(path = "/add-material", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Add material as files", description = "What belongs to the petition or proves a fact.")
    ResponseEntity<WholePetition> addFiles(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam int seq,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "false") boolean evidence,
            @RequestPart("files") List<MultipartFile> files) {
        long there = desk.read(actor, id).petition().id(); // before anything is stored
        return done(ui, actor, there, new Order(seq, new Command.AddMaterial(what, parts.keep(files), evidence)));
    }

    /** Who stepped aside, or handed the case on, has done so although there is nothing left for them to see. */
    private ResponseEntity<WholePetition> done(Ui ui, Actor actor, long id, Order order) {
        if (actor.powers().isEmpty()) {
            var unused = desk.read(actor, id); // or there is no case
        }
        Writing.allowed(actor);
        var after = petitions.act(actor, id, order.seq(), order.command()).orElseThrow();
        try {
            return ResponseEntity.ok(WholePetition.of(desk.read(actor, after.id()), ui));
        } catch (NotThere outOfSight) {
            return ResponseEntity.noContent().build();
        }
    }
}
