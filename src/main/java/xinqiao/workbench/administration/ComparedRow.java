package xinqiao.workbench.administration;

import java.util.List;
import xinqiao.procedure.Comparison;
import xinqiao.procedure.Difference;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Profile;
import xinqiao.procedure.TermKey;
import xinqiao.template.Vocabulary;
import xinqiao.web.Ui;

/** A line of two procedures side by side, named as its readers know it. */
public record ComparedRow(Difference.Section section, String label, String before, String after) {

    static List<ComparedRow> of(Ui ui, Profile before, Profile after) {
        return Comparison.of(before, after).stream()
                .map(one -> new ComparedRow(
                        one.section(),
                        label(ui, one, before, after),
                        one.before().in(ui.locale()),
                        one.after().in(ui.locale())))
                .toList();
    }

    private static String label(Ui ui, Difference one, Profile before, Profile after) {
        String key = one.key();
        return switch (one.section()) {
            case TERM ->
                TermKey.of(key)
                        .flatMap(term -> after.findTerm(term).or(() -> before.findTerm(term)))
                        .map(term -> term.name().in(ui.locale()))
                        .orElse(key);
            case LIMIT -> words(ui, "workbench.limit.", key);
            case APPROVAL -> words(ui, "workbench.approval.", key);
            case KIND -> words(ui, "petition.kind.", key);
            case OUTCOME -> words(ui, "petition.outcome.", key.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            case BRANCH ->
                after.branch(key)
                        .or(() -> before.branch(key))
                        .map(branch -> branch.name().in(ui.locale()))
                        .orElse(key);
            case REMEDY -> {
                String[] parts = key.split("\\.", 2);
                yield ui.t(
                        "workbench.joined",
                        ui.t("administration.compared." + parts[0]),
                        ui.t("workbench.level." + parts[1]));
            }
            case DOCUMENT, REQUIREMENT -> words(ui, "administration.compared.", key);
            case NUMBERING -> key;
            case LETTER -> letter(ui, key);
        };
    }

    private static String letter(Ui ui, String key) {
        String[] parts = key.split("/", -1);
        String title = LetterKind.of(parts[0])
                .map(kind -> words(ui, "workbench.letter.", kind.name()))
                .orElse(parts[0]);
        if (parts.length == 1) return ui.t("workbench.joined", title, ui.t("administration.compared.title"));
        return ui.t(
                "workbench.joined",
                title,
                parts[1].isEmpty()
                        ? ui.t("administration.compared.order")
                        : LetterPart.of(parts[1])
                                .map(part -> Vocabulary.name(part, ui.locale()))
                                .orElse(parts[1]));
    }

    /** The words of a name where there are some; a name that came with a newer catalogue stands for itself. */
    static String words(Ui ui, String prefix, String name) {
        return ui.has(prefix + name) ? ui.t(prefix + name) : name;
    }
}
