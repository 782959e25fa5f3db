package xinqiao.workbench.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Ui;

/** The procedure that a new case takes, and the house that takes it down. */
@Component
class RegisterChoices {
    private final Houses houses;
    private final Profiles profiles;
    private final Clock clock;

    RegisterChoices(Houses houses, Profiles profiles, Clock clock) {
        this.houses = houses;
        this.profiles = profiles;
        this.clock = clock;
    }

    Profile profile(Actor actor) {
        return profiles.get(houses.profile(actor.houseCode(), WorkKind.PETITION.name(), LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("no procedure in force for " + actor.houseCode())));
    }

    String house(Actor actor, Ui ui) {
        return houses.get(actor.houseCode()).name(ui.locale());
    }
}
