package xinqiao.api.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.identity.Client;
import xinqiao.identity.Petitioner;
import xinqiao.petition.OwnPetitions;
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
    private final OwnPetitions own;
    private final Openings openings;

    TrackingResource(PetitionDesk desk, IssuedPapers papers, OwnSlips slips, OwnPetitions own, Openings openings) {
        this.desk = desk;
        this.papers = papers;
        this.slips = slips;
        this.own = own;
        this.openings = openings;
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
        var file = desk.read(slips.open(client, slip.number(), slip.code()));
        return OwnPetition.of(file, own.possible(file), ui);
    }

    @PostMapping(path = "/letters/{letter}", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A letter that was served, as PDF")
    ResponseEntity<byte[]> letter(Client client, @PathVariable long letter, @RequestBody Slip slip) {
        var file = desk.read(slips.open(client, slip.number(), slip.code()));
        var found = file.letters().stream()
                .filter(one -> one.id() == letter && one.servedOn() != null)
                .findFirst()
                .orElseThrow(Missing::new);
        byte[] pdf = papers.pdf(LetterFamily.PETITION, found.id(), Letter.of(found.content()));
        openings.opened(new Petitioner(file.petition().id()), found.id(), "PDF", pdf);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }
}
