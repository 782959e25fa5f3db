package xinqiao.figures;

import org.jspecify.annotations.Nullable;

/**
 * One number of a figure.
 *
 * @param part which of the figure's numbers: "TOTAL", "LETTERS", "GRANTED", "RATE" …
 * @param value null where it is held back, for it is of so few that somebody could be guessed; or where there is none
 * @param held whether it is held back
 */
public record Cell(
        ShownFigure figure, String part, @Nullable Long value, boolean held) {
    public static final String TOTAL = "TOTAL";
    public static final String RATE = "RATE";

    public static Cell of(ShownFigure figure, String part, long value) {
        return new Cell(figure, part, value, false);
    }

    public Cell heldBack() {
        return new Cell(figure, part, null, true);
    }

    /** A rate is in per cent. */
    public boolean rate() {
        return part.equals(RATE);
    }

    public String name() {
        return figure + "." + part;
    }
}
