package xinqiao.workbench.casefile;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.petition.PetitionDesk;

/** A file of a petition, for whoever may read the petition. */
@RestController
class AttachmentDownload {
    private final PetitionDesk desk;
    private final CasePapers papers;

    AttachmentDownload(PetitionDesk desk, CasePapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @GetMapping("/desk/petitions/{id}/files/{attachment}")
    ResponseEntity<Resource> download(Actor actor, @PathVariable long id, @PathVariable long attachment) {
        return papers.file(desk.read(actor, id), attachment);
    }
}
