package xinqiao.archive;

import java.time.LocalDate;
import xinqiao.files.StoredFile;

/** A paper that goes into a file. @param pages 0 for what has none; @param origin what of the case it is */
record Gathered(DossierPart part, String title, LocalDate on, StoredFile file, int pages, String origin) {
    /** Beginnings of the origin of what the archive itself holds, and destroys with the file. */
    static final String MADE = "made ";

    static final String ADDED = "added ";

    /** Of a letter: as it was sealed and signed, or printed for the file alone. */
    static final String LETTER = "letter ";
}
