package xinqiao.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import xinqiao.calendar.Citation;
import xinqiao.calendar.EndRule;
import xinqiao.procedure.Difference.Section;

/** Two procedures side by side: all that a reader would find changed, in words. */
public final class Comparison {
    private static final Text NOTHING = new Text("", "");
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/procedure_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/procedure_en");

    private final SequencedMap<At, Text> said = new LinkedHashMap<>();

    private record At(Section section, String key) {}

    private Comparison() {}

    public static List<Difference> of(Profile before, Profile after) {
        Map<At, Text> was = new Comparison().read(before);
        Map<At, Text> is = new Comparison().read(after);
        SequencedSet<At> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        return all.stream()
                .sorted(java.util.Comparator.comparing(At::section))
                .map(at -> new Difference(
                        at.section(), at.key(), was.getOrDefault(at, NOTHING), is.getOrDefault(at, NOTHING)))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }

    private Map<At, Text> read(Profile profile) {
        say(Section.DOCUMENT, "title", profile.title());
        say(Section.DOCUMENT, "document", profile.authority().document());
        say(Section.DOCUMENT, "number", profile.authority().number());
        for (TermKey key : TermKey.values())
            profile.findTerm(key).ifPresent(term -> say(Section.TERM, key.key(), both(locale -> term(term, locale))));
        profile.limits()
                .forEach((key, limit) -> say(
                        Section.LIMIT, key.name(), cited(limit.citation(), locale -> Integer.toString(limit.value()))));
        profile.approvals()
                .forEach((step, approval) -> say(
                        Section.APPROVAL,
                        step.name(),
                        cited(approval.citation(), locale -> approval.title().in(locale))));
        requirement("legal-review", profile.legalReview());
        requirement("anonymous", profile.anonymousRule());
        requirement("answered", profile.answeredRule());
        requirement("superior-orders", profile.superiorOrders());
        profile.simple()
                .ifPresent(rule -> say(
                        Section.REQUIREMENT,
                        "simple",
                        cited(rule.citation(), locale -> phrase("start." + rule.ordinaryFrom(), locale))));
        if (!profile.hearing().standStill().isEmpty())
            say(
                    Section.REQUIREMENT,
                    "hearing",
                    cited(profile.hearing().citation(), locale -> hearing(profile, locale)));
        profile.kinds()
                .forEach((kind, rule) -> say(
                        Section.KIND,
                        kind.name(),
                        cited(
                                rule.citation(),
                                locale -> phrase("kind." + rule.handlingTerm(), locale)
                                        .formatted(
                                                rule.name().in(locale),
                                                rule.way().in(locale)))));
        for (Branch branch : profile.branches())
            say(
                    Section.BRANCH,
                    branch.key(),
                    cited(
                            branch.citation(),
                            locale -> branch.name().in(locale) + " → "
                                    + branch.route().in(locale)));
        for (Outcome outcome : profile.outcomes())
            say(
                    Section.OUTCOME,
                    outcome.key().key(),
                    cited(
                            outcome.citation(),
                            locale -> outcome.name().in(locale) + "："
                                    + outcome.condition().in(locale)));
        profile.remedy().review().forEach((level, route) -> say(Section.REMEDY, "review." + level, body(route)));
        profile.remedy().reReview().forEach((level, route) -> say(Section.REMEDY, "re-review." + level, body(route)));
        profile.numbering().forEach((series, pattern) -> say(Section.NUMBERING, series, new Text(pattern, pattern)));
        profile.letters().values().forEach(this::letter);
        return said;
    }

    private void requirement(String key, Requirement requirement) {
        say(
                Section.REQUIREMENT,
                key,
                both(locale -> phrase("required." + requirement.required(), locale)
                        + requirement
                                .citation()
                                .map(citation -> "\n" + citation.in(locale))
                                .orElse("")));
    }

    private void letter(Wording wording) {
        String letter = wording.kind().key();
        say(
                Section.LETTER,
                letter,
                cited(
                        wording.citation(),
                        locale -> wording.title().in(locale)
                                + wording.visitTitle()
                                        .map(title -> "\n" + title.in(locale))
                                        .orElse("")));
        String order = wording.parts().stream().map(part -> part.part().key()).collect(Collectors.joining(" → "));
        say(Section.LETTER, letter + "/", new Text(order, order));
        for (PartWording part : wording.parts())
            say(
                    Section.LETTER,
                    letter + "/" + part.part().key(),
                    both(locale -> part.heading()
                                    .map(heading -> heading.in(locale) + "\n")
                                    .orElse("")
                            + part.text().in(locale)));
    }

    private static String term(TermRule rule, Locale locale) {
        List<String> words = new ArrayList<>();
        words.add(rule.name().in(locale));
        words.add(rule.words(locale));
        words.add(phrase("start." + rule.start(), locale));
        words.add(phrase(rule.term().endRule() == EndRule.NEXT_WORKING_DAY ? "rolls" : "stays", locale));
        if (rule.byPhone()) words.add(phrase("by-phone", locale));
        Optional<ExtensionRule> extension = rule.extension();
        extension.ifPresent(more -> words.add(phrase("extension", locale)
                .formatted(Periods.words(more.maxDays(), rule.term().unit(), locale), more.times())));
        words.add(rule.citation().in(locale));
        extension.ifPresent(more -> words.add(more.citation().in(locale)));
        return String.join("\n", words);
    }

    private static String hearing(Profile profile, Locale locale) {
        String terms = profile.hearing().standStill().stream()
                .sorted()
                .map(key -> profile.findTerm(key)
                        .map(rule -> rule.name().in(locale))
                        .orElse(key.key()))
                .collect(Collectors.joining(", "));
        return phrase("hearing", locale)
                .formatted(
                        terms,
                        phrase("hearing." + profile.hearing().from(), locale),
                        phrase("hearing." + profile.hearing().until(), locale));
    }

    private static Text body(ReviewRoute route) {
        return cited(route.citation(), locale -> switch (route.body()) {
            case ReviewBody.DirectCustoms _ -> phrase("direct-customs", locale);
            case ReviewBody.Superior _ -> phrase("superior", locale);
            case ReviewBody.Named named -> named.name().in(locale);
            case ReviewBody.Unsettled unsettled -> unsettled.note().in(locale);
        });
    }

    private static Text cited(Citation citation, Function<Locale, String> words) {
        return both(locale -> words.apply(locale) + "\n" + citation.in(locale));
    }

    private static Text both(Function<Locale, String> words) {
        return new Text(words.apply(Locale.SIMPLIFIED_CHINESE), words.apply(Locale.ENGLISH));
    }

    private static String phrase(String key, Locale locale) {
        return (locale.getLanguage().equals("en") ? ENGLISH : CHINESE).getString("procedure.compare." + key);
    }

    private void say(Section section, String key, Text words) {
        said.put(new At(section, key), words);
    }
}
