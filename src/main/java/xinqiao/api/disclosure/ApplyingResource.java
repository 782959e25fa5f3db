package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.api.http.CitedRefusal;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.identity.Actor;

/** Registration at the reception post (受理登记). */
@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplyingResource {
    private final ApplicationIntake intake;
    private final FileParts parts;
    private final Replies replies;

    ApplyingResource(ApplicationIntake intake, FileParts parts, Replies replies) {
        this.intake = intake;
        this.parts = parts;
        this.replies = replies;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Register an application",
            description = "At the caller's own house. The answer holds the query code, which is kept nowhere else.")
    ResponseEntity<ApplicationReceipt> register(
            Actor actor,
            @RequestBody NewApplication application,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        return write(actor, application.form(actor.houseCode(), List.of(), List.of()), key);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Register an application with files",
            description = "Part application is JSON, parts files are material, parts identity prove who applies.")
    ResponseEntity<ApplicationReceipt> registerWithFiles(
            Actor actor,
            @RequestPart("application") NewApplication application,
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestPart(name = "identity", required = false) @Nullable List<MultipartFile> identity,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        var form = application.form(
                actor.houseCode(),
                parts.keep(files == null ? List.of() : files),
                parts.keep(identity == null ? List.of() : identity));
        return write(actor, form, key);
    }

    private ResponseEntity<ApplicationReceipt> write(Actor actor, ApplicationForm form, @Nullable String key) {
        var receipt = replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                form,
                ApplicationReceipt.class,
                () -> CitedRefusal.granted(
                        intake.register(actor, form, null), () -> intake.profile(actor.houseCode())));
        return ResponseEntity.created(URI.create("/api/v1/applications/" + receipt.id()))
                .body(receipt);
    }
}
