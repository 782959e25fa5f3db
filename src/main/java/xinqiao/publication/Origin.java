package xinqiao.publication;

import java.util.Map;

/** A row from which a document was brought in, as it stands in the file. @param cells heading by cell */
public record Origin(String file, long line, Map<String, String> cells) {
    public Origin {
        cells = Map.copyOf(cells);
    }
}
