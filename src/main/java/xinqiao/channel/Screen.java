package xinqiao.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An electronic screen (电子显示屏) in a hall.
 *
 * @param slug its place in the address
 * @param seconds how long a page stays
 * @param latest how many of the last publications it lists
 * @param chosen index numbers of what it shows in full, in their order
 * @param seenAt when it last asked what to show
 */
public record Screen(
        long id,
        String house,
        String slug,
        String name,
        String place,
        int seconds,
        int latest,
        List<ScreenPage> pages,
        List<String> chosen,
        boolean inService,
        @Nullable Instant seenAt) {
    public Screen {
        pages = List.copyOf(pages);
        chosen = List.copyOf(chosen);
    }

    /** What somebody sets at the desk. */
    public record Setup(
            String slug,
            String name,
            String place,
            int seconds,
            int latest,
            List<ScreenPage> pages,
            List<String> chosen,
            boolean inService) {
        public Setup {
            pages = List.copyOf(pages);
            chosen = List.copyOf(chosen);
        }
    }
}
