package xinqiao.redaction;

/**
 * How the released file is made.
 *
 * @param textLayer whether what is seen can also be selected, searched and read aloud
 * @param label whether covered places say 〔不予公开〕 where there is room
 */
public record Options(Ink ink, boolean textLayer, boolean label) {

    /** How pages are pictured. */
    public enum Ink {
        COLOUR(150),
        /** a tenth of the size; for text, not for photos */
        BLACK_AND_WHITE(200);

        private final int dpi;

        Ink(int dpi) {
            this.dpi = dpi;
        }

        int dpi() {
            return dpi;
        }
    }
}
