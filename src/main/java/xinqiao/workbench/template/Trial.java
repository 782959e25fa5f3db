package xinqiao.workbench.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationTrials;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.Letters;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.organisation.Houses;
import xinqiao.petition.LetterTrials;
import xinqiao.procedure.ExtensionRule;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.template.TemplateKey;
import xinqiao.template.Vocabulary;
import xinqiao.web.Ui;

/** A letter in the words of a template as the layout engine sets it, of an invented case or of a real one. */
@Component
class Trial {
    private static final int DOTS_PER_INCH = 88;
    private static final int MOST_PAGES = 4;

    private final Letters letters;
    private final LetterTrials petitions;
    private final ApplicationTrials applications;
    private final Houses houses;

    Trial(Letters letters, LetterTrials petitions, ApplicationTrials applications, Houses houses) {
        this.letters = letters;
        this.petitions = petitions;
        this.applications = applications;
        this.houses = houses;
    }

    /** What a real case gives; empty where there is none of that number for the actor. */
    Optional<Map<LetterField, Object>> of(Actor actor, WorkKind work, String number, Locale locale) {
        return work == WorkKind.PETITION
                ? petitions.values(actor, number, locale)
                : applications.values(actor, number, locale);
    }

    /** A letter without number; what the case doesn't give stands as the name of what it is. */
    @Nullable
    Letter letter(
            Ui ui,
            Actor actor,
            Procedure profile,
            TemplateKey key,
            List<PartWording> parts,
            Map<LetterField, Object> known,
            Locale locale) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        for (LetterField field : LetterField.values()) values.put(field, sample(ui, profile, field, locale));
        values.putAll(known);
        String addressee = String.valueOf(values.get(LetterField.PETITIONER));
        var head = new LetterHead(addressee, houses.get(actor.houseCode()).name(locale), ui.today());
        var tried = Wordings.tried(profile, key.letter(), parts);
        return letters.compose(tried, key.letter(), locale, head, values, Set.of())
                        instanceof Granted<Letter>(Letter letter)
                ? letter
                : null;
    }

    private static Object sample(Ui ui, Procedure profile, LetterField field, Locale locale) {
        return switch (field.type()) {
            case WORDS -> "〔" + Vocabulary.name(field, locale) + "〕";
            case DAY -> ui.today();
            case DAYS ->
                profile.terms().values().stream()
                        .flatMap(rule -> rule.extension().stream())
                        .findFirst()
                        .map(ExtensionRule::maxDays)
                        .orElse(1);
        };
    }

    /** Pages as pictures; asked for one more than there are, the engine gives the last one again. */
    List<String> pictures(Letter letter) {
        List<String> pages = new ArrayList<>();
        byte[] before = {};
        for (int page = 1; page <= MOST_PAGES; page++) {
            byte[] picture = letters.picture(letter, page, DOTS_PER_INCH);
            if (Arrays.equals(before, picture)) break;
            pages.add("data:image/png;base64," + Base64.getEncoder().encodeToString(picture));
            before = picture;
        }
        return pages;
    }

    byte[] pdf(Letter letter) {
        return letters.pdf(letter);
    }
}
