package xinqiao.api.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.api.http.TooOften;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.identity.Client;
import xinqiao.identity.Visitor;
import xinqiao.organisation.Houses;
import xinqiao.petition.Registrations;
import xinqiao.petition.Upload;
import xinqiao.web.Ui;

/** Writing to a house without an account. Whoever calls is a visitor here, signed in or not. */
@RestController
@RequestMapping("/api/v1/public/petitions")
@Tag(name = "public", description = "For the public: write, and follow the own petition")
class WritingResource {
    private final Registrations registrations;
    private final Houses houses;
    private final FileParts parts;
    private final Attempts attempts;
    private final Replies replies;

    WritingResource(Registrations registrations, Houses houses, FileParts parts, Attempts attempts, Replies replies) {
        this.registrations = registrations;
        this.houses = houses;
        this.parts = parts;
        this.attempts = attempts;
        this.replies = replies;
    }

    @Schema(description = "Number and query code: together they open the petition to whoever wrote it")
    record Slip(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(description = "Shown this once, kept nowhere", example = "7KQ2M9XWRD")
            String code) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write to a house")
    Slip write(
            Ui ui,
            Client client,
            @RequestBody NewLetter letter,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        knock(client);
        return register(ui, letter, List.of(), key);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write to a house with files",
            description = "Part petition is JSON, parts files are the files.")
    Slip writeWithFiles(
            Ui ui,
            Client client,
            @RequestPart("petition") NewLetter letter,
            @RequestPart("files") List<MultipartFile> files,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        knock(client);
        return register(ui, letter, parts.keep(files), key);
    }

    private void knock(Client client) {
        attempts.closed(Door.WRITE, client.address()).ifPresent(wait -> {
            throw new TooOften(wait);
        });
        attempts.count(Door.WRITE, client.address());
    }

    private Slip register(Ui ui, NewLetter letter, List<Upload> files, @Nullable String key) {
        if (houses.find(letter.house()).isEmpty()
                || houses.petitionOffice(letter.house()).isEmpty())
            throw new WrongField("house", WrongField.Kind.NO_SUCH_VALUE);
        var visitor = new Visitor();
        var form = letter.submission(ui.today(), files);
        return replies.once(visitor, "public", key, form, Slip.class, () -> {
            var receipt = registrations.register(visitor, form).orElseThrow();
            return new Slip(receipt.number(), receipt.code());
        });
    }
}
