package xinqiao.workbench.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.leadership.Measure;
import xinqiao.leadership.Noted;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Tone;
import xinqiao.workbench.Names;

/**
 * The page of one paper.
 *
 * @param back the register that it is in
 * @param caption over the title
 * @param rows what is known of it
 * @param papers files and pages that belong to it
 * @param tried the deed that was refused, if one was; its form comes back as it was; until then the form has what is proposed
 */
public record PaperView(
        Link back,
        String path,
        String caption,
        String title,
        String state,
        Tone tone,
        boolean late,
        List<Row> rows,
        List<Measure> measures,
        List<Noted> notes,
        List<Link> papers,
        List<Offer> offers,
        @Nullable String tried,
        Form form,
        List<Objection> objections,
        List<Provision> law,
        Profile profile,
        Names names) {

    /** @param href where the words lead; null for no link @param said whether they are somebody's own words */
    public record Row(String key, String words, @Nullable String href, boolean said) {
        static Row of(String key, String words) {
            return new Row(key, words, null, false);
        }

        static Row said(String key, String words) {
            return new Row(key, words, null, true);
        }
    }

    /** Whether it is an owned case, in which the owner does what no department is named for. */
    public boolean owned() {
        return path.startsWith(OwnershipPage.PATH + "/");
    }

    public Form formOf(Offer offer) {
        return tried == null || offer.deed().equals(tried) ? form : Form.empty();
    }
}
