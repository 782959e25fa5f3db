package xinqiao.api.redress;

import io.swagger.v3.oas.annotations.Operation;
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
import xinqiao.documents.Letter;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.redress.ClaimDesk;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Missing;

/** The answer to a claim, and the files that came with it. */
@RestController
@RequestMapping("/api/v1/claims/{claim}")
@Tag(name = "claims")
class ClaimPapersResource {
    private final ClaimDesk desk;
    private final IssuedPapers papers;
    private final FileStore files;

    ClaimPapersResource(ClaimDesk desk, IssuedPapers papers, FileStore files) {
        this.desk = desk;
        this.papers = papers;
        this.files = files;
    }

    @GetMapping(path = "/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The answer as PDF", description = "404 as long as it isn't decided.")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long claim) {
        var one = desk.read(actor, claim).claim();
        if (one.letterNumber() == null) throw new Missing();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.pdf(
                        LetterFamily.CLAIM, one.id(), Letter.of(one.content().letter())));
    }

    @GetMapping("/attachments/{attachment}")
    @Operation(summary = "Download a file", description = "Always to be saved, under its own name and type.")
    ResponseEntity<Resource> file(Actor actor, @PathVariable long claim, @PathVariable long attachment) {
        var found = desk.read(actor, claim).papers().stream()
                .filter(one -> one.id() == attachment)
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
}
