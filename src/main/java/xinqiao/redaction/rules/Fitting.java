package xinqiao.redaction.rules;

import java.util.List;
import xinqiao.redaction.Box;
import xinqiao.redaction.Glyph;

/** Whether a mark covers what it seems to cover. */
public final class Fitting {
    /** A character of which more is covered is meant; of which less is covered only touches the edge. */
    public static final float TOUCHED = 0.1f;

    /** Covered as a whole, but for what is lost in rounding. */
    private static final float WHOLE = 0.98f;

    private Fitting() {}

    /** The box grown to the whole of each character that it covers in part: half a character can be guessed. */
    public static Box whole(Box box, List<Glyph> glyphs) {
        Box grown = box;
        for (Glyph glyph : glyphs) {
            float covered = glyph.box().coveredBy(box);
            if (covered > TOUCHED && covered < WHOLE && !glyph.text().isBlank()) grown = grown.with(glyph.box());
        }
        return grown;
    }

    public static boolean coversText(Box box, List<Glyph> glyphs) {
        return glyphs.stream()
                .anyMatch(glyph -> !glyph.text().isBlank() && glyph.box().coveredBy(box) > TOUCHED);
    }

    /** Whether a number or a foreign word goes on beside the box: what is left of it may be enough to tell it. */
    public static boolean cutsWord(Box box, List<Glyph> glyphs) {
        for (Glyph inside : glyphs) {
            if (!wordly(inside) || inside.box().coveredBy(box) <= TOUCHED) continue;
            for (Glyph outside : glyphs)
                if (wordly(outside)
                        && outside.box().coveredBy(box) <= TOUCHED
                        && inside.box().besides(outside.box())
                        && gap(inside.box(), outside.box()) < inside.box().height() * 0.15f) return true;
        }
        return false;
    }

    private static boolean wordly(Glyph glyph) {
        int first = glyph.text().isEmpty() ? ' ' : glyph.text().codePointAt(0);
        return Character.isLetterOrDigit(first) && !Character.isIdeographic(first);
    }

    private static float gap(Box one, Box other) {
        return Math.max(one.x(), other.x()) - Math.min(one.right(), other.right());
    }
}
