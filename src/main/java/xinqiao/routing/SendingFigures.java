package xinqiao.routing;

import org.jspecify.annotations.Nullable;

/**
 * What was sent to one receiver in a period, counted among the sendings that the viewer sees.
 *
 * @param house the receiver, or the body outside
 * @param assigned how many of them with a date and a concluding report
 */
public record SendingFigures(
        @Nullable String house,
        @Nullable Long body,
        String name,
        long sent,
        long assigned,
        long unsigned,
        long underWay,
        long objected,
        long returned,
        long reported,
        long done,
        long late) {}
