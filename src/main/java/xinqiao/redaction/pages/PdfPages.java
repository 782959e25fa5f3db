package xinqiao.redaction.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import xinqiao.redaction.Glyph;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Size;

/** The pages of a PDF. */
public final class PdfPages implements Pages {
    private static final long IN_MEMORY = 64L << 20;
    /** Fine enough that thin strokes have pixels. */
    private static final float TRACED_DPI = 150;

    private final PDDocument document;
    private final boolean repaired;
    private final int versions;
    private final Painter painter;
    private final Painter withoutText;

    private PdfPages(PDDocument document, boolean repaired, int versions) {
        this.document = document;
        this.repaired = repaired;
        this.versions = versions;
        this.painter = new Painter(document, true);
        this.withoutText = new Painter(document, false);
    }

    /** @throws Unfit if it can't be shown as a whole */
    public static PdfPages open(RandomAccessRead in) throws IOException {
        OwnFonts.use();
        try {
            int versions = versions(in);
            try {
                return checked(parse(in, false), false, versions);
            } catch (InvalidPasswordException | Unfit e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                in.seek(0);
                return checked(parse(in, true), true, versions);
            }
        } catch (InvalidPasswordException e) {
            in.close();
            throw new Unfit(Unfit.Reason.LOCKED);
        } catch (Unfit e) {
            in.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    private static PDDocument parse(RandomAccessRead in, boolean lenient) throws IOException {
        return new PDFParser(in, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache).parse(lenient);
    }

    private static PdfPages checked(PDDocument document, boolean repaired, int versions) throws IOException {
        boolean fit = false;
        try {
            check(document);
            fit = true;
            return new PdfPages(document, repaired, versions);
        } finally {
            if (!fit) document.close();
        }
    }

    private static void check(PDDocument document) throws IOException {
        if (document.isEncrypted()) throw new Unfit(Unfit.Reason.LOCKED);
        int pages = document.getNumberOfPages();
        if (pages == 0) throw new Unfit(Unfit.Reason.DAMAGED);
        if (pages > Limits.PAGES) throw new Unfit(Unfit.Reason.PAGES);
        PdfGuard.check(document.getDocument());
        for (PDPage page : document.getPages()) {
            var seen = page.getCropBox();
            if (Math.max(seen.getWidth(), seen.getHeight()) > Limits.SIDE) throw new Unfit(Unfit.Reason.PIXELS);
            if (Math.min(seen.getWidth(), seen.getHeight()) < 1) throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    /** Each save that only appends leaves one more end of file. */
    private static int versions(RandomAccessRead in) throws IOException {
        byte[] end = {'%', '%', 'E', 'O', 'F'};
        byte[] buffer = new byte[1 << 16];
        int versions = 0;
        int matched = 0;
        for (int read = in.read(buffer, 0, buffer.length); read > 0; read = in.read(buffer, 0, buffer.length))
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == end[matched] ? matched + 1 : buffer[i] == '%' ? 1 : 0;
                if (matched == end.length) {
                    versions++;
                    matched = 0;
                }
            }
        in.seek(0);
        return versions;
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public Size size(int page) {
        PDPage paper = document.getPage(page - 1);
        var seen = paper.getCropBox();
        return Math.floorMod(paper.getRotation(), 180) == 90
                ? new Size(seen.getHeight(), seen.getWidth())
                : new Size(seen.getWidth(), seen.getHeight());
    }

    @Override
    public BufferedImage render(int page, float dpi) throws IOException {
        return painter.paint(page - 1, fitting(page, dpi));
    }

    /** Large sheets, such as plans, get fewer pixels. */
    private float fitting(int page, float dpi) {
        Size size = size(page);
        double pixels = (double) size.width() * size.height() * dpi * dpi / (72 * 72);
        double most = Limits.PIXELS / 4.0;
        return pixels <= most ? dpi : (float) (dpi * Math.sqrt(most / pixels));
    }

    @Override
    public List<Glyph> glyphs(int page) throws IOException {
        return GlyphReader.read(document, page);
    }

    @Override
    public List<Glyph> painted(int page, List<Glyph> glyphs) throws IOException {
        float dpi = fitting(page, TRACED_DPI);
        return Painted.of(document, page, glyphs, painter.paint(page - 1, dpi), withoutText.paint(page - 1, dpi), dpi);
    }

    @Override
    public List<Omission> omissions() throws IOException {
        return PdfOmissions.of(document, versions, repaired);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
