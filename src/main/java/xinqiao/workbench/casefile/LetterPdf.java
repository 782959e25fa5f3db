package xinqiao.workbench.casefile;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.documents.Letters;
import xinqiao.identity.Actor;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Missing;

/** A letter of a petition, made anew from what was issued; the same letter gives the same bytes. */
@RestController
class LetterPdf {
    private final PetitionDesk desk;
    private final Letters letters;

    LetterPdf(PetitionDesk desk, Letters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    @GetMapping("/desk/petitions/{id}/letters/{letter}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id, @PathVariable long letter) {
        var found = desk.read(actor, id).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        var name = ContentDisposition.inline()
                .filename(found.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(letters.pdf(Letter.of(found.content())));
    }
}
