package xinqiao.redaction.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import xinqiao.redaction.Box;
import xinqiao.redaction.Glyph;
import xinqiao.redaction.pages.Tracer.Trace;

/**
 * Which characters are really seen. White on white, clipped, covered by what is painted later, on a hidden layer, too small,
 * invisible, or more characters than a glyph has room for: whoever judged the page by its picture never saw it, so it can't
 * go along.
 */
final class Painted {
    /** Below that height nobody reads, in points. */
    private static final float LEAST_HEIGHT = 3;

    private static final int LEAST_CONTRAST = 30;
    /** The part of its outline of which a glyph must be seen. */
    private static final float LEAST_SEEN = 0.4f;
    /** The part of the box, for a glyph without an outline. */
    private static final float LEAST_INK = 0.02f;
    /** The room that a character needs, in parts of its size: a Chinese one, and any other. */
    private static final float IDEOGRAPH = 0.7f;

    private static final float LETTER = 0.25f;

    private Painted() {}

    /** @param with and without: the page with its text and without it, as large as the traces are painted at this dpi */
    static List<Glyph> of(
            PDDocument document, int page, List<Glyph> glyphs, BufferedImage with, BufferedImage without, float dpi)
            throws IOException {
        if (glyphs.isEmpty() || glyphs.size() > Tracer.MOST) return List.of();
        Tracer tracer = new Tracer(document, page - 1);
        int[] seen = seen(tracer.paint(page - 1, dpi), with, without, tracer.traces());
        Map<Box, List<String>> drawn = new HashMap<>();
        float scale = dpi / 72;
        for (int i = 0; i < seen.length; i++) {
            Trace trace = tracer.traces().get(i);
            if (enough(trace, seen[i], scale))
                drawn.computeIfAbsent(trace.box(), _ -> new ArrayList<>()).add(said(trace.text()));
        }
        List<Glyph> shown = glyphs.stream()
                .filter(glyph -> glyph.box().height() >= LEAST_HEIGHT && fits(glyph))
                .filter(glyph -> drawn.getOrDefault(glyph.box(), List.of()).contains(said(glyph.text())))
                .toList();
        return shown.stream()
                .filter(glyph -> shown.stream().noneMatch(other -> hides(other, glyph)))
                .toList();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** For each trace how many of its pixels are left and stand out. */
    private static int[] seen(BufferedImage traced, BufferedImage with, BufferedImage without, List<Trace> traces) {
        int[] seen = new int[traces.size()];
        int width = Math.min(traced.getWidth(), Math.min(with.getWidth(), without.getWidth()));
        int height = Math.min(traced.getHeight(), Math.min(with.getHeight(), without.getHeight()));
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int number = Tracer.number(traced.getRGB(x, y));
                if (number >= 0
                        && number < seen.length
                        && Math.abs(light(with.getRGB(x, y)) - light(without.getRGB(x, y))) > LEAST_CONTRAST)
                    seen[number]++;
            }
        return seen;
    }

    private static int light(int rgb) {
        return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
    }

    private static boolean enough(Trace trace, int seen, float scale) {
        float whole = trace.outline() > 0
                ? trace.outline() * LEAST_SEEN
                : trace.box().width() * trace.box().height() * scale * scale * LEAST_INK;
        return seen >= 2 && seen >= whole;
    }

    /** A font may say that one small sign stands for many words. */
    private static boolean fits(Glyph glyph) {
        int[] characters = glyph.text().codePoints().toArray();
        if (characters.length < 2) return true;
        Box box = glyph.box();
        float size = Math.max(box.width(), box.height()) / 1.1f;
        float needed = 0;
        for (int c : characters)
            if (!Character.isWhitespace(c)) needed += (Character.isIdeographic(c) ? IDEOGRAPH : LETTER);
        return needed * size <= Math.max(box.width(), box.height());
    }

    /** Two different characters at one place: which of them is seen can't be told. */
    private static boolean hides(Glyph other, Glyph glyph) {
        return other != glyph
                && !other.text().equals(glyph.text())
                && glyph.box().coveredBy(other.box()) > 0.6f;
    }
}
