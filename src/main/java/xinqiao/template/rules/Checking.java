package xinqiao.template.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import xinqiao.law.Enforces;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterContents;
import xinqiao.procedure.LetterContents.Required;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Template;
import xinqiao.procedure.Text;
import xinqiao.procedure.Wording;
import xinqiao.template.CheckedTemplate;
import xinqiao.template.TemplateFault;
import xinqiao.template.TemplateKey;
import xinqiao.template.Vocabulary;
import xinqiao.template.rules.Sections.Section;

/** Whether letters may be issued in these words. */
public final class Checking {
    /** Characters of one language. */
    public static final int LONGEST = 12_000;

    private final Procedure profile;
    private final Wording wording;
    private final Provision provision;
    private final List<TemplateFault> faults = new ArrayList<>();

    private Checking(Procedure profile, TemplateKey key) {
        this.profile = profile;
        this.wording = profile.letter(key.letter());
        this.provision = wording.citation().provision();
    }

    /**
     * What a letter can't lack, it says; every number with legal meaning comes from the case, the procedure or the catalogue
     * of provisions; both languages say the same. What a kind must say, and by which article, stands in {@link LetterContents}, and which values
     * a part can't do without in {@code LetterPart}.
     */
    @Enforces({Provision.LAW_S2, Provision.KM_23_2, Provision.KM_28A, Provision.LAW_D4})
    public static CheckedTemplate check(Procedure profile, TemplateKey key, String zh, String en) {
        return new Checking(profile, key).check(zh, en);
    }

    /** A part in one language. */
    private record Read(int line, String heading, String words) {}

    private CheckedTemplate check(String zh, String en) {
        Map<LetterPart, Read> chinese = read(zh, Locale.SIMPLIFIED_CHINESE);
        Map<LetterPart, Read> english = read(en, Locale.ENGLISH);
        int lines = Sections.of(en).lines();
        chinese.forEach((part, read) -> {
            Read other = english.get(part);
            if (other == null) add(Locale.ENGLISH, lines, "template.refusal.not-in-english", name(part));
            else same(part, read, other);
        });
        english.forEach((part, read) -> {
            if (!chinese.containsKey(part))
                add(Locale.ENGLISH, read.line(), "template.refusal.not-in-chinese", name(part));
        });
        List<PartWording> parts = chinese.entrySet().stream()
                .filter(one -> english.containsKey(one.getKey()))
                .map(one -> wording(one.getKey(), one.getValue(), Objects.requireNonNull(english.get(one.getKey()))))
                .toList();
        faults.sort(Comparator.comparing(TemplateFault::language)
                .reversed()
                .thenComparingInt(TemplateFault::line)
                .thenComparingInt(TemplateFault::column));
        return new CheckedTemplate(parts, faults);
    }

    private static PartWording wording(LetterPart part, Read zh, Read en) {
        Optional<Text> heading =
                zh.heading().isEmpty() ? Optional.empty() : Optional.of(new Text(zh.heading(), en.heading()));
        return new PartWording(part, heading, new Text(zh.words(), en.words()));
    }

    private void same(LetterPart part, Read zh, Read en) {
        if (zh.heading().isEmpty() != en.heading().isEmpty())
            add(Locale.ENGLISH, en.line(), "template.refusal.other-heading", name(part));
        if (!Template.of(zh.words()).fields().equals(Template.of(en.words()).fields()))
            add(Locale.ENGLISH, en.line(), "template.refusal.other-values", name(part));
    }

