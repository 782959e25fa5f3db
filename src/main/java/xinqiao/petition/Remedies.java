package xinqiao.petition;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.rules.Setting;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.TermRule;

/** The right of review that an opinion must name: at which body, and until when if it is received on the day of issue. */
@Component
class Remedies {
    private final ReviewBodies bodies;

    Remedies(ReviewBodies bodies) {
        this.bodies = bodies;
    }

    @Enforces({Provision.KM_28A, Provision.KM_29, Provision.KM_30})
    Map<LetterField, Object> values(Petition petition, Setting setting, Locale locale) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        var draft = petition.deciding().draft();
        if (draft != null)
            draft.outcome()
                    .key()
                    .ifPresent(key -> values.put(
                            LetterField.OUTCOME,
                            setting.profile().outcome(key).name().in(locale)));
        ReviewStage next = petition.origin().review() == null ? ReviewStage.REVIEW : ReviewStage.RE_REVIEW;
        TermRule rule = setting.profile().term(next.window());
        var run = Run.of(rule.term(), setting.today(), "petition.event.served");
        values.put(LetterField.REVIEW_FROM, setting.today());
        values.put(LetterField.REVIEW_UNTIL, Reckoning.reckon(run, setting.calendar()));
        // without a body the letter is refused as incomplete, which names the missing part
        bodies.named(petition, next, setting.profile()).ifPresent(body -> {
            body.name(locale).ifPresent(name -> values.put(LetterField.REVIEW_BODY, name));
            values.put(LetterField.REVIEW_BASIS, body.citation().in(locale));
        });
        return values;
    }
}
