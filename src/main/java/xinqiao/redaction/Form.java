package xinqiao.redaction;

/** In which form a file has its pages; by its first bytes. */
enum Form {
    PDF,
    PNG,
    JPEG,
    TIFF,
    BMP,
    /** Pages are made by us, if we can read it at all. */
    OTHER;

    static Form of(String start) {
        if (start.startsWith("%PDF-")) return PDF;
        if (start.startsWith("\u0089PNG")) return PNG;
        if (start.startsWith("\u00FF\u00D8\u00FF")) return JPEG;
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) return TIFF;
        return start.startsWith("BM") ? BMP : OTHER;
    }

    /** Where it is one picture, so is what is released. */
    boolean picture() {
        return this == PNG || this == JPEG || this == BMP;
    }
}