    private Map<LetterPart, Read> read(String text, Locale locale) {
        Map<LetterPart, Read> read = new LinkedHashMap<>();
        if (text.length() > LONGEST) {
            add(locale, 1, "template.refusal.too-long", LONGEST);
            return read;
        }
        Sections sections = Sections.of(text);
        for (var stray : sections.strays()) add(locale, stray.line(), "template.refusal.no-part-yet");
        LineCheck lines = new LineCheck(profile, provision, locale, faults);
        for (Section section : sections.all()) {
            LetterPart part = section.part().filter(usable()::contains).orElse(null);
            if (part == null) unknown(section, locale);
            else if (read.containsKey(part))
                add(locale, section.line(), "template.refusal.part-twice", name(part, locale));
            else read.put(part, part(section, part, lines, locale));
        }
        for (Required required : LetterContents.of(wording.kind()).values())
            if (!read.containsKey(required.part())) missing(locale, sections.lines(), required);
        return read;
    }

    /** Refused with the article that asks for it, which need not be the one that the letter itself rests on. */
    private void missing(Locale locale, int line, Required required) {
        var objection =
                Objection.of(required.provision(), "template.refusal.part-missing", name(required.part(), locale));
        faults.add(new TemplateFault(locale.getLanguage(), line, 1, objection));
    }

    private Read part(Section section, LetterPart part, LineCheck lines, Locale locale) {
        Set<LetterField> allowed = allowed(profile, wording, part);
        String heading =
                lines.read(section.heading(), Set.of(), name(part, locale)).strip();
        String words = section.words().stream()
                .map(line -> lines.read(line, allowed, name(part, locale)))
                .collect(Collectors.joining("\n"))
                .strip();
        if (words.isEmpty()) add(locale, section.line(), "template.refusal.part-empty", name(part, locale));
        else {
            Set<LetterField> used = Template.of(words).fields();
            for (LetterField field : part.fields())
                if (!used.contains(field))
                    add(
                            locale,
                            section.line(),
                            "template.refusal.field-missing",
                            name(part, locale),
                            "{" + Vocabulary.name(field, locale) + "}");
        }
        return new Read(section.line(), heading, words);
    }

    private void unknown(Section section, Locale locale) {
        Set<String> known = new HashSet<>();
        usable().forEach(part -> known.add(name(part, locale)));
        add(
                locale,
                section.line(),
                section.part().isPresent() ? "template.refusal.part-not-here" : "template.refusal.unknown-part",
                section.name(),
                "【" + Vocabulary.nearest(section.name(), known) + "】");
    }

    /** The parts that the letter may have: those it can't lack, those of the procedure's words, and a closing. */
    private Set<LetterPart> usable() {
        return usable(wording);
    }

    public static Set<LetterPart> usable(Wording wording) {
        Set<LetterPart> parts = EnumSet.noneOf(LetterPart.class);
        parts.addAll(wording.kind().mandatory());
        wording.parts().forEach(part -> parts.add(part.part()));
        parts.add(LetterPart.CLOSING);
        return parts;
    }

    /**
     * The values that a part may use: its own, those it has in the procedure's words, and those that every letter of the kind
     * has. Any other might be empty, and then the letter couldn't be issued.
     */
    public static Set<LetterField> allowed(Procedure profile, Wording wording, LetterPart part) {
        Set<LetterField> allowed = EnumSet.of(LetterField.HOUSE, LetterField.PETITIONER);
        allowed.addAll(part.fields());
        Map<LetterPart, Set<LetterField>> given = new EnumMap<>(LetterPart.class);
        profile.letter(wording.kind())
                .parts()
                .forEach(one ->
                        given.put(one.part(), Template.of(one.text().zh()).fields()));
        allowed.addAll(given.getOrDefault(part, Set.of()));
        for (LetterPart always : wording.kind().mandatory()) {
            allowed.addAll(always.fields());
            allowed.addAll(given.getOrDefault(always, Set.of()));
        }
        return allowed;
    }

    private static String name(LetterPart part) {
        return name(part, Locale.ENGLISH);
    }

    private static String name(LetterPart part, Locale locale) {
        return Vocabulary.name(part, locale);
    }

    private void add(Locale locale, int line, String reason, Object... values) {
        faults.add(new TemplateFault(locale.getLanguage(), line, 1, Objection.of(provision, reason, values)));
    }
}
