package xinqiao.api.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Client;
import xinqiao.identity.Petitioner;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.serving.Openings;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Following the own petition. Number and code travel in the body, so that they end up in no address and no log. */
@RestController
@RequestMapping("/api/v1/public/track")
@Tag(name = "public")
class TrackingResource {
    private final PetitionDesk desk;
    private final IssuedPapers papers;
    private final OwnSlips slips;
    private final OwnCases cases;
    private final Openings openings;
    private final FileStore files;

    TrackingResource(
            PetitionDesk desk,
            IssuedPapers papers,
            OwnSlips slips,
            OwnCases cases,
            Openings openings,
            FileStore files) {
        this.desk = desk;
        this.papers = papers;
        this.slips = slips;
        this.cases = cases;
        this.openings = openings;
        this.files = files;
    }

    @Schema(name = "OwnSlip", description = "What opens a petition to whoever wrote it")
    public record Slip(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(
                    description = "The query code; spaces, hyphens and small letters are forgiven",
                    example = "7KQ2M9XWRD")
            String code) {}

    @PostMapping
    @Operation(summary = "Follow the own petition", description = "A wrong code is answered like a wrong number.")
    OwnPetition track(Ui ui, Client client, @RequestBody Slip slip) {
        return cases.read(slips.open(client, slip.number(), slip.code()), ui);
    }

    @PostMapping(path = "/letters/{letter}", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A letter that was served, as PDF")
    ResponseEntity<byte[]> letter(Client client, @PathVariable long letter, @RequestBody Slip slip) {
        Petitioner petitioner = slips.open(client, slip.number(), slip.code());
        var found = served(petitioner, letter);
        byte[] pdf = papers.pdf(LetterFamily.PETITION, found.id(), Letter.of(found.content()));
        openings.opened(petitioner, found.id(), "PDF", pdf);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }

    @PostMapping(path = "/letters/{letter}/ofd", produces = "application/ofd")
    @Operation(summary = "A letter that was served, as OFD (GB/T 33190)")
    ResponseEntity<byte[]> ofd(Client client, @PathVariable long letter, @RequestBody Slip slip) {
        Petitioner petitioner = slips.open(client, slip.number(), slip.code());
        var found = served(petitioner, letter);
        byte[] ofd = papers.ofd(LetterFamily.PETITION, found.id(), Letter.of(found.content()));
        openings.opened(petitioner, found.id(), "OFD", ofd);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ofd"))
                .body(ofd);
    }

    private CaseFile.Letter served(Petitioner petitioner, long letter) {
        return desk.read(petitioner).letters().stream()
                .filter(one -> one.id() == letter && one.servedOn() != null)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    @PostMapping("/attachments/{attachment}")
    @Operation(summary = "A file that was handed in", description = "Always to be saved, under its own name and type.")
    ResponseEntity<Resource> given(Client client, @PathVariable long attachment, @RequestBody Slip slip) {
        var found = desk.read(slips.open(client, slip.number(), slip.code())).attachments().stream()
                .filter(each -> each.open() && each.id() == attachment)
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
