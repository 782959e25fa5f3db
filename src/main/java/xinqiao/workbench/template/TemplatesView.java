package xinqiao.workbench.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.Procedure;
import xinqiao.template.LetterTemplate;
import xinqiao.template.TemplateKey;
import xinqiao.web.Ui;

/** The kinds of letter whose words a house may give itself, by procedure. */
public record TemplatesView(List<Work> works) {
    public static final String PATH = "/desk/templates";

    /** @param writes whether the viewer writes them */
    public record Work(Procedure profile, boolean writes, List<Row> rows) {}

    /**
     * @param inForce the version of the house in whose words such letters are issued today
     * @param above the house above whose template counts, if the house has none of its own
     * @param open the version that is written or examined
     * @param coming the next one that was approved and hasn't begun
     */
    public record Row(
            TemplateKey key,
            @Nullable LetterTemplate inForce,
            @Nullable String above,
            @Nullable LetterTemplate open,
            @Nullable LetterTemplate coming) {
        public String path() {
            return TemplatesView.path(key);
        }
    }

    public static String path(TemplateKey key) {
        return PATH + "/" + key;
    }

    public static String title(Ui ui, Procedure profile, TemplateKey key) {
        return profile.letter(key.letter()).title().in(ui.locale());
    }
}
