package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.organisation.Houses;
import xinqiao.petition.rules.Setting;
import xinqiao.procedure.Profiles;

/** What the rules are told beside a case, as of today: for papers that are tried or drafted, and change nothing. */
@Component
class SettingToday {
    private final Organisation organisation;
    private final Houses houses;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    SettingToday(Organisation organisation, Houses houses, Profiles profiles, Calendars calendars, Clock clock) {
        this.organisation = organisation;
        this.houses = houses;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    Setting of(Petition petition) {
        var profile = profiles.get(petition.origin().profileId());
        var roster = houses.roster(petition.origin().houseCode());
        return organisation.setting(petition, roster, List.of(), profile, calendars.current(), LocalDate.now(clock));
    }
}
