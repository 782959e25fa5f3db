package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.FeeTariff;
import xinqiao.disclosure.Item;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.LetterOut;
import xinqiao.disclosure.Search;
import xinqiao.disclosure.rules.Charging.Priced;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.ReplyRemedy;
import xinqiao.procedure.ReplyRule;
import xinqiao.procedure.Template;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Text;

/** The words in which an answer says what was decided on each matter. */
public final class Replies {
    private Replies() {}

    /** LAW-D4: each matter with its reply, and which of them are first to be reconsidered. */
    @Enforces({Provision.LAW_D4, Provision.SZ_24})
    public static Map<LetterField, Object> values(
            Application one, List<ItemAsked> asked, DisclosureProfile profile, Locale locale) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(
                LetterField.ITEMS,
                IntStream.range(0, asked.size())
                        .mapToObj(i -> reply(one, asked, i, profile, locale))
                        .collect(Collectors.joining("\n")));
        if (profile.findTerm(TermKey.GIVING).isPresent() && Clocks.sends(one))
            values.put(LetterField.GIVING, one.entry().manner());
        values.put(LetterField.FIRST_ITEMS, numbers(one, profile, ReplyRemedy.RECONSIDERATION_FIRST, locale));
        values.put(LetterField.EITHER_ITEMS, numbers(one, profile, ReplyRemedy.EITHER, locale));
        return values;
    }

    /** Which remedies a letter doesn't tell: none that isn't open. */
    @Enforces({Provision.LAW_D4, Provision.LAW_D8})
    public static Set<LetterPart> without(LetterKind kind, Application one, DisclosureProfile profile) {
        Set<LetterPart> without = EnumSet.noneOf(LetterPart.class);
        if (kind != LetterKind.ANSWER && kind != LetterKind.ANSWER_NOTICE) return without;
        for (var remedy : ReplyRemedy.values())
            if (one.items().stream().noneMatch(item -> remedy(item, profile) == remedy))
                without.add(
                        switch (remedy) {
                            case RECONSIDERATION_FIRST -> LetterPart.REMEDY_FIRST;
                            case EITHER -> LetterPart.REMEDY_EITHER;
                        });
        return without;
    }

    private static String reply(
            Application one, List<ItemAsked> asked, int i, DisclosureProfile profile, Locale locale) {
        ItemDecision decision = one.item(i + 1).decision();
        if (decision == null) return "";
        ReplyRule rule = profile.reply(decision.kind());
        Map<LetterField, String> values = words(one, asked.get(i), decision, locale);
        String filled = filled(rule.words(), values, profile, locale)
                + rule.addition()
                        .filter(words -> said(words, values, locale))
                        .map(words -> filled(words, values, profile, locale))
                        .orElse("");
        String head = asked.size() == 1 ? "" : english(locale) ? (i + 1) + ". " : "（" + (i + 1) + "）";
        return head + filled;
    }

    private static String filled(
            Text words, Map<LetterField, String> values, DisclosureProfile profile, Locale locale) {
        return Template.of(words.in(locale)).filled(piece -> switch (piece) {
            case Template.Words typed -> typed.words();
            case Template.CaseValue value -> values.getOrDefault(value.field(), "");
            case Template.ProfileValue value ->
                value.figure().words(profile, value.name(), locale).orElse("");
            case Template.Unknown unknown -> unknown.name();
        });
    }

    /** What is only told where it is known, such as whose the information is. */
    private static boolean said(Text words, Map<LetterField, String> values, Locale locale) {
        return Template.of(words.in(locale)).pieces().stream()
                .noneMatch(piece -> piece instanceof Template.CaseValue value
                        && values.getOrDefault(value.field(), "").isBlank());
    }

    private static Map<LetterField, String> words(
            Application one, ItemAsked asked, ItemDecision decision, Locale locale) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.ITEM, said(asked));
        values.put(LetterField.REASONING, decision.reasoning());
        values.put(LetterField.GETTING, decision.access());
        values.put(LetterField.WITHHELD, decision.basis());
        values.put(LetterField.RULES, decision.basis());
        values.put(LetterField.BASIS, decision.basis());
        values.put(
                LetterField.EARLIER,
                before(decision.kind())
                        .flatMap(one::letter)
                        .map(letter -> told(letter, locale))
                        .orElse(decision.basis()));
        values.put(LetterField.BODY_CONTACT, decision.competent());
        values.put(
                LetterField.SEARCHED,
                one.searches().stream()
                        .filter(each -> each.items().contains(decision.no()))
                        .map(Search::words)
                        .collect(Collectors.joining("；")));
        return values;
    }

    /** The notice that wasn't heeded. */
    private static Optional<LetterKind> before(ReplyKind kind) {
        if (kind == ReplyKind.NOT_CORRECTED) return Optional.of(LetterKind.CORRECTION);
        return kind == ReplyKind.FEE_UNPAID ? Optional.of(LetterKind.FEE) : Optional.empty();
    }

    private static String told(LetterOut letter, Locale locale) {
        LocalDate served = letter.servedOn() == null ? letter.issuedOn() : letter.servedOn();
        String pattern = english(locale) ? "d MMMM uuuu" : "uuuu年M月d日";
        return letter.number()
                + (english(locale) ? ", served on " : "，送达之日为")
                + served.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private static String numbers(Application one, DisclosureProfile profile, ReplyRemedy remedy, Locale locale) {
        boolean english = english(locale);
        var numbers = one.items().stream()
                .filter(item -> remedy(item, profile) == remedy)
                .map(item -> english ? Integer.toString(item.no()) : "（" + item.no() + "）")
                .toList();
        if (numbers.isEmpty()) return "";
        if (one.items().size() == 1) return english ? "this reply" : "本答复";
        return english ? "item " + String.join(", ", numbers) : "第" + String.join("、", numbers) + "项";
    }

    private static ReplyRemedy remedy(Item item, DisclosureProfile profile) {
        var decision = item.decision();
        return decision == null
                ? ReplyRemedy.EITHER
                : profile.reply(decision.kind()).remedy();
    }

    /** 一项申请: its name, number or features. */
    public static String said(ItemAsked item) {
        return Stream.of(item.name(), item.fileNumber(), item.features())
                .filter(words -> !words.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("，"));
    }

    /** 超额累进 step by step. */
    @Enforces(Provision.LAW_D5)
    public static String steps(Priced priced, Locale locale) {
        return Fees.bands(priced.tariff(), priced.quantity()).stream()
                .filter(band -> band.to() == priced.quantity() || priced.by() == FeeTariff.BY_PAGE)
                .map(band -> english(locale) ? english(band, priced.by()) : chinese(band, priced.by()))
                .collect(Collectors.joining(english(locale) ? "; " : "；"));
    }

    private static String english(Fees.Band band, FeeTariff by) {
        String each = switch (by) {
            case BY_CASE -> "application";
            case BY_PAGE -> "page";
        };
        return each + "s " + band.from() + "–" + band.to() + ": " + band.yuan() + " yuan for each " + each;
    }

    private static String chinese(Fees.Band band, FeeTariff by) {
        String each = switch (by) {
            case BY_CASE -> "件";
            case BY_PAGE -> "页";
        };
        return "第" + band.from() + "至" + band.to() + each + "，每" + each + band.yuan() + "元";
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
