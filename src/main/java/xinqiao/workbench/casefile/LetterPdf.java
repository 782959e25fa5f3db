package xinqiao.workbench.casefile;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.petition.PetitionDesk;

/** A letter of a petition, for whoever may read the petition. */
@RestController
class LetterPdf {
    private final PetitionDesk desk;
    private final CasePapers papers;

    LetterPdf(PetitionDesk desk, CasePapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @GetMapping("/desk/petitions/{id}/letters/{letter}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id, @PathVariable long letter) {
        return papers.letter(desk.read(actor, id), letter);
    }

    @GetMapping("/desk/petitions/{id}/letters/{letter}.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long id, @PathVariable long letter) {
        return papers.ofd(desk.read(actor, id), letter);
    }
}
