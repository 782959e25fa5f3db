package xinqiao.workbench;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Missing;

/** The procedure by whose words laws of open government are cited to a house. */
@Component
public class Cited {
    private final Houses houses;
    private final Profiles profiles;
    private final Clock clock;

    Cited(Houses houses, Profiles profiles, Clock clock) {
        this.houses = houses;
        this.profiles = profiles;
        this.clock = clock;
    }

    public DisclosureProfile to(Actor actor) {
        return houses.profile(actor.houseCode(), WorkKind.DISCLOSURE.name(), LocalDate.now(clock))
                .map(profiles::disclosure)
                .orElseThrow(Missing::new);
    }
}
