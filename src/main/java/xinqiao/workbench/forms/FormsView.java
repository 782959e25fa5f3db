package xinqiao.workbench.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.FormDesign;
import xinqiao.law.Provision;
import xinqiao.web.Link;
import xinqiao.web.Ui;

/**
 * Forms to be printed.
 *
 * @param back what they are about; the desk itself for blank ones
 * @param path below which they are found
 * @param unmasks whether they can be had with the petitioners in full, which is kept in the reading log
 */
public record FormsView(Link back, String path, @Nullable String about, List<FormDesign> forms, boolean unmasks) {
    public FormsView {
        forms = List.copyOf(forms);
    }

    public String href(FormDesign form, String as) {
        return path + "/" + FormPapers.slug(form.kind()) + "." + as;
    }

    /** Kinds whose names are alike are told apart by what stands below the title. */
    public static String name(FormDesign form) {
        return form.left().startsWith("（") ? form.title() + form.left() : form.title();
    }

    /** By which articles. */
    public static String law(Ui ui, FormDesign form) {
        return String.join(
                ui.t("web.list.comma"),
                form.provisions().stream()
                        .flatMap(id -> List.of(Provision.values()).stream()
                                .filter(one -> one.id().equals(id)))
                        .map(one -> one.citation(ui.locale()))
                        .toList());
    }
}
