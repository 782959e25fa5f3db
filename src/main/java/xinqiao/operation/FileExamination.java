package xinqiao.operation;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What {@code ./xinqiao verify FILE...} asks of a file that somebody names. */
public interface FileExamination {
    /**
     * Writes what was found, in both languages.
     *
     * @return whether all is well with the file
     */
    boolean examine(Path file, PrintWriter out);

    /** Whether files of that name are for this one; each file has one that knows it. */
    boolean knows(Path file);
}
