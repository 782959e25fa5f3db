package xinqiao.portal.about;

import java.util.List;
import java.util.Optional;
import xinqiao.organisation.House;
import xinqiao.procedure.Profile;

/**
 * The procedure of one house.
 *
 * @param houses all houses to choose from
 * @param review who reviews, in words; empty where no source settles it
 * @param reReview the same for the re-review
 */
public record Flow(
        List<House> houses, House house, Profile profile, Optional<String> review, Optional<String> reReview) {}
