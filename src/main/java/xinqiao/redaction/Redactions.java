package xinqiao.redaction;

import static xinqiao.law.Provision.SZ_24B;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;
import xinqiao.documents.PlainPages;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Decision;
import xinqiao.redaction.office.Office;
import xinqiao.redaction.office.Reading;
import xinqiao.redaction.pages.ImagePages;
import xinqiao.redaction.pages.Limits;
import xinqiao.redaction.pages.Pages;
import xinqiao.redaction.pages.PdfPages;
import xinqiao.redaction.pages.Unfit;

/** Opens files for redaction: PDF, images (PNG, JPEG, TIFF, BMP), office files old and new, plain text. */
@Component
public class Redactions {
    /** A file may have so many pages. */
    public static final int PAGES = Limits.PAGES;

    private static final long MEGABYTE = 1 << 20;

    private final FileStore files;

    Redactions(FileStore files) {
        this.files = files;
    }

    /** @return to be closed; or why it can't be redacted. The stored file stays as it is */
    public Decision<Original> open(StoredFile file) {
        return open(new Content.OnDisk(files.path(file.sha256())), file.name());
    }

    /** @return to be closed; or why it can't be redacted */
    public static Decision<Original> open(byte[] content, String name) {
        return open(new Content.InMemory(content), name);
    }

    private static Decision<Original> open(Content content, String name) {
        try {
            if (content.size() == 0) throw new Unfit(Unfit.Reason.DAMAGED);
            if (content.size() > Limits.BYTES)
                return Decision.refused(SZ_24B, "redaction.refusal.too-large", name, Limits.BYTES / MEGABYTE);
            return switch (Form.of(content.start())) {
                case PDF -> {
                    Pages pages = PdfPages.open(content.random());
                    yield Decision.granted(new Original(name, Form.PDF, pages, pages.omissions()));
                }
                case PNG, JPEG, TIFF, BMP -> {
                    Pages pages = ImagePages.open(content.image());
                    yield Decision.granted(new Original(name, Form.of(content.start()), pages, pages.omissions()));
                }
                case OTHER -> office(content, name);
            };
        } catch (Unfit e) {
            return refused(e, name);
        } catch (IOException | RuntimeException e) {
            return refused(new Unfit(Unfit.Reason.DAMAGED), name);
        }
    }

    private static Decision<Original> office(Content content, String name) throws IOException {
        Optional<Reading> reading = Office.read(content.whole());
        if (reading.isEmpty()) return Decision.refused(SZ_24B, "redaction.refusal.kind", name);
        byte[] pdf =
                PlainPages.print(reading.get().blocks(), Limits.PAGES).orElseThrow(() -> new Unfit(Unfit.Reason.PAGES));
        List<Omission> omissions = new ArrayList<>(reading.get().omissions());
        return Decision.granted(
                new Original(name, Form.OTHER, PdfPages.open(new RandomAccessReadBuffer(pdf)), omissions));
    }

    static <T> Decision<T> refused(Unfit unfit, String name) {
        return switch (unfit.reason()) {
            case LOCKED -> Decision.refused(SZ_24B, "redaction.refusal.locked", name);
            case DAMAGED -> Decision.refused(SZ_24B, "redaction.refusal.damaged", name);
            case BOMB -> Decision.refused(SZ_24B, "redaction.refusal.bomb", name);
            case PAGES -> Decision.refused(SZ_24B, "redaction.refusal.pages", name, Limits.PAGES);
            case PIXELS -> Decision.refused(SZ_24B, "redaction.refusal.pixels", name);
            case PICTURE_FORMAT -> Decision.refused(SZ_24B, "redaction.refusal.picture-format", name);
            case COMPLEX -> Decision.refused(SZ_24B, "redaction.refusal.complex", name);
        };
    }
}
