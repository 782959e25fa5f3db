package xinqiao.redaction.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import xinqiao.redaction.Box;
import xinqiao.redaction.Glyph;

/**
 * Which characters are really seen: those without which the picture would be another. White on white, under a picture,
 * on a hidden layer, too small, invisible: whoever judged the page by its picture never saw it, so it can't go along.
 */
public final class Painted {
    private static final float DPI = 100;
    private static final float LEAST_HEIGHT = 3;
    private static final int LEAST_CONTRAST = 40;
    private static final float LEAST_INK = 0.01f;
    /** Beyond that, comparing each with each takes too long. */
    private static final int MOST = 15_000;

    private Painted() {}

    public static List<Glyph> of(Pages pages, int page, List<Glyph> glyphs) throws IOException {
        if (glyphs.isEmpty() || glyphs.size() > MOST) return List.of();
        BufferedImage with = pages.render(page, DPI);
        BufferedImage without = pages.renderWithoutText(page, DPI);
        float scale = with.getWidth() / pages.size(page).width();
        List<Glyph> seen = new ArrayList<>();
        for (Glyph glyph : glyphs)
            if (glyph.box().height() >= LEAST_HEIGHT && inked(with, without, glyph.box(), scale)) seen.add(glyph);
        return seen.stream()
                .filter(glyph -> seen.stream().noneMatch(other -> hides(other, glyph)))
                .toList();
    }

    private static boolean inked(BufferedImage with, BufferedImage without, Box box, float scale) {
        int left = Math.max(0, (int) (box.x() * scale));
        int top = Math.max(0, (int) (box.y() * scale));
        int right = Math.min(with.getWidth(), (int) Math.ceil(box.right() * scale));
        int bottom = Math.min(with.getHeight(), (int) Math.ceil(box.bottom() * scale));
        int inked = 0;
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++)
                if (Math.abs(light(with.getRGB(x, y)) - light(without.getRGB(x, y))) > LEAST_CONTRAST) inked++;
        return inked >= 2 && inked >= LEAST_INK * (right - left) * (bottom - top);
    }

    private static int light(int rgb) {
        return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
    }

    /** Two different characters at one place: which of them is seen can't be told. */
    private static boolean hides(Glyph other, Glyph glyph) {
        return other != glyph
                && !other.text().equals(glyph.text())
                && glyph.box().coveredBy(other.box()) > 0.6f;
    }
}
