package xinqiao.imports.documents;

import java.util.List;
import java.util.Map;
import xinqiao.publication.Brought;

/**
 * A row that can be brought in.
 *
 * @param cells as they stand in the file
 * @param titled whether its title was found and not put together from its number
 */
record DocumentRow(String file, long line, Map<String, String> cells, Brought document, boolean titled) {
    /** Rows that tell the same document. */
    record Group(List<DocumentRow> rows) {
        /** The row that knows the title, else the first. */
        DocumentRow best() {
            return rows.stream().filter(DocumentRow::titled).findFirst().orElse(rows.getFirst());
        }
    }
}
