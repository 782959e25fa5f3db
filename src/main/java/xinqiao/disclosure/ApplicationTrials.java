package xinqiao.disclosure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.rules.Showing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;

/** What letters about a real application would say, for whoever tries words of a template on it; nothing is issued. */
@Component
public class ApplicationTrials {
    private final Gate gate;
    private final ApplicationStore store;
    private final ApplicantStore people;
    private final Applications applications;
    private final ApplicationLetters letters;

    ApplicationTrials(
            Gate gate,
            ApplicationStore store,
            ApplicantStore people,
            Applications applications,
            ApplicationLetters letters) {
        this.gate = gate;
        this.store = store;
        this.people = people;
        this.applications = applications;
        this.letters = letters;
    }

    /**
     * By the number of an application that the actor sees.
     *
     * @return empty for what isn't there and for what the actor may not see
     */
    @Enforces(Provision.SYS_4)
    public Optional<Map<LetterField, Object>> values(Actor actor, String number, Locale locale) {
        return gate.as(
                actor,
                tx -> store.byNumber(tx, number.strip()).map(kept -> {
                    Application one = kept.application();
                    Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
                    values.putAll(letters.known(tx, one, applications.setting(one, 0), locale));
                    // as masked as the case is shown to the actor
                    people.of(tx, one.id()).stream()
                            .findFirst()
                            .map(who -> Showing.masked(who, Showing.name(actor, one)))
                            .ifPresent(who -> values.put(LetterField.PETITIONER, who.name()));
                    return values;
                }));
    }
}
