package xinqiao.petition;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.rules.Setting;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.ReviewBody;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;

/** The right of review that an opinion must name: at which body, and until when if it is received on the day of issue. */
@Component
class Remedies {
    private final Houses houses;

    Remedies(Houses houses) {
        this.houses = houses;
    }

    @Enforces(Provision.KM_28A)
    Map<LetterField, Object> values(Petition petition, Setting setting, House house, Locale locale) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        var draft = petition.deciding().draft();
        if (draft != null)
            draft.outcome()
                    .key()
                    .ifPresent(key -> values.put(
                            LetterField.OUTCOME,
                            setting.profile().outcome(key).name().in(locale)));
        TermRule rule = setting.profile().term(TermKey.REVIEW_REQUEST);
        var run = Run.of(rule.term(), setting.today(), "petition.event.served");
        values.put(LetterField.REVIEW_FROM, setting.today());
        values.put(LetterField.REVIEW_UNTIL, Reckoning.reckon(run, setting.calendar()));
        setting.profile().remedy().reviewOf(house.level()).ifPresent(route -> {
            body(route.body(), house, locale).ifPresent(name -> values.put(LetterField.REVIEW_BODY, name));
            values.put(LetterField.REVIEW_BASIS, route.citation().in(locale));
        });
        return values;
    }

    /** Without a body the letter is refused as incomplete, which names the missing part. */
    private Optional<String> body(ReviewBody body, House house, Locale locale) {
        return switch (body) {
            case ReviewBody.DirectCustoms _ ->
                Optional.of(houses.get(house.directCustoms()).name(locale));
            case ReviewBody.Named named -> Optional.of(named.name().in(locale));
            case ReviewBody.Unsettled _ -> Optional.empty();
        };
    }
}
