package xinqiao.portal.disclosure;

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
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.OwnApplications;
import xinqiao.documents.Letter;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Applicant;
import xinqiao.portal.track.TrackSessions;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.serving.Openings;
import xinqiao.web.Missing;

/** Letters to the applicant, what was given as a file, and files from the applicant. */
@RestController
class TrackedApplicationFiles {
    private final TrackSessions sessions;
    private final OwnApplications applications;
    private final IssuedPapers papers;
    private final FileStore files;
    private final Openings openings;

    TrackedApplicationFiles(
            TrackSessions sessions,
            OwnApplications applications,
            IssuedPapers papers,
            FileStore files,
            Openings openings) {
        this.sessions = sessions;
        this.applications = applications;
        this.papers = papers;
        this.files = files;
        this.openings = openings;
    }

    @GetMapping("/track/application/letters/{letter}.pdf")
    ResponseEntity<Resource> letter(HttpServletRequest request, @PathVariable long letter) {
        var found = own(request, letter);
        byte[] pdf = papers.pdf(LetterFamily.APPLICATION, found.id(), Letter.of(found.content()));
        openings.opened(applicant(request), found.id(), "PDF", pdf);
        var named = new StoredFile("", found.number() + ".pdf", "application/pdf", pdf.length);
        return answer(Download.shown(named), new ByteArrayResource(pdf));
    }

    @GetMapping("/track/application/letters/{letter}.ofd")
    ResponseEntity<Resource> ofd(HttpServletRequest request, @PathVariable long letter) {
        var found = own(request, letter);
        byte[] ofd = papers.ofd(LetterFamily.APPLICATION, found.id(), Letter.of(found.content()));
        openings.opened(applicant(request), found.id(), "OFD", ofd);
        var named = new StoredFile("", found.number() + ".ofd", "application/ofd", ofd.length);
        return answer(Download.headers(named), new ByteArrayResource(ofd));
    }

    private ApplicationFile.Letter own(HttpServletRequest request, long letter) {
        return file(request).letters().stream()
                .filter(each -> each.id() == letter && each.party() == null)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    @GetMapping("/track/application/files/{file}")
    ResponseEntity<Resource> given(HttpServletRequest request, @PathVariable long file) {
        var found = file(request).files().stream()
                .filter(each -> each.id() == file && PublicApplications.opens(each))
                .findFirst()
                .orElseThrow(Missing::new);
        var named = new StoredFile(found.sha256(), found.name(), found.type(), found.size());
        return answer(Download.headers(named), new FileSystemResource(files.path(found.sha256())));
    }

    private ApplicationFile file(HttpServletRequest request) {
        return applications.read(applicant(request));
    }

    private Applicant applicant(HttpServletRequest request) {
        return VisitCookie.TRACK.read(request).flatMap(sessions::applicant).orElseThrow(Missing::new);
    }

    private static ResponseEntity<Resource> answer(Map<String, String> names, Resource content) {
        var headers = new HttpHeaders();
        names.forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(content);
    }
}
