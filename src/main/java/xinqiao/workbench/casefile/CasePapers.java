package xinqiao.workbench.casefile;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.petition.CaseFile;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Missing;
import xinqiao.web.Ofd;
import xinqiao.web.Pdf;

/** Files and letters of a case file that somebody may read, as they are sent to a browser. */
@Component
public class CasePapers {
    private final FileStore files;
    private final IssuedPapers papers;

    CasePapers(FileStore files, IssuedPapers papers) {
        this.files = files;
        this.papers = papers;
    }

    /** @throws Missing when the case has no such file */
    public ResponseEntity<Resource> file(CaseFile file, long attachment) {
        var found = file.attachments().stream()
                .filter(one -> one.id() == attachment)
                .findFirst()
                .orElseThrow(Missing::new);
        return file(new StoredFile(found.sha256(), found.name(), found.type(), found.size()));
    }

    /** A file that somebody may read. */
    public ResponseEntity<Resource> file(StoredFile found) {
        var headers = new HttpHeaders();
        Download.headers(found).forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(found.sha256())));
    }

    /**
     * The letter's one file.
     *
     * @throws Missing when the case has no such letter
     */
    public ResponseEntity<byte[]> letter(CaseFile file, long letter) {
        var found = file.letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return letter(LetterFamily.PETITION, letter, found.number(), found.content());
    }

    /** The same letter as OFD. @throws Missing when the case has no such letter */
    public ResponseEntity<byte[]> ofd(CaseFile file, long letter) {
        var found = file.letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return ofd(LetterFamily.PETITION, letter, found.number(), found.content());
    }

    /** The one file of a letter that somebody may read. */
    public ResponseEntity<byte[]> letter(LetterFamily of, long id, String number, String content) {
        return Pdf.inline(papers.pdf(of, id, Letter.of(content)), number);
    }

    /** The same with the house's electronic seal, as OFD. */
    public ResponseEntity<byte[]> ofd(LetterFamily of, long id, String number, String content) {
        return Ofd.saved(papers.ofd(of, id, Letter.of(content)), number);
    }
}
