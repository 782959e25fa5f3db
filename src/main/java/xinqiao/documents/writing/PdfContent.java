package xinqiao.documents.writing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Function;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.sheet.Glyph;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;
import xinqiao.documents.sheet.Stroke;

/** The content of one page of a PDF. */
final class PdfContent {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Sheet sheet;
    private final PdfTags tags;
    private final Function<FontFile, PdfFont> fonts;
    private final StringBuilder content = new StringBuilder(1 << 13);

    PdfContent(Sheet sheet, PdfTags tags, Function<FontFile, PdfFont> fonts) {
        this.sheet = sheet;
        this.tags = tags;
        this.fonts = fonts;
    }

    String write() {
        if (!sheet.strokes().isEmpty()) {
            content.append("/Artifact <</Type/Layout>> BDC\n");
            sheet.strokes().forEach(this::stroke);
            content.append("EMC\n");
        }
        sheet.lines().forEach(this::line);
        return content.toString();
    }

    private void stroke(Stroke stroke) {
        colour(stroke.ink(), "RG");
        number(stroke.width() / Run.POINT).append("w ");
        place(stroke.x(), stroke.y()).append("m ");
        place(stroke.x() + stroke.length(), stroke.y()).append("l S\n");
    }

    private void line(Line line) {
        if (line.role().tag().isEmpty()) content.append("/Artifact <</Type/Pagination>> BDC\n");
        else
            content.append('/')
                    .append(line.role().tag())
                    .append(" <</MCID ")
                    .append(tags.line(line))
                    .append(">> BDC\n");
        colour(line.ink(), "rg");
        for (Run run : line.runs()) run(run, line.baseline());
        content.append("EMC\n");
    }

    /** What is stacked is told as it is read. What runs from right to left isn't: readers turn that themselves. */
    private void run(Run run, double baseline) {
        boolean told = run.font().joined() && !run.backwards();
        if (told)
            content.append("/Span <</ActualText<FEFF")
                    .append(HEX.formatHex(run.text().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">>> BDC\n");
        PdfFont font = fonts.apply(run.font());
        content.append("BT /").append(font.name()).append(' ');
        number(run.points()).append("Tf ");
        int from = 0;
        while (from < run.glyphs().size()) {
            int to = from + 1;
            while (to < run.glyphs().size()
                    && run.glyphs().get(to).rise() == run.glyphs().get(from).rise()) to++;
            row(run, font, from, to, baseline);
            from = to;
        }
        content.append("ET\n");
        if (told) content.append("EMC\n");
    }

    /** Each glyph is moved to its own place, so that nothing adds up. */
    private void row(Run run, PdfFont font, int from, int to, double baseline) {
        Glyph first = run.glyphs().get(from);
        content.append("1 0 0 1 ");
        place(first.x(), baseline - first.rise()).append("Tm [<");
        double pen = first.x();
        for (int i = from; i < to; i++) {
            Glyph glyph = run.glyphs().get(i);
            long back = Math.round((pen - glyph.x()) / run.size() * 1000);
            if (back != 0) {
                content.append('>').append(back).append('<');
                pen -= back * run.size() / 1000;
            }
            content.append(HEX.toHexDigits((char) font.add(glyph)));
            pen += font.width(glyph.id()) * run.size() / 1000;
        }
        content.append(">]TJ\n");
    }

    private void colour(Ink ink, String operator) {
        number(ink.red() / 255.0);
        number(ink.green() / 255.0);
        number(ink.blue() / 255.0).append(operator).append('\n');
    }

    private StringBuilder place(double x, double y) {
        number(x / Run.POINT);
        return number((Sheet.HEIGHT - y) / Run.POINT);
    }

    @CanIgnoreReturnValue
    private StringBuilder number(double value) {
        return Numbers.append(content, value).append(' ');
    }
}
