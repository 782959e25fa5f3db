package xinqiao.procedure;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.organisation.Level;

/**
 * What a reply tells of remedies.
 *
 * @param bodies who reconsiders (行政复议机关), by the level of the house that answered
 * @param first the source of 行政复议前置 for 不予公开
 * @param online the source of the duty to name the Internet channel for the application, where a decision is served by the
 *     Internet
 * @param channel that channel; without one nothing that decides is served by the Internet
 */
public record DisclosureRemedy(
        Map<Level, ReviewRoute> bodies, Citation first, Citation online, Optional<Text> channel) {
    public DisclosureRemedy {
        bodies = Map.copyOf(bodies);
    }

    public ReviewRoute of(Level answeredBy) {
        ReviewRoute route = bodies.get(answeredBy);
        if (route == null) throw new NoSuchElementException("nobody reconsiders for " + answeredBy);
        return route;
    }
}
