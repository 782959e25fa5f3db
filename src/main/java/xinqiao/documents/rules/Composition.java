package xinqiao.documents.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.Paragraph;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterContents;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Template;
import xinqiao.procedure.Wording;

/** Fills the wording of a letter. */
public final class Composition {
    private final Procedure profile;
    private final Wording wording;
    private final String title;
    private final Locale locale;
    private final Map<LetterField, String> values;
    private final Set<LetterPart> without;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private final Objections objections = new Objections();

    private Composition(
            Procedure profile,
            Wording wording,
            Locale locale,
            boolean visit,
            Map<LetterField, String> values,
            Set<LetterPart> without) {
        this.profile = profile;
        this.wording = wording;
        this.title = wording.title(visit).in(locale);
        this.locale = locale;
        this.values = values;
        this.without = Set.copyOf(without);
        cited.add(wording.citation().provision().id());
    }

    /**
     * A mandatory part with an empty value is refused; another part without any of its values is left out. JF-V1b: what
     * isn't, or is no longer, accepted of a visitor is told by the 来访事项告知单.
     *
     * @param values as {@link xinqiao.documents.Letters#compose} takes them
     */
    @Enforces({
        Provision.KM_23_1,
        Provision.KM_23_2,
        Provision.KM_23_3A,
        Provision.KM_28A,
        Provision.LAW_P2,
        Provision.JF_V1B
    })
    public static Decision<Letter> compose(
            Procedure profile, LetterKind kind, Locale locale, LetterHead head, Map<LetterField, ?> values) {
        return compose(profile, kind, locale, head, values, Set.of());
    }

    /**
     * The same for a letter whose parts are not all for every case of it.
     *
     * @param without those that this one has no occasion for, as a remedy that isn't open
     */
    @Enforces(Provision.LAW_D4)
    public static Decision<Letter> compose(
            Procedure profile,
            LetterKind kind,
            Locale locale,
            LetterHead head,
            Map<LetterField, ?> values,
            Set<LetterPart> without) {
        Map<LetterField, String> words = new EnumMap<>(LetterField.class);
        values.forEach((field, value) -> words.put(field, Values.words(field, value, profile, locale)));
        words.put(LetterField.PETITIONER, head.addressee().strip());
        words.put(LetterField.HOUSE, head.house().strip());
        return new Composition(profile, profile.letter(kind), locale, head.visit(), words, without).letter(head);
    }

    private Decision<Letter> letter(LetterHead head) {
        Provision provision = wording.citation().provision();
        objections
                .when(addressed() && head.addressee().isBlank(), provision, "documents.refusal.no-addressee", title)
                .when(head.house().isBlank(), provision, "documents.refusal.no-house", title);
        int headings = 0;
        for (PartWording part : wording.parts()) {
            if (!told(part)) continue;
            if (part.heading().isPresent())
                paragraphs.add(new Paragraph(
                        part.part(),
                        true,
                        Values.ordinal(++headings, locale)
                                + part.heading().get().in(locale)));
            for (String paragraph : fill(part).split("\\R+"))
                if (!paragraph.isBlank()) paragraphs.add(new Paragraph(part.part(), false, paragraph.strip()));
        }
        complete();
        return objections.orGrant(() -> new Letter(
                wording.kind(),
                locale.getLanguage().equals("en") ? "en" : "zh-CN",
                profile.id(),
                title,
                "",
                addressed() ? head.addressee().strip() : "",
                paragraphs,
                List.copyOf(cited),
                head.house().strip(),
                head.date()));
    }

    /** The wording itself may lack what the law demands, or say nothing in its place. */
    private void complete() {
        for (LetterPart part : wording.kind().mandatory()) {
            boolean worded = wording.parts().stream().anyMatch(each -> each.part() == part);
            boolean said = paragraphs.stream().anyMatch(each -> each.part() == part && !each.heading());
            if (!said
                    && !without.contains(part)
                    && (!worded || objections.list().isEmpty())) missing(part);
        }
    }

    private void missing(LetterPart part) {
        LetterContents.Required required = LetterContents.of(wording.kind()).get(part);
        String article =
                required == null ? wording.citation().in(locale) : required.citation(profile, wording.kind(), locale);
        objections.when(true, wording.citation().provision(), "documents.refusal.part." + part.key(), title, article);
    }

    private boolean addressed() {
        return wording.kind().use() == LetterKind.Use.SERVED;
    }

    /** Whether the part is printed. What is mandatory, or begun, must be complete. */
    private boolean told(PartWording part) {
        if (without.contains(part.part())) return false;
        Set<LetterField> used = Template.of(part.text().in(locale)).fields();
        Set<LetterField> own = part.part().fields();
        boolean mandatory = wording.kind().mandatory().contains(part.part());
        boolean complete = used.stream().noneMatch(this::empty);
        boolean untold = !own.isEmpty() && own.stream().allMatch(this::empty);
        if (complete) return true;
        if (!mandatory && untold) return false;
        missing(part.part());
        return false;
    }

    private boolean empty(LetterField field) {
        return values.getOrDefault(field, "").isBlank();
    }

    private String fill(PartWording part) {
        return Template.of(part.text().in(locale)).filled(this::words);
    }

    private String words(Template.Piece piece) {
        return switch (piece) {
            case Template.Words typed -> typed.words();
            case Template.CaseValue value -> values.getOrDefault(value.field(), "");
            case Template.ProfileValue value -> {
                value.figure().provision(profile, value.name()).ifPresent(provision -> cited.add(provision.id()));
                yield value.figure().words(profile, value.name(), locale).orElseThrow();
            }
            case Template.Unknown unknown -> throw new IllegalStateException("unknown placeholder " + unknown.name());
        };
    }
}
