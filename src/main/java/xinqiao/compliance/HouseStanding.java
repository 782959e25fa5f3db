package xinqiao.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a house stands with all items of its catalogue.
 *
 * @param adopted whether it has published a catalogue of its own
 * @param institution what it is where it is no customs house but an institution with public services; else null
 */
public record HouseStanding(
        String house, boolean adopted, @Nullable Institution institution, List<ItemStanding> items) {
    public HouseStanding {
        items = List.copyOf(items);
    }

    public long count(StandingState state) {
        return items.stream().filter(one -> one.state() == state).count();
    }

    /** Whether it meets the guide (完成对标任务): its own catalogue, and nothing to make up for. */
    public boolean meets() {
        return adopted && items.stream().allMatch(one -> one.state().good());
    }
}
