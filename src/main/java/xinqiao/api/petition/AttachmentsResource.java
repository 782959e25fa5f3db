package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Missing;

/** The files of a petition, for whoever may read the petition. */
@RestController
@RequestMapping("/api/v1/petitions/{id}/attachments")
@Tag(name = "attachments", description = "Files of a petition")
class AttachmentsResource {
    private final PetitionDesk desk;
    private final FileStore files;

    AttachmentsResource(PetitionDesk desk, FileStore files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    @Operation(summary = "Files of a petition")
    List<AttachedFile> list(Actor actor, @PathVariable long id) {
        return desk.read(actor, id).attachments().stream().map(AttachedFile::of).toList();
    }

    @GetMapping("/{attachment}")
    @Operation(summary = "Download a file", description = "Always to be saved, under its own name and type.")
    ResponseEntity<Resource> download(Actor actor, @PathVariable long id, @PathVariable long attachment) {
        var found = desk.read(actor, id).attachments().stream()
                .filter(one -> one.id() == attachment)
                .findFirst()
                .orElseThrow(Missing::new);
        var file = new StoredFile(found.sha256(), found.name(), found.type(), found.size());
        var headers = new HttpHeaders();
        Download.headers(file).forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(found.sha256())));
    }
}
