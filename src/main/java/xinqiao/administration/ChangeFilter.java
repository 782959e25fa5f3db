package xinqiao.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which changes: by whom, of what, when; what is empty doesn't matter. */
public record ChangeFilter(
        String who,
        @Nullable Item item,
        String title,
        @Nullable Instant from,
        @Nullable Instant before) {
    public static final ChangeFilter ALL = new ChangeFilter("", null, "", null, null);
}
