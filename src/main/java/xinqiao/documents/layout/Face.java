package xinqiao.documents.layout;

import xinqiao.documents.fonts.FontFile;

/** The two faces of booklets and posters. The bold one has the common characters only; others are taken from the regular one. */
enum Face {
    REGULAR(FontFile.SERIF),
    BOLD(FontFile.SERIF_BOLD);

    private final FontFile file;

    Face(FontFile file) {
        this.file = file;
    }

    FontFile file() {
        return file;
    }
}
