package xinqiao.workbench.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Text;
import xinqiao.template.CheckedTemplate;
import xinqiao.template.Figures;
import xinqiao.template.Figures.Figure;
import xinqiao.template.LetterTemplate;
import xinqiao.template.LetterTemplates;
import xinqiao.template.TemplateKey;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** What the page of one kind of letter shows. */
@Component
class TemplateShown {
    private final LetterTemplates templates;
    private final Houses houses;

    TemplateShown(LetterTemplates templates, Houses houses) {
        this.templates = templates;
        this.houses = houses;
    }

    TemplateView of(
            Ui ui,
            Actor actor,
            Procedure profile,
            TemplateKey key,
            @Nullable LetterTemplate open,
            Text now,
            CheckedTemplate checked,
            List<ShownLetter> pictures,
            Form form,
            List<Objection> objections) {
        List<LetterTemplate> versions = templates.versions(actor, key);
        String whose = templates.inForce(actor, profile).get(key.letter());
        List<LetterPart> parts = LetterTemplates.parts(profile, key);
        Set<LetterField> fields = new LinkedHashSet<>();
        parts.forEach(part ->
                LetterTemplates.fields(profile, key, part).stream().sorted().forEach(fields::add));
        return new TemplateView(
                key,
                profile,
                open,
                InForce.of(versions, ui.today()),
                whose == null || whose.equals(actor.houseCode())
                        ? null
                        : houses.find(whose)
                                .map(house -> house.name(ui.locale()))
                                .orElse(""),
                now,
                versions,
                parts.stream()
                        .map(part -> new TemplateView.Part(
                                part,
                                key.letter().mandatory().contains(part),
                                part.fields().stream().sorted().toList()))
                        .toList(),
                List.copyOf(fields),
                figures(profile, key),
                checked,
                pictures,
                form,
                objections,
                LetterTemplates.writes(actor, profile.kind()),
                open != null && LetterTemplates.approves(actor, open),
                LetterTemplates.withdraws(actor, profile.kind()),
                ui.today());
    }

    /** Periods and roles, the article of this letter, and the provisions that letters of the procedure cite. */
    private static List<TemplateView.Insertable> figures(Procedure profile, TemplateKey key) {
        Map<String, Figure> english = Figures.of(profile, Locale.ENGLISH).stream()
                .collect(Collectors.toMap(Figure::key, Function.identity()));
        String cited = profile.letters().values().stream()
                .flatMap(wording -> wording.parts().stream())
                .map(part -> part.text().zh())
                .collect(Collectors.joining());
        List<TemplateView.Insertable> all = new ArrayList<>();
        for (Figure figure : Figures.of(profile, Locale.SIMPLIFIED_CHINESE)) {
            String name = figure.key();
            boolean wanted = name.startsWith("letter-source.")
                    ? name.equals("letter-source." + key.letter().key())
                    : !name.startsWith("cite.") || cited.contains("{" + name + "}");
            Figure other = english.get(name);
            if (wanted && other != null) all.add(new TemplateView.Insertable(figure, other));
        }
        return all;
    }
}
