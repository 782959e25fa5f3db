package xinqiao.api.petition;

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
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.identity.Actor;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.Upload;

/** Registration at the desk (登记): from 12360, a local petition office, the house above. */
@RestController
@RequestMapping("/api/v1/petitions")
@Tag(name = "petitions")
class RegistrationsResource {
    private final Registrations registrations;
    private final FileParts parts;
    private final Replies replies;

    RegistrationsResource(Registrations registrations, FileParts parts, Replies replies) {
        this.registrations = registrations;
        this.parts = parts;
        this.replies = replies;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Register a petition",
            description = "At the caller's own house. The answer holds the query code, which is kept nowhere else.")
    ResponseEntity<Receipt> register(
            Actor actor,
            @RequestBody NewPetition petition,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        return write(actor, petition, List.of(), key);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Register a petition with files",
            description = "Part petition is JSON, parts files are the files.")
    ResponseEntity<Receipt> registerWithFiles(
            Actor actor,
            @RequestPart("petition") NewPetition petition,
            @RequestPart("files") List<MultipartFile> files,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        return write(actor, petition, parts.keep(files), key);
    }

    private ResponseEntity<Receipt> write(Actor actor, NewPetition petition, List<Upload> files, @Nullable String key) {
        var form = petition.submission(actor.houseCode(), files);
        var receipt = replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                form,
                Receipt.class,
                () -> registrations.register(actor, form).orElseThrow());
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + receipt.id()))
                .body(receipt);
    }
}
