package xinqiao.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Petitioner;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.serving.Openings;
import xinqiao.web.Missing;

/**
 * Letters to the petitioner and files from the petitioner. That a letter was opened is kept as proof; whether it counts as
 * service, the procedure says, and it is entered at the desk.
 */
@RestController
class TrackedFiles {
    private final TrackSessions sessions;
    private final PetitionDesk desk;
    private final IssuedPapers papers;
    private final FileStore files;
    private final Openings openings;

    TrackedFiles(TrackSessions sessions, PetitionDesk desk, IssuedPapers papers, FileStore files, Openings openings) {
        this.sessions = sessions;
        this.desk = desk;
        this.papers = papers;
        this.files = files;
        this.openings = openings;
    }

    @GetMapping("/track/case/letters/{id}.pdf")
    ResponseEntity<Resource> letter(HttpServletRequest request, @PathVariable long id) {
        var found = told(request, id);
        byte[] pdf = papers.pdf(LetterFamily.PETITION, found.id(), Letter.of(found.content()));
        openings.opened(petitioner(request), found.id(), "PDF", pdf);
        var named = new StoredFile("", found.number() + ".pdf", "application/pdf", pdf.length);
        return answer(Download.shown(named), new ByteArrayResource(pdf));
    }

    @GetMapping("/track/case/letters/{id}.ofd")
    ResponseEntity<Resource> ofd(HttpServletRequest request, @PathVariable long id) {
        var found = told(request, id);
        byte[] ofd = papers.ofd(LetterFamily.PETITION, found.id(), Letter.of(found.content()));
        openings.opened(petitioner(request), found.id(), "OFD", ofd);
        var named = new StoredFile("", found.number() + ".ofd", "application/ofd", ofd.length);
        return answer(Download.headers(named), new ByteArrayResource(ofd));
    }

    private CaseFile.Letter told(HttpServletRequest request, long id) {
        return file(request).letters().stream()
                .filter(each -> each.id() == id && PublicCases.told(each))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    @GetMapping("/track/case/files/{id}")
    ResponseEntity<Resource> given(HttpServletRequest request, @PathVariable long id) {
        var found = file(request).attachments().stream()
                .filter(each -> each.open() && each.id() == id)
                .findFirst()
                .orElseThrow(Missing::new);
        var named = new StoredFile(found.sha256(), found.name(), found.type(), found.size());
        return answer(Download.headers(named), new FileSystemResource(files.path(found.sha256())));
    }

    private CaseFile file(HttpServletRequest request) {
        return desk.read(petitioner(request));
    }

    private Petitioner petitioner(HttpServletRequest request) {
        return VisitCookie.TRACK.read(request).flatMap(sessions::find).orElseThrow(Missing::new);
    }

    private static ResponseEntity<Resource> answer(Map<String, String> names, Resource content) {
        var headers = new HttpHeaders();
        names.forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(content);
    }
}
