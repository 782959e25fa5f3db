package xinqiao.serving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.files.FileStore;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;
import xinqiao.serving.LetterKey.Family;
import xinqiao.testing.Staff;

/** Letters of Huangpu that wait to be served, and how far a clerk has come with them. */
@TestComponent
public class LettersToServe {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Staff staff;
    private final Desks desks;
    private final Posting posting;
    private final FileStore files;

    LettersToServe(Staff staff, Desks desks, Posting posting, FileStore files) {
        this.staff = staff;
        this.desks = desks;
        this.posting = posting;
        this.files = files;
    }

    /** An acceptance that waits to be served. */
    LetterKey accepted(LocalDate received) {
        long id = desks.register("tian.ye", Papers.letter("8602", received)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        var letter = desks.read("tian.ye", id)
                .petition()
                .letter(LetterKind.ACCEPTANCE)
                .orElseThrow();
        return new LetterKey(Family.PETITION, id, letter.id());
    }

    CaseFile.Letter of(LetterKey key) {
        return desks.read("tian.ye", key.caseId()).letters().stream()
                .filter(each -> each.id() == key.letterId())
                .findFirst()
                .orElseThrow();
    }

    Serving prepared(LetterKey key) {
        return posting.prepare(staff.actor("tian.ye"), List.of(key), UUID.randomUUID())
                .orElseThrow()
                .getFirst();
    }

    Serving posted(LetterKey key, String number) {
        return posting.post(staff.actor("tian.ye"), prepared(key).id(), MailForm.REGISTERED, number, MONDAY)
                .orElseThrow();
    }

    Upload upload(byte[] content, String name) throws IOException {
        try (var in = new ByteArrayInputStream(content)) {
            var kept = files.put(in, name).orElseThrow();
            return new Upload(kept.sha256(), kept.name(), kept.type(), kept.size());
        }
    }

    String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
