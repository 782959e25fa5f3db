package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.Profiles;

/** What letters about a real case would say, for whoever tries words of a template on it; nothing is issued. */
@Component
public class LetterTrials {
    private final Gate gate;
    private final CaseStore cases;
    private final PetitionDesk desk;
    private final IssuedLetters letters;
    private final Organisation organisation;
    private final Houses houses;
    private final Profiles profiles;
    private final Calendars calendars;
    private final ReadingLog readings;
    private final Clock clock;

    LetterTrials(
            Gate gate,
            CaseStore cases,
            PetitionDesk desk,
            IssuedLetters letters,
            Organisation organisation,
            Houses houses,
            Profiles profiles,
            Calendars calendars,
            ReadingLog readings,
            Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.desk = desk;
        this.letters = letters;
        this.organisation = organisation;
        this.houses = houses;
        this.profiles = profiles;
        this.calendars = calendars;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * By the number of a petition that the actor sees; reading a protected one is written down as any reading is.
     *
     * @return empty for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public Optional<Map<LetterField, Object>> values(Actor actor, String number, Locale locale) {
        return gate.as(
                actor,
                tx -> cases.byNumber(tx, actor, number.strip()).map(petition -> {
                    long id = petition.id();
                    if (petition.walls().isProtected()) readings.record(tx, actor, new Subject("petition", id));
                    LocalDate today = LocalDate.now(clock);
                    var profile = profiles.get(petition.origin().profileId());
                    var roster = houses.roster(petition.origin().houseCode());
                    var setting =
                            organisation.setting(petition, roster, List.of(), profile, calendars.current(), today);
                    Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
                    values.putAll(letters.known(tx, petition, setting, locale));
                    // as masked as the case is shown to the actor
                    desk.file(tx, actor, id)
                            .flatMap(file -> file.people().stream().findFirst())
                            .ifPresent(person -> values.put(LetterField.PETITIONER, person.name()));
                    return values;
                }));
    }
}
