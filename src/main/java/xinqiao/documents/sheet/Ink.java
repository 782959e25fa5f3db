package xinqiao.documents.sheet;

/** The two colours of an official document. */
public enum Ink {
    BLACK(0x000000),
    /** of the issuing body's name and its lines */
    RED(0xE60012);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    public int rgb() {
        return rgb;
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }
}
