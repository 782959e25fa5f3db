package xinqiao.redaction;

import static xinqiao.law.Provision.SZ_24B;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import xinqiao.law.Decision;
import xinqiao.redaction.rules.Fitting;

/**
 * A mark as it will be burnt in.
 *
 * @param grown whether it was made larger, so that no character is covered by half
 * @param cutsWord whether a number or a foreign word goes on beside it
 */
public record Fitted(Mark mark, boolean grown, boolean cutsWord) {
    /** Less than that can't be meant, in points. */
    private static final float LEAST = 2;

    private static final float DPI = 72;
    /** How much the lightest and the darkest pixel of blank paper differ. */
    private static final int PAPER = 12;

    /** @return the mark grown to whole characters; refused if it covers nothing that anybody could see or read */
    public static Decision<Fitted> of(Original original, Mark mark) {
        if (mark.page() < 1 || mark.page() > original.pages())
            return Decision.refused(SZ_24B, "redaction.refusal.no-such-page", mark.page(), original.pages());
        Size size = original.size(mark.page());
        Box box = mark.box().within(size);
        if (!(box.width() >= LEAST && box.height() >= LEAST))
            return Decision.refused(SZ_24B, "redaction.refusal.mark-off-the-page", mark.page());
        List<Glyph> glyphs = original.glyphs(mark.page());
        if (!Fitting.coversText(box, glyphs) && blank(original, mark.page(), box))
            return Decision.refused(SZ_24B, "redaction.refusal.mark-covers-nothing", mark.page());
        Box whole = Fitting.whole(box, glyphs).within(size);
        return Decision.granted(new Fitted(
                new Mark(mark.page(), whole, mark.ground(), mark.found()),
                !whole.equals(box),
                Fitting.cutsWord(whole, glyphs)));
    }

    private static boolean blank(Original original, int page, Box box) {
        try {
            BufferedImage picture = original.inside().render(page, DPI);
            float scale = picture.getWidth() / original.size(page).width();
            int right = Math.min(picture.getWidth(), (int) Math.ceil(box.right() * scale));
            int bottom = Math.min(picture.getHeight(), (int) Math.ceil(box.bottom() * scale));
            int least = 255;
            int most = 0;
            for (int y = (int) (box.y() * scale); y < bottom; y++)
                for (int x = (int) (box.x() * scale); x < right; x++)
                    for (int shift = 0; shift <= 16; shift += 8) {
                        int light = picture.getRGB(x, y) >> shift & 0xFF;
                        least = Math.min(least, light);
                        most = Math.max(most, light);
                    }
            return most - least <= PAPER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
