package xinqiao.guide;

import java.time.LocalDate;

/**
 * A version of a guide as it was drafted.
 *
 * @param document the public document of which it is a version
 * @param compiled what the data said then
 */
public record GuideEdition(
        long document, int version, String house, GuideKind kind, LocalDate madeOn, String compiled, FreeParts parts) {}
