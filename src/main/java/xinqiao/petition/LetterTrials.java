package xinqiao.petition;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;

/** What letters about a real case would say, for whoever tries words of a template on it; nothing is issued. */
@Component
public class LetterTrials {
    private final Gate gate;
    private final CaseStore cases;
    private final PetitionDesk desk;
    private final IssuedLetters letters;
    private final SettingToday settings;
    private final ReadingLog readings;

    LetterTrials(
            Gate gate,
            CaseStore cases,
            PetitionDesk desk,
            IssuedLetters letters,
            SettingToday settings,
            ReadingLog readings) {
        this.gate = gate;
        this.cases = cases;
        this.desk = desk;
        this.letters = letters;
        this.settings = settings;
        this.readings = readings;
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
                    var setting = settings.of(petition);
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
