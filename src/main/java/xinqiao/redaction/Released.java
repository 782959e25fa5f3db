package xinqiao.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The new document, in a file of its own until it is closed.
 *
 * @param type media type
 * @param extension without the dot
 * @param left page by page, the characters of the original that no mark covers
 * @param unseen how many characters aren't in the text layer because nobody sees them
 */
public record Released(Path path, String type, String extension, List<List<Glyph>> left, int unseen)
        implements AutoCloseable {

    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
