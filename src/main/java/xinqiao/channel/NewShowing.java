package xinqiao.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody enters about a channel outside the system. @param publication empty where the whole item is meant */
public record NewShowing(
        ChannelKind channel,
        String publication,
        String item,
        String title,
        String medium,
        String place,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String note) {}
