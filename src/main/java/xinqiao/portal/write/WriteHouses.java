package xinqiao.portal.write;

import java.util.List;
import java.util.Optional;
import xinqiao.organisation.House;
import xinqiao.organisation.Proposal;
import xinqiao.web.Option;

/**
 * Which houses there are to write to.
 *
 * @param asked whether a place or business was given that could speak for one
 * @param nearer the lower house that could settle it sooner (KM-16)
 */
public record WriteHouses(List<Option> all, List<Proposal> proposals, boolean asked, Optional<House> nearer) {}
