package xinqiao.archive;

import java.io.ByteArrayInputStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.documents.PlainPages;
import xinqiao.documents.PlainPages.Block;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** Makes what goes into a file: printed from the record, a letter as it was signed, something as it came. */
@Component
class PaperMaking {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 500;

    private final IssuedPapers papers;
    private final FileStore files;

    PaperMaking(IssuedPapers papers, FileStore files) {
        this.papers = papers;
        this.files = files;
    }

    Gathered made(DossierPart part, LocalDate on, List<Block> blocks) {
        byte[] pdf = PlainPages.print(blocks, MOST).orElseThrow();
        String title = words("archive.paper." + part);
        StoredFile file = files.keep(new ByteArrayInputStream(pdf), title + ".pdf", Pages.PDF);
        return new Gathered(part, title, on, file, pages(file), Gathered.MADE + part);
    }

    /** As it was sealed and signed. @param content as it was issued, as JSON */
    Gathered letter(LetterFamily of, DossierPart part, long id, String content, String number, LocalDate on) {
        Letter said = Letter.of(content);
        byte[] pdf = papers.pdf(of, id, said);
        StoredFile file = files.keep(new ByteArrayInputStream(pdf), number + ".pdf", Pages.PDF);
        return new Gathered(part, said.title() + "　" + number, on, file, pages(file), Gathered.LETTER + id);
    }

    Gathered attached(DossierPart part, long id, StoredFile file, Instant at) {
        return new Gathered(part, file.name(), day(at), file, pages(file), "attachment " + id);
    }

    int pages(StoredFile file) {
        return Pages.of(files.path(file.sha256()), file.type());
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    static String words(String key, Object... values) {
        return words("archive", key, values);
    }

    /** @param bundle whose words they are */
    static String words(String bundle, String key, Object... values) {
        String text =
                ResourceBundle.getBundle("i18n/" + bundle, Locale.of("zh")).getString(key);
        return values.length == 0 ? text : MessageFormat.format(text, values);
    }

    static Block heading(String key) {
        return new Block.Text(words(key), true);
    }

    /** Rows go on over pages; a table would not. */
    static Block row(String key, String value) {
        return new Block.Row(List.of(words("archive.row." + key), value));
    }
}
