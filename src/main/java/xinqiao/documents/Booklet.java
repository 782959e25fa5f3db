package xinqiao.documents;

import java.util.List;
import xinqiao.documents.layout.BookletPdf;

/**
 * A book of some pages on A4: cover, contents with page numbers, chapters; bookmarks and links lead to the chapters.
 *
 * @param language zh or en
 * @param issuer who hands it out, on the cover
 * @param cover further lines of the cover, such as the day it was made
 * @param contents the heading of the table of contents
 */
public record Booklet(
        String language, String title, String issuer, List<String> cover, String contents, List<Chapter> chapters) {

    /** Begins on a page of its own. */
    public record Chapter(String title, List<Part> parts) {
        public Chapter {
            parts = List.copyOf(parts);
        }
    }

    /** What follows what in a chapter. */
    public sealed interface Part {
        /** A heading inside a chapter; it has a bookmark too. */
        record Heading(String text) implements Part {}

        record Text(String text) implements Part {}

        /** Rows with frames under a head; the widths are of its columns, in any measure. */
        record Rows(List<Integer> widths, List<String> head, List<List<String>> rows) implements Part {
            public Rows {
                widths = List.copyOf(widths);
                head = List.copyOf(head);
                rows = List.copyOf(rows);
            }
        }
    }

    public Booklet {
        cover = List.copyOf(cover);
        chapters = List.copyOf(chapters);
    }

    public byte[] print() {
        return BookletPdf.print(this);
    }
}
