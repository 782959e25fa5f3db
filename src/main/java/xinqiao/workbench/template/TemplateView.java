package xinqiao.workbench.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Text;
import xinqiao.template.CheckedTemplate;
import xinqiao.template.Figures.Figure;
import xinqiao.template.LetterTemplate;
import xinqiao.template.TemplateKey;
import xinqiao.template.TemplateState;
import xinqiao.template.Vocabulary;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/**
 * One kind of letter: the version that is worked on beside the page that it makes, and all versions.
 *
 * @param open what is written or examined; null where nothing is
 * @param inForce the house's own version that counts today
 * @param above the house above whose template counts today
 * @param now the words that count today
 * @param parts every part that such a letter may have
 * @param fields what may be inserted, by part
 * @param figures numbers and articles of the procedure that may be inserted
 * @param checked what is found in the words that are shown
 * @param pages the letter in these words; empty while there are faults
 */
public record TemplateView(
        TemplateKey key,
        Procedure profile,
        @Nullable LetterTemplate open,
        @Nullable LetterTemplate inForce,
        @Nullable String above,
        Text now,
        List<LetterTemplate> versions,
        List<Part> parts,
        List<LetterField> fields,
        List<Insertable> figures,
        CheckedTemplate checked,
        List<ShownLetter> pages,
        Form form,
        List<Objection> objections,
        boolean writes,
        boolean approves,
        boolean withdraws,
        LocalDate today) {

    /** @param mandatory whether such a letter can't do without it; {@code must} the values that it can't do without */
    public record Part(LetterPart part, boolean mandatory, List<LetterField> must) {}

    /** A number or an article in both languages. */
    public record Insertable(Figure zh, Figure en) {
        public Figure in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    public String path() {
        return TemplatesView.path(key);
    }

    public boolean editable() {
        return writes && open != null && open.state() == TemplateState.DRAFT;
    }

    public static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public static String name(LetterPart part, Locale locale) {
        return Vocabulary.name(part, locale);
    }

    public static String name(LetterField field, Locale locale) {
        return Vocabulary.name(field, locale);
    }

    /** In force, to come, over. */
    public String standing(Ui ui, LetterTemplate one) {
        if (one.state() != TemplateState.APPROVED) return ui.t("template.state." + one.state());
        if (inForce != null && inForce.version() == one.version()) return ui.t("template.in-force");
        LocalDate from = one.from();
        LocalDate until = one.until();
        if (from != null && from.isAfter(today)) return ui.t("template.coming");
        if (until != null && until.isBefore(today)) return ui.t("template.over");
        return ui.t("template.replaced");
    }
}
