package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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
import xinqiao.api.disclosure.AskedOfApplication.Lead;
import xinqiao.api.disclosure.AskedOfApplication.WithFiles;
import xinqiao.api.http.Bodies;
import xinqiao.api.http.CitedRefusal;
import xinqiao.api.http.EnumName;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Writing;
import xinqiao.api.http.WrongField;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.Applications;
import xinqiao.disclosure.Crossings;
import xinqiao.identity.Actor;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One act is one POST. What is asked is looked at only after it is certain that the application exists for the caller. */
@RestController
@RequestMapping("/api/v1/applications/{application}/acts")
@Tag(
        name = "application-acts",
        description = "Acts on applications; a refusal cites every provision that stands against it")
class ApplicationActsResource {
    private final Applications applications;
    private final Crossings crossings;
    private final ApplicationDesk desk;
    private final FileParts parts;

    ApplicationActsResource(Applications applications, Crossings crossings, ApplicationDesk desk, FileParts parts) {
        this.applications = applications;
        this.crossings = crossings;
        this.desk = desk;
        this.parts = parts;
    }

    @PostMapping(path = "/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Act on an application")
    ResponseEntity<WholeApplication> act(
            Ui ui, Actor actor, @PathVariable long application, @PathVariable String act, @RequestBody JsonNode body) {
        return done(ui, actor, application, order(actor, application, act, body), List.of());
    }

    @PostMapping(path = "/{act}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Act on an application with files",
            description = "Part act is JSON, parts files are the files; for acts that take some.")
    ResponseEntity<WholeApplication> actWithFiles(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            @PathVariable String act,
            @RequestPart("act") JsonNode body,
            @RequestPart("files") List<MultipartFile> files) {
        long there = desk.read(actor, application).application().id(); // before anything is stored
        Order order = order(actor, there, act, body);
        if (!(order.asked() instanceof WithFiles)) throw new Missing();
        Writing.allowed(actor);
        return done(ui, actor, there, order, parts.keep(files));
    }

    /** What to do, and what the caller had seen. */
    private record Order(int seq, Record asked) {
        ApplicationCommand command(List<Upload> files) {
            return switch (asked) {
                case WithFiles more -> more.command(files);
                case Lead lead -> lead.command();
                case ApplicationCommand command -> command;
                default -> throw new IllegalStateException("no command: " + asked.getClass());
            };
        }
    }

    /** A wrong field is told only to whoever may see the application; for all others there is none. */
    private Order order(Actor actor, long application, String name, JsonNode body) {
        try {
            ApplicationAct act = EnumName.read(name, ApplicationAct.values());
            if (!(body instanceof ObjectNode fields)) throw new WrongField("seq", WrongField.Kind.MISSING);
            int seq = Bodies.seq(fields.remove("seq"));
            return new Order(seq, Bodies.read(fields, AskedOfApplication.shape(act)));
        } catch (WrongField wrong) {
            var unused = desk.read(actor, application); // or there is none
            throw wrong;
        }
    }

    /** Who stepped aside has done so although there is nothing left for them to see. */
    private ResponseEntity<WholeApplication> done(
            Ui ui, Actor actor, long application, Order order, List<Upload> files) {
        if (actor.powers().isEmpty()) {
            var unused = desk.read(actor, application); // or there is none
        }
        Writing.allowed(actor);
        var command = order.command(files);
        if (command instanceof ApplicationCommand.LeadToPetitions lead)
            return led(ui, actor, application, order.seq(), lead);
        var after = CitedRefusal.granted(
                applications.act(actor, application, order.seq(), command), () -> procedure(actor, application));
        try {
            return ResponseEntity.ok(WholeApplication.of(desk.read(actor, after.id()), ui));
        } catch (NotThere outOfSight) {
            return ResponseEntity.noContent().build();
        }
    }

    private DisclosureProfile procedure(Actor actor, long application) {
        return desk.read(actor, application).profile();
    }

    /** The petition is named by Location, and its query code, which is nowhere else, by a header of its own. */
    private ResponseEntity<WholeApplication> led(
            Ui ui, Actor actor, long application, int seq, ApplicationCommand.LeadToPetitions lead) {
        var receipt = CitedRefusal.granted(
                crossings.toPetitions(actor, application, seq, lead), () -> procedure(actor, application));
        var answer = ResponseEntity.ok()
                .location(URI.create("/api/v1/petitions/" + receipt.id()))
                .header("Query-Code", receipt.code());
        try {
            return answer.body(WholeApplication.of(desk.read(actor, application), ui));
        } catch (NotThere outOfSight) {
            return ResponseEntity.noContent()
                    .location(URI.create("/api/v1/petitions/" + receipt.id()))
                    .header("Query-Code", receipt.code())
                    .build();
        }
    }
}
