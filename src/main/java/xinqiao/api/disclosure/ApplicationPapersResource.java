package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.documents.Letter;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Missing;

/** The letters and files of an application, for whoever may read it. */
@RestController
@RequestMapping("/api/v1/applications/{application}")
@Tag(name = "applications")
class ApplicationPapersResource {
    private final ApplicationDesk desk;
    private final IssuedPapers papers;
    private final FileStore files;

    ApplicationPapersResource(ApplicationDesk desk, IssuedPapers papers, FileStore files) {
        this.desk = desk;
        this.papers = papers;
        this.files = files;
    }

    @Schema(name = "PrintedApplicationLetter", description = "A letter with all that is printed")
    record Printed(ApplicationParts.Issued letter, Letter content) {}

    @GetMapping("/letters/{letter}")
    @Operation(summary = "One letter with its text")
    Printed letter(Actor actor, @PathVariable long application, @PathVariable long letter) {
        var found = find(actor, application, letter);
        return new Printed(ApplicationParts.Issued.of(found), Letter.of(found.content()));
    }

    @GetMapping(path = "/letters/{letter}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "One letter as PDF", description = "The same letter gives the same bytes.")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long application, @PathVariable long letter) {
        var found = find(actor, application, letter);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.pdf(LetterFamily.APPLICATION, found.id(), Letter.of(found.content())));
    }

    private ApplicationFile.Letter find(Actor actor, long application, long letter) {
        return desk.read(actor, application).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    @GetMapping("/attachments/{attachment}")
    @Operation(
            summary = "Download a file",
            description = "Always to be saved, under its own name and type. An identity document is for the office that"
                    + " examines who applies, and its reading is journalled.")
    ResponseEntity<Resource> file(Actor actor, @PathVariable long application, @PathVariable long attachment) {
        var found = desk.attachment(actor, application, attachment);
        var headers = new HttpHeaders();
        Download.headers(new StoredFile(found.sha256(), found.name(), found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(found.sha256())));
    }
}
