package xinqiao.template.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileFigure;
import xinqiao.procedure.TypedNumber;
import xinqiao.template.Figures;
import xinqiao.template.Figures.Figure;
import xinqiao.template.TemplateFault;
import xinqiao.template.Vocabulary;
import xinqiao.template.rules.Sections.Written;

/** Reads the lines of a template in one language: names into keys, and what may not stand there. */
final class LineCheck {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern TITLE = Pattern.compile("《[^《》]+》$");
    private static final int MOST_HINTS = 3;

    private final Procedure profile;
    private final Provision provision;
    private final Locale locale;
    private final List<Figure> figures;
    private final List<TemplateFault> faults;

    LineCheck(Procedure profile, Provision provision, Locale locale, List<TemplateFault> faults) {
        this.profile = profile;
        this.provision = provision;
        this.locale = locale;
        this.figures = Figures.of(profile, locale);
        this.faults = faults;
    }

    /**
     * The line with keys in its braces.
     *
     * @param allowed values that the letter has wherever this part is printed
     */
    String read(Written line, Set<LetterField> allowed, String part) {
        StringBuilder read = new StringBuilder();
        Matcher place = PLACE.matcher(line.text());
        int end = 0;
        while (place.find()) {
            braces(line, end, line.text().substring(end, place.start()));
            read.append(line.text(), end, place.start());
            read.append('{').append(value(line, place, allowed, part)).append('}');
            end = place.end();
        }
        braces(line, end, line.text().substring(end));
        numbers(line);
        return read.append(line.text().substring(end)).toString().stripTrailing();
    }

    private void braces(Written line, int from, String words) {
        for (int i = 0; i < words.length(); i++)
            if (words.charAt(i) == '{' || words.charAt(i) == '}')
                add(line, from + i, "template.refusal.brace", String.valueOf(words.charAt(i)));
    }

    private String value(Written line, Matcher place, Set<LetterField> allowed, String part) {
        String name = place.group(1).strip();
        Optional<LetterField> field = Vocabulary.field(name);
        if (field.isPresent()) {
            if (!allowed.contains(field.get())) add(line, place.start(), "template.refusal.field-not-here", name, part);
            return field.get().key();
        }
        int dot = name.indexOf('.');
        Optional<ProfileFigure> figure = dot < 0 ? Optional.empty() : ProfileFigure.of(name.substring(0, dot));
        if (figure.flatMap(known -> Figures.words(profile, known, name.substring(dot + 1), locale))
                .isPresent()) return name;
        Set<String> known = new TreeSet<>();
        if (dot < 0) allowed.forEach(one -> known.add(Vocabulary.name(one, locale)));
        else figures.forEach(one -> known.add(one.key()));
        add(line, place.start(), "template.refusal.unknown-field", name, "{" + Vocabulary.nearest(name, known) + "}");
        return name;
    }

    /** What is typed would stay when the law, the procedure or the case has another number. */
    private void numbers(Written line) {
        for (TypedNumber number : TypedNumber.in(line.text())) {
            switch (number.kind()) {
                case ARTICLE -> article(line, number);
                case DOCUMENT -> add(line, number.start(), "template.refusal.typed-document", number.typed());
                case PERIOD -> period(line, number);
                case OTHER -> add(line, number.start(), "template.refusal.typed-number", number.typed());
            }
        }
    }

    private void article(Written line, TypedNumber number) {
        Matcher before = TITLE.matcher(line.text().substring(0, number.start()).stripTrailing());
        String cited = (before.find() ? before.group() : "") + Numerals.han(number.typed());
        String known = figures.stream()
                .filter(figure -> figure.key().startsWith(ProfileFigure.CITE.key() + "."))
                .filter(figure -> figure.words().endsWith(cited))
                .map(figure -> "{" + figure.key() + "}")
                .limit(MOST_HINTS)
                .collect(Collectors.joining(" "));
        if (known.isEmpty()) add(line, number.start(), "template.refusal.unknown-article", cited);
        else add(line, number.start(), "template.refusal.typed-article", cited, known);
    }

    private void period(Written line, TypedNumber number) {
        String length = number.typed().replaceAll("\\s", "");
        List<String> same = new ArrayList<>();
        for (Figure figure : figures)
            if ((figure.key().startsWith(ProfileFigure.TERM.key() + ".")
                            || figure.key().startsWith(ProfileFigure.CAP.key() + "."))
                    && Numerals.han(figure.words().replaceAll("\\s", "")).equals(Numerals.han(length)))
                same.add("{" + figure.key() + "}");
        if (same.isEmpty()) add(line, number.start(), "template.refusal.unknown-period", number.typed());
        else add(line, number.start(), "template.refusal.typed-period", number.typed(), String.join(" ", same));
    }

    private void add(Written line, int at, String reason, Object... values) {
        faults.add(new TemplateFault(
                locale.getLanguage(), line.line(), line.shift() + at + 1, Objection.of(provision, reason, values)));
    }
}
