package xinqiao.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A page with what was read of it. @param correctedAt null while nobody has corrected it */
public record ScanPage(
        int page,
        @Nullable Read read,
        @Nullable String failure,
        @Nullable Instant correctedAt) {}
