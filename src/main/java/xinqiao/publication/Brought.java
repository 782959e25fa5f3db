package xinqiao.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that is public already and is brought in with its text (再次公开, SZ-18).
 *
 * @param source what tells it from every other, such as file and row; it is brought in once
 * @param publishedOn the day on which it became public; today where that isn't known
 */
public record Brought(
        String source,
        String house,
        String item,
        @Nullable Integer element,
        DocumentKind kind,
        @Nullable LocalDate publishedOn,
        Content content) {}
