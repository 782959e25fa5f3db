package xinqiao.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.organisation.Proposal;

/** Which house a petitioner is advised to write to (属地管理、分级负责): said before anything is sent, never in the way. */
@Component
public class CompetentHouses {
    private static final int SHOWN = 3;

    private final Houses houses;
    private final Businesses types;

    CompetentHouses(Houses houses, Businesses types) {
        this.houses = houses;
        this.types = types;
    }

    /** The houses that take petitions, each under the one above it. */
    public List<House> takers() {
        return houses.tree().stream()
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .toList();
    }

    public boolean takes(String code) {
        return takers().stream().anyMatch(house -> house.code().equals(code));
    }

    /**
     * What place and business speak for, the best first.
     *
     * @param type code of the kind of business; empty where none was chosen
     */
    public List<Proposal> proposals(String place, String type, String business) {
        String about = types.name(type, Locale.SIMPLIFIED_CHINESE).orElse("") + " " + business;
        return houses.proposeJurisdiction(place, about).stream()
                .filter(proposal -> takes(proposal.house().code()))
                .limit(SHOWN)
                .toList();
    }

    /** KM-16: the lower house among those proposed that could settle it sooner, where a higher one was chosen. */
    public Optional<House> nearer(String chosen, List<Proposal> proposals) {
        Optional<House> house = houses.find(chosen);
        return proposals.stream()
                .map(Proposal::house)
                .filter(lower -> lower.level() == Level.SUBORDINATE)
                .filter(lower -> house.filter(one -> !one.equals(lower) && lower.isAtOrBelow(one))
                        .isPresent())
                .findFirst();
    }
}
