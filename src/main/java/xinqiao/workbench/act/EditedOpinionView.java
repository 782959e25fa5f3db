package xinqiao.workbench.act;

import org.jspecify.annotations.Nullable;
import xinqiao.documents.EditedDraft;
import xinqiao.petition.CaseFile;
import xinqiao.web.Form;
import xinqiao.web.Link;

/**
 * The letter of an opinion that came back from a word processor.
 *
 * @param draft null before there is one
 * @param mine whether the viewer writes the opinion, and so may take the changes over
 */
public record EditedOpinionView(
        CaseFile file,
        Form form,
        @Nullable EditedDraft draft,
        @Nullable EditedOpinion taken,
        boolean mine) {

    public Link back() {
        return new Link(
                "/desk/petitions/" + file.petition().id(),
                file.petition().origin().number());
    }

    public String path() {
        return back().href() + "/opinion";
    }
}
