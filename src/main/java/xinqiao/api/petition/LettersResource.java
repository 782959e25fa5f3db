package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Missing;

/** The letters of a petition, as data and as documents. */
@RestController
@RequestMapping("/api/v1/petitions/{id}/letters")
@Tag(name = "letters", description = "Official letters (文书)")
class LettersResource {
    private final PetitionDesk desk;
    private final IssuedPapers papers;

    LettersResource(PetitionDesk desk, IssuedPapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @Schema(description = "A letter with all that is printed")
    record PrintedLetter(IssuedLetter letter, Letter content) {}

    @GetMapping
    @Operation(summary = "Letters of a petition")
    List<IssuedLetter> list(Actor actor, @PathVariable long id) {
        return desk.read(actor, id).letters().stream().map(IssuedLetter::of).toList();
    }

    @GetMapping("/{letter}")
    @Operation(summary = "One letter with its text")
    PrintedLetter read(Actor actor, @PathVariable long id, @PathVariable long letter) {
        var found = find(actor, id, letter);
        return new PrintedLetter(IssuedLetter.of(found), Letter.of(found.content()));
    }

    @GetMapping(path = "/{letter}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "One letter as PDF",
            description = "The one file that was sealed and signed; always the same bytes.")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id, @PathVariable long letter) {
        var found = find(actor, id, letter);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.pdf(LetterFamily.PETITION, found.id(), Letter.of(found.content())));
    }

    private CaseFile.Letter find(Actor actor, long id, long letter) {
        return desk.read(actor, id).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
