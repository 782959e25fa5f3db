package xinqiao.serving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that was scanned and waits for somebody to say what it is.
 *
 * @param serving the try that its code, or somebody, named
 * @param name of the file, as the scanner or somebody named it
 * @param readCode whether the code told it
 */
public record Scan(
        long id,
        @Nullable Long serving,
        String sha256,
        String name,
        String type,
        long size,
        int page,
        int pages,
        boolean readCode,
        Instant at) {}
